"""Why something is as it is shown: the rule in words, and the places of the article it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from explorer.i18n import reasons
from explorer.i18n.country_names import country_name
from explorer.i18n.dates import long_day
from explorer.i18n.messages import translate
from explorer.model import (
    Country,
    Dossier,
    Event,
    Organisation,
    Person,
    Quote,
    Tie,
    Why,
)
from explorer.views import counts as counting
from explorer.views.counts import Evidence
from explorer.views.panel import find_country, find_person
from explorer.why import signs, supports, wording
from explorer.why.supports import Support
from explorer.why.wording import Counted, ways


class Explanation(msgspec.Struct, frozen=True):
    """A question answered: what is asked, the answer, the places it rests on, the rule in words."""

    title: str
    lines: tuple[str, ...]
    evidence: tuple[Support, ...] = ()
    rules: tuple[str, ...] = ()


def of_count(dossier: Dossier, code: str, what: Counted) -> Explanation:
    """Return why a country of the dossier has the number it has of `what`."""
    country, row = _country(dossier, code)
    found = _counted(dossier, country, what)
    title = f"{row.name}: {wording.number(getattr(row, what), what)}"
    counted = translate("why", "What is counted: {rule}").format(rule=wording.rule(row.name, what))
    return Explanation(title, tuple(_details(country, what)), found, (counted,))


def of_counts(dossier: Dossier, code: str) -> Explanation:
    """Return all counts of a country with the rule of each, and everything that was counted."""
    country, row = _country(dossier, code)
    lines = [
        f"{wording.number(getattr(row, what), what)}. {wording.rule(row.name, what)}"
        for what in wording.COUNTED
        if getattr(row, what) or not what.startswith("reported")
    ]
    found = [ground for what in wording.COUNTED for ground in _counted(dossier, country, what)]
    title = translate("why", "{country}: all that is counted").format(country=row.name)
    return Explanation(title, tuple(lines), tuple(found))


def of_role(dossier: Dossier, code: str) -> Explanation:
    """Return why the article is about a country, or only mentions it, or was filed from it."""
    country, row = _country(dossier, code)
    share = translate("why", "Share of all namings: {share}.").format(share=f"{country.focus:.0%}")
    lines = [share, ways(country), *signs.of_places(country.mentions)]
    filed = dossier.article.filed_from
    if filed is not None and filed.country == code:
        said = translate(
            "why", "The article was filed from {place}, which is not what it is about."
        )
        lines.append(said.format(place=filed.place))
    named = supports.of_mentions(dossier, country.mentions, "country", code)
    title = f"{row.name}: {wording.role(country.role)}"
    return Explanation(title, _said(lines), tuple(named), _said([_reason(country.why)]))


def of_shade(dossier: Dossier, code: str) -> Explanation:
    """Return why the map shades a country as it does, in both of its modes."""
    country, row = _country(dossier, code)
    title = translate("why", "{country}: the colour on the map").format(country=row.name)
    if country.role == "filed-from":
        pin = translate("why", "Filed from here: a pin, and no shade of its own.")
        return Explanation(title, (pin,))
    lines = [wording.shade_about(row), wording.shade_voice(row)]
    if row.passages and row.speech == "silent":
        lines.append(
            translate(
                "why",
                "Hatched where it shows who speaks: it is spoken about, but nobody of it speaks.",
            )
        )
    found: list[Support] = []
    for what in ("quotes_by", "quotes_about", "events", "mentions"):
        found += _counted(dossier, country, what)
    return Explanation(title, (*lines, ways(country)), tuple(found))


def of_person(dossier: Dossier, person: Person) -> Explanation:
    """Return why a person has the role and the country that are shown."""
    given = person.role or translate("why", "no role in the text")
    role = translate("why", "Role as the article gives it: {role}.").format(role=given)
    home = find_country(dossier, person.country or "")
    where = translate("why", "The article does not state a country.")
    if home is not None:
        name = country_name(home.code, home.name)
        where = translate("why", "Country: {country}.").format(country=name)
    counted = translate(
        "why", "Counted among the leaders." if person.leader else "Not counted among the leaders."
    )
    found = tuple(supports.of_person(dossier, person))
    lines = (role, where, *signs.of_home(person), counted)
    return Explanation(person.name, lines, found, _said([_reason(person.why)]))


def of_organisation(dossier: Dossier, organisation: Organisation) -> Explanation:
    """Return where an organisation is named, and whose it is."""
    code = organisation.country if isinstance(organisation.country, str) else ""
    home = find_country(dossier, code)
    where = translate("why", "The article does not state a country.")
    if home is not None:
        name = country_name(home.code, home.name)
        where = translate("why", "Country: {country}.").format(country=name)
    named = translate("why", "Named %n time(s).", len(organisation.mentions))
    grounds = supports.of_organisation(dossier, organisation)
    return Explanation(organisation.name, _said([named, where]), tuple(grounds))


def of_date(dossier: Dossier, item: Event | Quote) -> Explanation:
    """Return how an event or a quote came by its date, or why it has none."""
    words = item.date_text if isinstance(item.date_text, str) else None
    date = item.date if isinstance(item.date, str) else None
    lines = [translate("why", "The article gives no words for a date.")]
    if words:
        lines = [translate("why", "The article says “{words}”.").format(words=words)]
    if date is not None:
        lines.append(wording.read_as(wording.days(date), item.precision))
        lines.append(_published(dossier))
    else:
        lines.append(translate("why", "It stays undated."))
    rule = _reason(item.why) if isinstance(item, Event) else ""
    day = wording.days(date) if date else translate("why", "undated")
    title = translate("why", "Date: {date}").format(date=day)
    return Explanation(title, _said(lines), (_ground(item),), _said([rule]))


def of_tie(dossier: Dossier, item: Event | Quote, code: str) -> Explanation:
    """Return why a quote or an event is tied to the country of that code."""
    country = find_country(dossier, code)
    name = country_name(code, country.name if country else code)
    lines = [_tie(tie, name) for tie in _ties(item) if tie.code == code]
    lines = lines or [translate("why", "It is not tied to {country}.").format(country=name)]
    title = translate("why", "Tie to {country}").format(country=name)
    return Explanation(title, _said(lines), (_ground(item),))


def of_speaker(dossier: Dossier, quote: Quote) -> Explanation:
    """Return how it was told who speaks, or that it was not."""
    person = find_person(dossier, quote.speaker_id)
    lines = [translate("why", "The speaker is not stated.")]
    if quote.speaker:
        lines = [translate("why", "Speaker: {name}.").format(name=quote.speaker)]
    if quote.cue:
        lines.append(
            translate("why", "The article’s word for it: “{word}”.").format(word=quote.cue)
        )
    if choice := signs.of_choice(quote):
        lines.append(choice)
    found = [_ground(quote), *supports.of_why(dossier, quote.why)]
    if person is not None:
        found += supports.of_person(dossier, person)
    title = quote.speaker or translate("why", "Speaker not stated")
    return Explanation(title, _said(lines), tuple(found), _said([_reason(quote.why)]))


def joined(title: str, parts: Iterable[Explanation]) -> Explanation:
    """Return several explanations of one thing as one; each place is listed once."""
    parts = list(parts)
    lines = [line for part in parts for line in part.lines]
    rules = [rule for part in parts for rule in part.rules]
    found = [ground for part in parts for ground in part.evidence]
    once = tuple(dict.fromkeys(rules))
    return Explanation(title, tuple(dict.fromkeys(lines)), tuple(_once(found)), once)


def _country(dossier: Dossier, code: str) -> tuple[Country, Evidence]:
    country = find_country(dossier, code)
    if country is None:
        country = Country(code=code, name=code, role="mentioned", focus=0.0)
    return country, counting.of_country(dossier, country)


def _details(country: Country, what: Counted) -> list[str]:
    return [ways(country)] if what == "mentions" else []


def _counted(dossier: Dossier, country: Country, what: Counted) -> tuple[Support, ...]:
    code = country.code
    if what == "mentions":
        return tuple(supports.of_mentions(dossier, country.mentions, "country", code))
    if what == "events":
        own = counting.events_of(dossier, code)
        return tuple(supports.of_event(event, _why_tied(event, code)) for event in own)
    if what == "leaders":
        people = [p for p in counting.people_of(dossier, code) if p.leader]
        return tuple(_first(dossier, person) for person in people)
    return tuple(supports.of_quote(quote) for quote in _SAID[what](dossier, code))


_SAID: dict[Counted, Callable[[Dossier, str], list[Quote]]] = {
    "quotes_by": counting.said_by,
    "quotes_about": counting.said_about,
    "reported_by": counting.reported_by,
    "reported_about": counting.reported_about,
}


def _first(dossier: Dossier, person: Person) -> Support:
    named = next(supports.of_person(dossier, person), None)
    found = named or Support(kind="person", id=person.id, text=person.name)
    note = f"{person.name}, {person.role}" if person.role else person.name
    return msgspec.structs.replace(found, note=note)


def _ties(item: Event | Quote) -> tuple[Tie, ...]:
    return item.countries if isinstance(item, Quote) else tuple(item.ties or ())


def _why_tied(event: Event, code: str) -> str:
    said = (reasons.of(tie) for tie in _ties(event) if tie.code == code)
    return " ".join(dict.fromkeys(said))


def _tie(tie: Tie, name: str) -> str:
    kind = wording.tie(tie.why).format(country=name)
    return f"{kind} {reasons.of(tie)}".strip()


def _ground(item: Event | Quote) -> Support:
    return supports.of_quote(item) if isinstance(item, Quote) else supports.of_event(item)


def _reason(why: object) -> str:
    if not isinstance(why, Why):
        return ""
    return reasons.of(why)


def _published(dossier: Dossier) -> str:
    day, clues = dossier.article.published, dossier.article.clues
    if not day:
        return translate("why", "The publication date is not known.")
    given = clues.get("published", "") if isinstance(clues, dict) else ""
    clue = given if isinstance(given, str) else reasons.of(given)
    said = translate("why", "Relative dates count from the publication, {day}.")
    return f"{said.format(day=long_day(day))} {clue}".strip()


def _said(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(line for line in lines if line)


def _once(found: Iterable[Support]) -> Iterable[Support]:
    seen: set[object] = set()
    for ground in found:
        key = (ground.kind, ground.id, ground.span, ground.text, ground.paragraph)
        if key not in seen:
            seen.add(key)
            yield ground
