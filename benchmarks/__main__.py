"""``./run bench [NAME …]``: every benchmark, or those named, one after the other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
QUICK = ("start", "click")


def main(names: list[str]) -> int:
    """Run each in a process of its own, so that none leaves the next a warm cache."""
    status = 0
    for name in names or QUICK:
        print(f"== {name}", flush=True)
        done = subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], cwd=FOLDER.parent)
        status = status or done.returncode
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
