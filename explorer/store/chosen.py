"""What is taken out of a library at once: what a query finds, some articles, all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from explorer.model import Dossier
from explorer.store.excerpts import excerpt
from explorer.store.library import Library

MOST = 100_000
"""Quotes of a query."""


def found(
    library: Library, query: str, quotes: Iterable[tuple[int, str]] = ()
) -> Iterator[Dossier]:
    """Return the articles with a quote that the query finds, each with those quotes alone.

    Args:
        library: where to look.
        query: what for.
        quotes: these instead (article and id), where the reader has chosen some of the results.
    """
    chosen: dict[int, list[str]] = {}
    wanted = list(quotes) or [(hit.article, hit.id) for hit in library.quotes(query, MOST)]
    for article, key in wanted:
        chosen.setdefault(article, []).append(key)
    for article, keys in chosen.items():
        yield excerpt(library.dossier(article), keys)


def articles(library: Library, numbers: Iterable[int]) -> Iterator[Dossier]:
    """Return these articles, whole."""
    return (library.dossier(number) for number in numbers)


def everything(library: Library) -> Iterator[Dossier]:
    """Return all articles, whole, the newest first."""
    return articles(library, [entry.id for entry in library.entries()])
