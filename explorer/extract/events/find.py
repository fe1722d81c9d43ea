"""Events: who did what where and when, in one line taken from the sentence."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

import msgspec
from msgspec import UNSET

from explorer.extract.dates import find_dates
from explorer.extract.dates.find import Dated
from explorer.extract.dates.periods import Period
from explorer.extract.document.document import Sentence
from explorer.extract.document.mention_index import MentionIndex
from explorer.extract.events import kinds
from explorer.extract.events.clauses import clause_at, one_line
from explorer.extract.events.parties import Parties, parties_of
from explorer.extract.events.place import doubt_of, place_of
from explorer.gazetteer import wordlists
from explorer.model import Event, Person, Place, Precision, Span, Tie, Why

_WORDS = re.compile(r"[a-z]{4,}")
# Two passages tell of one event if they share these parts of the shorter's and the longer's words.
_SAME_OF_SHORTER, _SAME_OF_LONGER = 0.6, 0.4
_REACH = 600
_MOST_DEEDS = 4  # of a sentence without a date


class _Told(NamedTuple):
    """A sentence, and who was named first in the last one that names anybody: whom "he" means."""

    sentence: Sentence
    carried: Person | None


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
    at: int
    doubt: float = 0.0


_SPOKEN_DAYS = frozenset(wordlists.any_of_events("spoken_days").split("|"))


def _when(text: str, sentence: Sentence, stage: MentionIndex, published: date | None,
          reference: Period | None) -> list[Dated]:  # fmt: skip
    found = find_dates(text, sentence.span, published, reference)
    told = (d for d in found if not d.is_vague)
    # "Today" in a speech is the day, or the age, of the speech.
    return [d for d in told if not (d.text.casefold() in _SPOKEN_DAYS and stage.is_quoted(d.span))]


def _around(sentence: Span, offset: int) -> Span:
    """Return the sentence, or as much of an endless one as bears on the offset."""
    start = max(sentence.start, offset - _REACH)
    return Span(start, max(start, min(sentence.end, offset + _REACH)))


def _draft(
    stage: MentionIndex, told: _Told, dated: Dated | None, offset: int, *, alone: bool = True
) -> _Draft:
    text = stage.reading.text
    around = _around(told.sentence.span, offset)
    clause = clause_at(text, around, offset)
    place = place_of(stage, clause, around)
    parties = parties_of(stage, clause, around, place, told.carried)
    return _Draft(
        sentence=told.sentence.span,
        clause=clause,
        dated=dated,
        summary=_summary(text, clause, around, parties, alone=alone),
        kind=kinds.kind_of(clause.slice(text))
        or (kinds.kind_of(around.slice(text)) if dated else None),
        place=place,
        countries=tuple(tie.code for tie in parties.ties),
        people=parties.people,
        ties=parties.ties,
        rule=dated.rule if dated else "deed",
        at=offset,
        doubt=doubt_of(stage, place, around) if place else 0.0,
    )


def _summary(text: str, clause: Span, around: Span, parties: Parties, *, alone: bool) -> str:
    """Return the clause as one line, with the subject that it shares with the one before."""
    if parties.leaves_subject and not alone:
        if parties.subject is None:
            return one_line(text, around, around)
        line = one_line(text, clause, around, alone=False)
        return f"{parties.subject} {line[:1].lower()}{line[1:]}"
    return one_line(text, clause, around, alone=alone)


def _beside(stage: MentionIndex, told: _Told, dated: list[_Draft]) -> list[_Draft]:
    """Return the deeds of a sentence's clauses that its days say nothing about.

    Only such with a subject of their own: "…, while Chad's ministers resigned".
    """
    drafts: list[_Draft] = []
    for draft in _undated(stage, told):
        own = stage.actors_in(Span(draft.clause.start, draft.at))
        if own and not any(draft.clause.overlaps(other.clause) for other in dated):
            # It stands in its own clause: the sentence's day is not its day.
            drafts.append(msgspec.structs.replace(draft, sentence=draft.clause))
    return drafts


def _undated(stage: MentionIndex, told: _Told) -> list[_Draft]:
    """Return the deeds a sentence without a date tells of in which a country or person has part.

    Each clause tells of one.
    """
    drafts: list[_Draft] = []
    for at in kinds.deeds_in(stage.reading.text, told.sentence.span):
        if len(drafts) == _MOST_DEEDS:
            break
        if any(at < draft.clause.end for draft in drafts) or stage.is_quoted(Span(at, at + 1)):
            continue
        draft = _draft(stage, told, None, at, alone=False)
        if draft.countries or draft.people:
            drafts.append(draft)
    if len(drafts) == 1 and drafts[0].clause.start <= told.sentence.span.start:
        return [_draft(stage, told, None, drafts[0].at)]
    return drafts


def _drafts(stage: MentionIndex, published: date | None) -> list[_Draft]:
    drafts: list[_Draft] = []
    reference: Period | None = None
    carried: Person | None = None
    text = stage.reading.text
    for sentence in stage.reading.watch.along(stage.reading.sentences, 0.7, 0.95):
        told = _Told(sentence, carried)
        found = _when(text, sentence, stage, published, reference)
        for dated in found:
            if dated.period is not None and not dated.is_aside:
                reference = dated.period
            drafts.append(_draft(stage, told, dated, dated.span.start, alone=len(found) == 1))
        drafts += _beside(stage, told, drafts[-len(found) :]) if found else _undated(stage, told)
        named = stage.persons_in(sentence.span)
        carried = named[0][1] if named else carried
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
        doubt=draft.doubt or UNSET,
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
