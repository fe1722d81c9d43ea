"""What happened and when: the sentences of a language that state a time, each an event."""

from __future__ import annotations

from datetime import date

from explorer.extract.dates.find import Dated
from explorer.extract.document.document import Document
from explorer.extract.document.mention_index import MentionIndex, people_in
from explorer.extract.languages.dates import find_dates
from explorer.extract.languages.pack import Pack
from explorer.model import Event, Span, Tie, Why

_LONGEST = 160
_REACH = 600


def _summary(text: str, sentence: Span, dated: Span) -> str:
    """Return the sentence in one line, or as much of it around the date as there is room for."""
    if sentence.end - sentence.start > _LONGEST:
        start = max(sentence.start, dated.start - _LONGEST // 2)
        sentence = Span(start, min(sentence.end, start + _LONGEST))
    line = " ".join(sentence.slice(text).split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def _ties(stage: MentionIndex, sentence: Span) -> tuple[Tie, ...]:
    ties: dict[str, Tie] = {}
    for found in stage.countries_in(sentence):
        why = Tie(code=found.code, why="about", rule="tie.named", fields={"words": found.text})
        ties.setdefault(found.code, why)
    return tuple(ties.values())


def _fields(dated: Dated) -> dict[str, str]:
    if dated.period is None:
        return {"date": "date.not-anchored", "words": dated.text}
    return {"date": "date.means", "words": dated.text, "day": dated.period.iso()}


def find_events(
    reading: Document, stage: MentionIndex, pack: Pack, published: date | None
) -> tuple[Event, ...]:
    """Return an event for each time the story states, in article order."""
    events: list[Event] = []
    year: int | None = None
    # By paragraph: "am 6. Februar" looks like the end of a sentence.
    for number, paragraph in enumerate(reading.paragraphs):
        for dated in find_dates(reading.text, paragraph, published, pack, year):
            if dated.period is not None and str(dated.period.start.year) in dated.text:
                year = dated.period.start.year
            sentence = reading.sentence_at(dated.span.start)
            span = sentence.span if sentence else reading.paragraphs[number]
            events.append(_event(reading.text, stage, span, dated, len(events) + 1))
    return tuple(events)


def _event(text: str, stage: MentionIndex, sentence: Span, dated: Dated, number: int) -> Event:
    around = Span(
        max(sentence.start, dated.span.start - _REACH),
        max(sentence.start, min(max(sentence.end, dated.span.end), dated.span.end + _REACH)),
    )
    ties = _ties(stage, around)
    return Event(
        id=f"e{number}",
        summary=_summary(text, Span(sentence.start, around.end), dated.span),
        date=dated.period.iso() if dated.period else None,
        precision=dated.period.precision if dated.period else "undated",
        date_text=dated.text,
        countries=tuple(tie.code for tie in ties),
        people=tuple(people_in(stage, around)),
        start=sentence.start,
        end=max(sentence.end, dated.span.end),
        ties=ties,
        why=Why(rule=f"event-{dated.rule}", fields=_fields(dated), spans=(dated.span,)),
    )
