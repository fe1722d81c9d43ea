"""Notes in Markdown: who said what, country by country, each quote with its source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from explorer import citation, evidence
from explorer.export.stamp import Stamp, checked
from explorer.model import Dossier, Event, Quote

# The article's words must stay words: no mark of theirs may become a link, a heading or a tag.
_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~$&!])")
_ADDRESS = re.compile(r"(https?|ftp|www)(:(?=//)|\.)", re.I)
_LINE_START = re.compile(r"^(\d*)([-+.)])")


def encode(dossiers: Sequence[Dossier], stamp: Stamp) -> bytes:
    """Return the notes on all dossiers as one Markdown text (UTF-8)."""
    parts = ["\n".join(_notes(dossier)) for dossier in dossiers] + [plain(stamp.line) + "\n"]
    return "\n\n---\n\n".join(parts).encode("utf-8", "replace")


def plain(words: str) -> str:
    """Return `words` so that Markdown shows them as they are, on one line."""
    escaped = _ADDRESS.sub(r"\1\\\2", _MARKS.sub(r"\\\1", " ".join(words.split())))
    return _LINE_START.sub(r"\1\\\2", escaped)


def _notes(dossier: Dossier) -> Iterator[str]:
    article = dossier.article
    yield f"# {plain(article.title or article.file or 'Untitled article')}"
    yield ""
    yield plain(citation.source(article))
    if article.filed_from is not None:
        yield ""
        yield f"Filed from {plain(article.filed_from.place)}."
    for row in evidence.of_dossier(dossier):
        yield from _country(dossier, row.code, row.name)
    yield from _without_country(dossier)


def _country(dossier: Dossier, code: str, name: str) -> Iterator[str]:
    sections = [
        (f"Said by people of {name}", evidence.said_by(dossier, code)),
        (f"Said about {name}", evidence.said_about(dossier, code)),
    ]
    events = evidence.events_of(dossier, code)
    if not events and not any(quotes for _, quotes in sections):
        return
    yield from ("", f"## {plain(name)}")
    for heading, quotes in sections:
        if quotes:
            yield from ("", f"### {plain(heading)}", "")
            yield from (_quote(dossier, quote) for quote in quotes)
    if events:
        yield from ("", "### Events", "")
        yield from (_event(event) for event in events)


def _without_country(dossier: Dossier) -> Iterator[str]:
    loose = [q for q in dossier.quotes if evidence.is_speech(q) and not q.countries]
    if loose:
        yield from ("", "## Country not stated", "")
        yield from (_quote(dossier, quote) for quote in loose)


def _quote(dossier: Dossier, quote: Quote) -> str:
    words = quote.text if quote.kind == "indirect" else f"“{quote.text}”"
    where = citation.paragraph_of(dossier.article, quote)
    remarks = [*citation.integrity(dossier, quote), checked(quote.status)]
    place = f", paragraph {where}" if where else ""
    who = plain(citation.attribution(dossier, quote))
    return f"- {plain(words)} — {who}{place} ({plain('; '.join(remarks))})"


def _event(event: Event) -> str:
    when = event.date or event.date_text or "undated"
    return f"- {plain(when)}: {plain(event.summary)} ({checked(event.status)})"
