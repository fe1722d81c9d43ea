"""The article's countries: what it is about, what it merely names, where it was filed.

What an article is about shows in its headline, its first paragraphs, how often a country comes up
and over how much of the text, and in whose doings the sentences tell. That is the idea behind
CLIFF's focus strategies (D'Ignazio et al. 2014); weights and rules are our own.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from explorer.extract.document.document import Document
from explorer.extract.document.prominence import BODY, TITLE, prominence
from explorer.model import Country, CountryMention, CountryRole, Person, Span, Why
from explorer.toponyms.found import Found
from explorer.toponyms.mentions import name_of

_LEADER, _PERSON, _FILED = 0.5, 0.2, 1.0
_ABOUT_SHARE, _SINGLE_SHARE = 0.35, 0.75


class _Weighed:
    """One country's mentions and what they weigh."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.mentions: list[Found] = []
        self.filed: list[Found] = []
        self.score = 0.0
        self.paragraphs: set[int] = set()
        self.in_title = False
        self.in_first = False
        self.in_first_sentence = False
        self.is_scene = False
        self.acts = 0


def _weigh(reading: Document, found: Found, country: _Weighed) -> None:
    title = reading.title
    country.mentions.append(found)
    if title is not None and title.covers(found.span):
        country.score += TITLE if not country.in_title else BODY
        country.in_title = True
        return
    named = prominence(reading, found.span)
    if named.paragraph is None:
        return
    country.score += named.weight
    country.is_scene |= named.is_scene
    country.in_first_sentence |= named.opens
    country.in_first |= named.paragraph == 0
    country.paragraphs.add(named.paragraph)


def _role(country: _Weighed, top: float) -> tuple[CountryRole, str]:
    """Return the role and the rule that gave it."""
    count, share = len(country.mentions), country.score / top if top else 0.0
    if not count:
        return "filed-from", "role.only-dateline"
    if country.in_title and share >= _ABOUT_SHARE / 4:
        return "about", "role.headline"
    if share >= 0.999:
        return "about", "role.weighs-most"
    if count > 1 and share >= _ABOUT_SHARE:
        return "about", "role.comes-up"
    if country.in_first_sentence and country.acts > 1 and share >= _ABOUT_SHARE:
        return "about", "role.first-and-again"
    if country.in_first_sentence and share >= _SINGLE_SHARE and not country.is_scene:
        return "about", "role.first-sentence"
    return "mentioned", "role.named"


def _mention(found: Found) -> CountryMention:
    span = found.span
    mention = CountryMention(start=span.start, end=span.end, text=found.text, how=found.how)
    if not found.doubt:
        return mention
    why = Why(rule="place.chosen", fields={"home": found.signs, "rival": found.rival})
    return replace(mention, why=why, doubt=found.doubt)


def _act(people: Sequence[Person], countries: dict[str, _Weighed], reading: Document) -> None:
    """Let the people of a country weigh for it: its leaders act for it."""
    for person in people:
        country = countries.get(person.country or "")
        if country is None:
            continue
        weight = _LEADER if person.leader else _PERSON
        spans = [mention.span for mention in person.mentions if mention.span]
        country.score += weight * len(spans)
        country.acts += len(spans) if person.leader else 0
        country.paragraphs |= {
            p for p in (reading.paragraph_at(s.start) for s in spans) if p is not None
        }


def weigh_countries(
    reading: Document,
    found: Sequence[Found],
    people: Sequence[Person],
    dateline: Span | None,
) -> tuple[Country, ...]:
    """Return the countries of the article, the weightiest first.

    Args:
        reading: the article.
        found: every mention of a country in the story and the dateline.
        people: the people of the article, who stand for their countries.
        dateline: the dateline's stretch, which says where the article was filed and no more.
    """
    countries: dict[str, _Weighed] = {}
    for each in found:
        country = countries.setdefault(each.code, _Weighed(each.code))
        if dateline is not None and dateline.covers(each.span):
            country.filed.append(each)
        else:
            _weigh(reading, each, country)
    _act(people, countries, reading)
    for country in countries.values():
        if country.filed and country.mentions:
            country.score += _FILED
        country.score *= 1 + 0.1 * min(len(country.paragraphs), 10)
    top = max((c.score for c in countries.values()), default=0.0)
    total = sum(c.score for c in countries.values()) or 1.0
    ranked = sorted(countries.values(), key=lambda c: (-c.score, c.code))
    return _whole([_country(c, top, total) for c in ranked])


def _whole(countries: list[Country]) -> tuple[Country, ...]:
    """Let the shares, rounded one by one, add up to 1 again: the largest takes what is over."""
    over = 1.0 - sum(country.focus for country in countries)
    if countries and countries[0].focus and over:
        first = replace(countries[0], focus=round(countries[0].focus + over, 4))
        return (first, *countries[1:])
    return tuple(countries)


def _country(country: _Weighed, top: float, total: float) -> Country:
    role, rule = _role(country, top)
    times = {"count": str(len(country.mentions)), "paragraphs": str(len(country.paragraphs))}
    every = sorted([*country.filed, *country.mentions], key=lambda f: f.span)
    spans = tuple(f.span for f in every[:5])
    return Country(
        code=country.code,
        name=name_of(country.code),
        role=role,
        focus=round(country.score / total, 4),
        mentions=tuple(_mention(f) for f in every),
        why=Why(rule=rule, fields=times, spans=spans),
    )
