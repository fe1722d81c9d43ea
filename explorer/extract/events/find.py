"""Events: who did what where and when, in one line taken from the sentence."""

from __future__ import annotations

import re
from datetime import date

import msgspec
from msgspec import UNSET

from explorer.extract.dates import find_dates
from explorer.extract.dates.find import Dated
from explorer.extract.dates.periods import Period
from explorer.extract.document.document import Sentence
from explorer.extract.document.mention_index import MentionIndex, people_in
from explorer.extract.events import kinds
from explorer.extract.events.clauses import clause_at, one_line
from explorer.extract.events.place import place_of
from explorer.model import Event, Place, Precision, Span, Tie, TieWhy, Why

_WORDS = re.compile(r"[a-z]{4,}")
# Two passages tell of one event if they share these parts of the shorter's and the longer's words.
_SAME_OF_SHORTER, _SAME_OF_LONGER = 0.6, 0.4
_REACH = 600


class _Draft(msgspec.Struct, frozen=True, kw_only=True):
    """An event before it has an id."""

    sentence: Span
    clause: Span
    dated: Dated | None
    summary: str
    kind: str | None
    place: Place | None
    countries: tuple[str, ...]
    people: tuple[str, ...]
    ties: tuple[Tie, ...]
    rule: str


_SPOKEN_DAYS = frozenset(["today", "tomorrow", "yesterday", "tonight"])


def _when(text: str, sentence: Sentence, stage: MentionIndex, published: date | None,
          reference: Period | None) -> list[Dated]:  # fmt: skip
    found = find_dates(text, sentence.span, published, reference)
    told = (d for d in found if not d.is_vague)
    # "Today" in a speech is the day, or the age, of the speech.
    return [d for d in told if not (d.text.casefold() in _SPOKEN_DAYS and stage.is_quoted(d.span))]


def _ties(stage: MentionIndex, clause: Span, sentence: Span, place: Place | None) -> list[Tie]:
    """Return the countries of the event, each with its reason."""
    ties: dict[str, Tie] = {}

    def tie(code: str | None, why: TieWhy, rule: str, **fields: str) -> None:
        if code and code not in ties:
            ties[code] = Tie(code=code, why=why, rule=rule, fields=fields)

    for found in stage.countries_in(clause) or stage.countries_in(sentence):
        if not stage.is_quoted(found.span):
            tie(found.code, "about", "tie.named", words=found.text)
    for _, person in stage.persons_in(clause):
        tie(person.country, "subject", "tie.takes-part", who=person.name)
    if place is not None:
        tie(place.country, "place", "tie.place", place=place.name)
    for _, region in stage.regions_in(clause) or ([] if ties else stage.regions_in(sentence)):
        for code in stage.named_of_region(region):
            tie(code, "about", "tie.region", region=region.name)
    return list(ties.values())


def _around(sentence: Span, offset: int) -> Span:
    """Return the sentence, or as much of an endless one as bears on the offset."""
    start = max(sentence.start, offset - _REACH)
    return Span(start, max(start, min(sentence.end, offset + _REACH)))


def _draft(
    stage: MentionIndex, sentence: Sentence, dated: Dated | None, offset: int, *, alone: bool = True
) -> _Draft:
    text = stage.reading.text
    around = _around(sentence.span, offset)
    clause = clause_at(text, around, offset)
    place = place_of(stage, clause, around)
    ties = _ties(stage, clause, around, place)
    return _Draft(
        sentence=sentence.span,
        clause=clause,
        dated=dated,
        summary=one_line(text, clause, around, alone=alone),
        kind=kinds.kind_of(clause.slice(text)) or kinds.kind_of(around.slice(text)),
        place=place,
        countries=tuple(tie.code for tie in ties),
        people=tuple(people_in(stage, clause)),
        ties=tuple(ties),
        rule=dated.rule if dated else "deed",
    )


def _undated(stage: MentionIndex, sentence: Sentence) -> _Draft | None:
    """Return the deed a sentence without a date tells of, if a country or person has part in it."""
    text = stage.reading.text
    for match in re.finditer(r"[A-Za-z]+", sentence.span.slice(text)):
        if match.group() not in kinds.deeds():
            continue
        at = sentence.span.start + match.start()
        if stage.is_quoted(Span(at, at + 1)):
            continue
        draft = _draft(stage, sentence, None, at)
        return draft if draft.countries or draft.people else None
    return None


def _drafts(stage: MentionIndex, published: date | None) -> list[_Draft]:
    drafts: list[_Draft] = []
    reference: Period | None = None
    text = stage.reading.text
    for sentence in stage.reading.watch.along(stage.reading.sentences, 0.7, 0.95):
        found = _when(text, sentence, stage, published, reference)
        for dated in found:
            if dated.period is not None and not dated.is_aside:
                reference = dated.period
            drafts.append(_draft(stage, sentence, dated, dated.span.start, alone=len(found) == 1))
        if not found:
            undated = _undated(stage, sentence)
            if undated is not None:
                drafts.append(undated)
    return drafts


def _content(draft: _Draft) -> set[str]:
    return set(_WORDS.findall(draft.summary.lower()))


def _same(one: _Draft, other: _Draft) -> bool:
    """Tell whether two passages tell of one event: same time and place, nearly the same words."""
    if (one.dated and one.dated.period) != (other.dated and other.dated.period):
        return False
    if one.sentence == other.sentence or (one.dated is None) != (other.dated is None):
        return False
    a, b = _content(one), _content(other)
    if not a or not b:
        return False
    shorter, longer = sorted((len(a), len(b)))
    shared = len(a & b)
    return shared >= _SAME_OF_SHORTER * shorter and shared >= _SAME_OF_LONGER * longer


def _merged(drafts: list[_Draft]) -> list[_Draft]:
    """Leave out passages that tell again of an event just told (within the last forty)."""
    kept: list[_Draft] = []
    for draft in drafts:
        if not any(_same(draft, other) for other in kept[-40:]):
            kept.append(draft)
    return kept


def _precision(draft: _Draft) -> Precision:
    return draft.dated.period.precision if draft.dated and draft.dated.period else "undated"


def _event(draft: _Draft, number: int) -> Event:
    dated = draft.dated
    day = dated.period.iso() if dated and dated.period else None
    spans = (draft.clause, dated.span) if dated else (draft.clause,)
    return Event(
        id=f"e{number}",
        summary=draft.summary,
        date=day,
        precision=_precision(draft),
        date_text=dated.text if dated else None,
        place=draft.place,
        countries=draft.countries,
        people=draft.people,
        start=draft.sentence.start,
        end=draft.sentence.end,
        ties=draft.ties,
        why=Why(rule=f"event-{draft.rule}", fields=_fields(dated, day), spans=spans),
        kind=draft.kind or UNSET,
    )


_MEANS = {1: "date.future", -1: "date.past", 0: "date.means"}


def _fields(dated: Dated | None, day: str | None) -> dict[str, str]:
    """How the event came by its date, as fields of its reason."""
    if dated is None:
        return {"date": "date.none"}
    if day is None:
        return {"date": "date.not-anchored", "words": dated.text}
    return {"date": _MEANS[dated.direction], "words": dated.text, "day": day}


def find_events(stage: MentionIndex, published: date | None) -> tuple[Event, ...]:
    """Return the events of the story in article order; dates rest on `published` alone."""
    drafts = _merged(_drafts(stage, published))
    return tuple(_event(draft, number) for number, draft in enumerate(drafts, 1))
