-- Step 7: the files that articles were read from, to look at beside the text. A file that is too
-- large to be kept is looked for where it lay, and known by its hash.
CREATE TABLE IF NOT EXISTS original (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    sha256 TEXT NOT NULL,            -- of the file's bytes
    kind TEXT NOT NULL,              -- its format, as in the dossier's `origin`
    path TEXT NOT NULL,              -- where it lay when it came in; '' where it lay nowhere
    size INTEGER NOT NULL,           -- bytes of the file
    body BLOB                        -- the file, compressed with zlib; NULL: not kept
);
