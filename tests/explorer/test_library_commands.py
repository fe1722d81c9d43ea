"""The library from the command line: import, search, library."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from explorer.__main__ import main

STORY = """Lisbon ferry talks end without a deal

LISBON, Portugal — Portugal and Spain failed to agree on a ferry line.

“We will meet again before the summer,” Portuguese Transport Minister Rui Teles told reporters.
"""


def test_kept_found_and_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = str(tmp_path / "library.sqlite")
    story, empty = tmp_path / "ferry.txt", tmp_path / "empty.txt"
    story.write_text(STORY, encoding="utf-8")
    empty.write_text("", encoding="utf-8")
    assert main(["import", str(story), str(empty), "--library", library]) == 2
    told = capsys.readouterr()
    assert "kept" in told.out and "empty.txt is empty" in told.err
    assert main(["import", str(story), "--library", library]) == 0
    assert "known already" in capsys.readouterr().out
    assert main(["search", "speaker:teles summer", "--library", library, "--json"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    found = json.loads(line)
    assert "summer" in found["snippet"] and "PT" in found["countries"]
    assert main(["library", "--library", library, "--json"]) == 0
    state = json.loads(capsys.readouterr().out)
    assert (state["articles"], state["integrity"]) == (1, "ok")


def test_a_damaged_library_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "library.sqlite"
    library.write_bytes(b"not a library at all" * 400)
    assert main(["library", "--library", str(library)]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert library.read_bytes().startswith(b"not a library")
