"""The galley of an article whose text is at hand: all of it, what was set aside folded."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

import msgspec

from explorer.model import Dossier, Dropped, Quote, Span
from explorer.text.layout import paragraphs
from explorer.text.word_places import LEAST_CERTAIN
from explorer.views import original_pages
from explorer.views.panel import speaker_country
from ui.reader import wording
from ui.reader.page_text import Line, PageText, Shade, Spot, SpotStyle, plain

_HEAD_PARAGRAPHS = 12
_LONGEST = 6_000
_FOLDING = ("caption", "related-headline", "furniture")


def compose(dossier: Dossier, unfolded: frozenset[int]) -> PageText:
    """Return the galley of the full text; `unfolded` are the numbers of set-aside lines to show."""
    text = dossier.article.body
    spans = paragraphs(text)
    title = _title_at(dossier, spans)
    lines = [_title(dossier, spans, title), Line(kind="meta", text=_head(dossier))]
    aside = _folding(dossier)
    for number, span in enumerate(spans, 1):
        if number - 1 != title:
            lines += _lines(dossier, number, span, aside.get(number), number in unfolded)
    bare = PageText(lines, [])
    return PageText(lines, [*_spots(dossier, bare), *_asides(bare)])


def _head(dossier: Dossier) -> str:
    return plain(wording.head(dossier.article))


def _title_at(dossier: Dossier, spans: list[Span]) -> int | None:
    """The index of the paragraph that is the headline, so that it is not shown twice."""
    wanted = _squeezed(dossier.article.title or "")
    text = dossier.article.body
    heads = enumerate(spans[:_HEAD_PARAGRAPHS])
    return next((n for n, span in heads if _squeezed(span.slice(text)) == wanted), None)


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _title(dossier: Dossier, spans: list[Span], at: int | None) -> Line:
    if at is None:
        return Line(kind="title", text=plain(wording.title(dossier.article)))
    span = spans[at]
    shown = plain(span.slice(dossier.article.body))
    return Line(kind="title", text=shown, number=at + 1, source=span)


def _folding(dossier: Dossier) -> dict[int, Dropped]:
    """What was set aside, by the number of the paragraph it takes whole."""
    text = dossier.article.body
    spans = paragraphs(text)
    starts = [span.start for span in spans]
    found = {}
    for item in dossier.dropped:
        if item.why in _FOLDING and item.span is not None:
            number = bisect_left(starts, item.span.start)
            while number < len(spans) and item.span.covers(spans[number]):
                number += 1
                found[number] = item
    return found


def _lines(
    dossier: Dossier, number: int, span: Span, aside: Dropped | None, open_: bool
) -> Iterator[Line]:
    if aside is None:
        for part in _parts(span):
            text, shades = plain(part.slice(dossier.article.body)), _shades(dossier, part)
            yield Line(kind="body", text=text, number=number, source=part, shades=shades)
    elif open_:
        yield Line(kind="fold", text=wording.unfolded(aside), number=number)
        shown = plain(span.slice(dossier.article.body))
        yield Line(kind="dropped", text=shown, number=number, source=span)
    else:
        yield Line(kind="folded", text=plain(wording.folded(aside)), number=number)


def _parts(span: Span) -> Iterator[Span]:
    """Yield a paragraph whole, or in parts where it is longer than any that people write.

    Breaking one endless word into lines costs Qt its length squared.
    """
    for start in range(span.start, span.end, _LONGEST):
        yield Span(start, min(start + _LONGEST, span.end))


def _shades(dossier: Dossier, line: Span) -> tuple[Shade, ...]:
    """The dateline, which is no part of the first sentence, and words that a scan left in doubt."""
    places = original_pages.places(dossier.article)
    found = places.doubtful(LEAST_CERTAIN, line) if places is not None else []
    doubtful = tuple(
        Shade(max(word.start - line.start, 0), min(word.end, line.end) - line.start, "doubtful")
        for word in found
    )
    return (*_dateline(dossier, line), *doubtful)


def _dateline(dossier: Dossier, line: Span) -> tuple[Shade, ...]:
    filed = dossier.article.filed_from
    span = filed.span if filed is not None else None
    if span is None or not line.covers(span):
        return ()
    return (Shade(span.start - line.start, span.end - line.start, "small"),)


def _spots(dossier: Dossier, bare: PageText) -> Iterator[Spot]:
    for quote in dossier.quotes:
        yield from _spot(bare, quote.span, quote_spot(quote))
    for person in dossier.people:
        blank = Spot(kind="person", id=person.id, start=0, end=0, code=person.country or "")
        for named in person.mentions:
            yield from _spot(bare, named.span, blank)
    for country in dossier.countries:
        blank = Spot(kind="country", id=country.code, start=0, end=0, code=country.code)
        for mention in country.mentions:
            yield from _spot(bare, mention.span, blank)


def _asides(bare: PageText) -> Iterator[Spot]:
    for number, line in enumerate(bare.lines):
        if line.kind in ("folded", "fold"):
            span = bare.span_of_line(number)
            yield Spot(kind="aside", id=str(line.number), start=span.start, end=span.end)


def quote_spot(quote: Quote) -> Spot:
    """Return the spot of a quote, not yet put anywhere."""
    return Spot(
        kind="quote",
        id=quote.id,
        start=0,
        end=0,
        code=speaker_country(quote) or ("" if quote.speaker else "?"),
        style=_STYLES[quote.kind],
        leads=quote.kind != "nested",
    )


_STYLES: dict[str, SpotStyle] = {
    "sentence": "full",
    "fragment": "full",
    "term": "term",
    "nested": "none",
    "indirect": "reported",
}


def _spot(bare: PageText, span: Span | None, blank: Spot) -> Iterator[Spot]:
    shown = bare.shown(span) if span is not None else None
    if shown is not None:
        yield msgspec.structs.replace(blank, start=shown.start, end=shown.end)


def number_at(dossier: Dossier, source: Span) -> int | None:
    """Return the number of the paragraph a stretch of the text stands in."""
    numbered = enumerate(paragraphs(dossier.article.body), 1)
    return next((number for number, span in numbered if span.overlaps(source)), None)
