"""Start of the bundle against start of the checkout: ``compare_start.py [RUNS]``, on this screen.

Runs both in alternation, so that what else the machine does hits both alike; prints seconds from
process start to a painted map, and to map and panes (``--trace``): medians, spreads, their ratio.
Before that, each is started once with a settings file of its own that is not there yet: its first
start.
"""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMMANDS = {
    "bundle": [str(ROOT / "dist" / "dateline" / "dateline")],
    "checkout": [sys.executable, str(ROOT / "main.py")],
}


MILESTONES = {"map": "map", "whole": "map and panes"}


def main(arguments: list[str]) -> int:
    """Measure and print."""
    runs = int(arguments[0]) if arguments else 7
    with tempfile.TemporaryDirectory() as folder:
        settings = {name: str(Path(folder) / name / "settings.ini") for name in COMMANDS}
        for name in COMMANDS:
            Path(settings[name]).parent.mkdir()
            first = start(name, settings[name])
            said = ", ".join(f"{MILESTONES[one]} {first[one]:.2f} s" for one in MILESTONES)
            sys.stdout.write(f"{name} first start: {said}\n")
        taken: dict[str, list[dict[str, float]]] = {name: [] for name in COMMANDS}
        for _ in range(runs):
            for name in COMMANDS:
                taken[name].append(start(name, settings[name]))
    for milestone in MILESTONES:
        report(milestone, {name: [one[milestone] for one in taken[name]] for name in COMMANDS})
    return 0


def report(milestone: str, seconds: dict[str, list[float]]) -> None:
    """Print medians, spreads and the ratio of one milestone."""
    what = MILESTONES[milestone]
    for name, taken in seconds.items():
        sys.stdout.write(
            f"{name} {what}: median {statistics.median(taken):.2f} s, "
            f"{min(taken):.2f} to {max(taken):.2f} in {len(taken)} runs\n"
        )
    ratio = statistics.median(seconds["bundle"]) / statistics.median(seconds["checkout"])
    sys.stdout.write(f"bundle / checkout, {what}: {ratio:.2f}\n")


def start(name: str, settings: str) -> dict[str, float]:
    """Start once and return the seconds to each milestone."""
    done = subprocess.run(  # noqa: S603
        [*COMMANDS[name], "--trace", "--exit-when-ready", "--settings", settings],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    found = dict(re.findall(r"^trace (\w+) ([\d.]+)$", done.stderr, re.MULTILINE))
    if lacking := MILESTONES.keys() - found.keys():
        raise SystemExit(f"{name} gave no time for {', '.join(lacking)}:\n{done.stderr}")
    return {milestone: float(found[milestone]) for milestone in MILESTONES}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
