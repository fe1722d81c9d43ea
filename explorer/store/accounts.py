"""Two accounts of the same days and places: which articles there are, and where they disagree."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import apsw
import msgspec

from explorer.model import Dossier, Event, Quote
from explorer.store.stories import copies, of
from explorer.text.search_folding import fold

DAYS = 3
"""Between two accounts of the same days."""
FEWEST = 2
"""People or countries that two accounts share at least."""
ALIKE = 0.5
"""Share of the shorter event's words that stand in the other one's."""
How = Literal["same", "cut", "altered"]


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """Another article of the same days: how many people and countries both have."""

    article: int
    title: str
    outlet: str | None
    published: str
    people: int
    countries: int


class Disagreement(msgspec.Struct, frozen=True):
    """The same event, by its ids in both, with another day in each."""

    first: str
    second: str


def others(connection: apsw.Connection, number: int, *, limit: int = 30) -> list[Account]:
    """Return the articles of the same days that share most with this one; copies of it are none."""
    story = [number, of(connection, number), *copies(connection, of(connection, number))]
    rows: Any = connection.execute(
        "SELECT other.id, other.title, other.outlet, other.published, "
        "(SELECT count(DISTINCT mine.person) FROM article_person AS mine JOIN article_person AS "
        "their ON their.person = mine.person WHERE mine.article = ?1 AND their.article = other.id) "
        "AS shared, "
        "(SELECT count(*) FROM article_country AS mine JOIN article_country AS their "
        "ON their.code = mine.code WHERE mine.article = ?1 AND their.article = other.id "
        "AND mine.role = 'about' AND their.role = 'about') AS places "
        "FROM article AS own JOIN article AS other ON other.published "
        "BETWEEN date(own.published, ?2) AND date(own.published, ?3) "
        "WHERE own.id = ?1 AND other.deleted IS NULL "
        "AND other.id NOT IN (SELECT value FROM json_each(?4)) AND shared + places >= ?5 "
        "AND places ORDER BY 2 * shared + places DESC, other.id LIMIT ?6",
        (number, f"-{DAYS} days", f"+{DAYS} days", str(story), FEWEST, limit),
    )
    return [
        Account(
            article=id, title=title, outlet=outlet, published=day, people=shared, countries=places
        )
        for id, title, outlet, day, shared, places in rows
    ]


def how(one: Quote, other: Quote) -> How:
    """Return what the second report of a statement did to the first one's words."""
    mine, theirs = fold(one.text).split(), fold(other.text).split()
    if mine == theirs:
        return "same"
    shorter, longer = sorted((mine, theirs), key=len)
    return "cut" if _stands_in(shorter, longer) else "altered"


def disagreements(first: Dossier, second: Dossier) -> list[Disagreement]:
    """Return the events both have with a day that is another one in each."""
    return [
        Disagreement(one.id, other.id)
        for one in first.events
        if (other := _same_event(one, second)) is not None and _differ(one, other)
    ]


def _stands_in(shorter: list[str], longer: list[str]) -> bool:
    """Whether all words of the shorter one come in the longer one, in their order."""
    words: Iterator[str] = iter(longer)
    return all(word in words for word in shorter)


def _same_event(event: Event, dossier: Dossier) -> Event | None:
    likely = (
        each
        for each in dossier.events
        if set(each.countries) & set(event.countries) and _likeness(event, each) >= ALIKE
    )
    return max(likely, key=lambda each: _likeness(event, each), default=None)


def _likeness(one: Event, other: Event) -> float:
    mine, theirs = _long_words(one), _long_words(other)
    smaller = min(len(mine), len(theirs))
    return len(mine & theirs) / smaller if smaller > 1 else 0.0


def _long_words(event: Event) -> set[str]:
    return {word for word in fold(event.summary).split() if len(word) > 3}


def _differ(one: Event, other: Event) -> bool:
    """Whether both state a time and the two do not touch: a day in its month is no disagreement."""
    if not one.date or not other.date:
        return False
    starts, ends = zip(*(_ends(each.date or "") for each in (one, other)), strict=True)
    return bool(max(starts) > min(ends))


def _ends(date: str) -> tuple[str, str]:
    first, _, last = date.partition("/")
    return first, last or first
