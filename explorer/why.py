"""Why something is as it is shown: the rule in words, and the places of the article it rests on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Literal

import msgspec

from explorer import evidence, grounds
from explorer.atlas.layers import ABOUT_STEPS, VOICE_STEPS
from explorer.citation import long_day
from explorer.evidence import Evidence
from explorer.grounds import Ground
from explorer.model import (
    Country,
    Dossier,
    Event,
    Person,
    Precision,
    Quote,
    Tie,
    Why,
)
from explorer.namings import ways
from explorer.panel import find_country, find_person

Counted = Literal["quotes_by", "quotes_about", "leaders", "events", "mentions"]


class Explanation(msgspec.Struct, frozen=True):
    """A question answered: what is asked, the answer line by line, and the places it rests on."""

    title: str
    lines: tuple[str, ...]
    evidence: tuple[Ground, ...] = ()


def of_count(dossier: Dossier, code: str, what: Counted) -> Explanation:
    """Return why a country of the dossier has the number it has of `what`."""
    country, row = _country(dossier, code)
    found = _counted(dossier, country, what)
    title = f"{country.name}: {_number(getattr(row, what), what)}"
    return Explanation(title, (_rule(country, what), *_details(country, what)), found)


def of_counts(dossier: Dossier, code: str) -> Explanation:
    """Return all counts of a country with the rule of each, and everything that was counted."""
    country, row = _country(dossier, code)
    kinds: tuple[Counted, ...] = ("quotes_by", "quotes_about", "leaders", "events", "mentions")
    lines = [f"{_number(getattr(row, what), what)}. {_rule(country, what)}" for what in kinds]
    found = [ground for what in kinds for ground in _counted(dossier, country, what)]
    return Explanation(f"{country.name}: all that is counted", tuple(lines), tuple(found))


def of_role(dossier: Dossier, code: str) -> Explanation:
    """Return why the article is about a country, or only mentions it, or was filed from it."""
    country, _ = _country(dossier, code)
    roles = {"about": "About", "mentioned": "Mentioned", "filed-from": "Filed from"}
    lines = [_reason(country.why), f"Share of all namings: {country.focus:.0%}.", ways(country)]
    filed = dossier.article.filed_from
    if filed is not None and filed.country == code:
        lines.append(f"The article was filed from {filed.place}, which is not what it is about.")
    named = grounds.of_mentions(dossier, country.mentions, "country", code)
    return Explanation(f"{country.name}: {roles[country.role]}", _said(lines), tuple(named))


def of_shade(dossier: Dossier, code: str) -> Explanation:
    """Return why the map shades a country as it does, in both of its modes."""
    country, row = _country(dossier, code)
    title = f"{country.name}: the colour on the map"
    if country.role == "filed-from":
        return Explanation(title, ("Filed from here: a pin, and no shade of its own.",))
    passages = row.mentions + row.quotes_about + row.events
    about, voice = bisect_right(ABOUT_STEPS, passages), bisect_right(VOICE_STEPS, row.quotes_by)
    lines = [
        f"Spoken about: shade {about} of {len(ABOUT_STEPS)}, for {passages} passages "
        f"({_number(row.mentions, 'mentions')}, {_number(row.quotes_about, 'quotes_about')}, "
        f"{_number(row.events, 'events')}).",
        f"Who speaks: shade {voice} of {len(VOICE_STEPS)}, "
        f"for {_number(row.quotes_by, 'quotes_by')}.",
    ]
    if passages and not row.quotes_by:
        lines.append(
            "Hatched where it shows who speaks: it is spoken about, but nobody of it speaks."
        )
    found: list[Ground] = []
    for what in ("quotes_by", "quotes_about", "events", "mentions"):
        found += _counted(dossier, country, what)
    return Explanation(title, (*lines, ways(country)), tuple(found))


def of_person(dossier: Dossier, person: Person) -> Explanation:
    """Return why a person has the role and the country that are shown."""
    role = person.role or "no role in the text"
    home = find_country(dossier, person.country or "")
    counted = "Counted among the leaders." if person.leader else "Not counted among the leaders."
    where = f"Country: {home.name}." if home else "The article does not state a country."
    lines = [_reason(person.why), f"Role as the article gives it: {role}.", where, counted]
    return Explanation(person.name, _said(lines), tuple(grounds.of_person(dossier, person)))


def of_date(dossier: Dossier, item: Event | Quote) -> Explanation:
    """Return how an event or a quote came by its date, or why it has none."""
    words = item.date_text if isinstance(item.date_text, str) else None
    date = item.date if isinstance(item.date, str) else None
    lines = [f"The article says “{words}”." if words else "The article gives no words for a date."]
    if date is not None:
        lines.append(f"Read as {_days(date)}{_precisely(item.precision)}.")
        lines.append(_published(dossier))
    else:
        lines.append("It stays undated.")
    if isinstance(item, Event):
        lines.append(_reason(item.why))
    return Explanation(
        f"Date: {_days(date) if date else 'undated'}", _said(lines), (_ground(item),)
    )


def of_tie(dossier: Dossier, item: Event | Quote, code: str) -> Explanation:
    """Return why a quote or an event is tied to the country of that code."""
    country = find_country(dossier, code)
    name = country.name if country else code
    lines = [_tie(tie, name) for tie in _ties(item) if tie.code == code]
    lines = lines or [f"It is not tied to {name}."]
    return Explanation(f"Tie to {name}", _said(lines), (_ground(item),))


def of_speaker(dossier: Dossier, quote: Quote) -> Explanation:
    """Return how it was told who speaks, or that it was not."""
    person = find_person(dossier, quote.speaker_id)
    lines = [f"Speaker: {quote.speaker}." if quote.speaker else "The speaker is not stated."]
    lines.append(f"The article’s word for it: “{quote.cue}”." if quote.cue else "")
    lines.append(_reason(quote.why))
    found = [_ground(quote), *grounds.of_why(dossier, quote.why)]
    if person is not None:
        found += grounds.of_person(dossier, person)
    return Explanation(quote.speaker or "Speaker not stated", _said(lines), tuple(found))


def joined(title: str, parts: Iterable[Explanation]) -> Explanation:
    """Return several explanations of one thing as one; each place is listed once."""
    parts = list(parts)
    lines = [line for part in parts for line in part.lines]
    found = [ground for part in parts for ground in part.evidence]
    return Explanation(title, tuple(dict.fromkeys(lines)), tuple(_once(found)))


def _country(dossier: Dossier, code: str) -> tuple[Country, Evidence]:
    country = find_country(dossier, code)
    if country is None:
        country = Country(code=code, name=code, role="mentioned", focus=0.0)
    return country, evidence.of_country(dossier, country)


_NOUNS: dict[str, tuple[str, str]] = {
    "quotes_by": ("quote by its people", "quotes by its people"),
    "quotes_about": ("quote about it", "quotes about it"),
    "leaders": ("leader", "leaders"),
    "events": ("event", "events"),
    "mentions": ("mention", "mentions"),
}


def _number(count: int, what: Counted) -> str:
    return f"{count} {_NOUNS[what][count != 1]}"


def _rule(country: Country, what: Counted) -> str:
    name = country.name
    rules: dict[str, str] = {
        "quotes_by": f"Quotes whose speaker is of {name}; terms in quotation marks do not count.",
        "quotes_about": f"Quotes of others that are about {name} or addressed to it.",
        "leaders": "Heads of state or government, ministers, legislators, envoys, heads of parties "
        f"or bodies, of {name}; former ones too.",
        "events": f"Events in which {name} takes part, or which took place there.",
        "mentions": f"Places where the article names {name}.",
    }
    return rules[what]


def _details(country: Country, what: Counted) -> list[str]:
    return [ways(country)] if what == "mentions" else []


def _counted(dossier: Dossier, country: Country, what: Counted) -> tuple[Ground, ...]:
    code = country.code
    if what == "mentions":
        return tuple(grounds.of_mentions(dossier, country.mentions, "country", code))
    if what == "events":
        own = evidence.events_of(dossier, code)
        return tuple(grounds.of_event(event, _why_tied(event, code)) for event in own)
    if what == "leaders":
        people = [p for p in evidence.people_of(dossier, code) if p.leader]
        return tuple(_first(dossier, person) for person in people)
    said = evidence.said_by if what == "quotes_by" else evidence.said_about
    return tuple(grounds.of_quote(quote) for quote in said(dossier, code))


def _first(dossier: Dossier, person: Person) -> Ground:
    named = next(grounds.of_person(dossier, person), None)
    found = named or Ground(kind="person", id=person.id, text=person.name)
    note = f"{person.name}, {person.role}" if person.role else person.name
    return msgspec.structs.replace(found, note=note)


def _ties(item: Event | Quote) -> tuple[Tie, ...]:
    return item.countries if isinstance(item, Quote) else tuple(item.ties or ())


def _why_tied(event: Event, code: str) -> str:
    reasons = (tie.reason for tie in _ties(event) if tie.code == code)
    return " ".join(reason for reason in reasons if isinstance(reason, str))


def _tie(tie: Tie, name: str) -> str:
    kinds = {
        "speaker": f"The speaker is of {name}.",
        "about": f"It is about {name}.",
        "addressed": f"It is addressed to {name}.",
        "subject": f"{name} takes part in it.",
        "place": f"It took place in {name}.",
    }
    return f"{kinds[tie.why]} {tie.reason}" if isinstance(tie.reason, str) else kinds[tie.why]


def _ground(item: Event | Quote) -> Ground:
    return grounds.of_quote(item) if isinstance(item, Quote) else grounds.of_event(item)


def _reason(why: object) -> str:
    return f"{why.reason} (Rule: {why.rule}.)" if isinstance(why, Why) else ""


def _days(date: str) -> str:
    first, slash, last = date.partition("/")
    if not slash:
        return long_day(first)
    start = long_day(first) if first not in ("", "..") else "an unknown day"
    end = long_day(last) if last not in ("", "..") else "an unknown day"
    return f"{start} to {end}"


def _precisely(precision: Precision | msgspec.UnsetType) -> str:
    exact = not isinstance(precision, str) or precision in ("day", "undated", "day-range")
    return "" if exact else f", exact to the {precision}"


def _published(dossier: Dossier) -> str:
    day, clues = dossier.article.published, dossier.article.clues
    if not day:
        return "The publication date is not known."
    clue = clues.get("published", "") if isinstance(clues, dict) else ""
    return f"Relative dates count from the publication, {long_day(day)}. {clue}".strip()


def _said(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(line for line in lines if line)


def _once(found: Iterable[Ground]) -> Iterable[Ground]:
    seen: set[object] = set()
    for ground in found:
        key = (ground.kind, ground.id, ground.span, ground.text, ground.paragraph)
        if key not in seen:
            seen.add(key)
            yield ground
