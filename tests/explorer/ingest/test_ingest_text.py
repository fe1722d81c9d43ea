"""Plain text: offsets count in the file as it is, in whatever encoding it comes."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer import api
from explorer.errors import UserError
from explorer.i18n import reasons
from explorer.ingest import from_text, read
from explorer.ingest.decoding import decode
from explorer.model import Clue
from explorer.text.clean import clean
from tests.explorer.ingest.ingest_samples import STORY, write

WORDS = "Caf\u00e9 owners said \u201cno\u201d to the mayor\u2019s plan \u2014 again."


def test_only_mark_and_newlines_change(tmp_path: Path) -> None:
    data = "\ufeffOne  line\r\n\r\n Two\tlines \r three\n".encode()
    article = read(write(tmp_path, "a.txt", data))
    assert article.text == "One  line\n\n Two\tlines \n three\n"
    assert article.sha256 == hashlib.sha256(article.body.encode()).hexdigest()
    assert article.file == "a.txt"


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1))
def test_any_utf8_text_is_kept(text: str) -> None:
    assert decode(text.encode(), "a.txt") == text.removeprefix("\ufeff")


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"],
)
def test_encodings(tmp_path: Path, encoding: str) -> None:
    article = read(write(tmp_path, "a.txt", WORDS.encode(encoding)))
    assert article.text == WORDS


def test_other_alphabets_are_told_by_their_statistics() -> None:
    russian = (
        "Президент Казахстана заявил, что переговоры будут продолжены на следующей неделе. " * 5
    )
    assert decode(russian.encode("cp1251"), "a.txt") == russian


def test_stray_western_bytes_in_utf8() -> None:
    data = WORDS.encode() + " It\u2019s over.".encode("cp1252")
    assert decode(data, "a.txt") == WORDS + " It\u2019s over."


def test_particulars_with_their_clues() -> None:
    head = "Neighbours of the Amu Darya talk again\n\nBy Jane Doe\n\n"
    head += "Published Nov. 30, 2022 at 5:00 a.m. EST\n\n"
    article = from_text(head + "\n\n".join(STORY), "paste")
    assert (article.title, article.author) == ("Neighbours of the Amu Darya talk again", "Jane Doe")
    assert article.published == "2022-11-30"
    assert isinstance(article.clues, dict)
    assert "5:00 a.m. EST" in article.clues["published"]
    assert article.filed_from is not None
    assert (article.filed_from.place, article.filed_from.country) == ("Riga", "LV")
    assert article.filed_from.span is not None
    assert article.filed_from.span.slice(article.body) == "RIGA, Latvia"


def test_no_day_is_made_up(tmp_path: Path) -> None:
    body = "\n\n".join(STORY) + "\n\nThe treaty of 3 May 2019 is still in force, lawyers said.\n"
    article = read(write(tmp_path, "a.txt", body.encode()))
    assert article.published is None
    assert isinstance(article.clues, dict)
    assert "published" not in article.clues


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf", "no text"),
        (b" \n\t\n", "no text"),
        (bytes(range(256)) * 40, "not hold text"),
        (b"GIF89a" + bytes(100), "not hold text"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "old Word format"),
        (b"PK\x03\x04 cut off", "damaged"),
    ],
)
def test_bad_files_give_one_sentence_and_a_step(tmp_path: Path, data: bytes, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence) as caught:
        read(write(tmp_path, "bad.txt", data))
    assert caught.value.sentence.endswith(".")
    assert caught.value.next_step.endswith(".")
    assert "\n" not in str(caught.value)


def test_empty_paste() -> None:
    with pytest.raises(UserError):
        from_text(" \r\n ")


def test_fifty_megabytes(tmp_path: Path) -> None:
    line = "\u201cAnother day,\u201d said the minister of Kazakhstan, and went home to read.\n\n"
    data = line.encode() * (50_000_000 // len(line.encode()))
    assert len(read(write(tmp_path, "long.txt", data)).body) > 40_000_000


@pytest.mark.parametrize(
    ("head", "author", "outlet"),
    [
        ("By JANE DOE, Associated Press\n\n", "Jane Doe", "Associated Press"),
        ("The Guardian\n\nBy Jane Doe, November 30, 2022\n\n", "Jane Doe", "The Guardian"),
        ("By Jane Doe, Continental Wire, May 3, 2021\n\n", "Jane Doe", "Continental Wire"),
        ("By JANE DOE | Reuters\n\n", "Jane Doe", "Reuters"),
        ("By Jane Doe / AFP\n\n", "Jane Doe", "AFP"),
        ("By: Jane Doe\n\n", "Jane Doe", None),
        ("Analysis by Jane Doe and Juan de la Cruz\n\n", "Jane Doe and Juan de la Cruz", None),
        ("By Jane Doe, John Roe & Li Wei\n\n", "Jane Doe, John Roe and Li Wei", None),
        ("By Jane Doe, Staff Writer\n\n", "Jane Doe", None),
        ("by Jane Doe for The Lisbon Star\n\n", "Jane Doe", "The Lisbon Star"),
        ("By Jane Doe in Lisbon and John Roe in Madrid\n\n", "Jane Doe and John Roe", None),
        ("By Our Correspondent\n\n", "Our Correspondent", None),
        ("By the Editorial Board\n\n", "The Editorial Board", None),
        ("", None, None),
    ],
)
def test_bylines(head: str, author: str | None, outlet: str | None) -> None:
    article = from_text(head + "\n\n".join(STORY))
    assert (article.author, article.outlet) == (author, outlet)


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Doe, Nov. 30, 2022",
        "By Jane Doe · Nov 30, 2022 · 5 min read",
        "By Jane Doe | Updated: Wednesday, 30 November 2022, 9:02 a.m.",
        "Posted on Nov 30, 2022 by Jane Doe",
        "Jane Doe | 30.11.2022",
        "30/11/2022 - Jane Doe",
        "Nov. 30, 2022, 5:00 a.m. ET\nBy Jane Doe",
        "Jane Doe\nNovember 30, 2022 10:15 AM EST",
    ],
)
def test_the_byline_states_the_day(line: str) -> None:
    article = from_text(f"Neighbours of the Amu Darya talk\n\n{line}\n\n" + "\n\n".join(STORY))
    assert (article.author, article.published) == ("Jane Doe", "2022-11-30")
    clues = article.clues
    assert isinstance(clues, dict)
    assert isinstance(clues["author"], Clue) and isinstance(clues["published"], str)
    assert "Jane Doe" in reasons.of(clues["author"]) and "30" in clues["published"]


@pytest.mark.parametrize(
    "line",
    [
        "By the river the old town is quiet",
        "By Monday the streets were empty",
        "New York, Nov. 30, 2022",
        "By 2030, half of all cars",
        "The Washington PostDemocracy Dies in Darkness",
        "From Kabul to Kandahar, a road of fear",
    ],
)
def test_what_is_no_byline_names_no_author(line: str) -> None:
    article = from_text(f"Neighbours of the Amu Darya talk\n\n{line}\n\n" + "\n\n".join(STORY))
    assert article.author is None


@pytest.mark.parametrize(
    ("opening", "place", "country", "outlet", "published"),
    [
        ("LISBON, Nov 30 (Reuters) - ", "Lisbon", "PT", "Reuters", None),
        ("Nov 30 (Reuters) - ", None, None, "Reuters", None),
        ("LISBON, Portugal (AP) — ", "Lisbon", "PT", "AP", None),
        ("Lisbon, 30 November 2022 (AFP) – ", "Lisbon", "PT", "AFP", "2022-11-30"),
        ("LISBON, Nov. 30, 2022 /Newswire/ -- ", "Lisbon", "PT", "Newswire", "2022-11-30"),
        ("LISBON/MADRID, Nov 30 (Reuters) - ", "Lisbon", "PT", "Reuters", None),
        ("(Lisbon) – ", "Lisbon", "PT", None, None),
    ],
)
def test_datelines(
    opening: str, place: str | None, country: str | None, outlet: str | None, published: str | None
) -> None:
    first = "The government said on Tuesday that it would meet its neighbours again next week."
    text = "\n\n".join(["Neighbours talk again", opening + first, *STORY])
    dossier = api.reading(from_text(text))
    filed = dossier.article.filed_from
    assert (filed.place if filed else None, filed.country if filed else None) == (place, country)
    assert (dossier.article.outlet, dossier.article.published) == (outlet, published)


def test_a_label_above_the_day_is_furniture_and_no_headline() -> None:
    head = "Talks go on between two towns\nPublished\n30 November 2022\nBy Ruth Alder\n\n"
    cleaned = clean(head + "\n\n".join(STORY))
    assert {(item.text, item.why) for item in cleaned.dropped if item.text == "Published"} == {
        ("Published", "furniture")
    }
