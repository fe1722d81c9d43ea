"""Articles cited as the manuals have them, whatever is known of them."""

from __future__ import annotations

import pytest

from explorer import export
from explorer.export.cited import STYLES, reference
from explorer.export.stamp import Style
from explorer.model import Article, Dossier, Quote

WHOLE = Article(
    title="Ferry talks end early",
    outlet="The Harbour Post",
    author="Ana Maria Prata and Li Wei",
    published="2021-05-03",
    url="https://news.example/ferry",
)
EXPECTED: dict[Style, str] = {
    "plain": "The Harbour Post, “Ferry talks end early”, 3 May 2021",
    "apa": "Prata, A. M., & Wei, L. (2021, May 3). Ferry talks end early. The Harbour Post. "
    "https://news.example/ferry",
    "mla": "Prata, Ana Maria, and Li Wei. “Ferry talks end early.” The Harbour Post, 3 May 2021, "
    "https://news.example/ferry.",
    "chicago": "Prata, Ana Maria, and Li Wei. “Ferry talks end early.” The Harbour Post, May 3, "
    "2021. https://news.example/ferry.",
}


@pytest.mark.parametrize("style", STYLES)
def test_a_whole_article(style: Style) -> None:
    assert reference(WHOLE, style) == EXPECTED[style]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    "article",
    [
        Article(),
        Article(file="x.txt"),
        Article(title="Who pays?", published="2021-05-03"),
        Article(title="<b>&</b> “inner”", author="Ana", outlet="", published="9999-99-99"),
        Article(title="T", author=" , and ", published="2021"),
    ],
)
def test_whatever_is_missing_or_odd(style: Style, article: Article) -> None:
    words = reference(article, style)
    assert words
    assert "99" not in words or style == "plain"
    assert "?." not in words
    assert (article.title or "").rstrip("?") in words


def test_sources_of_a_document_are_cited_in_the_style() -> None:
    dossier = Dossier(article=WHOLE, quotes=(Quote(id="q", text="We go", kind="sentence"),))
    page = export.encode([dossier], "html", style="apa").decode()
    assert "Prata, A. M., &amp; Wei, L. (2021, May 3)" in page
