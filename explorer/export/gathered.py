"""Quotes gathered for a document: each once, in order, with the number of its source."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from explorer.export.cited import reference
from explorer.export.stamp import Style, checked
from explorer.model import Article, Dossier, Quote
from explorer.views import citation, speech


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One quote as a document gives it.

    `words` are verbatim, in marks unless they are reported speech; `source` is the number of its
    article in the list of sources, from 1; `remarks` say what a reader must know to quote it.
    """

    words: str
    who: str
    source: int
    place: str
    remarks: str


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """One article in the list of sources: its number, and title, outlet and day in a line."""

    number: int
    line: str


class Gathered(msgspec.Struct, frozen=True):
    """The quotes and the sources they come from."""

    lines: tuple[Line, ...]
    sources: tuple[Source, ...]


def gather(dossiers: Sequence[Dossier], style: Style = "plain") -> Gathered:
    """Return the quotes of all dossiers in order, and their articles as numbered sources."""
    lines: list[Line] = []
    sources: list[Source] = []
    for number, dossier in enumerate(dossiers, start=1):
        sources.append(Source(number=number, line=source_line(dossier.article, style)))
        lines += [_line(dossier, q, number) for q in dossier.quotes if speech.is_said(q)]
    return Gathered(tuple(lines), tuple(sources))


def source_line(article: Article, style: Style = "plain") -> str:
    """Return an article in one line: who wrote it, where, when, and its address if it has one."""
    if style != "plain":
        return reference(article, style)
    parts = [article.author, citation.source(article)]
    parts += [article.url] if isinstance(article.url, str) else []
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def _line(dossier: Dossier, quote: Quote, number: int) -> Line:
    remarks = [*citation.integrity(dossier, quote), checked(quote.status)]
    return Line(
        words=citation.shown(quote),
        who=citation.attribution(dossier, quote),
        source=number,
        place=citation.where(dossier.article, quote),
        remarks="; ".join(remarks),
    )
