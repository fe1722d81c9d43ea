"""Medians, spreads and ratios, printed the same way by every benchmark."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence

RUNS = 7


class Series:
    """Repeated measurements of one thing, in one unit."""

    def __init__(self, name: str, values: Sequence[float], unit: str = "s") -> None:
        self.name = name
        self.values = sorted(values)
        self.unit = unit

    @property
    def median(self) -> float:
        """The middle value."""
        return statistics.median(self.values)

    def __str__(self) -> str:
        low, high = self.values[0], self.values[-1]
        return (
            f"{self.name}: median {self.median:.3g} {self.unit} "
            f"({low:.3g} to {high:.3g}, {len(self.values)} runs)"
        )


def report(title: str, ours: Series, floor: Series, bar: float) -> float:
    """Print a measurement beside its floor and return the ratio of the medians."""
    ratio = ours.median / floor.median
    verdict = "met" if ratio <= bar else "MISSED"
    print(f"{title}\n  {ours}\n  {floor}\n  ratio {ratio:.2f}, bar {bar}: {verdict}", flush=True)
    return ratio


def alternate(
    first: Callable[[], float], second: Callable[[], float], runs: int = RUNS
) -> tuple[list[float], list[float]]:
    """Measure two things in turn, so that a busy moment falls on both; the first pair warms up."""
    pairs = [(first(), second()) for _ in range(runs + 1)][1:]
    return [a for a, _ in pairs], [b for _, b in pairs]
