"""A quote as it is pasted elsewhere: verbatim, with speaker and source, in the style chosen."""

from __future__ import annotations

from html import escape

from explorer.export.cited import reference
from explorer.export.stamp import Style
from explorer.model import Dossier, Quote
from explorer.views import citation


def plain(dossier: Dossier, quote: Quote, style: Style = "plain") -> str:
    """Return a quote as plain text: its words and speaker, what it is, and where it stands."""
    return "\n".join(_lines(dossier, quote, style))


def rich(dossier: Dossier, quote: Quote, style: Style = "plain") -> str:
    """Return the same as HTML; nothing that an article says is taken for markup."""
    words, *rest = _lines(dossier, quote, style)
    said = "".join(f"<br>{escape(line)}" for line in rest)
    return f"<blockquote>{escape(words)}</blockquote><p>{said.removeprefix('<br>')}</p>"


def _lines(dossier: Dossier, quote: Quote, style: Style) -> list[str]:
    *said, source = citation.with_source(dossier, quote).split("\n")
    if style == "plain":
        return [*said, source]
    place = citation.where(dossier.article, quote)
    entry = reference(dossier.article, style)
    return [*said, f"{entry} ({place})" if place else entry]
