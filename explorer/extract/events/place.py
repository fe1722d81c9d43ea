"""Where it took place: the town or country that a clause puts an event in."""

from __future__ import annotations

import re

from explorer.extract.document.mention_index import MentionIndex
from explorer.gazetteer import cities, wordlists
from explorer.model import Place, Span
from explorer.toponyms.found import Found

_NEAR = r"(?:the\s)?(?:[a-z]+ (?:city|town|capital|port|village|region|province) of\s|[a-z-]+\s)?$"
_AT_BEFORE = re.compile(
    rf"\b(?:{wordlists.any_of_events('goes_at')}|"
    rf"(?:{wordlists.any_of_events('goes_to')}) to)\s{_NEAR}"
)
_IN_BEFORE = re.compile(
    rf"\b(?:{wordlists.any_of_events('takes_place')})\s"
    rf"{_NEAR}|\bcapital,?\s(?:of\s)?$"
)


def _place(found: Found) -> Place:
    if found.how != "city":
        return Place(name=found.text, country=found.code)
    city = cities.lookup(found.text, found.code)
    name = cities.spell(found.text)
    if city is None or city.lat is None or city.lon is None:
        return Place(name=name, country=found.code)
    return Place(name=name, country=found.code, lat=city.lat, lon=city.lon)


def place_of(stage: MentionIndex, clause: Span, sentence: Span) -> Place | None:
    """Return where it took place: a city after "in" before a country, the clause first."""
    text = stage.reading.text
    for stretch, cue in ((clause, _IN_BEFORE), (sentence, _IN_BEFORE), (clause, _AT_BEFORE)):
        spots = [f for f in stage.countries_in(stretch) if f.how in ("city", "name")]
        spots = [f for f in spots if cue.search(text[max(0, f.span.start - 50) : f.span.start])]
        spots = [f for f in spots if not stage.is_quoted(f.span)]
        towns = [f for f in spots if f.how == "city" and cities.lookup(f.text)]
        if towns or spots:
            return _place((towns or spots)[0])
    for span, region in stage.regions_in(clause):
        if _IN_BEFORE.search(text[max(0, span.start - 50) : span.start]):
            return Place(name=region.name)
    return None


def doubt_of(stage: MentionIndex, place: Place, sentence: Span) -> float:
    """Return how unsure (0 to 1) it is that the place lies where it is said to."""
    same = (f for f in stage.countries_in(sentence) if f.code == place.country)
    return max((f.doubt for f in same if cities.spell(f.text) == place.name), default=0.0)
