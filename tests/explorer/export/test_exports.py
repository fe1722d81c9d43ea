"""What leaves the program: exact positions, the same state back, nothing that runs elsewhere."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from explorer import export
from explorer.corrections import replay
from explorer.errors import UserError
from explorer.export import quotes_csv
from explorer.export.notes_markdown import plain
from explorer.export.references import authors
from explorer.files import dossier_file
from explorer.ingest.markdown import words
from explorer.model import Article, Dossier, Quote
from tests.explorer.corrections.samples import DOSSIER, EDITS, TEXT

FULL = replace(
    DOSSIER,
    article=replace(
        DOSSIER.article,
        author="Jane Doe and Li Wei",
        outlet="Post & Times",
        published="2022-11-30",
        url="https://planet.example/talks",
    ),
    events=(
        replace(DOSSIER.events[0], date="2022-11-21/2022-11-27", precision="week"),
        DOSSIER.events[1],
    ),
)
KML = "{http://www.opengis.net/kml/2.2}"


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def quoted(*texts: str) -> Dossier:
    quotes = tuple(Quote(id=f"q{n}", text=text, kind="sentence") for n, text in enumerate(texts))
    return Dossier(article=Article(title=texts[0]), quotes=quotes)


def test_every_row_slices_to_its_words() -> None:
    found = rows(export.encode([FULL], "csv"))
    assert len(found) == len(FULL.quotes)
    for row, quote in zip(found, FULL.quotes, strict=True):
        assert TEXT[int(row["start"]) : int(row["end"])] == row["text"] == quote.text
        assert (row["speaker"], row["checked"]) == (quote.speaker, "unchecked")
        assert row["borders"].startswith("Borders: ")
        assert row["program"].startswith("Dateline ")
    assert found[0]["speaker_country"] == "UZ"
    assert found[0]["about"] == "KZ"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\uff1d"])
def test_no_cell_is_a_formula(start: str) -> None:
    text = f'{start}HYPERLINK("http://x.example","y")'
    [row] = rows(export.encode([quoted(text)], "csv"))
    assert row["text"] == "'" + text
    assert row["title"] == "'" + text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_any_words_survive_the_table(text: str) -> None:
    data = quotes_csv.encode([quoted("title", text)], export.Stamp(borders="b"))
    kept = re.sub(
        r"([;\t\r\n] {0,3}\"?)'(?=[=+@\uff1d\uff0b\uff0d\uff20-])", r"\1", rows(data)[1]["text"]
    )
    assert kept.removeprefix("'") == text.removeprefix("'")


def test_what_follows_a_separator_is_no_formula() -> None:
    data = quotes_csv.encode([quoted("title", "Two; =1+1\t@cmd")], export.Stamp(borders="b"))
    assert rows(data)[1]["text"] == "Two; '=1+1\t'@cmd"


@pytest.mark.parametrize("form", ["bibtex", "ris", "csl"])
@pytest.mark.parametrize("odd", [" ", " , ", "; and &", "\u3000"])
def test_odd_particulars_raise_in_no_reference(form: str, odd: str) -> None:
    for published in ("9999-99-99", "last week", "²²²²-11-30", ""):
        article = Article(title=odd, outlet=odd, author=odd, published=published, url="h\\{}}\n%")
        data = export.encode([Dossier(article=article)], form).decode()
        assert "9999" not in data and "week" not in data
        assert form != "bibtex" or data.count("{") == data.count("}")


@given(st.lists(EDITS, max_size=5))
def test_the_same_state_comes_back(made: list) -> None:
    dossier = replay.apply_all(FULL, made).dossier
    assert dossier_file.decode(export.encode([dossier], "json")) == dossier
    lines = export.encode([dossier, FULL], "json").splitlines()
    assert [dossier_file.decode(line) for line in lines] == [dossier, FULL]


def test_geojson_has_events_and_countries_at_their_places() -> None:
    found = json.loads(export.encode([FULL], "geojson"))
    assert found["borders"].startswith("Borders: ")
    by_id = {feature["id"]: feature for feature in found["features"]}
    assert set(by_id) == {"UZ", "KZ", "GE", *(event.id for event in FULL.events)}
    paris = by_id[FULL.events[0].id]
    lon, lat = paris["geometry"]["coordinates"]
    assert (round(lon), round(lat)) == (2, 49)
    facts = paris["properties"]
    assert TEXT[facts["start"] : facts["end"]] == "met Kazakh envoys"
    assert facts["date"] == "2022-11-21/2022-11-27"
    assert by_id["UZ"]["properties"]["quotes_by"] == 2
    assert by_id[FULL.events[1].id]["properties"]["located"] == "country"
    assert all(-180 <= f["geometry"]["coordinates"][0] <= 180 for f in found["features"])


def test_kml_says_the_same_and_is_well_formed() -> None:
    hostile = replace(FULL.events[0], summary="<b>A & B</b>\x0b\ufffe")
    root = ElementTree.fromstring(export.encode([replace(FULL, events=(hostile,))], "kml"))
    marks = root.findall(f".//{KML}Placemark")
    assert len(marks) == 4
    assert marks[-1].findtext(f"{KML}name") == "<b>A & B</b>"
    assert marks[-1].findtext(f"{KML}TimeSpan/{KML}end") == "2022-11-27"
    point = marks[-1].findtext(f"{KML}Point/{KML}coordinates") or ""
    assert [round(float(part)) for part in point.split(",")] == [2, 49]
    assert "Borders: " in (root.findtext(f"{KML}Document/{KML}description") or "")


def test_notes_go_country_by_country() -> None:
    text = export.encode([FULL], "markdown").decode()
    uzbek = text[text.index("## Uzbekistan") :]
    assert "- “We want to be heard,” — Aziza Nurova, paragraph 3" in uzbek
    assert "### Said about Kazakhstan" in text
    assert text.startswith("# Talks\n")
    assert "Borders" in text


@pytest.mark.parametrize(
    "hostile",
    ["<script>x</script>", "[a](http://x)", "# head", "- item", "1. one", "*a* _b_ `c`", "![i](u)"],
)
def test_words_stay_words_in_markdown(hostile: str) -> None:
    shown = plain(hostile)
    assert words(shown) == hostile
    assert not any(f" {part}".find(" http://") >= 0 for part in shown.split("\\")) or "\\:" in shown


def test_references() -> None:
    bib = export.encode([FULL, FULL], "bibtex").decode()
    assert "@article{doe2022talks," in bib
    assert "@article{doe2022talks-2," in bib
    assert "author = {Jane Doe and Li Wei}" in bib
    assert r"journal = {Post \& Times}" in bib
    ris = export.encode([FULL], "ris").decode().split("\r\n")
    assert ris[:5] == [
        "TY  - NEWS",
        "TI  - Talks",
        "T2  - Post & Times",
        "AU  - Doe, Jane",
        "AU  - Wei, Li",
    ]
    assert "DA  - 2022/11/30" in ris
    assert "ER  - " in ris
    [item] = json.loads(export.encode([FULL], "csl"))
    assert item["issued"] == {"date-parts": [[2022, 11, 30]]}
    assert item["author"][0] == {"given": "Jane", "family": "Doe"}
    assert item["URL"] == "https://planet.example/talks"


def test_a_reference_with_nothing_known() -> None:
    bare = Dossier(article=Article())
    assert authors(bare.article) == []
    assert export.encode([bare], "bibtex").decode().startswith("@article{article,")
    assert json.loads(export.encode([bare], "csl"))[0]["type"] == "article-newspaper"
    hostile = Dossier(article=Article(title="A}\n@comment{x, \\input{y}"))
    entry = export.encode([hostile], "bibtex").decode()
    assert r"\textbackslash{}input\{y\}" in entry
    assert r"A\} @comment\{x" in entry


def test_writing(tmp_path: Path) -> None:
    path = tmp_path / "quotes.csv"
    export.write(path, [FULL], "csv")
    assert path.read_bytes() == export.encode([FULL], "csv")
    assert [each.name for each in tmp_path.iterdir()] == ["quotes.csv"]
    with pytest.raises(UserError, match="cannot be written"):
        export.write(tmp_path / "none" / "x.csv", [FULL], "csv")
    with pytest.raises(UserError, match="no format"):
        export.encode([FULL], "wav")
    with pytest.raises(UserError, match="border view"):
        export.encode([FULL], "csv", view="mars")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Talks: “end” / again?", "talks-end-again.csv"),
        ("word " * 40, "-".join(["word"] * 12) + ".csv"),
        ("w" * 90, "w" * 60 + ".csv"),
        ("../../etc", "etc.csv"),
        ("…", "article.csv"),
        (None, "article.csv"),
    ],
)
def test_a_suggested_name_is_one_on_every_system(title: str | None, name: str) -> None:
    assert export.file_name(Dossier(article=Article(title=title)), ".csv") == name
