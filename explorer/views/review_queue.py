"""What waits for the reader's eye: items nobody looked at, by doubt times weight.

The reading says how unsure it is of an item (`doubt`); where it does not, the rule that found it
does. What is sure enough waits for nobody: the queue is for what a look can mend.
"""

from __future__ import annotations

from typing import NamedTuple

from msgspec import UNSET

from explorer.i18n.messages import translate
from explorer.model import Dossier, Event, Person, Quote, Why

LEAST = 0.25
"""Items of less doubt are not asked about: three of four such decisions are right."""
_SURE = 0.15

# How often a rule errs, from none (0) to always (1): rules that read what a sentence says beside
# the words err least, those that carry a speaker over from elsewhere most.
_DOUBT = {
    "speaker.unknown": 0.6,
    "speaker.carried": 0.45,
    "speaker.introduced": 0.5,
    "speaker.ahead": 0.45,
    "speaker.named-later": 0.4,
    "speaker.main-subject": 0.35,
    "speaker.shared-subject": 0.3,
    "speaker.over-insertion": 0.3,
    "speaker.noun": 0.4,
    "speaker.for": 0.35,
    "speaker.answer": 0.3,
    "speaker.runs-on": 0.25,
    "speaker.headline": 0.25,
    "person.name": 0.3,
    "event-deed": 0.3,
}
_KIND_DOUBT = {"indirect": 0.35, "term": 0.3, "nested": 0.2}


class Waiting(NamedTuple):
    """One item of the queue: how unsure it is, and how much hangs on it."""

    item: Quote | Person | Event
    doubt: float
    weight: float

    @property
    def score(self) -> float:
        """What the queue is ordered by."""
        return self.doubt * self.weight


def of_dossier(dossier: Dossier, least: float = LEAST) -> list[Waiting]:
    """Return the undecided items of at least that doubt, the most urgent first."""
    said: dict[str | None, int] = {}
    for quote in dossier.quotes:
        said[quote.speaker_id] = said.get(quote.speaker_id, 0) + 1
    found = [
        *(Waiting(q, doubt_of(q), _weight_of_quote(q)) for q in dossier.quotes),
        *(Waiting(p, doubt_of(p), _weight_of_person(p, said.get(p.id, 0))) for p in dossier.people),
        *(Waiting(e, doubt_of(e), _weight_of_event(e)) for e in dossier.events),
    ]
    undecided = [each for each in found if each.item.status is UNSET and each.doubt >= least]
    return sorted(undecided, key=lambda each: -each.score)


def doubt_of(item: Quote | Person | Event) -> float:
    """Return how unsure an item is, 0 to 1: as the reading says, else by the rule that found it.

    The doubt of a person and of an event is that of one choice, a country or a place: the rule
    that found them may err besides.
    """
    told = float(item.doubt) if isinstance(item.doubt, float | int) else None
    if told is not None and isinstance(item, Quote):
        return told
    rule = item.why.rule if isinstance(item.why, Why) else ""
    doubt = _DOUBT.get(rule, _SURE)
    if isinstance(item, Quote):
        # Terms and reports err in what they are, whoever said them.
        doubt = max(doubt if item.kind != "term" else 0.0, _KIND_DOUBT.get(item.kind, 0.0))
    return max(doubt, told or 0.0)


def _weight_of_quote(quote: Quote) -> float:
    """Longer statements are cited more; a term seldom is."""
    kinds = {"sentence": 3.0, "fragment": 2.0, "indirect": 2.0, "nested": 1.0, "term": 0.7}
    return kinds[quote.kind] + min(len(quote.text.split()) / 20, 1.0) + 0.2 * len(quote.countries)


def _weight_of_person(person: Person, quotes: int) -> float:
    """A person's name stands over all they said; leaders stand for their countries."""
    return 0.8 + 0.5 * min(quotes, 6) + (1.0 if person.leader else 0.0)


def _weight_of_event(event: Event) -> float:
    return 1.0 + 0.3 * len(event.countries) + (0.5 if event.date else 0.0)


def words_of(item: Quote | Person | Event) -> str:
    """Return an item in one line."""
    if isinstance(item, Quote):
        return f"{item.speaker or translate('review', 'Speaker?')}: “{item.text}”"
    if isinstance(item, Person):
        return f"{item.name}, {item.role}" if item.role else item.name
    return item.summary
