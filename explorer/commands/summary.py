"""A dossier told in a few readable lines."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model import Dossier, Event, Quote

_LONGEST = 100


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def lines(dossier: Dossier) -> Iterator[str]:
    """Yield the summary's lines: title, countries, quotes, leaders, events."""
    article = dossier.article
    yield article.title or article.file or "Untitled"
    if article.published:
        yield f"published {article.published}"
    for role in ("about", "mentioned", "filed-from"):
        named = [f"{c.name} ({len(c.mentions)})" for c in dossier.countries if c.role == role]
        if named:
            yield f"{role}: {', '.join(named)}"
    leaders = [f"{p.name} ({p.role or 'leader'})" for p in dossier.people if p.leader]
    if leaders:
        yield f"leaders: {', '.join(leaders)}"
    yield from (_quote(quote) for quote in dossier.quotes if quote.kind != "term")
    yield from (_event(event) for event in dossier.events)


def _quote(quote: Quote) -> str:
    words, speaker = _short(quote.text), quote.speaker or "unknown"
    return (
        f"{words} ({speaker}, reported)" if quote.kind == "indirect" else f"“{words}” ({speaker})"
    )


def _event(event: Event) -> str:
    return f"{event.date or 'undated'}: {_short(event.summary)}"
