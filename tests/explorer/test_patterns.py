"""Patterns take no more than in proportion to what they are searched in."""

from __future__ import annotations

import re
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.explorer.pattern_attacks import all_patterns, attacks

SIZE = 5_000
TIMES = 4
ENOUGH_S = 0.02  # below this a ratio would be the clock's, not the pattern's
WORST = 9.0  # times the cost for four times the text: in proportion it is 4, the square 16
PATIENCE_S = 15.0  # of a core: what takes so long over 20 kB has run away


@contextmanager
def patience() -> Iterator[None]:
    """End a search that runs on and on; only what this process itself had of a core counts."""

    def ring(*_: object) -> None:
        raise TimeoutError

    former = signal.signal(signal.SIGVTALRM, ring)
    signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, former)


def cost(pattern: re.Pattern[Any], attack: tuple[str, str, str], size: int) -> float:
    """Return the seconds of a core that a pattern takes to be looked for all over an attack."""
    before, inside, end = attack
    words: Any = before + inside * (size // len(inside)) + end
    if isinstance(pattern.pattern, bytes):
        words = words.encode("latin-1", "replace")
    begun = time.process_time()
    for _ in pattern.finditer(words):
        pass
    return time.process_time() - begun


def runs_away(pattern: re.Pattern[Any], attack: tuple[str, str, str]) -> bool:
    """Tell whether the cost grows faster than the text, in the reading that is kindest to it."""
    if cost(pattern, attack, SIZE) < ENOUGH_S:
        return False
    small = max(cost(pattern, attack, SIZE) for _ in range(3))
    return min(cost(pattern, attack, SIZE * TIMES) for _ in range(3)) > WORST * small


def culprit(pattern: re.Pattern[Any]) -> tuple[str, str, str] | None:
    """Return what a pattern runs away on, if anything."""
    for attack in attacks(pattern):
        try:
            with patience():
                if runs_away(pattern, attack):
                    return attack
        except TimeoutError:
            return attack
    return None


def test_no_pattern_is_worse_than_linear() -> None:
    patterns = all_patterns()
    assert len(patterns) > 200
    found = {name: culprit(pattern) for name, pattern in patterns.items()}
    assert {name: attack for name, attack in found.items() if attack} == {}


@pytest.mark.parametrize("careless", [r"[a-z]+$", r"\s*x", r"(?:ab)+c"])
def test_a_careless_pattern_is_found(careless: str) -> None:
    # A look is kind to the pattern, so a busy machine can hide a square from one; not from ten.
    assert any(culprit(re.compile(careless)) for _ in range(10))
