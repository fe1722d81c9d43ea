"""The article's particulars; a new day of publication moves every date that hangs on it."""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec import UNSET
from msgspec.structs import replace

from explorer.edits import EditArticle
from explorer.errors import UserError
from explorer.model import Article, Dossier, Event, Located, Precision, Quote, Span, Why
from explorer.revise.events import DATE_BY_HAND

_BY_HAND = "set by the reader"


def edit(dossier: Dossier, edit: EditArticle) -> Dossier:
    """Change the particulars; each changed one's clue says that the reader set it.

    Raises:
        UserError: the day of publication is no ISO 8601 day.
    """
    given: dict[str, Any] = {
        name: value
        for name in ("published", "title", "outlet", "author")
        if (value := getattr(edit, name)) is not UNSET
    }
    day = _day(given.get("published"))
    known = dossier.article.clues if isinstance(dossier.article.clues, dict) else {}
    article = replace(dossier.article, **given, clues={**known, **dict.fromkeys(given, _BY_HAND)})
    moved = replace(dossier, article=article)
    is_moved = "published" in given and given["published"] != dossier.article.published
    return reanchored(moved, day) if is_moved else moved


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published) if published else None
    except ValueError as error:
        raise UserError(
            f"“{published}” is not a day.", "Write it as year-month-day, like 2022-11-30."
        ) from error


def reanchored(dossier: Dossier, published: date | None) -> Dossier:
    """Return the dossier with each date read again from its words, as of `published`.

    Dates the reader set stay. Words that name no time of their own ("three days later") keep
    their date only if they still have one.
    """
    return replace(
        dossier,
        events=tuple(_event(dossier.article, event, published) for event in dossier.events),
        quotes=tuple(_quote(dossier.article, quote, published) for quote in dossier.quotes),
    )


def _event(article: Article, event: Event, published: date | None) -> Event:
    is_by_hand = isinstance(event.why, Why) and event.why.rule == DATE_BY_HAND
    if not event.date_text or is_by_hand:
        return event
    value, precision = _resolved(article, event, event.date_text, published)
    return replace(event, date=value, precision=precision)


def _quote(article: Article, quote: Quote, published: date | None) -> Quote:
    if not isinstance(quote.date_text, str):
        return quote
    value, precision = _resolved(article, quote, quote.date_text, published)
    return replace(quote, date=value, precision=precision)


def _resolved(
    article: Article, item: Located, words: str, published: date | None
) -> tuple[str | None, Precision]:
    """What the words mean: read in their sentence where the text is known, else alone."""
    from explorer.extract import dates

    text, sentence = _sentence(article, item, words)
    for found in dates.find(text, sentence, published):
        if found.text == words and found.period is not None:
            return found.period.iso(), found.period.precision
    return None, "undated"


def _sentence(article: Article, item: Located, words: str) -> tuple[str, Span]:
    from explorer.text.segment import sentences

    span, body = item.span, article.body
    if span is not None and body:
        start = body.rfind("\n", 0, span.start) + 1
        end = body.find("\n", span.end)
        paragraph = Span(start, end if end >= 0 else len(body))
        with_words = (s for s in sentences(body, paragraph) if words in s.slice(body))
        best = max(with_words, key=lambda s: _nearness(s, span), default=None)
        if best is not None:
            return body, best
    return words, Span(0, len(words))


def _nearness(sentence: Span, span: Span) -> int:
    return min(sentence.end, span.end) - max(sentence.start, span.start)
