"""The plain sentences of an article, for search: headline, text, and what was set aside."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from explorer.model import Dossier, Span
from explorer.store.search import titles
from explorer.text.layout import paragraphs
from explorer.text.segment import sentences


class Passage(msgspec.Struct, frozen=True, kw_only=True):
    """One sentence. `key` is ``start-end`` in code points, or ``title`` for the headline."""

    key: str
    title: str
    text: str
    part: str
    span: Span | None = None


def headline(dossier: Dossier) -> Iterator[Passage]:
    """Return the article's headline, where it has one."""
    if dossier.article.title:
        title = dossier.article.title
        yield Passage(key="title", title=titles.HEADLINE, text=title, part="headline")


def passages(dossier: Dossier) -> Iterator[Passage]:
    """Return the headline, and the sentences of the text where it is at hand."""
    yield from headline(dossier)
    article = dossier.article
    aside = [span for item in dossier.dropped if (span := item.span)]
    for number, paragraph in enumerate(paragraphs(article.body), start=1):
        for span in sentences(article.body, paragraph):
            part = "dropped" if any(other.overlaps(span) for other in aside) else "text"
            yield Passage(
                key=f"{span.start}-{span.end}",
                title=titles.paragraph(number),
                text=span.slice(article.body),
                part=part,
                span=span,
            )
