"""Kills a process that changes a library, over and over, and checks what is left of it.

Run: ``python -m tools.nightly_kills [KILLS]`` (640, which takes some three minutes). The kills of
`tests/explorer/store/test_crash.py`, ten times as many and from another seed each night; prints the
seed, how many there were, and how much had been told as kept. Stops at the first thing lost.
"""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CHILD = ROOT / "tests" / "explorer" / "store" / "crash_child.py"
KILLS, PART = 640, 64


def main(kills: int) -> int:
    """Kill in parts, each in a folder and from a seed of its own; return 1 if anything was lost."""
    seed, begun, told, done = secrets.randbelow(10**6), time.monotonic(), 0, 0
    print(f"seed {seed}", flush=True)
    while done < kills:
        with tempfile.TemporaryDirectory() as folder:
            run = subprocess.run(
                [sys.executable, str(CHILD), folder, str(PART), str(seed + done)],
                cwd=ROOT,
                env={**os.environ, "PYTHONPATH": str(ROOT)},
                capture_output=True,
                text=True,
                check=False,
            )
        if run.returncode:
            print(f"LOST after {done} kills, seed {seed + done}:\n{run.stderr}")
            return 1
        done += PART
        told += json.loads(run.stdout)["told_as_kept"]
    taken = time.monotonic() - begun
    print(f"{done} kills in {taken:.0f} s, {told} changes told as kept: none lost")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else KILLS))
