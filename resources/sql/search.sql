-- What search finds. One row of `item` for each quote, event, person, country or sentence, and its
-- folded words under the same number in `words` (quotes) or `more_words` (everything else): quotes
-- come first, and are found without a look at the rest. The words are folded before they come here
-- (explorer/text/search_folding.py), so that the plain `ascii` tokenizer sees exactly the same words.
CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    kind TEXT NOT NULL,             -- quote | event | person | country | sentence
    key TEXT NOT NULL,              -- the item's id in its dossier
    form TEXT NOT NULL,             -- a quote's kind (sentence, fragment, term, …)
    place INTEGER NOT NULL,         -- its order within the article
    title TEXT NOT NULL,            -- who said it, when it was, what it is
    text TEXT NOT NULL,
    codes TEXT NOT NULL,            -- countries it is tied to, the best panel first
    since TEXT,                     -- first and last day it may belong to, ISO 8601
    until TEXT
);
CREATE INDEX item_article ON item (article, place);

-- text, joined (words that hyphens cut, in one piece), names (who is in it, in every spelling),
-- then the operators' own columns. `type` also holds the kind and `all`, which every item has.
-- The prefixes of two and three letters are for the first keystrokes: a fifth larger, five times
-- as fast.
CREATE VIRTUAL TABLE words USING fts5 (
    text, joined, names, speaker, country, about, cue, type, part, outlet,
    content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
);
CREATE VIRTUAL TABLE more_words USING fts5 (
    text, joined, names, speaker, country, about, cue, type, part, outlet,
    content = '', contentless_delete = 1, tokenize = 'ascii'
);
INSERT INTO words (words, rank) VALUES ('rank', 'bm25(10.0, 4.0, 5.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)');
INSERT INTO more_words (more_words, rank) VALUES ('rank', 'bm25(10.0, 4.0, 5.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)');
