"""What a dossier holds about each country: the counts behind every colour, badge and list."""

from __future__ import annotations

from collections import Counter

import msgspec

from explorer.i18n.country_names import country_name
from explorer.model import Country, CountryRole, Dossier, Event, Person, Quote

SPOKEN = ("sentence", "fragment", "nested", "indirect")


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """One country's counts in one dossier.

    `quotes_by` are quotes whose speaker is of the country, `quotes_about` those of others tied to
    it; marked terms count for neither.
    """

    code: str
    name: str
    role: CountryRole
    quotes_by: int = 0
    quotes_about: int = 0
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
        return 3 * (self.quotes_by + self.quotes_about) + 2 * self.events + self.mentions


def is_speech(quote: Quote) -> bool:
    """Tell whether the quote is someone's words, rather than a term in scare quotes."""
    return quote.kind in SPOKEN


def is_by(quote: Quote, code: str) -> bool:
    """Tell whether the quote's speaker is of the country `code`."""
    return any(tie.code == code and tie.why == "speaker" for tie in quote.countries)


def is_about(quote: Quote, code: str) -> bool:
    """Tell whether the quote is tied to the country `code` by what it says or to whom."""
    return any(tie.code == code and tie.why != "speaker" for tie in quote.countries)


def said_by(dossier: Dossier, code: str) -> list[Quote]:
    """Return the quotes of speakers of the country, in article order."""
    return [q for q in dossier.quotes if is_speech(q) and is_by(q, code)]


def said_about(dossier: Dossier, code: str) -> list[Quote]:
    """Return the quotes of others tied to the country, in article order."""
    about = (q for q in dossier.quotes if is_speech(q) and is_about(q, code))
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
        for quote in filter(is_speech, dossier.quotes):
            by = {tie.code for tie in quote.countries if tie.why == "speaker"}
            self.by.update(by)
            self.about.update({tie.code for tie in quote.countries if tie.why != "speaker"} - by)
        self.leaders = Counter(p.country for p in dossier.people if p.country and p.leader)
        self.events = Counter(code for event in dossier.events for code in set(event.countries))


def of_country(dossier: Dossier, country: Country) -> Evidence:
    """Return the counts of one country of the dossier."""
    return _counted(country, _Tally(dossier))


def _counted(country: Country, tally: _Tally) -> Evidence:
    code = country.code
    return Evidence(
        code=code,
        name=country_name(code, country.name),
        role=country.role,
        quotes_by=tally.by[code],
        quotes_about=tally.about[code],
        leaders=tally.leaders[code],
        events=tally.events[code],
        mentions=len(country.mentions),
    )


_RANK = {"about": 0, "mentioned": 1, "filed-from": 2}


def of_dossier(dossier: Dossier) -> list[Evidence]:
    """Return the counts of every country, About before Mentioned before Filed-from, most first."""
    tally = _Tally(dossier)
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
