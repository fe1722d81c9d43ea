"""The cases: each open one reads as it says, and the figures do not fall below the floor."""

from __future__ import annotations

import functools
from pathlib import Path

import msgspec
import pytest

pytest.importorskip("explorer.extract.pipeline", reason="the reading engine is not here yet")

from benchmarks.accuracy import load_engine, read_all, read_case
from benchmarks.gold import CASES, LANGUAGES, Case, read_cases
from benchmarks.report import floor_figures
from benchmarks.verdict import Verdict

FLOOR = CASES / "floor.json"
OPEN = read_cases()
ALL = [*OPEN, *(case for code in LANGUAGES for case in read_cases(language=code))]


@functools.cache
def verdicts_of(case_id: str) -> list[Verdict]:
    case = next(case for case in ALL if case.id == case_id)
    return read_case(case, load_engine())


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.id)
def test_case_reads_as_it_says(case: Case) -> None:
    wrong = [f"{v.measure} {v.outcome}: {v.note}" for v in verdicts_of(case.id) if not v.fine]
    if case.expect == "pass":
        assert not wrong, "\n".join(wrong)
    else:
        assert wrong, "This known failure reads right now: set its expect to “pass”."


@pytest.mark.parametrize("kind", ["open", "held"])
def test_figures_do_not_fall(kind: str) -> None:
    verdicts = (
        [v for case in OPEN for v in verdicts_of(case.id)]
        if kind == "open"
        else read_all(read_cases(held=True), load_engine())
    )
    _do_not_fall(kind, verdicts)


@pytest.mark.parametrize("code", LANGUAGES)
def test_figures_in_other_languages_do_not_fall(code: str) -> None:
    _do_not_fall(code, [v for c in read_cases(language=code) for v in verdicts_of(c.id)])
    held = read_cases(held=True, language=code)
    assert len(held) >= 20
    _do_not_fall(f"{code}-held", read_all(held, load_engine()))


def _do_not_fall(kind: str, verdicts: list[Verdict]) -> None:
    floor = msgspec.json.decode(Path(FLOOR).read_bytes(), type=dict[str, dict[str, float]])[kind]
    now = floor_figures(verdicts)
    fallen = {
        name: (value, now[name]) for name, value in floor.items() if now[name] < value - 0.0005
    }
    assert not fallen, f"below the floor (floor, now): {fallen}"
