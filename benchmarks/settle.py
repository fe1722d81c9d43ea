"""Write down what is read right now: each open case's ``expect`` and the floors.

Run ``python -m benchmarks.settle`` after a deliberate change of rules, and read what it prints
before committing: a case that goes from pass to fail is a loss, and has to be worth it. Floors
are only ever raised; ``--lower`` writes them as they are.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import msgspec

from benchmarks.accuracy import load_engine, read_all
from benchmarks.gold import CASES, LANGUAGES, read_cases
from benchmarks.report import floor_figures
from benchmarks.verdict import Verdict

FLOOR = CASES / "floor.json"
Floors = dict[str, dict[str, float]]


def settle_file(path: Path, wrong: set[str]) -> list[str]:
    """Set each case's ``expect`` in the file at `path`; return one line per change."""
    cases = json.loads(path.read_text(encoding="utf-8"))
    changes = []
    for case in cases:
        expect = "fail" if case["id"] in wrong else "pass"
        if case["expect"] != expect:
            changes.append(f"{case['id']} [{case['label']}]: {case['expect']} -> {expect}")
            case["expect"] = expect
    if changes:
        path.write_text(json.dumps(cases, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return changes


def raised(before: Floors, now: Floors) -> Floors:
    """Return the higher of the two floors, measure by measure."""
    return {
        kind: {m: max(value, before.get(kind, {}).get(m, 0.0)) for m, value in figures.items()}
        for kind, figures in now.items()
    }


def _rounded_down(figures: dict[str, float]) -> dict[str, float]:
    return {measure: int(value * 1000) / 1000 for measure, value in sorted(figures.items())}


def main(arguments: list[str]) -> int:
    """Settle cases and floors; print what changed; return the exit status."""
    engine = load_engine()
    readings: dict[str, list[Verdict]] = {
        "open": read_all(read_cases(), engine),
        "held": read_all(read_cases(held=True), engine),
    }
    for code in LANGUAGES:
        readings[code] = read_all(read_cases(language=code), engine)
        readings[f"{code}-held"] = read_all(read_cases(held=True, language=code), engine)
    judged = ("open", *LANGUAGES)
    wrong = {v.case for kind in judged for v in readings[kind] if not v.fine}
    for path in sorted(CASES.glob("*_*.json")):
        print("\n".join(settle_file(path, wrong)) or f"{path.name}: nothing to change")
    now = {kind: _rounded_down(floor_figures(verdicts)) for kind, verdicts in readings.items()}
    if FLOOR.exists() and "--lower" not in arguments:
        now = raised(msgspec.json.decode(FLOOR.read_bytes(), type=Floors), now)
    FLOOR.write_text(json.dumps(now, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
