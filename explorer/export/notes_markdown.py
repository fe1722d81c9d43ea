"""Notes in Markdown: who said what, country by country, each quote with its source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import UnsetType

from explorer.export.stamp import Stamp, checked
from explorer.i18n.messages import QT_TRANSLATE_NOOP, translate
from explorer.model import Dossier, Event, Quote, Status
from explorer.views import citation, counts, speech

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
    unnamed = article.file or translate("notes", "Untitled article")
    yield f"# {plain(article.title or unnamed)}"
    yield ""
    yield plain(citation.source(article))
    if article.filed_from is not None:
        yield ""
        filed = translate("notes", "Filed from {place}.")
        yield filed.format(place=plain(article.filed_from.place))
    for row in counts.of_dossier(dossier):
        yield from _country(dossier, row.code, row.name)
    yield from _without_country(dossier)


def _country(dossier: Dossier, code: str, name: str) -> Iterator[str]:
    sections = [
        (translate("notes", "Said by people of {country}"), counts.said_by(dossier, code)),
        (translate("notes", "Said about {country}"), counts.said_about(dossier, code)),
        (translate("notes", "Reported of people of {country}"), counts.reported_by(dossier, code)),
        (translate("notes", "Reported about {country}"), counts.reported_about(dossier, code)),
    ]
    events = counts.events_of(dossier, code)
    if not events and not any(quotes for _, quotes in sections):
        return
    yield from ("", f"## {plain(name)}")
    for heading, quotes in sections:
        if quotes:
            yield from ("", f"### {plain(heading.format(country=name))}", "")
            yield from (_quote(dossier, quote) for quote in quotes)
    if events:
        yield from ("", f"### {translate('notes', 'Events')}", "")
        yield from (_event(event) for event in events)


def _without_country(dossier: Dossier) -> Iterator[str]:
    loose = [q for q in dossier.quotes if speech.is_said(q) and not q.countries]
    if loose:
        yield from ("", f"## {translate('notes', 'Country not stated')}", "")
        yield from (_quote(dossier, quote) for quote in loose)


def _quote(dossier: Dossier, quote: Quote) -> str:
    where = citation.where(dossier.article, quote)
    remarks = [*citation.integrity(dossier, quote), _checked(quote.status)]
    place = f", {where}" if where else ""
    who = plain(citation.attribution(dossier, quote))
    return f"- {plain(citation.shown(quote))} — {who}{place} ({plain('; '.join(remarks))})"


def _event(event: Event) -> str:
    when = event.date or event.date_text or translate("notes", "undated")
    return f"- {plain(when)}: {plain(event.summary)} ({_checked(event.status)})"


_STATES = (
    QT_TRANSLATE_NOOP("notes", "unchecked"),
    QT_TRANSLATE_NOOP("notes", "checked"),
    QT_TRANSLATE_NOOP("notes", "edited"),
    QT_TRANSLATE_NOOP("notes", "added"),
)


def _checked(status: Status | UnsetType) -> str:
    return translate("notes", checked(status))
