"""When something was said, as far as its own sentence tells: “…,” Doe said on Tuesday."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date

from msgspec.structs import replace

from explorer.extract.document.mention_index import MentionIndex
from explorer.gazetteer import wordlists
from explorer.model import Event, Quote, Span, Why

_REACH = 90  # letters between the words said and the day
_BEHIND_DAY = 40  # letters in which a cue may stand before its day: Doe said on Tuesday: “…”
# A day behind one of these is another event's: "said that the vote on Monday", "said after …".
_ELSEWHERE = re.compile(rf"[;:.!?“”\"]|\b(?:{wordlists.any_of_events('of_another_clause')})\b")

Days = dict[int, list[tuple[Span, Event]]]


def date_quotes(
    stage: MentionIndex,
    quotes: tuple[Quote, ...],
    events: tuple[Event, ...],
    published: date | None,
) -> tuple[Quote, ...]:
    """Return the quotes, each with the day its sentence gives for the saying, if it gives one.

    The parts of one statement share it.
    """
    days = _days(events)
    own = {quote.id: found for quote in quotes if (found := _said(stage, quote, days, published))}
    shared = {quote.utterance: own[quote.id] for quote in quotes if quote.id in own}
    shared.pop(None, None)
    return tuple(_dated(each, own.get(each.id) or shared.get(each.utterance)) for each in quotes)


def _days(events: tuple[Event, ...]) -> Days:
    """Return the dated events by where their sentence starts, with the words for the day."""
    found: Days = defaultdict(list)
    for event in events:
        spans = event.why.spans if isinstance(event.why, Why) else ()
        if event.date is not None and event.span is not None and len(spans) > 1:
            found[event.span.start].append((spans[1], event))
    return found


def _dated(quote: Quote, event: Event | None) -> Quote:
    if event is None:
        return quote
    return replace(quote, date=event.date, precision=event.precision, date_text=event.date_text)


def _said(stage: MentionIndex, quote: Quote, days: Days, published: date | None) -> Event | None:
    span = quote.span
    if span is None or not quote.cue or quote.kind in ("term", "nested"):
        return None
    text = stage.reading.text
    for offset in (span.end - 1, span.start):
        sentence = stage.reading.sentence_at(offset)
        for words, event in days.get(sentence.span.start, ()) if sentence else ():
            is_over = published is None or (event.date or "")[:10] <= published.isoformat()
            if is_over and _is_of_cue(text, span, words, quote.cue):
                return event
    return None


def _is_of_cue(text: str, quote: Span, words: Span, cue: str) -> bool:
    """Tell whether the words for a day belong to the verb of speech beside the quote."""
    if words.start >= quote.end:
        gap = text[quote.end : words.start]
        at = gap.find(cue)
        return at >= 0 and len(gap) <= _REACH and not _ELSEWHERE.search(gap, at + len(cue))
    if words.end > quote.start or quote.start - words.end > _REACH:
        return False
    gap = text[words.end : quote.start]
    at = gap.find(cue)
    if at >= 0:
        return not _ELSEWHERE.search(gap, 0, at)
    behind = text[max(0, words.start - _BEHIND_DAY) : words.start]
    at = behind.rfind(cue)
    return at >= 0 and not _ELSEWHERE.search(behind, at + len(cue))
