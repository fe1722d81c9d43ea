"""Everything of a dossier by country, found in one walk: what every pane counts and lists.

The walk can be made in steps, between which somebody else may work: of an enormous dossier it
takes more than a second. What was walked last is remembered, since every pane asks for the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from explorer.model import Dossier, Event, Quote
from explorer.views.speech import echoes, is_reported, is_speech, sides

_STEP = 500
"""Items of a step: about a millisecond of work."""

Lists = dict[str, list[Quote]]


class ByCountry:
    """The quotes and events of each country, by its code, in the article's order or by day.

    `said_by` are quotes of its speakers, `said_about` those of others tied to it; `reported_by`,
    `reported_about` and `terms_by` alike. `sentences` counts whole sentences of its speakers,
    `leaders` its leaders. `together` counts the sets of countries that stand in one quote, and
    `at_once` those of one event.
    `speakers` counts the quotes about a country by their speakers' countries, None for unstated.
    """

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.said_by: Lists = {}
        self.said_about: Lists = {}
        self.reported_by: Lists = {}
        self.reported_about: Lists = {}
        self.terms_by: Lists = {}
        self.speakers: dict[str, Counter[str | None]] = {}
        self.events: dict[str, list[Event]] = {}
        self.sentences: Counter[str] = Counter()
        self.leaders = Counter(p.country for p in dossier.people if p.country and p.leader)
        self.together: Counter[frozenset[str]] = Counter()
        self.at_once: Counter[frozenset[str]] = Counter()

    def walk(self) -> Iterator[None]:
        """Walk over the dossier step by step; before the last one not everything is found."""
        left_out = echoes(self.dossier)
        for number, quote in enumerate(self.dossier.quotes):
            self._sort(quote, left_out)
            if number % _STEP == 0:
                yield
        for number, event in enumerate(self.dossier.events):
            codes = frozenset(event.countries)
            self.at_once[codes] += 1
            for code in codes:
                self.events.setdefault(code, []).append(event)
            if number % _STEP == 0:
                yield
        for events in self.events.values():
            events.sort(key=_by_day)
            yield

    def _sort(self, quote: Quote, left_out: set[str]) -> None:
        """Put one quote with the countries it is by and about."""
        by, about = sides(quote)
        if is_speech(quote):
            self.together[frozenset(by | about)] += 1
            if quote.id in left_out:
                return
            self._put(quote, self.said_by, by)
            self._put(quote, self.said_about, about)
            own = next((tie.code for tie in quote.countries if tie.why == "speaker"), None)
            for code in about:
                self.speakers.setdefault(code, Counter())[own] += 1
            if quote.kind == "sentence":
                self.sentences.update(by)
        elif is_reported(quote):
            self._put(quote, self.reported_by, by)
            self._put(quote, self.reported_about, about)
        elif quote.kind == "term":
            self._put(quote, self.terms_by, by)

    @staticmethod
    def _put(quote: Quote, lists: Lists, codes: set[str]) -> None:
        for code in codes:
            lists.setdefault(code, []).append(quote)


def _by_day(event: Event) -> tuple[bool, str]:
    """Dated ones in the order of their days, undated ones last."""
    return event.date is None, event.date or ""


_last: list[ByCountry] = []
"""What was walked last, and before it: a filter's dossier beside the whole."""


def is_found(dossier: Dossier) -> bool:
    """Tell whether `of` has its answer ready."""
    return any(found.dossier is dossier for found in list(_last))


def of(dossier: Dossier) -> ByCountry:
    """Return everything of a dossier by country."""
    for found in list(_last):
        if found.dossier is dossier:
            return found
    for _ in steps(dossier):
        pass
    return _last[0]


def steps(dossier: Dossier) -> Iterator[None]:
    """Find what `of` returns in steps of about a millisecond; after the last one it is ready."""
    found = ByCountry(dossier)
    yield from found.walk()
    _last[:] = [found, *_last[:1]]
