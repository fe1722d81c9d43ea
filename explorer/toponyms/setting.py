"""Where an article plays, as far as its words say: parts, counties, countries, towns, habits."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from math import sqrt

import msgspec

from explorer import typed
from explorer.gazetteer import provinces, tables, towns, wordlists
from explorer.gazetteer.folding import key_of
from explorer.gazetteer.matcher import Hit
from explorer.gazetteer.provinces import Part
from explorer.gazetteer.towns import Town
from explorer.toponyms.qualifiers import short_forms

_COUNTY = re.compile(r"\b(?:Count(?:y|ies)|counties|Parish)\b")
_COUNTY_REACH = 60
_COUNTY_WORD = re.compile(r"[A-Z][\w.'’]+")
_PARTY = re.compile(r"\b[RDI]-(?=[A-Z])([A-Z][\w]*\.?(?:[A-Z]\.)?)")
_PLACED = re.compile(
    r"\b(?:in|near|outside|from|to|at|of|around|between) "
    r"([A-ZÀ-Þ][\w'’.-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2})"
)
_MOST_SIGNS = 4
_SHORTEST = 4


class Choice(msgspec.Struct, frozen=True):
    """How one of the places of a name is chosen: weights with reasons, bars, signs to look for."""

    weights: dict[str, tuple[float, str]]
    bars: dict[str, tuple[float, str]]
    signs: dict[str, tuple[str, ...]]
    no_towns: str
    english_press: str
    people: str
    schools: str
    offices: str


@cache
def choice() -> Choice:
    """Return the table of weights."""
    return typed.json((tables.ENGLISH / "place_choice.json").read_bytes(), Choice)


class Setting:
    """What an article says about where it plays, besides the name that is asked about."""

    def __init__(self, text: str, hits: Sequence[Hit], countries: Counter[str]) -> None:
        self.countries = countries
        self.short_forms = short_forms(text)
        self.parts = Counter(_parts(text, hits))
        self.parts.update(form.part for form in self.short_forms)
        self.counties = {name: provinces.states_with_county(name) for name in _counties(text)}
        self.placed = dict(_placed(text, hits))
        self.press = self._press(text)
        self.most_press = max(self.press.values())
        self._cells = self._by_cell()

    def _press(self, text: str) -> Counter[str]:
        """Count, by country, what only a paper of that country writes so."""
        found: Counter[str] = Counter()
        for country, signs in choice().signs.items():
            found[country] = min(sum(sign in text for sign in signs), _MOST_SIGNS)
        found["US"] += min(len([1 for states in self.counties.values() if states]), _MOST_SIGNS)
        for part in self.parts:
            found[part.country] += 1
        for places in self.placed.values():
            homes = {town.country for town in places}
            if len(homes) == 1 and places[0].people < 100_000:
                found[homes.pop()] += 1
        return found

    def reads_like(self, country: str) -> float:
        """Return how far the article reads like a paper of the country, 0 to 1."""
        return min(self.press[country], _MOST_SIGNS) / _MOST_SIGNS

    def county_share(self, state: str) -> float:
        """Return how far the counties named lie in that state of the United States, 0 to 2."""
        found = (1 / sqrt(len(s)) for s in self.counties.values() if state in s)
        return min(sum(found), 2.0)

    def _by_cell(self) -> dict[tuple[str, int, int], list[str]]:
        """Return the placed names by the cell of half a degree that one of their places lies in."""
        cells: dict[tuple[str, int, int], list[str]] = {}
        for name, places in self.placed.items():
            for town in places:
                cells.setdefault(_cell(town), []).append(name)
        return cells

    def neighbours(self, town: Town, key: str) -> float:
        """Return how far other places named lie some 50 km from the town at most, 0 to 2."""
        if not self._cells:
            return 0.0
        country, row, column = _cell(town)
        around = ((country, row + i, column + j) for i in (-1, 0, 1) for j in (-1, 0, 1))
        near = {name for cell in around for name in self._cells.get(cell, ())} - {key}
        return min(sum(1 / sqrt(len(self.placed[name])) for name in near), 2.0)

    def bordering(self, country: str) -> int:
        """Return how many of the country's neighbours are named, at most two."""
        row = tables.countries().get(country)
        borders = row.borders if row else ()
        return min(sum(1 for code in borders if self.countries[code]), 2)


def _cell(town: Town) -> tuple[str, int, int]:
    # Half a degree of latitude is 55 km; the towns of the papers lie where 0.7 of longitude is.
    return town.country, int(town.lat // 0.5), int(town.lon // 0.7)


def _parts(text: str, hits: Sequence[Hit]) -> Iterator[Part]:
    named = provinces.by_name()
    for hit in hits:
        if hit.kind in ("city", "town"):
            parts = named.get(key_of(hit.text), ())
            capital = any(name.role == "capitals" for name in hit.names)
            if len(parts) != 1 or capital or parts[0].country != hit.names[0].code:
                continue
            # "Kent" and "Norfolk" are towns too; "Texas" and "Oxfordshire" speak for themselves.
            if parts[0].country != "GB" or not towns.is_town(key_of(hit.text)):
                yield parts[0]
    shortened = provinces.by_short_form()
    for match in _PARTY.finditer(text):
        place = match.group(1)
        part = shortened.get(place) or next(iter(named.get(key_of(place), ())), None)
        if part is not None:
            yield part


def _counties(text: str) -> set[str]:
    """Return the names before "County", "counties" or "Parish"."""
    found: set[str] = set()
    for word in _COUNTY.finditer(text):
        behind = text[max(0, word.start() - _COUNTY_REACH) : word.start()]
        words = behind.replace("-", " ").replace("–", " ").split()[-6:]
        several = word.group() != "County" and "and" in words
        for index in range(len(words) - 1, -1, -1):
            name = words[index].strip(",")
            if name == "and" and several:
                continue
            if not _COUNTY_WORD.fullmatch(name):
                break
            pair = f"{words[index - 1]} {name}" if index else ""
            found.add(pair if provinces.states_with_county(pair) else name)
            if not several:
                break
    return {name for name in found if provinces.states_with_county(name)}


def _placed(text: str, hits: Sequence[Hit]) -> Iterator[tuple[str, tuple[Town, ...]]]:
    """Return the towns that stand behind a word of place, each with all it may be.

    There is a Norway in Maine too, but "in Norway" says nothing for a China in Maine.
    """
    lands = {key_of(hit.text) for hit in hits if hit.kind == "country"}
    for match in _PLACED.finditer(text):
        words = match.group(1).split(" ")
        for count in range(len(words), 0, -1):
            key = key_of(" ".join(words[:count])).rstrip(".,")
            key = key.removesuffix("'s")
            if key in lands:
                break
            places = towns.towns_named(key)
            if places and len(key) >= _SHORTEST and not wordlists.is_first_name(words[0]):
                yield key, places
                break
