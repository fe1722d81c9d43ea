"""A verdict on one item, and what many of them add up to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Literal

import msgspec

Outcome = Literal["right", "missed", "extra", "wrong", "unknown"]


def right_or(other: Outcome, *, right: bool) -> Outcome:
    """Return ``right`` or else the `other` outcome."""
    return "right" if right else other


class Verdict(msgspec.Struct, frozen=True):
    """One item judged: `item` names it within its case and measure, `where` is its offset."""

    measure: str
    item: str
    outcome: Outcome
    note: str = ""
    where: int | None = None
    case: str = ""

    @property
    def fine(self) -> bool:
        """Whether nothing is to be put right here."""
        return self.outcome == "right"

    @property
    def key(self) -> str:
        """What names this item across runs."""
        return f"{self.case}/{self.measure}/{self.item}"


class Tally(msgspec.Struct, frozen=True):
    """Counts of one measure. `wrong` holds what is neither right nor merely unknown."""

    right: int = 0
    missed: int = 0
    extra: int = 0
    wrong: int = 0
    unknown: int = 0

    @property
    def precision(self) -> float:
        """Share of what was found that is right (1 where nothing was found)."""
        found = self.right + self.extra + self.wrong
        return self.right / found if found else 1.0

    @property
    def recall(self) -> float:
        """Share of what is there that was found right (1 where nothing is there)."""
        there = self.right + self.missed + self.wrong + self.unknown
        return self.right / there if there else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def tally(verdicts: Iterable[Verdict]) -> dict[str, Tally]:
    """Return the counts of each measure."""
    counts: dict[str, Counter[str]] = {}
    for verdict in verdicts:
        counts.setdefault(verdict.measure, Counter())[verdict.outcome] += 1
    return {measure: Tally(**count) for measure, count in counts.items()}
