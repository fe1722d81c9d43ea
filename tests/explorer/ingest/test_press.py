"""Exports of press databases are many articles, each with what its head states."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer import ingest
from explorer.errors import UserError
from explorer.ingest import press

BODY = (
    "The ferry talks ended on Monday.\n\n“We go on,” said Ana Prata, the harbour\nminister of "
    "Portugal."
)
WHOLE = (
    "The ferry talks ended on Monday.\n\n“We go on,” said Ana Prata, the harbour minister of "
    "Portugal."
)


def lexis_old(number: int, title: str, day: str) -> str:
    return f"""
                               {number} of 2 DOCUMENTS


                               The Alder Herald

                         {day} Monday
                           Late Edition - Final

{title}

BYLINE: By RUI TELES and ANA LI; Jon Roe contributed from Porto

SECTION: Section A; Pg. 4

LENGTH: 210 words

DATELINE: LISBON

{BODY}

URL: http://alder.example/{number}

LOAD-DATE: {day}

LANGUAGE: ENGLISH

                   Copyright 2021 The Alder Company
                          All Rights Reserved

"""


def lexis_new(number: int, title: str, day: str) -> str:
    return f"""Page 1 of 2

{title}

The Alder Herald
{day} Monday

Copyright 2021 The Alder Company All Rights Reserved
Section: Section A; Pg. 4
Length: 210 words
Byline: By Rui Teles
Body

{BODY}

Classification

Language: ENGLISH

Load-Date: {day}

End of Document

"""


def factiva(number: int, title: str, day: str) -> str:
    return f"""Foreign Desk; SECTA
{title}
By Rui Teles
1,210 words
{day}
The Alder Herald
ALDH
Late Edition - Final
4
English
Copyright 2021 The Alder Company. All Rights Reserved.

{BODY}

Document ALDH00002021050{number}eh530001x

"""


def factiva_coded(number: int, title: str, day: str) -> str:
    return f"""HD
{title}
BY
By Rui Teles
WC
1,210 words
PD
{day}
SN
The Alder Herald
SC
ALDH
LA
English
CY
Copyright 2021 The Alder Company
LP
The ferry talks ended on Monday.

TD
“We go on,” said Ana Prata, the harbour
minister of Portugal.

CO
alder : Alder Company
AN
Document ALDH00002021050{number}eh530001x

"""


FORMS = {
    "lexis": (lexis_old, "May {n}, 2021"),
    "nexis": (lexis_new, "May {n}, 2021"),
    "factiva": (factiva, "{n} May 2021"),
    "codes": (factiva_coded, "{n} May 2021"),
}


def export_of(form: str) -> str:
    make, day = FORMS[form]
    parts = [
        make(number, title, day.format(n=number))
        for number, title in ((1, "Ferry Talks End"), (2, "Harbour Opens Again at Last"))
    ]
    return "".join(parts)


def rtf(text: str) -> bytes:
    """The text as word processors write it, what is not ASCII by its number."""
    words = "".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in text)
    link = '{\\field{\\*\\fldinst{HYPERLINK "http://alder.example"}}{\\fldrslt }}'
    inner = words.replace("\n", "\\par\n")
    return f"{{\\rtf1\\ansi\\deff0{{\\fonttbl{{\\f0 Times;}}}}{link}{inner}}}".encode("ascii")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("suffix", [".txt", ".rtf"])
def test_each_article_of_an_export_comes_with_what_its_head_states(
    tmp_path: Path, form: str, suffix: str
) -> None:
    path = tmp_path / f"export{suffix}"
    text = export_of(form)
    path.write_bytes(text.encode() if suffix == ".txt" else rtf(text))
    articles = [ingest.read(file) for file in ingest.expand([path])]
    assert [a.title for a in articles] == ["Ferry Talks End", "Harbour Opens Again at Last"]
    assert [a.published for a in articles] == ["2021-05-01", "2021-05-02"]
    assert {a.outlet for a in articles} == {"The Alder Herald"}
    assert {(a.author or "").partition(" and ")[0] for a in articles} == {"Rui Teles"}
    assert [a.body for a in articles] == [WHOLE, WHOLE]
    clues = articles[0].clues
    assert isinstance(clues, dict) and "2021" in str(clues["published"])
    assert clues["outlet"] == "The Alder Herald"


def test_the_address_of_an_older_export_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "export.txt"
    path.write_text(export_of("lexis"), encoding="utf-8")
    first = ingest.read(ingest.expand([path])[0])
    assert first.url == "http://alder.example/1"


def test_a_text_that_only_talks_of_documents_is_one_article(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    story = (
        "Ministry opens archive\n\nShe read 3 of 20 DOCUMENTS aloud.\n\nEnd of Document was near."
    )
    path.write_text(story, encoding="utf-8")
    assert ingest.expand([path]) == [path]
    assert press.pieces(story) == [] and press.draft(story) is None
    assert ingest.read(path).body == story


def test_rich_text_is_read_with_its_marks_and_without_its_fields(tmp_path: Path) -> None:
    path = tmp_path / "story.rtf"
    path.write_bytes(
        rtf("Ferry talks end\n\n“Näive 🚢,” said Ana Prata.").replace(
            b"\\u128674?", b"\\u-10179?\\u-8542?"
        )
    )
    article = ingest.read(path)
    assert "“Näive 🚢,” said Ana Prata." in article.body
    assert "HYPERLINK" not in article.body and "alder.example" not in article.body
    assert article.title == "Ferry talks end"


@pytest.mark.parametrize("data", [b"{\\rtf1", b"{\\rtf1\\ansi{\\fonttbl" + b"{" * 50_000])
def test_rich_text_without_words_is_one_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "empty.rtf"
    path.write_bytes(data)
    with pytest.raises(UserError, match="empty"):
        ingest.read(path)
