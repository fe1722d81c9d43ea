"""The cases: each open one reads as it says, and the figures do not fall below the floor."""

from __future__ import annotations

import functools
from pathlib import Path

import msgspec
import pytest

pytest.importorskip("explorer.extract.pipeline", reason="the reading engine is not here yet")

from benchmarks.accuracy import load_engine, read_all, read_case
from benchmarks.gold import CASES, Case, read_cases
from benchmarks.report import floor_figures
from benchmarks.verdict import Verdict

FLOOR = CASES / "floor.json"
OPEN = read_cases()


@functools.cache
def verdicts_of(case_id: str) -> list[Verdict]:
    case = next(case for case in OPEN if case.id == case_id)
    return read_case(case, load_engine())


@pytest.mark.parametrize("case", OPEN, ids=lambda case: case.id)
def test_case_reads_as_it_says(case: Case) -> None:
    wrong = [f"{v.measure} {v.outcome}: {v.note}" for v in verdicts_of(case.id) if not v.fine]
    if case.expect == "pass":
        assert not wrong, "\n".join(wrong)
    else:
        assert wrong, "This known failure reads right now: set its expect to “pass”."


@pytest.mark.parametrize("kind", ["open", "held"])
def test_figures_do_not_fall(kind: str) -> None:
    floor = msgspec.json.decode(Path(FLOOR).read_bytes(), type=dict[str, dict[str, float]])[kind]
    cases = OPEN if kind == "open" else read_cases(held=True)
    verdicts = (
        [v for case in OPEN for v in verdicts_of(case.id)]
        if kind == "open"
        else read_all(cases, load_engine())
    )
    now = floor_figures(verdicts)
    fallen = {
        name: (value, now[name]) for name, value in floor.items() if now[name] < value - 0.0005
    }
    assert not fallen, f"below the floor (floor, now): {fallen}"
