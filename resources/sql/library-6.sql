-- Step 6: who decided, and what each article was before the first decision, so that any of them can
-- be taken back. An article without a row here was corrected before there was one.
ALTER TABLE correction ADD COLUMN author TEXT;
ALTER TABLE correction ADD COLUMN pack TEXT;    -- the correction pack or standing rule it came from

CREATE TABLE IF NOT EXISTS base (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    body BLOB NOT NULL,              -- the dossier without corrections, as in `dossier`
    former BLOB                      -- the same before the last reading
);

-- Decisions for every article, those that come in later too.
CREATE TABLE IF NOT EXISTS standing (
    id INTEGER PRIMARY KEY,
    rule BLOB NOT NULL UNIQUE,       -- JSON
    made TEXT NOT NULL,
    author TEXT,
    pack TEXT
);
