"""DOCX, ODT, Markdown and saved dossiers: the words kept, the rest harmless."""

from __future__ import annotations

import functools
import zipfile
from datetime import datetime
from io import BytesIO
from pathlib import Path

import docx
import pytest
from odf import dc, text
from odf.opendocument import OpenDocumentText

from explorer.errors import UserError
from explorer.files import dossier_file
from explorer.ingest import kind_of, read
from explorer.ingest.markdown import words
from explorer.model import Article, Clue, Dossier
from tests.explorer.ingest.ingest_samples import STORY, archive, write

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def word_file(*lines: str) -> bytes:
    document = docx.Document()
    document.core_properties.title = "Talks go on"
    document.core_properties.author = "Jane Doe"
    document.core_properties.created = datetime(2022, 11, 30, 9)
    for line in lines:
        document.add_paragraph(line)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def replaced(data: bytes, member: str, old: bytes, new: bytes) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as file:
        members = {name: file.read(name) for name in file.namelist()}
    assert old in members[member]
    members[member] = members[member].replace(old, new, 1)
    return archive(members)


def open_document(*lines: str) -> bytes:
    document = OpenDocumentText()
    document.meta.addElement(dc.Title(text="Talks go on"))
    for line in lines:
        document.text.addElement(text.P(text=line))
    out = BytesIO()
    document.write(out)
    return out.getvalue()


def test_a_word_file_whatever_its_name(tmp_path: Path) -> None:
    path = write(tmp_path, "a.bin", word_file(*STORY))
    assert kind_of(path) == "docx"
    article = read(path)
    assert article.body == "\n\n".join(STORY)
    assert (article.title, article.author, article.published) == ("Talks go on", "Jane Doe", None)
    assert isinstance(article.clues, dict)
    assert article.clues["published_suggestion"] == Clue(
        rule="clue.document-made", fields={"day": "2022-11-30"}
    )


def test_tracked_changes_and_tables(tmp_path: Path) -> None:
    data = replaced(
        word_file("Start"),
        "word/document.xml",
        b"<w:sectPr",
        b"<w:p><w:r><w:t>He said </w:t></w:r><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r>"
        b"<w:delText>old</w:delText></w:r></w:del><w:r><w:br/><w:t>words</w:t></w:r></w:p>"
        b"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>In a cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        b"<w:sectPr",
    )
    assert read(write(tmp_path, "a.docx", data)).body == "Start\n\nHe said new\nwords\n\nIn a cell"


def test_a_deleted_paragraph_mark_joins_what_follows(tmp_path: Path) -> None:
    deleted = b"<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    kept = b"<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>"
    halves = ((deleted, b"One "), (deleted, b"long "), (kept, b"line"), (b"", b"Another"))
    added = b"".join(
        b"<w:p>" + mark + b"<w:r><w:t>" + word + b"</w:t></w:r></w:p>" for mark, word in halves
    )
    data = replaced(word_file("Start"), "word/document.xml", b"<w:sectPr", added + b"<w:sectPr")
    assert read(write(tmp_path, "a.docx", data)).body == "Start\n\nOne long line\n\nAnother"


def test_an_open_document(tmp_path: Path) -> None:
    document = OpenDocumentText()
    paragraph = text.P(text="One")
    paragraph.addElement(text.S(c=3))
    paragraph.addElement(text.Span(text="and two"))
    note = text.Note(noteclass="footnote")
    note.addElement(text.NoteBody())
    note.childNodes[0].addElement(text.P(text="a note"))
    paragraph.addElement(note)
    document.text.addElement(text.H(outlinelevel=1, text="Heading"))
    document.text.addElement(paragraph)
    out = BytesIO()
    document.write(out)
    assert read(write(tmp_path, "a.odt", out.getvalue())).body == "Heading\n\nOne and two"
    article = read(write(tmp_path, "b.odt", open_document(*STORY)))
    assert (article.body, article.title) == ("\n\n".join(STORY), "Talks go on")


BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 20) for n in range(9))
    + b"]>"
)


@functools.cache
def bombs() -> list[tuple[str, bytes]]:
    word, odt = word_file(*STORY), open_document(*STORY)
    many_zeros = {"word/document.xml": bytes(100_000_000)}
    start = b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>"
    odt_start = b"<?xml version='1.0' encoding='UTF-8'?>"
    return [
        ("zeros.docx", archive(many_zeros)),
        (
            "zeros.odt",
            archive(
                {
                    "mimetype": b"application/vnd.oasis.opendocument.text",
                    "content.xml": bytes(80_000_000),
                }
            ),
        ),
        (
            "picture.docx",
            archive({"word/document.xml": b"<x/>", "word/media/1.bin": bytes(90_000_000)}),
        ),
        ("entities.docx", replaced(word, "word/document.xml", start, BOMB)),
        ("entities.odt", replaced(odt, "content.xml", odt_start, BOMB)),
        (
            "entities16.docx",
            archive({"word/document.xml": (BOMB + b"<x>&j;</x>").decode().encode("utf-16")}),
        ),
        (
            "many.docx",
            archive({f"word/{n}": b"" for n in range(10_001)} | {"word/document.xml": b"<x/>"}),
        ),
    ]


@pytest.mark.parametrize("number", range(7))
def test_bombs_are_not_unpacked(tmp_path: Path, number: int) -> None:
    name, data = bombs()[number]
    with pytest.raises(UserError, match="would unpack to far more"):
        read(write(tmp_path, name, data))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (archive({"word/document.xml": b"<w:document"}), "damaged"),
        (archive({"a.txt": b"x"}), "an archive"),
        (
            archive(
                {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b""}
            ),
            "not a text",
        ),
        (word_file(*STORY)[:-400], "damaged"),
        (word_file(), "no text"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "password"),
    ],
)
def test_broken_documents(tmp_path: Path, data: bytes, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        read(write(tmp_path, "a.docx", data))


def test_a_locked_open_document(tmp_path: Path) -> None:
    data = replaced(
        open_document(*STORY),
        "META-INF/manifest.xml",
        b"</manifest:manifest>",
        b"<manifest:encryption-data/></manifest:manifest>",
    )
    with pytest.raises(UserError, match="password"):
        read(write(tmp_path, "a.odt", data))


MARKED = """---
title: "Talks go on"
author: Jane Doe
date: 2022-11-30
---
# Talks *go* on

He told [a reporter](https://x.example/a_(b)) that **snow** and `ice` came
over _night_, as [if they are] snake_case words.\\* [^1]

> \u201cWe want *peace*,\u201d
> he said.

* One item
2. Another <b>item</b>

![A picture](p.png)

| Name | Seats |
|------|-------|
| Blue | 2 \\* 3 |

***
[^1]: A note
<!-- hidden --> The end &c.
"""


def test_markdown(tmp_path: Path) -> None:
    article = read(write(tmp_path, "a.md", MARKED.encode()))
    assert article.body.split("\n\n") == [
        "Talks go on",
        "He told a reporter that snow and ice came over night, as [if they are] snake_case words.*",
        "\u201cWe want peace,\u201d he said.",
        "One item",
        "Another item",
        "| Name | Seats |",
        "| Blue | 2 * 3 |",
        "The end &c.",
    ]
    assert (article.title, article.author, article.published) == (
        "Talks go on",
        "Jane Doe",
        "2022-11-30",
    )


@pytest.mark.parametrize("unit", ["[](", "![a", "<!--", "*a ", "`", "_a", "[a](b ", "<a "])
def test_hostile_marks_take_linear_time(unit: str) -> None:
    assert words(unit * 100_000) is not None


def test_a_saved_dossier(tmp_path: Path) -> None:
    article = Article(title="Talks", text="\n\n".join(STORY), published="2022-11-30")
    saved = dossier_file.encode(Dossier(article=article))
    assert read(write(tmp_path, "a.dateline", saved)) == article
    assert kind_of(write(tmp_path, "b.json", saved)) == "dossier"
    bare = dossier_file.encode(Dossier(article=Article(title="Talks")))
    with pytest.raises(UserError, match="without the article’s text"):
        read(write(tmp_path, "c.dateline", bare))
