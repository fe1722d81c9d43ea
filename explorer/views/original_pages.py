"""On which page of its file something of an article stands."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from explorer.model import Article, Origin, Span

if TYPE_CHECKING:
    from explorer.text.word_places import WordPlaces


def places(article: Article) -> WordPlaces | None:
    """Return where the article's words stand on the pages of its file, where that is known."""
    origin = article.origin
    # Places count in the text: without it they say nothing.
    return _places(origin) if isinstance(origin, Origin) and article.body else None


def page_of(article: Article, span: Span | None) -> int | None:
    """Return the page, counted from 1, that a stretch of the text begins on."""
    known = places(article) if span is not None else None
    if span is None or known is None:
        return None
    page = known.page_of(span.start)
    return None if page is None else page + 1


def range_of(article: Article) -> tuple[int, int] | None:
    """Return the first and the last page, counted from 1, that the text stands on."""
    known = places(article)
    pages = known.pages() if known is not None else None
    return None if pages is None else (pages[0] + 1, pages[1] + 1)


@lru_cache(maxsize=4)
def _places(origin: Origin) -> WordPlaces | None:
    # Late: every start knows how to cite a page, and hardly any has one to cite.
    from explorer.text.word_places import WordPlaces

    return WordPlaces.of(origin)
