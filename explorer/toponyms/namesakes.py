"""Which place of a name an article means: candidates, what speaks for each, and a choice or none.

The choice is made once for an article: what it names besides (states, counties, neighbours, its
country's offices) says where its "Paris" lies. The weights stand in `place_choice.json`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from math import exp, log10
from typing import NamedTuple

from explorer.gazetteer import provinces, towns
from explorer.gazetteer.folding import key_of
from explorer.gazetteer.matcher import Hit, Name
from explorer.gazetteer.provinces import Part
from explorer.gazetteer.towns import Town
from explorer.toponyms.setting import Setting, choice

GEORGIA_STATE = Part("US", "GA")
_SMALLEST = 100  # people of a place no table has
_WITHIN = 0.4  # degrees, north and east together, from a suburb to its city
_TOLD = 0.5  # points: what counts for less is not told
_LEVEL, _SLOPE = 0.3, 0.8  # of the doubt over the lead
_SEAT = 3_000_000  # a parliament or palace is named more often than a town of the name
_LARGEST_UNLISTED = 100_000  # of places whose number of people nobody gives


class Usage(NamedTuple):
    """How an article uses a name: how often as a country, with which parts, before which nouns."""

    own: dict[str, int]
    times: int = 1
    qualified: tuple[Part, ...] = ()
    of_province: bool = False
    of_people: bool = False
    of_offices: bool = False


class Candidate(NamedTuple):
    """One place a name may mean; a whole country has no town, a province no people."""

    country: str
    town: Town | None
    well_known: bool

    @property
    def is_province(self) -> bool:
        """Whether the place is a part of a country and no town."""
        return self.town is not None and not self.town.people


class Chosen(NamedTuple):
    """The country chosen, its sum, and by how much it leads the next country's.

    `signs` and `rival` are the country chosen and the next one, each with what counts for it.
    """

    country: str
    score: float
    margin: float
    part: str
    signs: str = ""
    rival: str = ""

    @property
    def doubt(self) -> float:
        """How improbable (0 to 1) the choice is, by how far it leads; fitted on real news."""
        return round(1 / (1 + exp(_LEVEL + _SLOPE * self.margin)), 2)


@cache
def _weights() -> dict[str, float]:
    return {feature: weight for feature, (weight, _) in choice().weights.items()}


@cache
def bar(name: str) -> float:
    """Return one of the bars below which nothing is said."""
    return choice().bars[name][0]


@cache
def people_behind() -> re.Pattern[str]:
    """Return the pattern of people a town's name stands before: "a Lebanon man"."""
    return re.compile(rf"\s(?:{choice().people})\b(?!-)")


@cache
def schools_behind() -> re.Pattern[str]:
    """Return the pattern of schools called after a town, or after somebody."""
    return re.compile(rf"\s(?:{choice().schools})\b")


@cache
def offices_behind() -> re.Pattern[str]:
    """Return the pattern of what a town has and papers in English call so: "Paris City Council"."""
    return re.compile(rf"(?:\s|[-–](?=[A-Z]))(?:{choice().offices})\b")


def is_before(text: str, hits: Iterable[Hit], pattern: re.Pattern[str]) -> bool:
    """Tell whether what the pattern means stands behind one of the hits."""
    return any(pattern.match(text, hit.span.end) for hit in hits)


def is_of_a_town(text: str, hit: Hit) -> bool:
    """Tell whether what follows belongs to a town, and is no surname: "Paris Public Library"."""
    behind = (offices_behind(), people_behind(), schools_behind())
    return any(pattern.match(text, hit.span.end) for pattern in behind)


@cache
def _english_press() -> frozenset[str]:
    return frozenset(choice().english_press.split())


def candidates(spelling: str, names: tuple[Name, ...], usage: Usage) -> list[Candidate]:
    """Return every place the spelling may mean."""
    key = key_of(spelling)
    known = {name.code: name for name in names if name.kind in ("city", "town") and name.known}
    found = [Candidate(n.code, None, True) for n in names if n.kind == "country"]
    if not found or usage.of_province:
        parts = provinces.by_name().get(key, ())
        found += [Candidate(p.country, Town(*p, 0, 0.0, 0.0, 0.0), True) for p in parts]
    taken: set[str] = set()
    for town in towns.towns_named(key):
        famous = town.country in known and town.country not in taken
        taken.add(town.country)
        found.append(Candidate(town.country, town, famous))
    for part in usage.qualified:
        if not any(each.town and _lies_in(each.town, part) for each in found):
            found.append(Candidate(part.country, Town(*part, _SMALLEST, 0.0, 0.0, 2.0), False))
    for code, name in known.items():
        if code not in taken and name.role != "places":
            seat = name.role == "seats"
            people = name.population or (_SEAT if seat else _LARGEST_UNLISTED)
            found.append(Candidate(code, Town(code, "", people, 0.0, 0.0, log10(people)), True))
        elif code not in taken and code not in {each.country for each in found}:
            found.append(Candidate(code, Town(code, "", 0, 0.0, 0.0, 0.0), True))
    return found


def features(candidate: Candidate, key: str, setting: Setting, usage: Usage) -> dict[str, float]:
    """Return what speaks for and against the candidate, by the names of `place_choice.json`."""
    town, country, weight = candidate.town, candidate.country, _weights()
    found = _by_countries(candidate, setting, usage)
    if town is None:
        found["country"] = weight["country"]
        return found
    if candidate.is_province:
        found["province"] = weight["province"]
        found["called_province"] = usage.of_province * weight["called_province"]
    else:
        found["people"] = weight["people"] * town.size
        found["well_known"] = weight["well_known"] * candidate.well_known
        found["neighbour"] = setting.neighbours(town, key) * weight["neighbour"]
        named = setting.parts.get(Part(country, town.part))
        if named:
            found["part_named"] = weight["part_named"] + min(named - 1, 2) * weight["part_again"]
    if usage.qualified:
        found["qualified"] = weight["qualified"] * any(
            _lies_in(town, part) for part in usage.qualified
        )
    found["local_press"] = setting.reads_like(country) * weight["local_press"]
    if country == "US" and setting.counties:
        found["county"] = setting.county_share(town.part) * weight["county"]
    if country in _english_press():
        found["of_people"] = usage.of_people * weight["of_people"]
        found["of_offices"] = usage.of_offices * weight["of_offices"]
    return found


def score(candidate: Candidate, key: str, setting: Setting, usage: Usage) -> float:
    """Return the sum of what speaks for the candidate."""
    return sum(features(candidate, key, setting, usage).values())


def _by_countries(candidate: Candidate, setting: Setting, usage: Usage) -> dict[str, float]:
    """Return what the countries that the article names say for or against the candidate."""
    country, weight = candidate.country, _weights()
    others = setting.countries.get(country, 0) - usage.own.get(country, 0)
    share = min(others, 3) / 3 * weight["country_named"] if others > 0 else 0.0
    if not candidate.well_known:
        return {"country_named": 0.0 if usage.own else share / 2}
    bordering = setting.bordering(country)
    found = {"country_named": share, "bordering": bordering * weight["bordering"]}
    foreign = setting.most_press > 0 and not setting.press[country]
    if foreign and usage.times > 2 and others <= 0 and not bordering:
        found["unexplained"] = weight["unexplained"]
    return found


def _lies_in(town: Town, part: Part) -> bool:
    return town.country == part.country and part.code in ("", town.part)


def within(hit: Hit, part: Part) -> Part | None:
    """Return the numbered part if the hit may lie in it, or in its country if that has no such."""
    places = towns.towns_named(key_of(hit.text))
    if hit.names[0].kind != "country" or any(_lies_in(place, part) for place in places):
        homeland = {name.code for name in hit.names} if part == GEORGIA_STATE else set()
        inside = any(_lies_in(place, part) for place in places)
        return Part("GE", "") if "GE" in homeland and not inside else part
    return None


def homeland(town: Hit) -> str:
    """Return the Georgia of a town before its comma: the country, or the United States."""
    return "GE" if "GE" in town.codes() else "US"


def beside(hit: Hit, around: Hit) -> Part | None:
    """Return the part where what bears a country's name lies in a city: "Jamaica, Queens"."""
    if hit.kind != "country" or around.kind not in ("city", "town"):
        return None
    cities = towns.towns_named(key_of(around.text))
    for town in towns.towns_named(key_of(hit.text)):
        for city in cities:
            near = abs(town.lat - city.lat) + abs(town.lon - city.lon) < _WITHIN
            if near and (town.country, town.part) == (city.country, city.part):
                return Part(town.country, town.part)
    return None


def whole(hit: Hit, part: Part) -> Part | None:
    """Return the country if the hit is a town; a country behind a country is the next of a list."""
    return None if hit.names[0].kind == "country" else part


def choose(spelling: str, names: tuple[Name, ...], setting: Setting, usage: Usage) -> Chosen | None:
    """Return the country of the likeliest of a name's places, or None where it has none."""
    key = key_of(spelling)
    best: dict[str, tuple[float, str, Candidate]] = {}
    for candidate in candidates(spelling, names, usage):
        part = candidate.town.part if candidate.town else ""
        found = (score(candidate, key, setting, usage), part, candidate)
        if candidate.country not in best or best[candidate.country][:2] < found[:2]:
            best[candidate.country] = found
    if not best:
        return None
    ranked = sorted(best.values(), key=lambda item: (-item[0], item[2].country))
    first = ranked[0]
    margin = first[0] - ranked[1][0] if len(ranked) > 1 else first[0]
    signs = [_signs(each[2], key, setting, usage) for each in ranked[:2]]
    return Chosen(first[2].country, first[0], margin, first[1], *signs)


def _signs(candidate: Candidate, key: str, setting: Setting, usage: Usage) -> str:
    """Return the candidate's country and the signs that count, the weightiest first."""
    found = features(candidate, key, setting, usage).items()
    told = sorted((item for item in found if abs(item[1]) >= _TOLD), key=lambda i: -abs(i[1]))
    return " ".join((candidate.country, *(sign for sign, _ in told)))


def is_ambiguous(hit: Hit) -> bool:
    """Tell whether places in several countries bear the name."""
    key = key_of(hit.text)
    codes = {town.country for town in towns.towns_named(key)}
    codes |= {part.country for part in provinces.by_name().get(key, ())}
    return len(codes | hit.codes()) > 1
