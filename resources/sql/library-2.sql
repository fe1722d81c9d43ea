-- Step 2, after search.sql: everything that answers without opening a dossier. All of it follows
-- from the dossiers and can be made again, but for tags, saved searches and merged people.
CREATE VIRTUAL TABLE titles USING fts5 (
    title, content = '', contentless_delete = 1, tokenize = 'ascii'
);

CREATE TABLE article_country (
    code TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    role TEXT NOT NULL,
    quotes_by INTEGER NOT NULL,
    quotes_about INTEGER NOT NULL,
    events INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    published TEXT,
    PRIMARY KEY (code, article)
) WITHOUT ROWID;
CREATE INDEX article_country_article ON article_country (article);
CREATE INDEX article_country_published ON article_country (code, published, article);

-- Each country's articles and quotes by month (``2022-11``, empty where the day is unknown): kept
-- by the triggers, so that a country in half of all articles is shown as fast as any other.
CREATE TABLE country_month (
    code TEXT NOT NULL,
    month TEXT NOT NULL,
    articles INTEGER NOT NULL,
    quotes INTEGER NOT NULL,
    PRIMARY KEY (code, month)
) WITHOUT ROWID;
CREATE TRIGGER article_country_in AFTER INSERT ON article_country BEGIN
    INSERT INTO country_month VALUES (
        new.code, coalesce(substr(new.published, 1, 7), ''), 1, new.quotes_by + new.quotes_about
    ) ON CONFLICT (code, month) DO UPDATE
    SET articles = articles + 1, quotes = quotes + excluded.quotes;
END;
CREATE TRIGGER article_country_out AFTER DELETE ON article_country BEGIN
    UPDATE country_month
    SET articles = articles - 1, quotes = quotes - old.quotes_by - old.quotes_about
    WHERE code = old.code AND month = coalesce(substr(old.published, 1, 7), '');
END;

-- A person across articles. `same_as` is set where a reader joined two by hand.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    country TEXT,
    same_as INTEGER REFERENCES person
);
CREATE TABLE person_name (
    key TEXT NOT NULL,               -- folded, known aliases made one
    person INTEGER NOT NULL REFERENCES person,
    PRIMARY KEY (key, person)
) WITHOUT ROWID;
CREATE TABLE article_person (
    person INTEGER NOT NULL REFERENCES person,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    ref TEXT NOT NULL,               -- the person's id in the dossier
    role TEXT,
    quotes INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    published TEXT,
    PRIMARY KEY (person, article, ref)
) WITHOUT ROWID;
CREATE INDEX article_person_article ON article_person (article);
CREATE INDEX person_same_as ON person (same_as) WHERE same_as IS NOT NULL;

-- The words of names under what they sound like, for other spellings in a search.
CREATE TABLE sound (
    heard TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (heard, word)
) WITHOUT ROWID;

CREATE TABLE tag (
    name TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    PRIMARY KEY (name, article)
) WITHOUT ROWID;
CREATE INDEX tag_article ON tag (article);

CREATE TABLE saved_search (
    name TEXT PRIMARY KEY,
    query TEXT NOT NULL,
    made TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE past_search (
    place INTEGER PRIMARY KEY,       -- grows with every search
    query TEXT NOT NULL UNIQUE
);
