"""What an export is of: the article, what the window shows of it, a search, a collection, all."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from explorer.model import Dossier
from explorer.store.library import Library


class Scope(msgspec.Struct, frozen=True, eq=False):
    """One choice of what to export.

    `name` is what a file of it is called after. `take` gives the dossiers: out of the library that
    is handed to it, where `of_library` says that they are in there; it may run in another thread.
    """

    key: str
    words: str
    name: str
    take: Callable[[Library | None], Iterable[Dossier]]
    of_library: bool = False
    has_text: bool = False


def of_article(dossier: Dossier, words: str, key: str = "article") -> Scope:
    """Return the scope of one article, as it is at this moment."""
    article = dossier.article
    name = article.title or article.file or ""
    return Scope(key, words, name, lambda _: [dossier], has_text=bool(article.body))


def of_library(
    key: str, words: str, name: str, take: Callable[[Library], Iterable[Dossier]]
) -> Scope:
    """Return the scope of what `take` takes out of the library."""

    def go(library: Library | None) -> Iterable[Dossier]:
        return take(library) if library is not None else ()

    return Scope(key, words, name, go, of_library=True, has_text=True)
