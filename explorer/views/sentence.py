"""The sentence an item stands in, for where the item is shown without its article."""

from __future__ import annotations

from typing import NamedTuple

from explorer.model import Dossier, Event, Person, Quote, Span

LONGEST = 600


class InSentence(NamedTuple):
    """A stretch of the article with the item's words in it, from `start` to `end` of `text`."""

    text: str
    start: int
    end: int


def around(
    dossier: Dossier, item: Quote | Person | Event, *, with_before: bool = False
) -> InSentence | None:
    """Return the sentences an item stands in; None where the text is not at hand.

    Of a person it is the first naming; what is endless is cut round the item. `with_before`: the
    sentence before them too, or the paragraph before where they begin one.
    """
    from explorer.text.segment import sentences

    span, body = _place(item), dossier.article.body
    if span is None or not body:
        return None
    start = body.rfind("\n", 0, span.start) + 1
    end = body.find("\n", span.end)
    paragraph = Span(start, end if end >= 0 else len(body))
    touched = [each for each in sentences(body, paragraph) if each.overlaps(span)]
    first = min([span.start, *(each.start for each in touched)])
    last = max([span.end, *(each.end for each in touched)])
    if with_before:
        earlier = [each.start for each in sentences(body, paragraph) if each.end <= first]
        # Who speaks is often said in the sentence before, or in the paragraph before.
        first = earlier[-1] if earlier else body.rfind("\n", 0, max(first - 2, 0)) + 1
    first, last = max(first, span.start - LONGEST), min(last, span.end + LONGEST)
    return InSentence(body[first:last], span.start - first, span.end - first)


def _place(item: Quote | Person | Event) -> Span | None:
    if isinstance(item, Person):
        return item.mentions[0].span if item.mentions else None
    return item.span
