"""Start to usable map, and memory, against a window with a bare web view."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.figures import RUNS, Series, alternate, report

ROOT = Path(__file__).resolve().parent.parent
APP = [sys.executable, "main.py", "--trace"]
BARE = [sys.executable, "-m", "benchmarks.bare_view"]
_MILESTONE = re.compile(r"^trace map ([\d.]+)", re.MULTILINE)


def time_to_map(command: list[str]) -> float:
    """Return the seconds from process start to a painted page."""
    done = subprocess.run(
        [*command, "--exit-when-ready"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    found = _MILESTONE.search(done.stderr)
    assert found, done.stderr
    return float(found.group(1))


def memory(command: list[str]) -> float:
    """Return the proportional memory of a command and its processes, in MB, once it has painted."""
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    assert process.stderr
    try:
        for line in process.stderr:
            if _MILESTONE.match(line):
                break
        time.sleep(1.5)
        return sum(_pss(pid) for pid in _family(process.pid)) / 1024
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


def _pss(pid: int) -> int:
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    found = re.search(r"^Pss:\s+(\d+)", rollup, re.MULTILINE)
    return int(found.group(1)) if found else 0


def main() -> None:
    """Print both ratios of DESIGN §5."""
    with tempfile.TemporaryDirectory() as folder:
        app = [*APP, "--settings", str(Path(folder) / "settings.ini")]
        ours, floor = alternate(lambda: time_to_map(app), lambda: time_to_map(BARE), RUNS + 2)
        report("Start to usable map, warm", Series("Dateline", ours), Series("bare", floor), 1.25)
        used, bare = alternate(lambda: memory(app), lambda: memory(BARE), RUNS)
        report("Memory", Series("Dateline", used, "MB"), Series("bare", bare, "MB"), 1.3)


if __name__ == "__main__":
    main()
