"""What rests on words that were hard to recognise is doubted; all else stays as it was."""

from __future__ import annotations

from explorer.extract.doubtful_words import DOUBT, MORE, lower_trust
from explorer.model import Article, Dossier, Event, Mention, Origin, Person, Quote
from explorer.text.word_places import Box, PlacedWord, pack

TEXT = "Ana Prata said yes please. Ana Prata left."
SIZE = (595.0, 842.0)


def dossier(doubtful: set[str], *, scanned: bool = True) -> Dossier:
    at, words = 0, []
    for word in TEXT.split():
        start = TEXT.index(word, at)
        at = start + len(word)
        certainty = 30 if word in doubtful or (start in (0, 4) and "first" in doubtful) else 95
        words.append(PlacedWord(start, at, Box(0, start, 10, at, 20), certainty))
    origin = Origin(
        kind="pdf", sha256="", pages=(SIZE,), words=pack(words, (SIZE,)), scanned=scanned
    )
    names = [Mention(text="Ana Prata", start=0, end=9), Mention(text="Ana Prata", start=27, end=36)]
    return Dossier(
        article=Article(text=TEXT, origin=origin),
        people=(Person(id="prata", name="Ana Prata", mentions=tuple(names)),),
        quotes=(Quote(id="q1", text="yes please", kind="fragment", start=15, end=25, doubt=0.1),),
        events=(Event(id="e1", summary="left", start=27, end=42),),
    )


def test_each_doubtful_word_adds_to_the_doubt() -> None:
    assert lower_trust(dossier({"yes"})).quotes[0].doubt == DOUBT
    assert lower_trust(dossier({"yes", "please."})).quotes[0].doubt == DOUBT + MORE
    assert lower_trust(dossier({"left."})).events[0].doubt == DOUBT


def test_a_name_that_is_clear_once_is_not_doubted() -> None:
    once = dossier({"first"})
    assert lower_trust(once).people == once.people
    assert lower_trust(dossier({"Prata"})).people[0].doubt == DOUBT


def test_what_is_clear_or_no_scan_stays_as_it_was() -> None:
    for clear in (dossier(set()), dossier({"yes"}, scanned=False)):
        assert lower_trust(clear) is clear
