"""Start to usable map, and memory, against a window with a bare web view.

The floor is a bare view as Qt makes it. Dateline switches drivers off where there is no graphics
card; a bare view with the same switches is printed beside it, so that nobody takes that gain for
one of the program's own. A first start has its files evicted from memory as far as the system lets
them go, and nothing of an earlier start to build on.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import PySide6

from benchmarks import held
from benchmarks.figures import RUNS, Series, alternate, report

ROOT = Path(__file__).resolve().parent.parent
APP = [sys.executable, "main.py", "--trace"]
BARE = [sys.executable, "-m", "benchmarks.bare_view"]
LIBRARIES = Path(PySide6.__file__).parent
_MILESTONE = re.compile(r"^trace (\w+) ([\d.]+)", re.MULTILINE)


def switches() -> dict[str, str]:
    """Return the environment in which the engine starts as it does inside Dateline."""
    script = "import os; from ui.map import engine; engine.prepare(); print(dict(os.environ))"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return dict(ast.literal_eval(done.stdout))


def evict() -> None:
    """Have the system forget the files of the program and its libraries, where nobody maps them."""
    for folder in (LIBRARIES, ROOT / "ui", ROOT / "explorer", ROOT / "resources"):
        for file in folder.rglob("*"):
            if file.is_file():
                with file.open("rb") as opened:
                    os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


class Start:
    """Starts a command, time and again, and keeps what it says of its milestones."""

    def __init__(
        self, command: list[str], environment: dict[str, str] | None = None, *, first: bool = False
    ) -> None:
        """`first`: each start finds no file in memory and no settings."""
        self._command, self._environment, self._first = command, environment, first
        self._said: list[dict[str, float]] = []

    def __call__(self) -> float:
        """Return the seconds from process start to a painted page."""
        if not self._first:
            return self._start(self._command)
        evict()
        if "--settings" not in self._command:
            return self._start(self._command)
        with tempfile.TemporaryDirectory() as folder:
            return self._start([*self._command[:-1], str(Path(folder) / "settings.ini")])

    def seconds(self, milestone: str) -> list[float]:
        """Return when each start but the first, which warms up, had come so far."""
        return [said[milestone] for said in self._said[1:]]

    def _start(self, command: list[str]) -> float:
        done = subprocess.run(
            [*command, "--exit-when-ready"],
            cwd=ROOT,
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        self._said.append({name: float(when) for name, when in _MILESTONE.findall(done.stderr)})
        return self._said[-1]["map"]


def memory(command: list[str]) -> float:
    """Return the memory of a command and its processes, in MB, once it has painted."""
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    assert process.stderr
    try:
        for line in process.stderr:
            if line.startswith("trace map "):
                break
        time.sleep(1.5)
        return held.by(held.family(process.pid))
    finally:
        process.terminate()
        process.wait(10)
        process.stderr.close()


def main() -> None:
    """Print both ratios of DESIGN §5, and when the first panes stand beside the map."""
    with tempfile.TemporaryDirectory() as folder:
        app = [*APP, "--settings", str(Path(folder) / "settings.ini")]
        start = Start(app)
        ours, floor = alternate(start, Start(BARE), RUNS + 2)
        bare = Series("bare", floor)
        report("Start to usable map, warm", Series("Dateline", ours), bare, 1.25)
        whole = Series("Dateline", start.seconds("whole"))
        print(f"Map, list and panel painted\n  {whole}\n  ratio {whole.median / bare.median:.2f}")
        ours, floor = alternate(Start(app), Start(BARE, switches()), RUNS)
        switched = Series("bare, with Dateline's switches", floor)
        report("The same, against the same engine", Series("Dateline", ours), switched, 1.25)
        ours, floor = alternate(Start(app, first=True), Start(BARE, first=True), RUNS)
        report("First start ever", Series("Dateline", ours), Series("bare", floor), 2.7)
        used, held_bare = alternate(lambda: memory(app), lambda: memory(BARE), RUNS)
        report("Memory", Series("Dateline", used, "MB"), Series("bare", held_bare, "MB"), 1.3)


if __name__ == "__main__":
    main()
