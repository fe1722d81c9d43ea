-- Step 3: by which rules an article was read, and what it was before it was read again. An article
-- without a row was read by rules nobody noted (version 0).
CREATE TABLE reading (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    rules INTEGER NOT NULL,          -- version of the rules that read the dossier kept
    words TEXT,                      -- hash of the text's words, the same for every copy of it
    settled INTEGER NOT NULL DEFAULT 0,  -- version up to which it is to stay as it is read
    former BLOB,                     -- the dossier before the last reading, as in `dossier`
    former_rules INTEGER,
    former_correction INTEGER        -- the last correction that `former` has in it; 0: none
);
CREATE INDEX reading_words ON reading (words);

-- The list of articles in the order of their quotes.
CREATE INDEX article_quotes ON article (quotes);
