"""Memory is counted once for a file that several processes have, and never left out."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from benchmarks import held

BALLAST = 40


@pytest.fixture
def child() -> Iterator[int]:
    """A Python that holds `BALLAST` megabytes of its own."""
    script = f"hoard = bytearray(b'x') * {BALLAST << 20}; print(flush=True); input()"
    process = subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin and process.stdout
    process.stdout.readline()
    yield process.pid
    process.communicate(b"\n", timeout=10)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads Linux's own books")
def test_own_pages_add_up_and_libraries_count_once(child: int) -> None:
    me = os.getpid()
    together, apart = held.by([me, child]), held.by([me]) + held.by([child])
    assert held.by([child]) > BALLAST
    assert held.by([me]) + BALLAST < together < apart - 2


def test_a_process_that_is_gone_holds_nothing() -> None:
    assert held.by([2**22 + 1]) == 0
