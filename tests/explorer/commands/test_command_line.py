import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from explorer import __main__ as command_line
from explorer.batch import processes

ROOT = Path(__file__).resolve().parents[3]
ARTICLE = """Kenya's leaders meet

NAIROBI, Kenya — Kenyan President Ann Odhiambo met Ugandan envoys on Tuesday.

“We will trade,” Odhiambo said.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "kenya.txt"
    path.write_bytes("\ufeff".encode() + ARTICLE.replace("\n", "\r\n").encode())
    return path


def run(capsysbinary: pytest.CaptureFixture[bytes], *arguments: str) -> tuple[int, bytes, bytes]:
    status = command_line.main(list(arguments))
    out, err = capsysbinary.readouterr()
    return status, out, err


def test_prints_one_object_for_one_file(article: Path, capsysbinary) -> None:
    status, out, err = run(
        capsysbinary, "extract", str(article), "--json", "--published", "2023-05-04"
    )
    dossier = json.loads(out)
    assert (status, err) == (0, b"")
    assert dossier["format"] == "dateline-dossier/1"
    assert "text" not in dossier["article"]
    assert dossier["article"]["filed_from"]["country"] == "KE"
    assert dossier["events"][0]["date"] == "2023-05-02"
    mentions = [m for c in dossier["countries"] for m in c["mentions"]]
    assert all(ARTICLE[m["start"] : m["end"]] == m["text"] for m in mentions)


def test_prints_a_line_each_for_several_files_and_goes_on_past_a_bad_one(
    article: Path, tmp_path: Path, capsysbinary
) -> None:
    bad = tmp_path / "no.bin"
    bad.write_bytes(b"\x00\xff\x01" * 500)
    status, out, err = run(capsysbinary, "extract", str(article), str(bad), str(article), "--json")
    rows = [json.loads(line) for line in out.splitlines()]
    assert status == 2
    assert [row.get("error") is not None for row in rows] == [False, True, False]
    assert rows[1]["file"] == str(bad)
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02" * 999])
def test_says_in_one_line_what_is_wrong_with_a_file(
    data: bytes, tmp_path: Path, capsysbinary
) -> None:
    path = tmp_path / "odd.txt"
    path.write_bytes(data)
    status, out, err = run(capsysbinary, "extract", str(path), "--json")
    assert (status, out) == (2, b"")
    assert len(err.splitlines()) == 1


def test_reads_other_encodings(tmp_path: Path, capsysbinary) -> None:
    path = tmp_path / "latin.txt"
    words = "Le président a parlé à Paris. “C’est fini,” he said of the café in Orléans. " * 9
    path.write_bytes(words.encode("cp1252"))
    status, out, _ = run(capsysbinary, "extract", str(path), "--json")
    assert status == 0
    assert {c["code"] for c in json.loads(out)["countries"]} == {"FR"}


def test_processes_give_the_same_lines_in_the_same_order(article: Path, tmp_path: Path) -> None:
    files = []
    for number in range(9):
        path = tmp_path / f"{number}.txt"
        path.write_text(ARTICLE.replace("Tuesday", f"May {number + 1}"))
        files.append(str(path))
    files.insert(4, str(tmp_path / "missing.txt"))
    alone = list(processes.read_all(files, "2023-05-20", jobs=1))
    together = list(processes.read_all(files, "2023-05-20", jobs=2))
    assert [line.file for line in together] == files
    assert together == alone
    assert together[4].error is not None


def _deadly(file: str, published: str | None = None) -> processes.Line:
    if file.endswith("3.txt"):
        os._exit(9)
    return processes.Line(file, b"{}")


@pytest.mark.skipif(sys.platform != "linux", reason="the stand-in is inherited by forking")
def test_a_file_that_kills_its_process_costs_no_other_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "read_line", _deadly)
    files = [str(tmp_path / f"{number}.txt") for number in range(8)]
    lines = list(processes.read_all(files, jobs=2))
    assert [line.file for line in lines] == files
    assert [line.error is not None for line in lines] == [number == 3 for number in range(8)]


def test_shows_the_bundled_dossier(capsysbinary) -> None:
    status, out, _ = run(capsysbinary, "show", "russia-regional-clout", "--json")
    assert status == 0
    assert json.loads(out)["countries"][0]["code"] == "RU"
    assert run(capsysbinary, "show", "nothing")[0] == 2


def test_names_the_country_at_a_place_south_and_west(capsysbinary) -> None:
    assert run(capsysbinary, "where", "-33.45", "-70.66")[1].startswith(b"CL")


def test_starts_without_what_it_does_not_need() -> None:
    code = (
        "import sys, explorer.__main__ as m; m.build_parser(); "
        "print(sorted({'msgspec', 'shapely', 'folium', 'apsw', 'PySide6'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    assert done.stdout.strip() == b"[]"
