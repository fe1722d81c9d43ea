"""Archives are many articles, and nothing in one gets out of its folder."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest
from msgspec import UNSET, structs

from explorer import ingest
from explorer.errors import UserError
from explorer.ingest import table as tables
from explorer.ingest import unpack

STORY = "Ferry talks end\n\nThe talks ended on Monday. “We go on,” said Ana Prata, the minister.\n"


def letter(subject: str, day: str, body: str) -> str:
    return f"From: Harbour Post <a@b.invalid>\nDate: {day}\nSubject: {subject}\n\n{body}\n"


def table(path: Path, rows: list[list[str]], delimiter: str = ",") -> Path:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(rows)
    path.write_text(out.getvalue(), encoding="utf-8", newline="")
    return path


def test_a_zip_is_the_articles_in_it(tmp_path: Path) -> None:
    path = tmp_path / "news.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a/one.txt", STORY)
        archive.writestr("b/one.txt", STORY.replace("Monday", "Tuesday"))
        archive.writestr("../../out.txt", STORY.replace("Monday", "Friday"))
        archive.writestr("/abs/page.html", f"<html><body><p>{STORY}</p></body></html>")
        archive.writestr("picture.png", b"\x89PNG")
        archive.writestr("__MACOSX/._one.txt", b"x")
    skipped: list[str] = []
    files = ingest.expand([path], skipped)
    assert sorted(file.name for file in files) == [
        "00001-one.txt",
        "one.txt",
        "out.txt",
        "page.html",
    ]
    assert skipped == ["news.zip: picture.png"]
    assert {file.resolve().parents[2] for file in files} == {files[0].resolve().parents[2]}
    assert not (tmp_path.parent / "out.txt").exists()
    assert "Tuesday" in ingest.read(files[1]).body


def test_an_mbox_is_its_letters(tmp_path: Path) -> None:
    path = tmp_path / "box.mbox"
    path.write_text(
        "From a@b Mon May  3 2021\n"
        + letter("Talks end", "Mon, 3 May 2021 10:00:00 +0000", STORY)
        + "\nFrom a@b Tue May  4 2021\n"
        + letter("Talks begin", "Tue, 4 May 2021 10:00:00 +0000", STORY + "\n>From here on.")
    )
    articles = [ingest.read(file) for file in ingest.expand([path])]
    assert [a.title for a in articles] == ["Talks end", "Talks begin"]
    assert [a.published for a in articles] == ["2021-05-03", "2021-05-04"]
    assert "From here on" in articles[1].body


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_is_its_rows(tmp_path: Path, delimiter: str) -> None:
    path = table(
        tmp_path / "rows.csv",
        [
            ["Headline", "Publication", "Date", "Author", "Body"],
            ["Talks, “ended”", "The Harbour Post", "2021-05-03", "Ana Li", STORY],
            ["No text", "X", "2021-05-04", "", "  "],
            ["Ünïcode заголовок", "", "3 May 2021", "", STORY + "\nwith, comma; and more"],
        ],
        delimiter,
    )
    skipped: list[str] = []
    articles = [ingest.read(file) for file in ingest.expand([path], skipped)]
    assert [a.title for a in articles] == ["Talks, “ended”", "Ünïcode заголовок"]
    assert [a.published for a in articles] == ["2021-05-03", "2021-05-03"]
    assert (articles[0].outlet, articles[0].author) == ("The Harbour Post", "Ana Li")
    assert len(skipped) == 1


def test_a_table_without_text_is_read_as_the_text_it_is(tmp_path: Path) -> None:
    path = table(tmp_path / "numbers.csv", [["a", "b"], ["1", "2"]])
    assert ingest.expand([path]) == [path]


@pytest.mark.parametrize("kind", ["cut", "locked", "empty", "bomb"])
def test_a_bad_archive_is_one_sentence(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bad.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        if kind != "empty":
            archive.writestr("one.txt", STORY * 200)
            archive.writestr("two.txt", STORY * 300)
        else:
            archive.writestr("picture.png", b"x")
    data = bytearray(path.read_bytes())
    if kind == "cut":
        data[60:120] = b"\0" * 60
    elif kind == "locked":
        for at in range(len(data) - 10):
            if data[at : at + 4] == b"PK\x01\x02":
                data[at + 8] |= 1
    elif kind == "bomb":
        monkeypatch.setattr(unpack, "MOST_BYTES", 1000)
    path.write_bytes(data)
    with pytest.raises(UserError) as told:
        ingest.expand([path])
    assert path.name in str(told.value)


def test_the_columns_of_a_table_can_be_chosen(tmp_path: Path) -> None:
    path = table(
        tmp_path / "rows.csv",
        [
            ["id", "head", "when", "words", "web"],
            ["1", "Talks end", "31/05/2021", STORY * 4, "https://alder.example/1"],
            ["2", "Talks begin", "02/05/2021", STORY * 5, "javascript:x"],
        ],
    )
    shown = tables.preview(path)
    assert shown.columns.fields == ("", "", "", "text", "")
    assert shown.rows[0][1] == "Talks end"
    columns = structs.replace(shown.columns, fields=("", "title", "date", "text", "url"))
    files = ingest.expand([path], [], {path: columns})
    articles = [ingest.read(file) for file in files]
    assert [a.title for a in articles] == ["Talks end", "Talks begin"]
    # "31/05" says of the whole column that its days come first.
    assert [a.published for a in articles] == ["2021-05-31", "2021-05-02"]
    assert articles[0].url == "https://alder.example/1" and articles[1].url is UNSET
    assert articles[0].clues["title"] == "head: Talks end"  # type: ignore[index]
    assert articles[0].body == STORY * 4


def test_a_table_of_too_many_rows_is_told_before_any_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unpack, "MOST", 100)
    path = table(tmp_path / "rows.csv", [["title", "text"], *[["A", STORY]] * 101])
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(UserError, match="more than can be read"):
        unpack.unpack(path, folder, frozenset())
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", ["huge.csv", "huge.txt"])
def test_a_file_of_five_gigabytes_is_told_without_reading_it(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.write(b"title,text\nA,B\n1 of 2 DOCUMENTS\n")
        file.truncate(5_000_000_000)
    other = tmp_path / "one.txt"
    other.write_text(STORY, encoding="utf-8")
    skipped: list[str] = []
    files = ingest.expand([path, other], skipped)
    if name == "huge.csv":
        assert files == [other]
        assert skipped == [
            "huge.csv holds more than can be read at once. Unpack it, and open a part of it."
        ]
    else:
        assert files == [path, other]  # read by itself it says what is wrong


def test_an_archive_of_five_gigabytes_is_told_by_its_directory(tmp_path: Path) -> None:
    path = tmp_path / "huge.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(100):
            archive.writestr(f"{number}.txt", STORY)
    data = bytearray(path.read_bytes())
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + 24 : at + 28] = (50_000_000).to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(UserError, match="more than can be read"):
        ingest.expand([path])


def test_a_mail_box_that_is_cut_gives_what_it_has(tmp_path: Path) -> None:
    whole = "From a@b Mon May  3 2021\n" + letter(
        "Talks end", "Mon, 3 May 2021 10:00:00 +0000", STORY
    )
    path = tmp_path / "box.mbox"
    path.write_text(whole + "\nFrom a@b Tue May  4 2021\nFrom: Harbour Post <a@b.inv")
    articles = []
    problems = []
    for file in ingest.expand([path]):
        try:
            articles.append(ingest.read(file))
        except UserError as error:
            problems.append(str(error))
    assert [a.title for a in articles] == ["Talks end"]
    assert len(problems) == 1 and "box-0002.eml" in problems[0]


def test_a_set_of_saved_pages_is_one_article_each(tmp_path: Path) -> None:
    page = (
        "From: <Saved>\nSubject: {title}\nMIME-Version: 1.0\nContent-Type: multipart/related; "
        'boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\nContent-Location: '
        "https://alder.example/{n}\n\n<html><head><title>{title}</title></head><body><article>"
        "<h1>{title}</h1><p>{story}</p></article></body></html>\n--b--\n"
    )
    path = tmp_path / "pages.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for n, title in enumerate(("Ferry talks end at last", "The harbour opens again")):
            archive.writestr(f"{n}.mhtml", page.format(title=title, n=n, story=STORY * 3))
    articles = [ingest.read(file) for file in ingest.expand([path])]
    assert [a.title for a in articles] == ["Ferry talks end at last", "The harbour opens again"]
