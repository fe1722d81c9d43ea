"""The galley of a dossier without its text: the outline, with quotes and events in their places."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

import msgspec

from explorer.model import Dossier, Dropped, Event, Quote
from explorer.views.citation import shown
from ui.reader import wording
from ui.reader.from_text import quote_spot
from ui.reader.page_text import Line, PageText, Shade, Spot, plain, starts_of

_GAP = "   "


class _Placed(msgspec.Struct, frozen=True):
    """A line, and the spots in it in offsets of that line."""

    line: Line
    spots: tuple[Spot, ...] = ()


class _Names:
    """Who and what each paragraph names, as spelled there."""

    def __init__(self, dossier: Dossier) -> None:
        self._by_paragraph: dict[int, dict[str, Spot]] = defaultdict(dict)
        for country in dossier.countries:
            spot = Spot(kind="country", id=country.code, start=0, end=0, code=country.code)
            for mention in country.mentions:
                self._add(mention.paragraph, mention.text, spot)
        for person in dossier.people:
            spot = Spot(kind="person", id=person.id, start=0, end=0, code=person.country or "")
            for named in person.mentions:
                self._add(named.paragraph, named.text, spot)

    def _add(self, paragraph: object, text: str, spot: Spot) -> None:
        if isinstance(paragraph, int) and text:
            self._by_paragraph[paragraph][plain(text)] = spot

    def found_in(self, line: Line) -> Iterator[Spot]:
        """Yield the names of the line's paragraph where they stand in the line, longest first."""
        named = self._by_paragraph.get(line.number)
        if not named:
            return
        longest = sorted(named, key=len, reverse=True)
        spelled = "|".join(re.escape(name) for name in longest)
        for match in re.finditer(rf"(?<!\w)(?:{spelled})(?!\w)", line.text):
            yield msgspec.structs.replace(named[match[0]], start=match.start(), end=match.end())


def compose(dossier: Dossier, unfolded: frozenset[int]) -> PageText:
    """Return the galley of the outline; there is nothing to unfold, its lines are short."""
    article = dossier.article
    title = _Placed(Line(kind="title", text=plain(wording.title(article))))
    rows_of = _by_paragraph(dossier)
    if not rows_of and not dossier.countries:
        # No article at all: there is no copy of it to ask for.
        return _galley([title])
    placed = [
        title,
        _Placed(Line(kind="meta", text=plain(wording.head(article)))),
        _Placed(Line(kind="note", text=wording.own_copy())),
    ]
    names = _Names(dossier)
    for number, rows in sorted(rows_of.items()):
        for row in rows:
            line = msgspec.structs.replace(row.line, number=number)
            spots = (*row.spots, *names.found_in(line))
            placed.append(_Placed(line, spots))
    return _galley(placed)


def _galley(placed: list[_Placed]) -> PageText:
    lines = [row.line for row in placed]
    spots = [
        msgspec.structs.replace(spot, start=spot.start + start, end=spot.end + start)
        for row, start in zip(placed, starts_of(lines), strict=True)
        for spot in row.spots
    ]
    return PageText(lines, spots)


def _by_paragraph(dossier: Dossier) -> dict[int, list[_Placed]]:
    rows: dict[int, list[_Placed]] = defaultdict(list)
    for line in dossier.outline or ():
        rows[_number(line.paragraph)].append(_Placed(Line(kind="outline", text=plain(line.text))))
    for quote in dossier.quotes:
        if not isinstance(quote.within, str):
            rows[_number(quote.paragraph)].append(_quote(dossier, quote))
    for event in dossier.events:
        rows[_number(event.paragraph)].append(_event(event))
    for dropped in dossier.dropped:
        rows[_number(dropped.paragraph)].append(_dropped(dropped))
    return rows


def _number(paragraph: object) -> int:
    return paragraph if isinstance(paragraph, int) else 0


def _quote(dossier: Dossier, quote: Quote) -> _Placed:
    words = plain(shown(quote))
    # A name of two words keeps to one line: it is read at a glance.
    by = _GAP + plain(wording.speaker(quote)).replace(" ", "\u00a0", 1)
    shades = (Shade(len(words), len(words) + len(by), "small"),)
    line = Line(kind="quote", text=words + by, shades=shades)
    own = msgspec.structs.replace(quote_spot(quote), start=0, end=len(words))
    return _Placed(line, (own, *_nested(dossier, quote, words), *_speaker(dossier, quote, line)))


def _nested(dossier: Dossier, quote: Quote, words: str) -> Iterator[Spot]:
    for inner in dossier.quotes:
        at = words.find(plain(inner.text)) if inner.within == quote.id else -1
        if at >= 0:
            spot = quote_spot(inner)
            yield msgspec.structs.replace(spot, start=at, end=at + len(inner.text))


def _speaker(dossier: Dossier, quote: Quote, line: Line) -> Iterator[Spot]:
    person = next((p for p in dossier.people if p.id == quote.speaker_id), None)
    if person is not None and quote.speaker:
        start = len(line.text) - len(plain(quote.speaker))
        yield Spot(kind="person", id=person.id, start=start, end=len(line.text))


def _event(event: Event) -> _Placed:
    date = wording.event_date(event)
    shades = (Shade(0, len(date), "warm" if event.date else "muted"),)
    line = Line(kind="event", text=plain(f"{date}{_GAP}{event.summary}"), shades=shades)
    return _Placed(line, (Spot(kind="event", id=event.id, start=0, end=len(line.text)),))


def _dropped(dropped: Dropped) -> _Placed:
    return _Placed(Line(kind="folded", text=plain(wording.aside(dropped))))
