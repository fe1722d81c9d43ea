"""Memory is counted once for a file that several processes have, and never left out."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from benchmarks import held


def books(folder: Path, pid: int, own: int, library: int) -> None:
    """What the system's books say of a process, in kilobytes: its own pages, and a library's."""
    (folder / str(pid)).mkdir(parents=True)
    (folder / str(pid) / "smaps").write_text(
        "7f00-7f01 rw-p 00000000 00:00 0\n"
        f"Rss: {own} kB\nAnonymous: {own} kB\n"
        "7f02-7f03 r-xp 00000000 08:01 4711 /lib/library.so\n"
        f"Rss: {library} kB\nAnonymous: 0 kB\n"
    )


def test_own_pages_add_up_and_libraries_count_once(tmp_path: Path) -> None:
    books(tmp_path, 1, own=1024, library=8192)
    books(tmp_path, 2, own=2048, library=4096)
    assert held.by([1], tmp_path) == 9
    assert held.by([2], tmp_path) == 6
    assert held.by([1, 2], tmp_path) == 11


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads Linux's own books")
def test_a_process_that_runs_holds_something() -> None:
    assert held.by([os.getpid()]) > 0


def test_a_process_that_is_gone_holds_nothing() -> None:
    assert held.by([2**22 + 1]) == 0
