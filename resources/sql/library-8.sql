-- Step 8: the same story in several articles: as PDF and as page, from a wire and cut at its end.
-- A sketch is the fingerprints of some of the article's runs of words; it does not change.
CREATE TABLE IF NOT EXISTS sketch (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    runs TEXT NOT NULL               -- JSON: a list of numbers
);
CREATE TABLE IF NOT EXISTS run (
    hash INTEGER NOT NULL,
    article INTEGER NOT NULL,        -- of one that is gone too: whoever asks joins the articles
    PRIMARY KEY (hash, article)
) WITHOUT ROWID;

-- An article that is another one's copy is not counted; the fullest one of a story is.
CREATE TABLE IF NOT EXISTS copy (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    of INTEGER NOT NULL              -- article.id
);
CREATE INDEX IF NOT EXISTS copy_of ON copy (of);

-- What a reader said to be two stories stays two.
CREATE TABLE IF NOT EXISTS parted (
    one INTEGER NOT NULL,            -- the smaller number
    other INTEGER NOT NULL,
    PRIMARY KEY (one, other)
) WITHOUT ROWID;
