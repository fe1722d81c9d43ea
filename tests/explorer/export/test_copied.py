"""A quote as it is pasted elsewhere."""

from __future__ import annotations

from msgspec.structs import replace

from explorer.export import copied
from explorer.model import Article, Dossier, Quote

ARTICLE = Article(
    title="Ferry talks <end>", outlet="The Gazette", author="Ana Prata", published="2022-11-30",
    text="Head\n\n\u201cWe wait,\u201d she said.",
)  # fmt: skip
QUOTE = Quote(id="q1", text="We wait,", kind="sentence", speaker="Ada Berg", start=7, end=15)
DOSSIER = Dossier(article=ARTICLE, quotes=(QUOTE,))


def test_plain_is_as_before_and_a_style_cites_by_its_rules() -> None:
    assert copied.plain(DOSSIER, QUOTE) == (
        "\u201cWe wait,\u201d \u2014 Ada Berg\n"
        "The Gazette, \u201cFerry talks <end>\u201d, 30 November 2022, paragraph 2"
    )
    apa = copied.plain(DOSSIER, QUOTE, "apa").split("\n")
    assert apa[0] == "\u201cWe wait,\u201d \u2014 Ada Berg"
    assert apa[1].startswith("Prata, A.") and apa[1].endswith("(paragraph 2)")


def test_rich_text_takes_nothing_for_markup() -> None:
    hostile = replace(QUOTE, text="We <b>wait</b>,")
    html = copied.rich(replace(DOSSIER, quotes=(hostile,)), hostile)
    assert "We &lt;b&gt;wait&lt;/b&gt;," in html and "Ferry talks &lt;end&gt;" in html
    assert "<b>" not in html
