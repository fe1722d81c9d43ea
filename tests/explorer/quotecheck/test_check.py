"""Quotations altered in every way are found and told apart; invented ones are not found."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from benchmarks.make_library import Maker
from explorer.model import Article, Dossier, Person, Quote
from explorer.quotecheck import Checked, check
from explorer.store.library import Library

Alter = Callable[[random.Random, Quote, list[Quote]], tuple[str, str | None]]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, list[Quote]]]:
    dossiers = list(Maker().dossiers(60))
    path = tmp_path_factory.mktemp("check") / "library.sqlite"
    with Library.open(path) as library:
        library.add_all(dossiers)
        whole = [q for d in dossiers for q in d.quotes if q.kind == "sentence" and q.speaker]
        yield library, [q for q in whole if 7 <= len(q.text.split()) <= 40]


def draft(words: str, speaker: str | None) -> Dossier:
    body = f"“{words}” said somebody."
    people = (Person(id="p", name=speaker),) if speaker else ()
    quote = Quote(id="q", text=words, kind="sentence", speaker=speaker, start=1, end=1 + len(words))
    return Dossier(article=Article(text=body), people=people, quotes=(quote,))


def answer(library: Library, words: str, speaker: str | None) -> Checked:
    (found,) = check(library, draft(words, speaker))
    return found


def _case(chance: random.Random, quote: Quote, _: list[Quote]) -> tuple[str, str | None]:
    words = quote.text.split()
    at = chance.randrange(1, len(words))
    words[at] = words[at].upper()
    return " ".join(words), quote.speaker


def _word(chance: random.Random, quote: Quote, _: list[Quote]) -> tuple[str, str | None]:
    words = quote.text.split()
    words[chance.randrange(1, len(words))] = "marmalade"
    return " ".join(words), quote.speaker


def _ellipsis(chance: random.Random, quote: Quote, _: list[Quote]) -> tuple[str, str | None]:
    words = quote.text.split()
    at = chance.randrange(2, len(words) - 3)
    return " ".join([*words[:at], "…", *words[at + 2 :]]), quote.speaker


def _brackets(chance: random.Random, quote: Quote, _: list[Quote]) -> tuple[str, str | None]:
    words = quote.text.split()
    at = chance.randrange(2, len(words) - 3)
    return " ".join([*words[:at], "[the envoy]", *words[at + 1 :]]), quote.speaker


def _swapped(chance: random.Random, quote: Quote, _: list[Quote]) -> tuple[str, str | None]:
    return quote.text, "Honorine Quackenbush"


def _joined(chance: random.Random, quote: Quote, all_: list[Quote]) -> tuple[str, str | None]:
    own = [q for q in all_ if q.speaker == quote.speaker and q.text != quote.text]
    return f"{quote.text.rstrip('.')}, {chance.choice(own).text}", quote.speaker


KINDS: dict[str, tuple[Alter, str]] = {
    "case": (_case, "altered"),
    "word": (_word, "altered"),
    "ellipsis": (_ellipsis, "cut"),
    "brackets": (_brackets, "cut"),
    "swapped": (_swapped, "other-speaker"),
    "joined": (_joined, "joined"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_an_altered_quotation_is_found_and_told(
    kept: tuple[Library, list[Quote]], kind: str
) -> None:
    library, quotes = kept
    chance = random.Random(kind)
    alter, verdict = KINDS[kind]
    several = [q for q in quotes if sum(other.speaker == q.speaker for other in quotes) > 1]
    chosen = chance.sample(several, 35)
    told = []
    for quote in chosen:
        found = answer(library, *alter(chance, quote, quotes))
        told.append(found.verdict)
        assert found.verdict != "verbatim", found
        assert found.sources, quote.text
    assert told.count(verdict) / len(told) > 0.97, told


def test_nothing_invented_is_found(kept: tuple[Library, list[Quote]]) -> None:
    library, _ = kept
    other = Maker(seed=7)
    made = [other.text(length) for length in range(4, 30) for _ in range(8)]
    found = [answer(library, words, None) for words in made]
    assert [one.text for one in found if one.verdict != "not-found"] == []
    assert all(one.sources == () for one in found)


def test_marks_blanks_dashes_and_the_closing_stop_make_no_difference(tmp_path: Path) -> None:
    quote = Quote(id="q1", text="We’ll hold the line — all of it, as we said.", kind="sentence",
                  speaker="Ada Brook", speaker_id="p")  # fmt: skip
    dossier = Dossier(
        article=Article(title="Line", text="x", sha256="1"),
        people=(Person(id="p", name="Ada Brook"),),
        quotes=(quote,),
    )
    with Library.open(tmp_path / "library.sqlite") as library:
        library.add(dossier)
        for words in (
            "we'll hold the line - all of it, as we said,",
            "We’ll  hold the line, all of it — as we said",
            "We’ll hold the line — all of it, as we said!",
        ):
            found = answer(library, words, "Brook")
            assert (found.verdict, found.changes) == ("verbatim", ()), words
            assert found.sources[0].quote == quote.text
        changed = answer(library, "We’ll hold the line — half of it, as we said.", "Ada Brook")
        assert [(c.draft, c.source) for c in changed.changes] == [("half", "all")]
        assert answer(library, "hold the line", "Ada Brook").verdict == "cut"
        assert answer(library, "hold the line", "Ben Brook").verdict == "cut"
        assert answer(library, "hold the line — all of it", "Ben Marsh").verdict == "other-speaker"
        assert answer(library, "the", "Ada Brook").verdict in ("cut", "not-found")


def test_a_pasted_sentence_without_marks_is_one_quotation(
    kept: tuple[Library, list[Quote]],
) -> None:
    library, quotes = kept
    pasted = Dossier(article=Article(text=f"  {quotes[0].text}\n"))
    (found,) = check(library, pasted)
    assert (found.verdict, found.start, found.claimed) == ("verbatim", 2, None)
