"""What of the whole library waits for the reader's eye, and what is decided about it from there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import apsw
import msgspec

from explorer.store import articles, decisions
from explorer.store.sqlite.failures import DamagedError

if TYPE_CHECKING:
    from explorer.corrections.history import Decision
    from explorer.store.library import Library

AT_ONCE = 20
"""Articles that are read before what was found in them is told."""


class Waiting(msgspec.Struct, frozen=True):
    """One undecided item: its article, its kind and id there, its words in one line, its urgency.

    `score` is the item's doubt times its weight (`explorer.views.review_queue`).
    """

    article: int
    title: str
    kind: str
    id: str
    words: str
    score: float


class Part(msgspec.Struct, frozen=True):
    """What some more articles hold; `read` of `total` articles were read by then."""

    items: tuple[Waiting, ...]
    read: int
    total: int


def of_library(library: Library) -> Iterator[Part]:
    """Yield what waits in the articles on the shelf, some articles at a time, the newest first."""
    with library.reading() as connection:
        numbers = sorted(articles.on_the_shelf(connection), reverse=True)
    if not numbers:
        yield Part((), 0, 0)
    for first in range(0, len(numbers), AT_ONCE):
        some = numbers[first : first + AT_ONCE]
        with library.reading() as connection:
            items = tuple(waiting(connection, some))
        yield Part(items, first + len(some), len(numbers))


def waiting(connection: apsw.Connection, numbers: Iterable[int]) -> Iterator[Waiting]:
    """Yield what waits in these articles; one that cannot be read is left out."""
    from explorer.views import review_queue

    for number in numbers:
        try:
            dossier = articles.dossier_of(connection, number)
        except DamagedError:
            continue
        title = dossier.article.title or dossier.article.file or ""
        for each in review_queue.of_dossier(dossier):
            kind = type(each.item).__name__.lower()
            words = review_queue.words_of(each.item)
            yield Waiting(number, title, kind, each.item.id, words, each.score)


def decide(connection: apsw.Connection, made: Sequence[tuple[int, Decision]]) -> list[int]:
    """Make decisions about articles, all or none; return the articles that are others now."""
    return [number for number, each in made if decisions.make(connection, number, each)]


def take_back(connection: apsw.Connection, numbers: Iterable[int]) -> int:
    """Take back the last decision about each article; return how many were."""
    count = 0
    for number in numbers:
        last = len(decisions.of(connection, number)) - 1
        count += decisions.take_back(connection, number, last) is not None
    return count
