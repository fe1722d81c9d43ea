-- Step 4: whose words fill how much. One row of `spoken` for each quote that is somebody's words,
-- under its number in `item`; all of it follows from the dossiers and can be made again.
CREATE TABLE IF NOT EXISTS spoken (
    quote INTEGER PRIMARY KEY,       -- item.id
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    person INTEGER REFERENCES person,  -- NULL where nobody is named
    words INTEGER NOT NULL,          -- 0 for a quote within another: its words are the outer one's
    month TEXT NOT NULL              -- of publication (``2022-11``), empty where it is unknown
);
CREATE INDEX IF NOT EXISTS spoken_article ON spoken (article);

CREATE TABLE IF NOT EXISTS spoken_of (
    quote INTEGER NOT NULL,          -- spoken.quote
    code TEXT NOT NULL,
    is_by INTEGER NOT NULL,          -- 1: the speaker is of the country; 0: it is about it
    PRIMARY KEY (quote, code)
) WITHOUT ROWID;
