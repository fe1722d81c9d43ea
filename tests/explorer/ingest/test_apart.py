"""A file that runs away is ended, said in one sentence, and the next one is read."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from explorer.errors import UserError
from explorer.ingest import Cancelled, apart, child, read
from explorer.progress import Watch

PAGE = (
    b"<html><head><title>Talks go on</title></head><body><article><p>RIGA - &ldquo;We will talk,"
    b"&rdquo; Rui Teles said in Riga on Tuesday. Latvia agreed last week that talks go on."
    b"</p></article></body></html>"
)


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    apart._end()


def of_script(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Have the reading process run a script of the test's own in place of a reader."""
    import sys

    start = f"from explorer.ingest import child, readers\n{script}\nchild.main()"
    monkeypatch.setattr(apart, "_command", lambda: [sys.executable, "-c", start])


def running() -> int:
    process = apart._process
    assert process is not None
    return process._process.pid


def test_a_page_is_read_in_another_process_which_stays_for_the_next(tmp_path: Path) -> None:
    seen = set()
    for number in range(2):
        file = tmp_path / f"{number}.html"
        file.write_bytes(PAGE)
        assert "We will talk" in read(file).body
        seen.add(running())
    assert len(seen) == 1 and os.getpid() not in seen


@pytest.mark.parametrize(
    "script",
    [
        "readers.read = lambda *a: bytearray(child.MEMORY)",
        "import os; readers.read = lambda *a: os.abort()",
        "import os; readers.read = lambda *a: os.write(3, b'nonsense')",
    ],
    ids=["memory", "crash", "nonsense"],
)
def test_what_runs_away_is_one_sentence(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    monkeypatch.setattr(apart, "LONGEST_S", 15.0)
    of_script(monkeypatch, script)
    with pytest.raises(UserError, match=r"a\.html (would take more memory|is damaged)"):
        apart.read(PAGE, "html", "a.html", Watch())
    monkeypatch.undo()
    apart._end()
    assert "We will talk" in apart.read(PAGE, "html", "a.html", Watch()).text


def test_what_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "LONGEST_S", 1.0)
    of_script(monkeypatch, "import time; readers.read = lambda *a: time.sleep(1000)")
    with pytest.raises(UserError, match="more memory or time"):
        apart.read(PAGE, "html", "a.html", Watch())
    assert apart._process is None


def test_cancel_ends_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    of_script(monkeypatch, "readers.read = lambda *a: [None for _ in iter(int, 1)]")
    off = threading.Event()
    began = threading.Timer(0.3, off.set)
    began.start()
    with pytest.raises(Cancelled):
        apart.read(PAGE, "html", "a.html", Watch(None, off.is_set))
    assert apart._process is None
    began.join()


def test_errors_come_over_in_the_readers_language(monkeypatch: pytest.MonkeyPatch) -> None:
    from explorer.i18n import messages

    def german(context: str, text: str, n: int) -> str:
        return "{name} ist zu groß." if text.startswith("{name} holds no article") else ""

    monkeypatch.setattr(messages, "_translator", german)
    with pytest.raises(UserError, match=r"^leer\.html ist zu groß\."):
        apart.read(b"<html><body></body></html>", "html", "leer.html", Watch())


def test_a_sentence_keeps_what_it_was_made_of() -> None:
    said = child._Sentence.of("import", "{name} is empty.").format(name="a.txt")
    assert said == "a.txt is empty."
    assert said.words == child.Words("import", "{name} is empty.", {"name": "a.txt"})
