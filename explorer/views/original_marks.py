"""What is marked on the original of an article, and what stands under a point of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from explorer.i18n.messages import translate
from explorer.model import Dossier, DroppedWhy, Located, Span
from explorer.text.word_places import LEAST_CERTAIN, Box, WordPlaces
from explorer.views.selection import SelectionKind

MarkKind = Literal["quote", "dropped", "doubtful", "picture"]


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch that is marked: `id` of its quote, `reason` why it was set aside or is doubted."""

    kind: MarkKind
    boxes: tuple[Box, ...]
    id: str = ""
    reason: str = ""


def of_dossier(dossier: Dossier, places: WordPlaces | None) -> Iterator[Mark]:
    """Yield what is marked on the pages: quotes, what was set aside, doubtful words, pictures."""
    for quote in dossier.quotes if places is not None else ():
        if places is not None and quote.span is not None:
            boxes = tuple(places.boxes(quote.span))
            yield Mark(kind="quote", boxes=boxes, id=quote.id)
    yield from _set_aside(dossier, places)
    origin = dossier.article.origin
    if isinstance(origin, msgspec.UnsetType) or not isinstance(origin.pictures, tuple):
        return
    for picture in origin.pictures if not origin.scanned else ():
        box = Box(*msgspec.structs.astuple(picture))
        yield Mark(kind="picture", boxes=(box,), reason=translate("original", "Picture, not read"))


def _set_aside(dossier: Dossier, places: WordPlaces | None) -> Iterator[Mark]:
    if places is None:
        return
    for dropped in dossier.dropped:
        if dropped.span is not None and dropped.why not in ("title", "nickname"):
            boxes = tuple(places.boxes(dropped.span))
            yield Mark(kind="dropped", boxes=boxes, reason=reason_of(dropped.why))
    for word in places.doubtful(LEAST_CERTAIN):
        reason = translate("original", "Read with {percent} % certainty")
        told = reason.format(percent=word.certainty)
        yield Mark(kind="doubtful", boxes=(word.box,), reason=told)


def reason_of(why: DroppedWhy) -> str:
    """Return in words why a stretch of the original is no part of the story."""
    reasons: dict[DroppedWhy, str] = {
        "caption": translate("original", "Caption of a picture, no part of the story"),
        "related-headline": translate("original", "Headline of another story"),
        "furniture": translate("original", "Not the story: credit, button or notice"),
    }
    return reasons.get(why, "")


def item_at(dossier: Dossier, offset: int) -> tuple[SelectionKind, str] | None:
    """Return the smallest thing with a card that stands at an offset of the text, quotes first."""
    groups: tuple[tuple[SelectionKind, list[tuple[str, Located]]], ...] = (
        ("quote", [(quote.id, quote) for quote in dossier.quotes]),
        ("person", [(one.id, mention) for one in dossier.people for mention in one.mentions]),
        ("event", [(event.id, event) for event in dossier.events]),
        ("country", [(one.code, mention) for one in dossier.countries for mention in one.mentions]),
    )
    for kind, items in groups:
        found = [(_length(item.span), id) for id, item in items if _has(item.span, offset)]
        if found:
            return kind, min(found)[1]
    return None


def place_of(dossier: Dossier, kind: SelectionKind, id: str) -> Span | None:
    """Return the stretch of the text that a choice stands for; None where it has none."""
    if kind == "quote":
        return next((quote.span for quote in dossier.quotes if quote.id == id), None)
    if kind == "event":
        return next((event.span for event in dossier.events if event.id == id), None)
    if kind == "person":
        person = next((one for one in dossier.people if one.id == id), None)
        return person.mentions[0].span if person is not None and person.mentions else None
    return None


def _has(span: Span | None, offset: int) -> bool:
    return span is not None and span.start <= offset < span.end


def _length(span: Span | None) -> int:
    return span.end - span.start if span is not None else 0
