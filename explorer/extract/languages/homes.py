"""Whose minister a minister is where the text does not say it beside the name.

A national paper writes "the minister" of its own: of the country most of whose press writes in the
language, where the article names it, or of the one the article is nearly wholly about. Nothing is
said where the sentence names another country first: better unknown than wrong.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from explorer.extract.document.document import Document
from explorer.extract.languages.people import People
from explorer.extract.languages.vocabulary import Vocabulary
from explorer.model import Person, Why
from explorer.toponyms.found import Found

_NEARLY_ALL = 0.6  # of the article's mentions of countries
_OFTEN = 3  # mentions
_DOUBT = 0.2
"""How unsure such a country is (0 to 1): set by hand, so that it waits in the review queue behind
what the text itself leaves open. No measurement stands behind it: there is no gold for it."""


def with_homes(
    reading: Document, people: People, found: Sequence[Found], book: Vocabulary
) -> People:
    """Return the people, those in an office of a state with the country whose it is.

    Args:
        reading: the article.
        people: those found in it.
        found: the countries found.
        book: the words of its language.
    """
    home = _home(found, book)
    if home is None:
        return people
    settled = tuple(
        replace(person, country=home, doubt=_DOUBT)
        if person.leader and person.country is None and _is_of(home, person, reading, found, book)
        else person
        for person in people.people
    )
    return replace(people, people=settled)


def _home(found: Sequence[Found], book: Vocabulary) -> str | None:
    counts = Counter(each.code for each in found)
    if not counts:
        return None
    if book.home in counts:
        return book.home
    code, count = counts.most_common(1)[0]
    often = count >= _OFTEN and count >= _NEARLY_ALL * counts.total()
    return code if often else None


def _is_of(
    home: str, person: Person, reading: Document, found: Sequence[Found], book: Vocabulary
) -> bool:
    """Tell whether the role is an office of a state, and nothing says of which other one."""
    words = (person.role or "").lower().replace("-", " ").split()
    spans = person.why.spans if isinstance(person.why, Why) else ()
    if not spans or not any(word.endswith(book.national) for word in words):
        return False
    if home == book.home and words[0].startswith(book.federal):
        return True
    sentence = reading.sentence_at(spans[0].start)
    start = sentence.span.start if sentence else spans[0].start
    before = {each.code for each in found if start <= each.span.start < spans[0].start}
    return before <= {home}
