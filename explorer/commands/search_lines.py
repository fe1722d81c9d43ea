"""The library without a window: what the commands import, search and library print."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from explorer.model import Quote
from explorer.store.catalog import ArticleEntry
from explorer.store.library import Library
from explorer.store.search.results import Hit


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One quote found, as ``python -m explorer search`` prints it: one JSON object a line."""

    article: dict[str, str | int | None]
    quote: str
    id: str
    speaker: str | None
    countries: tuple[str, ...]
    snippet: str
    marks: tuple[tuple[int, int], ...]
    paragraph: int | None = None
    start: int | None = None
    end: int | None = None


def search(library: Library, query: str, limit: int = 100) -> Iterator[Line]:
    """Return the quotes that `query` finds, best first, at most `limit`."""
    found = library.search(query, limit)
    quotes = [hit for hit in found.hits if hit.kind == "quote"]
    entries = {group.entry.id: group.entry for group in library.by_article(quotes)}
    known: dict[int, dict[str, Quote]] = {}
    for hit in quotes:
        if hit.article not in known:
            dossier = library.dossier(hit.article)
            known[hit.article] = {quote.id: quote for quote in dossier.quotes}
        yield _line(hit, known[hit.article][hit.id], entries[hit.article])


def _line(hit: Hit, quote: Quote, entry: ArticleEntry) -> Line:
    article: dict[str, str | int | None] = {
        "id": entry.id,
        "title": entry.title,
        "outlet": entry.outlet,
        "published": entry.published,
    }
    return Line(
        article=article,
        quote=quote.text,
        id=quote.id,
        speaker=quote.speaker,
        countries=hit.codes,
        snippet=hit.snippet,
        marks=hit.marks,
        paragraph=_number(quote.paragraph),
        start=_number(quote.start),
        end=_number(quote.end),
    )


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
