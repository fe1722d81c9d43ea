"""What a dossier holds about each country: the counts behind every colour, badge and list."""

from __future__ import annotations

from typing import Literal

import msgspec

from explorer.i18n.country_names import country_name
from explorer.model import Country, CountryRole, Dossier, Event, Person, Quote
from explorer.views import by_country
from explorer.views.speech import statements

Speech = Literal["sentences", "fragments", "silent"]
"""Quoted in whole sentences, with fragments or reported words alone, or not at all."""


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


def said_by(dossier: Dossier, code: str) -> list[Quote]:
    """Return the quotes of speakers of the country, in article order."""
    return list(by_country.of(dossier).said_by.get(code, ()))


def said_about(dossier: Dossier, code: str) -> list[Quote]:
    """Return the quotes of others tied to the country, in article order."""
    return list(by_country.of(dossier).said_about.get(code, ()))


def reported_by(dossier: Dossier, code: str) -> list[Quote]:
    """Return what people of the country are reported to have said, in article order."""
    return list(by_country.of(dossier).reported_by.get(code, ()))


def reported_about(dossier: Dossier, code: str) -> list[Quote]:
    """Return what others are reported to have said about the country, in article order."""
    return list(by_country.of(dossier).reported_about.get(code, ()))


def terms_by(dossier: Dossier, code: str) -> list[Quote]:
    """Return the marked terms (scare quotes) of speakers of the country, in article order."""
    return list(by_country.of(dossier).terms_by.get(code, ()))


def people_of(dossier: Dossier, code: str) -> list[Person]:
    """Return the people of the country, leaders first, each in article order."""
    own = [p for p in dossier.people if p.country == code]
    return sorted(own, key=lambda person: not person.leader)


def events_of(dossier: Dossier, code: str) -> list[Event]:
    """Return the events tied to the country, dated ones in date order, undated ones last."""
    return list(by_country.of(dossier).events.get(code, ()))


def of_country(dossier: Dossier, country: Country) -> Evidence:
    """Return the counts of one country of the dossier."""
    return _counted(country, by_country.of(dossier))


def _counted(country: Country, found: by_country.ByCountry) -> Evidence:
    code = country.code
    return Evidence(
        code=code,
        name=country_name(code, country.name),
        role=country.role,
        quotes_by=len(found.said_by.get(code, ())),
        quotes_about=len(found.said_about.get(code, ())),
        sentences_by=found.sentences[code],
        terms_by=len(found.terms_by.get(code, ())),
        reported_by=statements(found.reported_by.get(code, ())),
        reported_about=statements(found.reported_about.get(code, ())),
        leaders=found.leaders[code],
        events=len(found.events.get(code, ())),
        mentions=len(country.mentions),
    )


_RANK = {"about": 0, "mentioned": 1, "filed-from": 2}


def of_dossier(dossier: Dossier) -> list[Evidence]:
    """Return the counts of every country, About before Mentioned before Filed-from, most first."""
    found = by_country.of(dossier)
    rows = [_counted(country, found) for country in dossier.countries]
    return sorted(rows, key=lambda row: (_RANK[row.role], -row.weight, row.name))


def order(dossier: Dossier) -> list[str]:
    """Return the codes in the order of `of_dossier`."""
    return [row.code for row in of_dossier(dossier)]


def most_to_show(dossier: Dossier) -> str | None:
    """Return the code of the country with most quotes, then most evidence; None without any."""
    rows = of_dossier(dossier)
    best = max(rows, key=lambda row: (row.quotes_by + row.quotes_about, row.weight), default=None)
    return best.code if best else None
