"""Classes are read from several threads at once, the first time too."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from explorer import typed

EIGHT_AT_ONCE = """
import sys, threading
sys.setswitchinterval(1e-5)
from explorer import typed
from explorer.extract.dates.table import DateRows
from explorer.extract.languages.pack import Pack

barrier = threading.Barrier(8)

def read(kind):
    barrier.wait()
    try:
        typed.convert({}, kind)
    except Exception as error:
        assert type(error).__name__ == "ValidationError", error

for kind in (DateRows, Pack):
    threads = [threading.Thread(target=read, args=(kind,)) for _ in range(8)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
print("read")
"""


def test_eight_threads_meet_a_class_at_once(root: Path) -> None:
    for _ in range(5):
        done = subprocess.run(
            [sys.executable, "-c", EIGHT_AT_ONCE], cwd=root, capture_output=True, text=True
        )
        assert done.returncode == 0 and done.stdout == "read\n", done.stderr


class Pair(msgspec.Struct):
    """Something to be read."""

    one: int
    two: str = ""


def test_each_form_is_read_into_its_class() -> None:
    assert typed.json(b'{"one": 1}', Pair) == Pair(1)
    assert typed.toml('one = 2\ntwo = "b"', Pair) == Pair(2, "b")
    assert typed.convert([{"one": 3}], list[Pair]) == [Pair(3)]
    with pytest.raises(msgspec.ValidationError):
        typed.json(b'{"one": "x"}', Pair)
    with pytest.raises(msgspec.DecodeError):
        typed.toml("one = ", Pair)


def test_nothing_else_reads_into_classes(root: Path) -> None:
    """A call of msgspec's own would be one that two threads can make at once."""
    files = [file for room in ("explorer", "ui") for file in (root / room).rglob("*.py")]
    direct = ("msgspec.json.decode(", "msgspec.toml.decode(", "msgspec.convert(")
    found = [file for file in files if any(call in file.read_text("utf-8") for call in direct)]
    assert found == [root / "explorer/typed.py"]
