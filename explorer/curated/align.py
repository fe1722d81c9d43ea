"""The curated reading laid over the reader's own copy of the article.

The copy is recognised by its quotes, its paragraphs are matched with the curated ones, and each
item then gets its span: from that the reader pane works on the full text.
"""

from __future__ import annotations

import hashlib
from typing import Any, TypeVar

from msgspec import UNSET
from msgspec.structs import replace

from explorer.curated.likeness import Likeness
from explorer.curated.paragraphs import match_paragraphs
from explorer.model import (
    Article,
    Dossier,
    Dropped,
    Event,
    FiledFrom,
    Located,
    Outline,
    Quote,
    Relation,
    Span,
    Why,
)
from explorer.text.dateline import find_dateline
from explorer.text.layout import paragraphs
from explorer.text.segment import sentences

_ENOUGH = 0.6
_LONG = 20
# Many times the longest article: a book is not searched for one.
_MOST_CHARACTERS = 400_000
Item = TypeVar("Item", bound=Located)
Holder = TypeVar("Holder")


def align(curated: Dossier, article: Article) -> Dossier | None:
    """Return `curated` with offsets into the text of `article`, or None for another article.

    It is the same article if three fifths of the longer quotes, by length, stand in it in the
    same order. Mentions and dropped lines that the copy lacks are left out; a quote or event that
    it lacks keeps its paragraph.
    """
    text = article.body
    if not text or len(text) > _MOST_CHARACTERS:
        return None
    copy = Likeness(text)
    if not _is_same(curated, copy, len(text)):
        return None
    places = match_paragraphs(curated, copy, paragraphs(text))
    return _Aligner(text, copy, places).dossier(curated, article)


def _is_same(curated: Dossier, copy: Likeness, length: int) -> bool:
    whole = Span(0, length)
    long = [q for q in curated.quotes if len(q.text) >= _LONG and not isinstance(q.within, str)]
    found = [(span.start, len(q.text)) for q in long if (span := copy.find(q.text, whole))]
    total = sum(len(quote.text) for quote in long)
    return bool(total) and _heaviest_in_order(found) >= _ENOUGH * total


def _heaviest_in_order(found: list[tuple[int, int]]) -> int:
    """The greatest total length of quotes that follow each other as they should."""
    best: list[int] = []
    for number, (start, length) in enumerate(found):
        before = (best[n] for n in range(number) if found[n][0] < start)
        best.append(length + max(before, default=0))
    return max(best, default=0)


class _Aligner:
    """Puts each item of a dossier to its place in the copy."""

    def __init__(self, text: str, copy: Likeness, places: dict[int, Span]) -> None:
        self.text = text
        self.copy = copy
        self.places = places

    def dossier(self, curated: Dossier, article: Article) -> Dossier:
        outline = curated.outline
        return replace(
            curated,
            article=self.article(curated.article, article),
            dropped=tuple(self.dropped(each) for each in curated.dropped if self.home(each)),
            countries=tuple(map(self.holder, curated.countries)),
            regions=tuple(map(self.holder, curated.regions)),
            organisations=tuple(map(self.holder, curated.organisations)),
            people=tuple(map(self.holder, curated.people)),
            quotes=self.quotes(curated.quotes),
            events=tuple(self.event(each, curated) for each in curated.events),
            relations=tuple(self.relation(each, curated) for each in curated.relations),
            outline=tuple(map(self.outline, outline)) if isinstance(outline, tuple) else UNSET,
        )

    def article(self, curated: Article, copy: Article) -> Article:
        return replace(
            curated,
            file=copy.file,
            sha256=hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest(),
            url=copy.url if copy.url is not UNSET else curated.url,
            filed_from=self.filed_from(curated.filed_from),
            origin=copy.origin,
            text=self.text,
        )

    def home(self, item: Located) -> Span | None:
        """The paragraph of the copy the item stands in."""
        return self.places.get(item.paragraph) if isinstance(item.paragraph, int) else None

    def filed_from(self, filed: FiledFrom | None) -> FiledFrom | None:
        home = self.home(filed) if filed else None
        if filed is None or home is None:
            return filed
        span = find_dateline(self.text, home)[0] or self.copy.find(filed.place, home)
        return _at(filed, span) if span else filed

    def dropped(self, item: Dropped) -> Dropped:
        home = self.home(item)
        assert home is not None
        return replace(_at(item, home), text=home.slice(self.text))

    def holder(self, holder: Holder) -> Holder:
        """A country, region, organisation or person with its mentions in their places."""
        mentions: tuple[Any, ...] = holder.mentions  # type: ignore[attr-defined]
        return replace(holder, mentions=self.mentions(mentions))  # type: ignore[type-var]

    def mentions(self, mentions: tuple[Any, ...]) -> tuple[Any, ...]:
        """Namings of one thing come in the article's order, each after the one before it."""
        found, after = [], 0
        for mention in mentions:
            home = self.home(mention)
            span = self.copy.find(mention.text, _from(home, after)) if home else None
            if span is not None:
                found.append(replace(_at(mention, span), text=span.slice(self.text)))
                after = span.end
        return tuple(found)

    def quotes(self, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
        """Quotes come in the article's order too; a nested one stands inside its own."""
        spans: dict[str, Span] = {}
        after = 0
        for quote in quotes:
            inside = spans.get(quote.within) if isinstance(quote.within, str) else None
            home = inside or self.home(quote)
            span = self.copy.find(quote.text, inside or _from(home, after)) if home else None
            span = span or (self.copy.find(quote.text, home) if home else None)
            if span is not None:
                spans[quote.id] = span
                after = after if inside else span.end
        return tuple(self.quote(quote, spans.get(quote.id)) for quote in quotes)

    def quote(self, quote: Quote, span: Span | None) -> Quote:
        return replace(_at(quote, span), text=span.slice(self.text)) if span else quote

    def event(self, event: Event, dossier: Dossier) -> Event:
        home = self.home(event)
        if home is None:
            return event
        names = [p.name for p in dossier.people if p.id in event.people]
        words = [event.summary, *names, event.place.name if event.place else ""]
        return _at(event, self.sentence(home, words, event.date_text or ""))

    def relation(self, relation: Relation, dossier: Dossier) -> Relation:
        home = self.home(relation)
        if home is None:
            return relation
        words = [
            mention.text
            for country in dossier.countries
            if country.code in (relation.source, relation.target)
            for mention in country.mentions
            if mention.paragraph == relation.paragraph
        ]
        told = relation.why.reason if isinstance(relation.why, Why) else ""
        return _at(relation, self.sentence(home, [*words, told or ""], ""))

    def sentence(self, home: Span, words: list[str], exact: str) -> Span:
        """The sentence of the paragraph that shares most with `words`, and has `exact` if any."""
        sought = _stems(" ".join(words))

        def score(span: Span) -> tuple[float, int]:
            shared = len(sought & _stems(span.slice(self.text)))
            holds = bool(exact) and self.copy.find(exact, span) is not None
            return shared + (3 if holds else 0), -span.start

        return max(sentences(self.text, home), key=score, default=home)

    def outline(self, item: Outline) -> Outline:
        home = self.home(item)
        return _at(item, home) if home else item


def _at(item: Item, span: Span) -> Item:
    return replace(item, start=span.start, end=span.end, paragraph=UNSET)


def _from(home: Span, after: int) -> Span:
    return Span(min(max(home.start, after), home.end), home.end)


def _stems(words: str) -> set[str]:
    """The beginnings of the longer words: what survives inflection and word for word changes."""
    cleaned = "".join(char if char.isalnum() else " " for char in words.casefold())
    return {word[:5] for word in cleaned.split() if len(word) > 3}
