"""Milestones of the start, in seconds since the process was started, for ``--trace``."""

from __future__ import annotations

import sys
import time
from pathlib import Path

_imported_at = time.monotonic()


def since_start() -> float:
    """Return the age of this process in seconds.

    On Linux the kernel's own record is read, so that the interpreter's start counts; elsewhere the
    clock starts at the first import.
    """
    try:
        stat = Path("/proc/self/stat").read_text(encoding="ascii")
        uptime = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError):
        return time.monotonic() - _imported_at
    import os

    ticks = float(stat.rpartition(")")[2].split()[19])
    return uptime - ticks / os.sysconf("SC_CLK_TCK")


class Trace:
    """Prints a line for each milestone on standard error, where it is switched on."""

    def __init__(self, *, enabled: bool) -> None:
        self.enabled = enabled

    def mark(self, milestone: str) -> None:
        """Print ``trace MILESTONE SECONDS``."""
        if self.enabled:
            sys.stderr.write(f"trace {milestone} {since_start():.3f}\n")
            sys.stderr.flush()
