-- Step 1: the articles, what was read in them, and what people corrected.
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,     -- of the text: the same text is the same article
    title TEXT NOT NULL,             -- as shown; a new name changes this, never the dossier
    outlet TEXT,
    author TEXT,
    published TEXT,                  -- ISO 8601 day
    language TEXT,
    added TEXT NOT NULL,             -- ISO 8601 moment, UTC
    is_starred INTEGER NOT NULL DEFAULT 0,
    is_read INTEGER NOT NULL DEFAULT 0,
    deleted TEXT,                    -- when it was put in the bin; NULL while it is on the shelf
    quotes INTEGER NOT NULL,
    events INTEGER NOT NULL,
    people INTEGER NOT NULL,
    about TEXT NOT NULL              -- codes of the countries it is about, most focus first
);
CREATE INDEX article_published ON article (published);
CREATE INDEX article_added ON article (added);
CREATE INDEX article_title ON article (title COLLATE NOCASE);
CREATE INDEX article_outlet ON article (outlet COLLATE NOCASE);
CREATE INDEX article_deleted ON article (deleted) WHERE deleted IS NOT NULL;

-- The dossier with its text, as JSON (docs: the dossier format), compressed with zlib.
CREATE TABLE dossier (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    body BLOB NOT NULL
);

-- Each edit as JSON, in the order made: they lie over the dossier and outlive a new reading.
CREATE TABLE correction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    made TEXT NOT NULL,
    edit BLOB NOT NULL
);
CREATE INDEX correction_article ON correction (article);
