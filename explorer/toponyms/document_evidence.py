"""A text with its names, and what the whole of it says about those that are ambiguous."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from explorer.gazetteer.matcher import Hit
from explorer.model import Span
from explorer.toponyms import context

_US_STATE_CUES = re.compile(
    r"\b(?:Atlanta|Savannah|Augusta|Macon|Kemp|Raffensperger|Warnock|Ossoff|Fulton County|"
    r"Stacey Abrams|Alabama|Florida|Tennessee|South Carolina|North Carolina|Arizona|Wisconsin|"
    r"Michigan|Pennsylvania|Nevada|Republicans?|Democrats?|Senate|GOP|Trump|Biden|Peach State|"
    r"Sheriff|County|U\.S\. House|state (?:lawmakers|legislature|senators?|troopers|House|Senate)|"
    r"American South|Ga\.|Confederate|SEC)\b"
)
_COUNTRY_CUES = re.compile(
    r"\b(?:Tbilisi|Batumi|Gori|Kutaisi|Zugdidi|Georgian Dream|Caucasus|Abkhazia|South Ossetia|"
    r"Saakashvili|Kobakhidze|Zourabichvili|Zurabishvili|Margvelashvili|Garibashvili|Ivanishvili|"
    r"Armenia|Azerbaijan|Russia|Russian|Ukraine|Moldova|Turkey|Kremlin|Moscow|European Union|EU|"
    r"NATO|Soviet|Black Sea|\w{3,}shvili|\w{3,}[ia]dze|former Soviet|Brussels)\b"
)
US_STATE_AFTER = re.compile(
    r"(?:’s|'s)?\s(?:Gov(?:\.|ernor)|Sens?\.|Reps?\.|Republicans?|Democrats?|Senate|House|"
    r"Secretary of State|"
    r"Legislature|General Assembly|Tech|Bulldogs|Power|Southern|State University|law ?makers)(?!\w)"
)
_STATE_NAMED = re.compile(rf"\bGeorgia(?:{US_STATE_AFTER.pattern})")
GEORGIA = frozenset({"Georgia", "Georgian", "Georgians"})
_SHARED_WORDS = "Korea Korean Koreans Congo Congolese Dominican Dominicans Sudanese"
SHARED = frozenset(_SHARED_WORDS.split())


class DocumentEvidence:
    """A text with its hits and what the whole of it says about ambiguous ones."""

    def __init__(self, text: str, blocked: Sequence[Span], known: Sequence[Hit]) -> None:
        self.text = text
        self.blocked = sorted(blocked)
        self.hits = known
        self.kept = [hit for hit in self.hits if self._may_be_country(hit)]
        self.evidence = self._evidence()
        self.people = {h.text for h in self.hits if context.of_a_person(text, h)}
        self.families = {s.slice(text).split()[-1] for s in self.blocked if " " in s.slice(text)}
        self.families |= {h.text for h in self.hits if context.follows_given(text, h)}
        self.people |= self.families
        self.towns: set[str] = set()
        self.namesakes: set[str] = set()
        self._counts = Counter(hit.text for hit in self.kept)
        self._american_georgia: bool | None = None

    def may_hold(self, span: Span) -> bool:
        """Tell whether the span lies in no blocked stretch."""
        index = bisect_right(self.blocked, Span(span.start, 1 << 60)) - 1
        return index < 0 or self.blocked[index].end < span.end

    def _may_be_country(self, hit: Hit) -> bool:
        if hit.kind in ("trap", "region", "organisation") or not self.may_hold(hit.span):
            return False
        return not context.in_other_name(self.text, hit)

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
    def american_georgia(self) -> bool:
        """Whether "Georgia" is the state of the United States in this text."""
        if self._american_georgia is None:
            state = len(_US_STATE_CUES.findall(self.text))
            country = len(_COUNTRY_CUES.findall(self.text))
            country += 3 * len(re.findall(r"\bTbilisi\b|\bGeorgian\b", self.text))
            state += 3 * len(_STATE_NAMED.findall(self.text))
            self._american_georgia = state > country
        return self._american_georgia


def is_person(page: DocumentEvidence, hit: Hit, code: str) -> bool:
    """Tell whether the hit is a person's name, here or by what the rest of the text says of it."""
    if context.of_a_person(page.text, hit):
        return True
    if hit.text not in page.people or not (context.may_be_family(hit) or context.may_be_given(hit)):
        return False
    if context.placed(page.text, hit):
        return False
    if page.evidence[code] <= page.count(hit.text):
        return True
    return hit.text in page.families and context.speaks(page.text, hit)
