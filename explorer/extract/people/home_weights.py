"""What speaks for a country as the home of an office that names none: points, each with its reason.

The points are compared only with each other: 10 is what a country gets that alone is named in an
article. They were set by hand on the invented cases (`python -m benchmarks.accuracy`) and held
against the cases kept unseen (`--held`).
"""

from __future__ import annotations

from typing import NamedTuple


class HomeWeight(NamedTuple):
    """One feature of a country near an office: how much it counts, in points, and why."""

    points: float
    reason: str


SHARE = HomeWeight(10.0, "times its share of all mentions: a story is mostly about one country")
FILED_FROM = HomeWeight(1.5, "the story was filed there: its writer says “the minister”")
OPENS_SENTENCE = HomeWeight(3.0, "the sentence names it first: its topic, and mostly its subject")
NEAREST_BEFORE = HomeWeight(2.0, "named last before the office: “Chad, whose minister …”")
AFTER = HomeWeight(0.9, "named later in the sentence: as often the one that is spoken to")
SETTING = HomeWeight(6.0, "“In Uruguay, the minister …”: the sentence says itself where it is")
SENTENCE_BEFORE = HomeWeight(1.0, "the topic of the sentence before, where this one names none")
SAME_PARAGRAPH = HomeWeight(1.6, "shared among those named in the paragraph before the office")
PARAGRAPH_BEFORE = HomeWeight(0.8, "shared among those of the paragraph before")
PARAGRAPH_BEFORE_BARE = HomeWeight(4.0, "the same, where the office's own paragraph names none")
CITY = HomeWeight(0.8, "times the points of AFTER: a town is as often a mere place")

REACH = 1500  # letters: in an endless sentence or paragraph no more is looked at
