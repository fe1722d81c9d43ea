"""A text with its names, and what the whole of it says about those that are ambiguous."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from explorer.gazetteer import wordlists
from explorer.gazetteer.folding import key_of
from explorer.gazetteer.matcher import Hit
from explorer.gazetteer.provinces import Part
from explorer.model import Span
from explorer.toponyms import context
from explorer.toponyms.little_towns import little_towns
from explorer.toponyms.namesakes import (
    Chosen,
    Usage,
    beside,
    choose,
    is_ambiguous,
    is_before,
    is_of_a_town,
    offices_behind,
    people_behind,
    schools_behind,
    whole,
    within,
)
from explorer.toponyms.qualifiers import following, qualifier
from explorer.toponyms.setting import Setting

_US_STATE_CUES = re.compile(rf"\b(?:{wordlists.any_of_places('georgia_the_state')})\b")
_COUNTRY_CUES = re.compile(rf"\b(?:{wordlists.any_of_places('georgia_the_country')})\b")
US_STATE_AFTER = re.compile(rf"(?:’s|'s)?\s(?:{wordlists.any_of_places('state_offices')})(?!\w)")
_STATE_NAMED = re.compile(rf"\bGeorgia(?:{US_STATE_AFTER.pattern})")
GEORGIA = wordlists.place_names("georgia_names")
_TOWNS = frozenset({"city", "town"})
SHARED = wordlists.place_names("shared_names")


class DocumentEvidence:
    """A text with its hits and what the whole of it says about ambiguous ones."""

    def __init__(
        self,
        text: str,
        blocked: Sequence[Span],
        known: Sequence[Hit],
        story: Sequence[Span] | None = None,
    ) -> None:
        self.text = text
        self.story = [Span(0, len(text))] if story is None else sorted(story)
        self.blocked = sorted(blocked)
        self.hits = known
        self.kept = [hit for hit in self.hits if self._may_be_country(hit)]
        self.evidence = self._evidence()
        following = [h for h in self.hits if context.follows_given(text, h)]
        named = [h for h in self.hits if context.may_be_given(h) or context.may_be_family(h)]
        self.people = {h.text for h in (*following, *named) if self._stands_as_person(h)}
        self.families = {s.slice(text).split()[-1] for s in self.blocked if " " in s.slice(text)}
        self.families |= {h.text for h in following}
        self.people |= self.families
        # "Queen Victoria" is kept whole as a trap, and says what "Victoria" is further on.
        self.people |= {h.text.split()[-1] for h in self.hits if context.is_titled_trap(h)}
        self.namesakes: set[str] = set()
        self._counts = Counter(hit.text for hit in self.kept)
        self.starting = {hit.span.start: hit for hit in self.hits}
        self._setting: Setting | None = None
        self._chosen: dict[str, Chosen | None] = {}
        self._little: list[Hit] | None = None
        self._ending: dict[int, Hit] | None = None
        self._by_key: dict[str, list[Hit]] | None = None
        self._american_georgia: bool | None = None
        self._towns: dict[str, bool] = {}

    def without(self, blocked: Sequence[Span]) -> DocumentEvidence:
        """Return the same text without the names in those stretches; the choices made stay."""
        other = DocumentEvidence(self.text, blocked, self.hits, self.story)
        other._setting, other._chosen = self.setting, self._chosen
        other._little = [hit for hit in self.little if other.may_hold(hit.span)]
        return other

    def may_hold(self, span: Span) -> bool:
        """Tell whether the span lies in no blocked stretch."""
        index = bisect_right(self.blocked, Span(span.start, 1 << 60)) - 1
        return index < 0 or self.blocked[index].end < span.end

    def _may_be_country(self, hit: Hit) -> bool:
        if hit.kind in ("trap", "region", "organisation"):
            return False
        if not self.may_hold(hit.span) and not self._is_of_a_people(hit):
            return False
        return not context.in_other_name(self.text, hit)

    def _is_of_a_people(self, hit: Hit) -> bool:
        """Tell whether what was taken for a name is a people: "Rival Palestinian families"."""
        if hit.names[0].how != "demonym" or context.may_be_family(hit):
            return False
        index = bisect_right(self.blocked, Span(hit.span.start, 1 << 60)) - 1
        name = self.blocked[index]
        first = name.slice(self.text).split()[0]
        followed = self.text[hit.span.end : hit.span.end + 2]
        return (
            name.end == hit.span.end > name.start + len(first)
            and followed[:1] == " "
            and followed[1:].islower()
            and not wordlists.is_first_name(first)
            and not context.speaks(self.text, hit)
        )

    def _evidence(self) -> Counter[str]:
        """Count, by country, the names that can mean no other."""
        found: Counter[str] = Counter()
        for hit in self.kept:
            plain = hit.kind == "country" and hit.text not in SHARED | GEORGIA
            if plain or (hit.kind == "city" and len(hit.codes()) == 1):
                found[hit.names[0].code] += 1
        return found

    def count(self, spelling: str) -> int:
        """Return how many of the hits are spelt so."""
        return self._counts[spelling]

    @property
    def setting(self) -> Setting:
        """Where the article plays, looked at when the first ambiguous name asks."""
        if self._setting is None:
            countries: Counter[str] = Counter()
            for hit in self.kept:
                if hit.kind == "country":
                    told = hit.text not in SHARED | GEORGIA
                else:
                    told = hit.kind == "city" and not is_ambiguous(hit)
                countries[hit.names[0].code] += told
            self._setting = Setting(self.text, self.kept, countries)
        return self._setting

    @property
    def little(self) -> list[Hit]:
        """The small towns of an article that names a part of their country or reads local."""
        if self._little is None:
            local = self.setting.parts or self.setting.counties
            found = little_towns(self.text, self.hits) if local else []
            self._little = [
                hit for hit in found if self.may_hold(hit.span) and self._in_story(hit.span)
            ]
        return self._little

    def _in_story(self, span: Span) -> bool:
        index = bisect_right(self.story, Span(span.start, 1 << 60)) - 1
        return index >= 0 and self.story[index].covers(span)

    def chosen(self, hit: Hit) -> Chosen | None:
        """Return the country of the place the article means by the hit's spelling, once for all."""
        key = key_of(hit.text)
        if key not in self._chosen:
            self._chosen[key] = choose(hit.text, hit.names, self.setting, self._usage(key))
        return self._chosen[key]

    def weighed(self, hit: Hit) -> Chosen | None:
        """Return the choice that was made among the places of the name, or None if there was none.

        Where the article says itself which it is ("Paris, Texas"), nothing was weighed.
        """
        chosen = self._chosen.get(key_of(hit.text))
        return chosen if chosen and chosen.rival and self.part_behind(hit) is None else None

    def part_behind(self, hit: Hit) -> Part | None:
        """Return the state, province or country behind the hit's comma that it lies in, or None.

        What is no part of a country is one of a list: "Greece, Italy", "Paris, London"; only where
        the two places lie together is the second one around the first: "Jamaica, Queens".
        """
        found = qualifier(self.text, hit.span.end, self.starting)
        if found is None:
            around = following(self.text, hit.span.end, self.starting)
            return beside(hit, around) if around else None
        part, name = found
        return within(hit, part) if name is None or part.code else whole(hit, part)

    def is_town_somewhere(self, hit: Hit) -> bool:
        """Tell whether the article uses the name for a town: in more places than for a person."""
        key = key_of(hit.text)
        if key not in self._towns:
            hits = self.spelt(key)
            towns = sum(self.stands_as_town(each) for each in hits)
            people = sum(self._stands_as_person(each) for each in hits)
            people += sum(key_of(s.slice(self.text).split()[-1]) == key for s in self.blocked)
            self._towns[key] = towns > people
        return self._towns[key]

    def stands_as_town(self, hit: Hit) -> bool:
        """Tell whether the words around make a town of the hit: "in Paris", "a Paris man"."""
        if is_of_a_town(self.text, hit) or self.part_behind(hit) is not None:
            return True
        if context.goes_on(self.text, hit) and not context.called_region(self.text, hit):
            return False
        return context.placed(self.text, hit) or context.of_an_age(self.text, hit)

    def _stands_as_person(self, hit: Hit) -> bool:
        return (
            context.of_a_person(self.text, hit)
            and not is_of_a_town(self.text, hit)
            and not context.in_other_name(self.text, hit)
        )

    def town_before(self, hit: Hit) -> Hit | None:
        """Return the town that stands before the hit and a comma: "Tbilisi, Georgia"."""
        if self._ending is None:
            self._ending = {each.span.end: each for each in self.hits if each.kind in _TOWNS}
        if self.text[hit.span.start - 2 : hit.span.start] != ", ":
            return None
        return self._ending.get(hit.span.start - 2)

    def spelt(self, key: str) -> list[Hit]:
        """Return the hits spelt so, as `key_of` writes it."""
        if self._by_key is None:
            self._by_key = {}
            for hit in (*self.kept, *self.little):
                self._by_key.setdefault(key_of(hit.text), []).append(hit)
        return self._by_key.get(key, [])

    def _usage(self, key: str) -> Usage:
        hits = self.spelt(key)
        parts = (self.part_behind(hit) for hit in hits)
        return Usage(
            own=Counter(hit.names[0].code for hit in hits if hit.kind == "country"),
            times=len(hits),
            qualified=tuple(part for part in parts if part is not None),
            of_province=any(context.called_province(self.text, hit) for hit in hits),
            of_people=is_before(self.text, hits, people_behind()),
            of_offices=is_before(self.text, hits, offices_behind())
            or is_before(self.text, hits, schools_behind()),
        )

    @property
    def american_georgia(self) -> bool:
        """Whether "Georgia" is the state of the United States in this text."""
        if self._american_georgia is None:
            state = len(_US_STATE_CUES.findall(self.text))
            country = len(_COUNTRY_CUES.findall(self.text))
            country += 3 * len(re.findall(r"\bTbilisi\b|\bGeorgian\b", self.text))
            state += 3 * len(_STATE_NAMED.findall(self.text))
            state += sum(1 for part in self.setting.parts if part.country == "US")
            state += sum(1 for states in self.setting.counties.values() if "GA" in states)
            self._american_georgia = state > country
        return self._american_georgia


def is_person(page: DocumentEvidence, hit: Hit, code: str) -> bool:
    """Tell whether the hit is a person's name, here or by what the rest of the text says of it."""
    if hit.text in GEORGIA and page.evidence[code] and not context.follows_given(page.text, hit):
        return False  # "Georgia Arrests Two", where Tbilisi is named
    if context.of_a_person(page.text, hit) and not is_of_a_town(page.text, hit):
        return True
    if hit.text not in page.people or not (context.may_be_family(hit) or context.may_be_given(hit)):
        return False
    if context.placed(page.text, hit):
        return False
    if page.evidence[code] <= page.count(hit.text):
        return True
    return hit.text in page.families and context.speaks(page.text, hit)
