"""Exports read back by other programs' readers: the same items, the same words, the same order."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence

import pytest
import shapely.geometry
from docx import Document
from lxml import etree, html
from odf import teletype
from odf.opendocument import load
from odf.text import P

from explorer import api, export
from explorer.files import dossier_file
from explorer.model import Article, Dossier, Event, Person, Place, Quote, Tie
from explorer.views import speech

SAID = (
    "=1+1 is what “they” said & meant",
    "+4 % <b>more</b> “jobs”",
    "-3, @home; \tthen\u00a0gone",
    "Мы придём снова 🚢",
    "نحن هنا",
    "a plain one, with \\ and ] and * marks_",
)


def invented() -> Dossier:
    """An article whose words mean something to a spreadsheet, a browser or a word processor."""
    return Dossier(
        article=Article(
            title="Ferry <talks> & more", outlet="The Alder Herald", published="2022-05-03"
        ),
        people=(Person(id="p1", name="Rui Teles", country="PT", role="Minister"),),
        quotes=tuple(
            Quote(
                id=f"q{n}",
                text=words,
                kind="sentence",
                speaker="Rui Teles",
                speaker_id="p1",
                countries=(Tie(code="PT", why="speaker"),),
            )
            for n, words in enumerate(SAID)
        ),
        events=(
            Event(
                id="e1",
                summary="Talks & <tea> in Lisbon",
                date="2022-05-03",
                precision="day",
                place=Place(name="Lisbon", country="PT"),
                countries=("PT",),
            ),
        ),
    )


CASES = {"invented": invented(), "sample": api.sample(api.samples()[0])}


def _flat(words: str) -> str:
    return " ".join(words.replace("\u00a0", " ").split())


def _in_csv(data: bytes) -> list[str]:
    rows = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    return [row["text"].removeprefix("'") for row in rows]


def _in_docx(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in Document(io.BytesIO(data)).paragraphs]


def _in_odt(data: bytes) -> list[str]:
    found = load(io.BytesIO(data)).getElementsByType(P)
    return [teletype.extractText(paragraph) for paragraph in found]


def _in_html(data: bytes) -> list[str]:
    page = html.document_fromstring(data.decode())
    return [block.text_content() for block in page.iter("blockquote")]


READERS: dict[str, Callable[[bytes], list[str]]] = {
    "csv": _in_csv,
    "json": lambda data: [quote.text for quote in dossier_file.decode(data).quotes],
    "docx": _in_docx,
    "odt": _in_odt,
    "html": _in_html,
}


def _places(words: Sequence[str], found: Sequence[str]) -> list[int]:
    """Where each quote's words stand among the parts read back, each part used once."""
    left = list(enumerate(map(_flat, found)))
    places = []
    for each in map(_flat, words):
        place = next((n for n, part in left if each in part), -1)
        left = [(n, part) for n, part in left if n != place]
        places.append(place)
    return places


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("form", READERS)
def test_every_quote_comes_back_with_its_words_and_in_its_order(case: str, form: str) -> None:
    dossier = CASES[case]
    said = [quote.text for quote in dossier.quotes if speech.is_said(quote)]
    places = _places(said, READERS[form](export.encode([dossier], form)))
    assert -1 not in places
    if form != "html":  # where the pages of the countries come one after the other
        assert places == sorted(places)


def test_no_cell_of_a_table_is_a_formula() -> None:
    rows = csv.reader(io.StringIO(export.encode([invented()], "csv").decode("utf-8-sig")))
    cells = [cell for row in rows for cell in row]
    assert any(cell.startswith("'=1+1") for cell in cells)
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]


@pytest.mark.parametrize("case", CASES)
def test_places_are_read_by_others_as_the_same_places(case: str) -> None:
    dossier = CASES[case]
    features = json.loads(export.encode([dossier], "geojson"))["features"]
    points = [shapely.geometry.shape(each["geometry"]) for each in features if each["geometry"]]
    assert points and all(-180 <= p.x <= 180 and -90 <= p.y <= 90 for p in points)
    tree = etree.fromstring(export.encode([dossier], "kml"))
    names = {"k": "http://www.opengis.net/kml/2.2"}
    marks = tree.findall(".//k:Placemark", names)
    placed = [mark.findtext(".//k:coordinates", namespaces=names) for mark in marks]
    assert len([each for each in placed if each]) == len(points)
    read = [tuple(map(float, each.split(",")[:2])) for each in placed if each]
    assert read == [(round(p.x, 6), round(p.y, 6)) for p in points] or read == [
        (p.x, p.y) for p in points
    ]
    told = _flat(etree.tostring(tree, encoding="unicode", method="text"))
    placed_events = [each["properties"].get("name") for each in features if each["geometry"]]
    summaries = [words for words in placed_events if words]
    assert summaries and all(_flat(words) in told for words in summaries)
