"""What of a text is the story, and what is set aside: nothing is lost, each part has its reason."""

from __future__ import annotations

import re

import msgspec

from explorer.model import Dropped, DroppedWhy, Span
from explorer.text import furniture
from explorer.text.byline import find_byline, is_person, opens_as_byline
from explorer.text.dateline import (
    find_agency,
    find_dateline,
    find_masthead,
    find_outlet,
    find_stamp,
)
from explorer.text.labels import opens_with_turn
from explorer.text.layout import paragraphs as lay_out
from explorer.text.signature import is_signed

_ENDS_SENTENCE = re.compile(r"[.!?…:;,”“\"’‘'»«`)\]][*_]*$")
_WORDS = re.compile(r"\w+")
_MARK = re.compile(r"[“”\"«»„‟]")
_CUE_AT_END = re.compile(
    r"[“”\"’'»].{0,60}\b(?:said|says|added|told|asked|wrote|replied)\b.{0,60}$"
)
_HAS_STOP = re.compile(r"[a-z]{2}[.!?][”\"’']*\s+[A-Z“\"]|[.,][”\"’']$")
_HEADLINE_WORDS = 22
_TITLE_LENGTH = 240
_STANDFIRST_WORDS = 8
_HEAD = 12


class Cleaned(msgspec.Struct, frozen=True, kw_only=True):
    """The story's paragraphs and what was set aside, all in offsets of the original text.

    `dateline` is the place the article was filed from, as written ("RIGA, Latvia"); the first
    paragraph starts after it. `author` and `outlet` are cut out of the byline or the masthead,
    `published` is as written, `byline` the whole line; each None if absent. `agency` is whom the
    dateline names.
    """

    paragraphs: tuple[Span, ...]
    dropped: tuple[Dropped, ...] = ()
    title: Span | None = None
    dateline: Span | None = None
    author: str | None = None
    outlet: str | None = None
    published: str | None = None
    byline: str | None = None
    agency: str | None = None

    @property
    def story(self) -> tuple[Span, ...]:
        """The title, where there is one, and the paragraphs."""
        return ((self.title,) if self.title else ()) + self.paragraphs


class _Head:
    """The particulars collected on the way down from the masthead to the first sentence."""

    def __init__(self) -> None:
        self.author: str | None = None
        self.outlet: str | None = None
        self.published: str | None = None
        self.byline: str | None = None

    def take(self, paragraph: str, *, early: bool) -> bool:
        """Take the paragraph for a byline, a stamp or a masthead; tell whether it was one."""
        if early and self._take_byline(paragraph):
            return True
        if self.take_stamp(paragraph):
            return True
        if not early:
            return False
        if outlet := find_outlet(paragraph):
            self.outlet = self.outlet or outlet
            return True
        return False

    def take_stamp(self, paragraph: str) -> bool:
        """Take the day that a line like "Published 3 May 2021" states; tell whether it is one."""
        stamp = find_stamp(paragraph)
        self.published = self.published or stamp
        return stamp is not None

    def take_name(self, paragraph: str) -> None:
        """Take a name on a line of its own for the author's."""
        self.author, self.byline = self.author or paragraph, self.byline or paragraph

    def _take_byline(self, paragraph: str) -> bool:
        found = find_byline(paragraph)
        if found is None:
            return False
        if self.byline is None:
            self.author, self.byline = found.author, paragraph
        self.outlet = self.outlet or found.outlet
        self.published = self.published or found.day
        return True


def _is_sentence(paragraph: str) -> bool:
    return bool(_ENDS_SENTENCE.search(paragraph[-4:])) or bool(_CUE_AT_END.search(paragraph[-140:]))


def _is_headline(paragraph: str) -> bool:
    """Tell whether the paragraph has the form of a headline: short, no stop, no speech in it."""
    if _is_sentence(paragraph) or len(paragraph) > _TITLE_LENGTH:
        return False
    if _HAS_STOP.search(paragraph):
        return False
    words = len(_WORDS.findall(paragraph))
    return 1 <= words <= _HEADLINE_WORDS and len(_MARK.findall(paragraph)) % 2 == 0


def _find_title(text: str, kept: list[Span]) -> Span | None:
    """Return the headline: the first kept paragraph, where it has the form of one."""
    if len(kept) < 2 or is_signed(text, kept[0]) or opens_with_turn(text, kept[0], kept[1]):
        return None
    first = kept[0].slice(text)
    long_first = len(first) > _TITLE_LENGTH or len(first) >= len(kept[1].slice(text)) * 2
    if first[-1] in ".:;,…" or _HAS_STOP.search(first):
        return None
    # "Pune: Corporator's son held" is a headline, "Pune: The police have …" opens a story.
    dated = find_dateline(text, kept[0])[1] > kept[0].start
    if dated and not (":" in first and _is_headline(first)):
        return None
    if first[-1] in "!?”\"’'»)" and (long_first or len(_WORDS.findall(first)) > _HEADLINE_WORDS):
        return None
    if _CUE_AT_END.search(first) and len(first) > 120:
        return None
    return None if len(first) > _TITLE_LENGTH else kept[0]


def _is_standfirst(text: str, title: Span | None, span: Span) -> bool:
    """Tell whether the line right below the headline sums the story up: it is part of it."""
    near = title is not None and not text[title.end : span.start].strip()
    return near and len(_WORDS.findall(span.slice(text))) >= _STANDFIRST_WORDS


def _headlines_inside(text: str, body: list[Span]) -> set[Span]:
    """Return the paragraphs that are headlines of other stories, if most others are sentences."""
    found = {s for s in body if _is_headline(s.slice(text)) and not is_signed(text, s)}
    if len(body) - len(found) < max(2, len(found)):
        return set()
    return found


def _dropped(text: str, span: Span, why: DroppedWhy) -> Dropped:
    return Dropped(start=span.start, end=span.end, text=span.slice(text), why=why)


def _sort_out(text: str, head: _Head) -> tuple[list[Span], list[Dropped]]:
    """Part the paragraphs into those that may be story and those that surely are not."""
    kept: list[Span] = []
    dropped: list[Dropped] = []
    spans = lay_out(text)
    for number, span in enumerate(spans):
        paragraph = span.slice(text)
        early = number < _HEAD
        # An agency at its end makes a line a picture's credit, but not a byline.
        is_byline = early and opens_as_byline(paragraph)
        is_title = number == 0 and (
            furniture.is_shouted_headline(paragraph) or furniture.is_labelled_headline(paragraph)
        )
        why = None if is_byline or is_title else furniture.reason(paragraph)
        if is_signed(text, span):
            kept.append(span)
            continue
        if early and why == "furniture":
            head.take_stamp(paragraph)  # "For immediate release: 21 August 2019"
        if why is None and not is_title and head.take(paragraph, early=early):
            why = "furniture"
        if why is None and kept and early and _signs(text, spans, number, head):
            head.take_name(paragraph)
            why = "furniture"
        if why is None and number == 0 and not is_title and (outlet := find_masthead(paragraph)):
            head.outlet = head.outlet or outlet
            why = "furniture"
        if why is None:
            kept.append(span)
        else:
            dropped.append(_dropped(text, span, why))
    return kept, dropped


def _signs(text: str, spans: list[Span], number: int, head: _Head) -> bool:
    """Tell whether the line is a name right above the article's stamp: its author's."""
    if head.byline is not None or number + 1 >= len(spans):
        return False
    is_above = find_stamp(spans[number + 1].slice(text)) is not None
    return is_above and is_person(spans[number].slice(text))


def _take_dateline(text: str, story: list[Span], opening: int) -> Span | None:
    """Return the dateline and let the paragraph it stands in start after it."""
    if not story or opens_with_turn(text, story[opening], story[-1]):
        return None
    dateline, start = find_dateline(text, story[opening])
    story[opening] = Span(start, story[opening].end)
    return dateline


def clean(text: str) -> Cleaned:
    r"""Tell the story from what stands around it.

    Args:
        text: the article as decoded, newlines as ``\n``.

    Returns:
        the story's paragraphs in order, and every other stretch with the reason it was dropped.
        When in doubt a paragraph is kept.
    """
    head = _Head()
    kept, dropped = _sort_out(text, head)
    title = _find_title(text, kept)
    body = kept[1:] if title else kept
    others = _headlines_inside(text, body)
    has_standfirst = bool(title and body and body[0] in others)
    has_standfirst = has_standfirst and _is_standfirst(text, title, body[0])
    if has_standfirst:
        others.discard(body[0])
    dropped += [_dropped(text, span, "related-headline") for span in others]
    story = [span for span in body if span not in others]
    opening = 1 if has_standfirst and len(story) > 1 else 0
    before = story[opening].start if story else 0
    dateline = _take_dateline(text, story, opening)
    before = dateline.end if dateline else before
    agency = find_agency(text[before : story[opening].start]) if story else None
    return Cleaned(
        paragraphs=tuple(story),
        dropped=tuple(sorted(dropped, key=lambda item: item.span or Span(0, 0))),
        title=title,
        dateline=dateline,
        author=head.author,
        outlet=head.outlet,
        published=head.published,
        byline=head.byline,
        agency=agency,
    )
