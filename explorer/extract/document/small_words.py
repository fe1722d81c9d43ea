"""The small words that phrases are taken apart by, each list read once (`words.json`)."""

from __future__ import annotations

from explorer.gazetteer import wordlists

DETERMINERS = wordlists.words("determiners")
PREPOSITIONS = wordlists.words("prepositions")
CONJUNCTIONS = wordlists.words("conjunctions")
