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


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["search", "x", "--limit", "0"], "0 is no number of quotes"),
        (["search", "x", "--limit", "many"], "many is no number of quotes"),
        (["search", "   "], "nothing to search for"),
        (["search", "x", "--library", "no/such.sqlite"], "There is no library at no/such.sqlite"),
        (["library", "--library", "no/such.sqlite"], "There is no library at no/such.sqlite"),
        (["import"], "required: FILE"),
        (["import", "no-such-file.txt", "--library", "{new}"], "no-such-file.txt is not there"),
        (["find"], "invalid choice: 'find'"),
        (["search", "x", "--library", "{folder}"], "cannot be read or written"),
    ],
)
def test_what_is_asked_wrongly_is_answered_in_one_line(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    places = {"new": str(tmp_path / "new.sqlite"), "folder": str(tmp_path)}
    try:
        status = main([argument.format(**places) for argument in arguments])
    except SystemExit as end:
        status = int(str(end.code))
    told = capsys.readouterr()
    assert status == 2
    assert words in told.err and len(told.err.splitlines()) == 1
    assert told.out == ""
    assert not (tmp_path / "no").exists()


def test_a_search_that_finds_nothing_prints_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story, library = tmp_path / "ferry.txt", str(tmp_path / "library.sqlite")
    story.write_text(STORY, encoding="utf-8")
    assert main(["import", str(story), "--library", library]) == 0
    capsys.readouterr()
    assert main(["search", "zebra", "--library", library, "--json"]) == 0
    assert capsys.readouterr().out == ""


def test_a_limit_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = str(tmp_path / "library.sqlite")
    for number in range(3):
        story = tmp_path / f"ferry{number}.txt"
        story.write_text(STORY.replace("Lisbon ferry", f"Ferry {number}"), encoding="utf-8")
        assert main(["import", str(story), "--library", library]) == 0
    capsys.readouterr()
    assert main(["search", "summer", "--library", library, "--json", "--limit", "2"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(lines) == 2
    assert {"article", "quote", "speaker", "countries", "snippet"} <= set(lines[0])
