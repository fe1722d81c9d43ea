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
_MILESTONE = re.compile(r"^trace map ([\d.]+)", re.MULTILINE)


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


def first_time_to_map(command: list[str]) -> float:
    """Return the same for a start that finds no file in memory and no settings."""
    evict()
    if "--settings" not in command:
        return time_to_map(command)
    with tempfile.TemporaryDirectory() as folder:
        return time_to_map([*command[:-1], str(Path(folder) / "settings.ini")])


def time_to_map(command: list[str], environment: dict[str, str] | None = None) -> float:
    """Return the seconds from process start to a painted page."""
    done = subprocess.run(
        [*command, "--exit-when-ready"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    found = _MILESTONE.search(done.stderr)
    assert found, done.stderr
    return float(found.group(1))


def memory(command: list[str]) -> float:
    """Return the memory of a command and its processes, in MB, once it has painted."""
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    assert process.stderr
    try:
        for line in process.stderr:
            if _MILESTONE.match(line):
                break
        time.sleep(1.5)
        return held.by(_family(process.pid))
    finally:
        process.terminate()
        process.wait(10)
        process.stderr.close()


def _family(pid: int) -> list[int]:
    parents: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    family, todo = [], [pid]
    while todo:
        here = todo.pop()
        family.append(here)
        todo += parents.get(here, [])
    return family


def main() -> None:
    """Print both ratios of DESIGN §5."""
    with tempfile.TemporaryDirectory() as folder:
        app = [*APP, "--settings", str(Path(folder) / "settings.ini")]
        ours, floor = alternate(lambda: time_to_map(app), lambda: time_to_map(BARE), RUNS + 2)
        report("Start to usable map, warm", Series("Dateline", ours), Series("bare", floor), 1.25)
        same = switches()
        ours, floor = alternate(lambda: time_to_map(app), lambda: time_to_map(BARE, same), RUNS)
        switched = Series("bare, with Dateline's switches", floor)
        report("The same, against the same engine", Series("Dateline", ours), switched, 1.25)
        ours, floor = alternate(
            lambda: first_time_to_map(app), lambda: first_time_to_map(BARE), RUNS
        )
        report("First start ever", Series("Dateline", ours), Series("bare", floor), 2.7)
        used, bare = alternate(lambda: memory(app), lambda: memory(BARE), RUNS)
        report("Memory", Series("Dateline", used, "MB"), Series("bare", bare, "MB"), 1.3)


if __name__ == "__main__":
    main()
