"""What was read from pages is cited with its page, wherever it goes."""

from __future__ import annotations

import csv
import io
import json

import pytest

from explorer import export
from explorer.model import Article, Dossier, Origin, Quote
from explorer.text.word_places import Box, PlacedWord, pack
from explorer.views import citation

TEXT = "The ferry talks ended.\n\n“We will meet again,” said Ana Prata."
SIZE = (595.0, 842.0)


@pytest.fixture
def dossier() -> Dossier:
    starts = [place for place in range(len(TEXT)) if place == 0 or TEXT[place - 1].isspace()]
    words = [
        PlacedWord(start, start + 1, Box(int(start > 22), 50, 50, 60, 60))
        for start in starts
        if not TEXT[start].isspace()
    ]
    origin = Origin(kind="pdf", sha256="", pages=(SIZE, SIZE), words=pack(words, (SIZE, SIZE)))
    start = TEXT.index("We")
    quote = Quote(id="q1", text="We will meet again,", kind="sentence", start=start, end=start + 19)
    article = Article(title="Ferry talks", origin=origin, text=TEXT)
    return Dossier(article=article, quotes=(quote,))


def test_a_quote_is_cited_with_its_page(dossier: Dossier) -> None:
    assert citation.with_source(dossier, dossier.quotes[0]).endswith("page 2, paragraph 2")


def test_a_table_has_a_column_of_pages(dossier: Dossier) -> None:
    written = export.encode([dossier], "csv").decode("utf-8-sig")
    row = next(iter(csv.DictReader(io.StringIO(written))))
    assert (row["page"], row["paragraph"]) == ("2", "2")


def test_notes_and_pages_name_it(dossier: Dossier) -> None:
    for form in ("markdown", "html"):
        assert "page 2, paragraph 2" in export.encode([dossier], form).decode()


def test_references_have_the_pages_of_the_article(dossier: Dossier) -> None:
    assert json.loads(export.encode([dossier], "csl"))[0]["page"] == "1-2"
    assert "SP  - 1\r\nEP  - 2" in export.encode([dossier], "ris").decode()
    assert "pages = {1--2}" in export.encode([dossier], "bibtex").decode()
