"""What a dossier holds about each country: the counts behind every colour, badge and list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Literal

import msgspec

from explorer.i18n.country_names import country_name
from explorer.model import Country, CountryRole, Dossier, Event, Person, Quote, Why

Speech = Literal["sentences", "fragments", "silent"]
"""Quoted in whole sentences, with fragments or reported words alone, or not at all."""
SPOKEN = ("sentence", "fragment", "nested")


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """One country's counts in one dossier.

    `quotes_by` are quotes whose speaker is of the country, `quotes_about` those of others tied to
    it; marked terms count for neither. `sentences_by` of the former are whole sentences, `terms_by`
    counts the marked terms of its speakers. Statements reported in the article's own words are no
    quotes: `reported_by` and `reported_about` count them apart, each statement once.
    """

    code: str
    name: str
    role: CountryRole
    quotes_by: int = 0
    quotes_about: int = 0
    sentences_by: int = 0
    terms_by: int = 0
    reported_by: int = 0
    reported_about: int = 0
    leaders: int = 0
    events: int = 0
    mentions: int = 0

    @property
    def passages(self) -> int:
        """How many passages are about the country: what the map shades it by."""
        return self.mentions + self.quotes_about + self.events

    @property
    def weight(self) -> int:
        """How much there is to show: what the map's order of countries goes by."""
        quotes = self.quotes_by + self.quotes_about
        return 3 * quotes + 2 * (self.reported + self.events) + self.mentions

    @property
    def speech(self) -> Speech:
        """How far its people come to word in the article."""
        if self.sentences_by:
            return "sentences"
        if self.quotes_by or self.terms_by or self.reported_by:
            return "fragments"
        return "silent"

    @property
    def reported(self) -> int:
        """How many statements are reported of its people or about it."""
        return self.reported_by + self.reported_about


def is_speech(quote: Quote) -> bool:
    """Tell whether the quote is someone's words in marks: no term, and no reported speech."""
    return quote.kind in SPOKEN


def is_reported(quote: Quote) -> bool:
    """Tell whether it is what someone said as the article words it, and no quote."""
    return quote.kind == "indirect"


def is_unmarked(quote: Quote) -> bool:
    """Tell whether it is somebody's words that stand in no quotation marks: a turn, a post."""
    fields = quote.why.fields if isinstance(quote.why, Why) else None
    return isinstance(fields, dict) and fields.get("kind", "").startswith("quote.unmarked")


def is_said(quote: Quote) -> bool:
    """Tell whether it tells what someone said, in marks or in the article's words."""
    return is_speech(quote) or is_reported(quote)


def statements(quotes: Iterable[Quote]) -> int:
    """Return how many statements the quotes are: parts joined to one utterance count once."""
    return len({quote.utterance or quote.id for quote in quotes})


def is_by(quote: Quote, code: str) -> bool:
    """Tell whether the quote's speaker is of the country `code`."""
    return any(tie.code == code and tie.why == "speaker" for tie in quote.countries)


def is_about(quote: Quote, code: str) -> bool:
    """Tell whether the quote is tied to the country `code` by what it says or to whom."""
    return any(tie.code == code and tie.why != "speaker" for tie in quote.countries)


def quoted(dossier: Dossier) -> list[Quote]:
    """Return the quotes that count, in article order: an echo of another one does not.

    A headline that quotes a statement quotes what the story gives in full: both are parts of one
    utterance, and the words of one stand in the other.
    """
    parts: dict[str, list[Quote]] = {}
    for quote in dossier.quotes:
        if quote.utterance and is_speech(quote) and quote.kind != "nested":
            parts.setdefault(quote.utterance, []).append(quote)
    echoes = {one.id for said in parts.values() for one in _echoes(said)}
    return [q for q in dossier.quotes if is_speech(q) and q.id not in echoes]


def _echoes(parts: list[Quote]) -> list[Quote]:
    """Return the parts whose words stand whole in the longest part that is elsewhere."""
    if len(parts) < 2:
        return []
    words = [_bare(part.text) for part in parts]
    fullest = max(range(len(parts)), key=lambda index: (len(words[index]), index))
    return [
        part
        for index, part in enumerate(parts)
        if index != fullest and words[index] and words[index] in words[fullest]
    ]


def _bare(text: str) -> str:
    return " ".join(re.findall(r"[\w’'-]+", text.casefold()))


def said_by(dossier: Dossier, code: str) -> list[Quote]:
    """Return the quotes of speakers of the country, in article order."""
    return [q for q in quoted(dossier) if is_by(q, code)]


def said_about(dossier: Dossier, code: str) -> list[Quote]:
    """Return the quotes of others tied to the country, in article order."""
    return [q for q in quoted(dossier) if is_about(q, code) and not is_by(q, code)]


def reported_by(dossier: Dossier, code: str) -> list[Quote]:
    """Return what people of the country are reported to have said, in article order."""
    return [q for q in dossier.quotes if is_reported(q) and is_by(q, code)]


def reported_about(dossier: Dossier, code: str) -> list[Quote]:
    """Return what others are reported to have said about the country, in article order."""
    about = (q for q in dossier.quotes if is_reported(q) and is_about(q, code))
    return [q for q in about if not is_by(q, code)]


def terms_by(dossier: Dossier, code: str) -> list[Quote]:
    """Return the marked terms (scare quotes) of speakers of the country, in article order."""
    return [q for q in dossier.quotes if q.kind == "term" and is_by(q, code)]


def people_of(dossier: Dossier, code: str) -> list[Person]:
    """Return the people of the country, leaders first, each in article order."""
    own = [p for p in dossier.people if p.country == code]
    return sorted(own, key=lambda person: not person.leader)


def events_of(dossier: Dossier, code: str) -> list[Event]:
    """Return the events tied to the country, dated ones in date order, undated ones last."""
    own = [e for e in dossier.events if code in e.countries]
    return sorted(own, key=lambda event: (event.date is None, event.date or ""))


class _Tally:
    """Everything of a dossier counted by country in one walk over it."""

    def __init__(self, dossier: Dossier) -> None:
        self.by: Counter[str] = Counter()
        self.about: Counter[str] = Counter()
        for quote in quoted(dossier):
            by, about = _sides(quote)
            self.by.update(by)
            self.about.update(about)
        self.sentences = Counter(
            code
            for quote in quoted(dossier)
            if quote.kind == "sentence"
            for code in _sides(quote)[0]
        )
        terms = (quote for quote in dossier.quotes if quote.kind == "term")
        self.terms = Counter(code for quote in terms for code in _sides(quote)[0])
        self.reported_by, self.reported_about = _reported(dossier)
        self.leaders = Counter(p.country for p in dossier.people if p.country and p.leader)
        self.events = Counter(code for event in dossier.events for code in set(event.countries))


def _sides(quote: Quote) -> tuple[set[str], set[str]]:
    """Return the countries the speaker is of, and the others the quote is tied to."""
    by = {tie.code for tie in quote.countries if tie.why == "speaker"}
    return by, {tie.code for tie in quote.countries if tie.why != "speaker"} - by


def _reported(dossier: Dossier) -> tuple[Counter[str], Counter[str]]:
    """Return the reported statements by country, each statement once whatever its parts."""
    by: set[tuple[str, str]] = set()
    about: set[tuple[str, str]] = set()
    for quote in filter(is_reported, dossier.quotes):
        statement = quote.utterance or quote.id
        own, others = _sides(quote)
        by.update((code, statement) for code in own)
        about.update((code, statement) for code in others)
    return Counter(code for code, _ in by), Counter(code for code, _ in about)


_last: list[tuple[Dossier, _Tally]] = []
"""The dossier counted last: every pane asks for the same one in turn."""


def _tally(dossier: Dossier) -> _Tally:
    for counted, tally in list(_last):
        if counted is dossier:
            return tally
    tally = _Tally(dossier)
    _last[:] = [(dossier, tally), *_last[:1]]
    return tally


def of_country(dossier: Dossier, country: Country) -> Evidence:
    """Return the counts of one country of the dossier."""
    return _counted(country, _tally(dossier))


def _counted(country: Country, tally: _Tally) -> Evidence:
    code = country.code
    return Evidence(
        code=code,
        name=country_name(code, country.name),
        role=country.role,
        quotes_by=tally.by[code],
        quotes_about=tally.about[code],
        sentences_by=tally.sentences[code],
        terms_by=tally.terms[code],
        reported_by=tally.reported_by[code],
        reported_about=tally.reported_about[code],
        leaders=tally.leaders[code],
        events=tally.events[code],
        mentions=len(country.mentions),
    )


_RANK = {"about": 0, "mentioned": 1, "filed-from": 2}


def of_dossier(dossier: Dossier) -> list[Evidence]:
    """Return the counts of every country, About before Mentioned before Filed-from, most first."""
    tally = _tally(dossier)
    rows = [_counted(country, tally) for country in dossier.countries]
    return sorted(rows, key=lambda row: (_RANK[row.role], -row.weight, row.name))


def order(dossier: Dossier) -> list[str]:
    """Return the codes in the order of `of_dossier`."""
    return [row.code for row in of_dossier(dossier)]


def most_to_show(dossier: Dossier) -> str | None:
    """Return the code of the country with most quotes, then most evidence; None without any."""
    rows = of_dossier(dossier)
    best = max(rows, key=lambda row: (row.quotes_by + row.quotes_about, row.weight), default=None)
    return best.code if best else None
