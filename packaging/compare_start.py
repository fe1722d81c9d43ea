"""Start of the bundle against start of the checkout: ``compare_start.py [RUNS]``, on this screen.

Runs both in alternation, so that what else the machine does hits both alike; prints seconds from
process start to a usable map (``--trace``), medians, spreads and their ratio. Before that, each is
started once with a settings file of its own that is not there yet: its first start.
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


def main(arguments: list[str]) -> int:
    """Measure and print."""
    runs = int(arguments[0]) if arguments else 7
    with tempfile.TemporaryDirectory() as folder:
        settings = {name: str(Path(folder) / name / "settings.ini") for name in COMMANDS}
        for name in COMMANDS:
            Path(settings[name]).parent.mkdir()
            sys.stdout.write(f"{name} first start {start(name, settings[name]):.2f} s\n")
        seconds: dict[str, list[float]] = {name: [] for name in COMMANDS}
        for _ in range(runs):
            for name in COMMANDS:
                seconds[name].append(start(name, settings[name]))
    for name, taken in seconds.items():
        sys.stdout.write(
            f"{name} median {statistics.median(taken):.2f} s, "
            f"{min(taken):.2f} to {max(taken):.2f} in {runs} runs\n"
        )
    ratio = statistics.median(seconds["bundle"]) / statistics.median(seconds["checkout"])
    sys.stdout.write(f"bundle / checkout {ratio:.2f}\n")
    return 0


def start(name: str, settings: str) -> float:
    """Start once and return the seconds to the map."""
    done = subprocess.run(  # noqa: S603
        [*COMMANDS[name], "--trace", "--exit-when-ready", "--settings", settings],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    found = re.search(r"^trace map ([\d.]+)", done.stderr, re.MULTILINE)
    if found is None:
        raise SystemExit(f"{name} gave no time for its map:\n{done.stderr}")
    return float(found[1])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
