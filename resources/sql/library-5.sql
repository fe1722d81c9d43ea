-- Step 5: collections, quotes that a reader puts together by hand, each with a note. They hold the
-- quote's id and its words, so that a new reading of the article can find it again.
CREATE TABLE IF NOT EXISTS collection (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    made TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS collected (
    id INTEGER PRIMARY KEY,
    collection INTEGER NOT NULL REFERENCES collection ON DELETE CASCADE,
    article INTEGER NOT NULL,        -- may be gone: what was collected stays
    title TEXT NOT NULL,             -- of the article, for when it is gone
    key TEXT NOT NULL,               -- the quote's id in its dossier
    words TEXT NOT NULL,
    place REAL NOT NULL,             -- its order in the collection
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (collection, article, key)
);
