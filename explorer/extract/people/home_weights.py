"""What speaks for a country as the home of an office that names none: points, each with its reason.

The points are compared only with each other: 10 is what a country gets that alone is named in an
article. They were set by hand on the invented cases (`python -m benchmarks.accuracy`), hardly moved
when fitted on leaders of real news whose country is known, and held against the cases kept unseen
(`--held`).
"""

from __future__ import annotations

from math import exp
from typing import NamedTuple


class HomeWeight(NamedTuple):
    """One sign of a country near an office: its id, how much it counts in points, and why."""

    sign: str
    points: float
    reason: str


SHARE = HomeWeight(
    "share", 10.0, "times its share of all namings, the headline's and the lead's counted more"
)
FILED_FROM = HomeWeight("filed", 3.3, "the story was filed there: its writer says “the minister”")
TOPIC = HomeWeight("topic", 2.2, "the first sentence names it first: the story is about it")
OPENS_SENTENCE = HomeWeight(
    "opens", 3.6, "the sentence names it first: its topic, and mostly its subject"
)
NEAREST_BEFORE = HomeWeight("before", 2.2, "named last before the office: “Chad, whose minister …”")
AFTER = HomeWeight("after", 0.7, "named later in the sentence: as often the one that is spoken to")
ABROAD = HomeWeight("abroad", -4.0, "the holder goes there, or meets, thanks or blames it")
SETTING = HomeWeight(
    "setting", 6.0, "“In Uruguay, the minister …”: the sentence says itself where it is"
)
SENTENCE_BEFORE = HomeWeight(
    "sentence", 1.3, "the topic of the sentence before, where this one names none"
)
SAME_PARAGRAPH = HomeWeight(
    "paragraph", 2.0, "shared among those named in the paragraph before the office"
)
PARAGRAPH_BEFORE = HomeWeight("earlier", 1.0, "shared among those of the paragraph before")
PARAGRAPH_BEFORE_BARE = HomeWeight(
    "bare", 4.0, "the same, where the office's own paragraph names none"
)
TAKEN = HomeWeight("taken", -4.0, "somebody else holds that office there, by the article's words")
CITY = HomeWeight("city", 0.8, "times the points of AFTER: a town is as often a mere place")

FEW = 4.0  # the weight of namings (`prominence`) that would say half of what many say
REACH = 1500  # letters: in an endless sentence or paragraph no more is looked at
_SLOPE, _LEVEL = 0.2, 0.65  # of the doubt over the lead: a third of the even choices are wrong


def doubt_of(lead: float) -> float:
    """Return how improbable (0 to 1) a choice is that leads the next country by so many points."""
    return round(1 / (1 + exp(_LEVEL + _SLOPE * lead)), 2)
