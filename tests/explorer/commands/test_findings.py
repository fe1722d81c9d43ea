"""``overview`` and ``check`` print what other programs call them for."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import msgspec
import pytest

from explorer.__main__ import main
from explorer.model import Dossier
from explorer.store.library import Library


@pytest.fixture
def library(tmp_path: Path, curated: Dossier) -> Path:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as made:
        made.add(curated)
    return path


def test_overview_as_json_and_as_a_table(
    library: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["overview", "--library", str(library), "--json"]) == 0
    found = msgspec.json.decode(capfdbinary.readouterr().out)
    assert set(found) >= {"articles", "quotes", "people", "countries", "months", "outlets"}
    assert set(found["people"][0]) == {
        "name", "country", "role", "quotes", "words", "share", "first", "last",
    }  # fmt: skip
    assert main(["overview", "--library", str(library), "--csv", "--query", "speaker:umarov"]) == 0
    rows = list(csv.DictReader(io.StringIO(capfdbinary.readouterr().out.decode("utf-8-sig"))))
    assert [(row["name"], row["quotes"]) for row in rows] == [("Temur Umarov", "5")]


def test_check_prints_a_line_for_each_quotation_of_the_draft(
    tmp_path: Path, library: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text(
        "A note on respect\n\n“We want to be respected in return,” Emomali Rahmon said.\n\n"
        "“We want to be respected in return,” said Ilse Marten, who was not there.\n\n"
        "“The harbour lights went out one after the other that night,” said Ilse Marten.\n",
        encoding="utf-8",
    )
    assert main(["check", str(draft), "--library", str(library), "--json"]) == 0
    lines = [msgspec.json.decode(line) for line in capfdbinary.readouterr().out.splitlines()]
    assert [line["verdict"] for line in lines] == ["verbatim", "other-speaker", "not-found"]
    text = draft.read_text(encoding="utf-8")
    assert all(text[line["start"] : line["end"]] == line["text"] for line in lines)
    source = lines[0]["sources"][0]
    assert source["speaker"] == "Emomali Rahmon"
    assert source["published"] == "2022-11-30"
    assert lines[2]["sources"] == []


def test_a_draft_that_is_not_there_is_one_line(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "no-such-draft.txt", "--library", str(library)]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "form", ["csv", "json", "geojson", "kml", "md", "bib", "ris", "csl", "docx", "odt", "html"]
)
def test_every_form_is_exported_from_the_library(library: Path, tmp_path: Path, form: str) -> None:
    out = tmp_path / f"out.{form}"
    words = ["export", "--form", form, "--out", str(out), "--library", str(library)]
    assert main([*words, "--query", "speaker:umarov"]) == 0
    narrow = out.stat().st_size
    assert narrow > 50
    assert main([*words, "--all"]) == 0
    assert out.stat().st_size >= narrow


def test_what_finds_nothing_writes_nothing(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.csv"
    words = ["export", "--form", "csv", "--out", str(out), "--library", str(library)]
    for what in (["--query", "speaker:nobody"], [], ["--collection", "none"]):
        assert main([*words, *what]) == 2
        assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert not out.exists()
