"""A kept article read again by newer rules, corrections laid over; or it stays as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Literal

import msgspec

from explorer import typed
from explorer.model import Dossier

if TYPE_CHECKING:
    from explorer.store.library import Library

Outcome = Literal["same", "read", "stayed"]


class Laid(msgspec.Struct, frozen=True):
    """A new reading with the corrections made again, and how many of them it would lose."""

    dossier: Dossier
    lost: int


class Reread(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one article: read as before, read otherwise, or kept as it was.

    `corrections` were laid over the new reading; of them `lost` found nothing there, which is why
    an article stays as it was.
    """

    article: int
    outcome: Outcome
    corrections: int = 0
    lost: int = 0


def lay_over(fresh: Dossier, kept: Dossier, edits: Sequence[bytes]) -> Laid:
    """Return `fresh` with `edits` (JSON) made again, counting what `kept` has and it has not.

    Corrections that came with a document have no edits: their marks are compared.
    """
    from explorer.corrections import replay
    from explorer.corrections.edits import Edit

    made: list[Edit] = [typed.json(edit, Edit) for edit in edits]
    laid = replay.apply_all(fresh, made)
    fewer = _marks(kept) - _marks(laid.dossier)
    return Laid(laid.dossier, max(len(laid.orphans), fewer))


def corrected(fresh: Dossier, edits: Sequence[bytes]) -> Dossier:
    """Return `fresh` with `edits` (JSON) made again; those that find nothing are left out."""
    return lay_over(fresh, fresh, edits).dossier


def can_be_read(dossier: Dossier) -> bool:
    """Tell whether the article's text is kept, without which nothing can be read again."""
    return bool(dossier.article.body.strip())


def keep(library: Library, article: int, fresh: Dossier, *, anyway: bool = False) -> Reread:
    """Put `fresh`, a new reading of a kept article, in its place where no correction is lost.

    Args:
        library: the library that has the article.
        article: its number.
        fresh: how it is read now, without corrections.
        anyway: put it there even if corrections find nothing in it; they stay on file.
    """
    from explorer.store import articles, readings

    with library.changing() as connection:
        kept = articles.dossier_of(connection, article)
        edits = articles.corrections(connection, article)
        laid = lay_over(fresh, kept, edits)
        if laid.lost and not anyway:
            readings.settle(connection, article)
            outcome: Outcome = "stayed"
        elif laid.dossier == kept:
            readings.note(connection, article)
            outcome = "same"
        else:
            readings.put(connection, article, laid.dossier)
            if edits:
                articles.rebase(connection, article, fresh)
            outcome = "read"
        readings.note_words(connection, article, kept)
    return Reread(article=article, outcome=outcome, corrections=len(edits), lost=laid.lost)


def take_back(library: Library, articles: Iterable[int]) -> int:
    """Bring back how articles were read before; return how many could be."""
    from explorer.store import readings

    with library.changing() as connection:
        return sum(readings.put_back(connection, number, corrected) for number in articles)


def is_due(library: Library, article: int) -> bool:
    """Tell whether newer rules than those that read an article are at hand."""
    from explorer.store import readings

    with library.reading() as connection:
        return readings.is_stale(connection, article)


def due(library: Library) -> list[int]:
    """Return the articles that newer rules than their own are at hand for, the newest first."""
    from explorer.store import readings

    with library.reading() as connection:
        return readings.stale(connection)


def leave(library: Library, article: int) -> Reread:
    """Leave an article as it is, which has nothing that could be read again."""
    from explorer.store import readings

    with library.changing() as connection:
        readings.note(connection, article)
    return Reread(article=article, outcome="same")


def read(library: Library, article: int) -> Reread:
    """Read one kept article again and keep that; one without its text stays as it is."""
    from explorer import api as facade

    kept = library.dossier(article)
    if not can_be_read(kept):
        return leave(library, article)
    return keep(library, article, facade.reading(kept.article))


def read_all(
    library: Library, articles: Sequence[int], is_cancelled: Callable[[], bool] = lambda: False
) -> Iterator[Reread]:
    """Read articles again, one after the other, until it is called off; each is kept at once."""
    for article in articles:
        if is_cancelled():
            return
        yield read(library, article)


def _marks(dossier: Dossier) -> int:
    """How many items show that the reader checked, corrected or added them, or took them out."""
    mentions = [m for country in dossier.countries for m in country.mentions]
    lists = (dossier.quotes, dossier.people, dossier.events, mentions)
    marked = sum(isinstance(item.status, str) for items in lists for item in items)
    rejected = dossier.rejected
    if isinstance(rejected, msgspec.UnsetType):
        return marked
    return marked + sum(len(value) for value in msgspec.structs.astuple(rejected))
