"""Sources without a verb: according to whom, in whose own words, with which words."""

import pytest

from explorer.extract.languages import load
from explorer.extract.languages.antecedents import NOBODY, Antecedents
from explorer.extract.languages.clauses import Clause, Clauses
from explorer.extract.languages.people import find_people
from explorer.extract.languages.sources import Sources
from explorer.extract.languages.subjects import Subjects
from explorer.extract.languages.vocabulary import vocabulary
from explorer.model import Span


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("de", "Nach Angaben des Richters Paul Kern ist das gut", "Paul Kern"),
        ("de", "Paul Kern zufolge ist das gut", "Paul Kern"),
        ("de", "Laut einem Bericht ist das gut", NOBODY),
        ("fr", "Selon Anne Morel c’est bien", "Anne Morel"),
        ("es", "A juicio del alcalde Luis Soto está bien", "Luis Soto"),
        ("uk", "За словами Олени Гриценко, це добре", "Олена Гриценко"),
        ("kk", "Асқар Оспановтың айтуынша, бұл жақсы", "Асқар Оспанов"),
        ("ru", "Это хорошо", None),
    ],
)
def test_a_source_is_named_without_a_verb(code: str, text: str, who: str | None) -> None:
    sources, clause, names = _read(code, text)
    found = sources.according(clause)
    assert (names.get(found.person, found.person) if found else None) == who


def test_words_announced_are_the_subject_s() -> None:
    sources, clause, names = _read("de", "Paul Kern trat mit den Worten ab")
    found = sources.worded(clause)
    assert found is not None
    assert names[found.person] == "Paul Kern"


def _read(code: str, text: str) -> tuple[Sources, Clause, dict[str, str]]:
    book = vocabulary(load(code))
    people = find_people(text, [Span(0, len(text))], book, [])
    subjects = Subjects(text, book, Antecedents(text, book, people, []))
    clause = Clauses(text, book, people).of(Span(0, len(text)))
    return Sources(text, book, subjects), clause, {p.id: p.name for p in people.people}
