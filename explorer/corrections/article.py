"""The article's particulars; a new day of publication moves every date that hangs on it."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

from msgspec import UNSET
from msgspec.structs import replace

from explorer.corrections.by_hand import DATED_BY_HAND
from explorer.corrections.edits import EditArticle
from explorer.errors import UserError
from explorer.i18n.messages import translate
from explorer.model import Article, Clue, Dossier, Event, Located, Precision, Quote, Span, Why

_BY_HAND = Clue(rule="clue.by-hand")
_Date = tuple[str | None, Precision]
Dated = TypeVar("Dated", Event, Quote)


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
    if edit.url is not UNSET:
        given["url"] = edit.url or UNSET
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
            translate("particulars", "“{words}” is not a day.").format(words=published),
            translate("particulars", "Write it as year-month-day, like 2022-11-30."),
        ) from error


def reanchored(dossier: Dossier, published: date | None) -> Dossier:
    """Return the dossier with each date read again from its words, as of `published`.

    Dates the reader set stay. Words that name no time of their own ("this time") go along with
    the other dates that were the same day before, or stay where there are none.
    """
    read = _Rereading(dossier.article, published)
    items: tuple[Event | Quote, ...] = (*dossier.events, *dossier.quotes)
    for item in items:
        read.take(item)
    return replace(
        dossier,
        events=tuple(read.moved(event) for event in dossier.events),
        quotes=tuple(read.moved(quote) for quote in dossier.quotes),
    )


class _Rereading:
    """What dates mean as of another day of publication, and where each old date went."""

    def __init__(self, article: Article, published: date | None) -> None:
        self.article = article
        self.published = published
        self.went: dict[str, _Date] = {}

    def take(self, item: Event | Quote) -> None:
        """Note where the item's date goes, if its own words say so."""
        new = self.own(item)
        if new is not None and isinstance(item.date, str):
            self.went.setdefault(item.date, new)

    def moved(self, item: Dated) -> Dated:
        new = self.own(item)
        if new is None and isinstance(item.date, str) and _is_movable(item):
            new = self.went.get(item.date)
        return item if new is None else replace(item, date=new[0], precision=new[1])

    def own(self, item: Event | Quote) -> _Date | None:
        """The item's date by its own words; None where they are no words for a time."""
        if not _is_movable(item):
            return None
        return _resolved(self.article, item, str(item.date_text), self.published)


def _is_movable(item: Event | Quote) -> bool:
    is_by_hand = isinstance(item.why, Why) and item.why.rule in DATED_BY_HAND
    return isinstance(item.date_text, str) and bool(item.date_text) and not is_by_hand


def _resolved(article: Article, item: Located, words: str, published: date | None) -> _Date | None:
    """What the words mean: read in their sentence where the text is known, else alone."""
    from explorer.extract.dates import find_dates

    text, sentence = _sentence(article, item, words)
    found = [each for each in find_dates(text, sentence, published) if _is_in(each.text, words)]
    if not found:
        return None
    period = max(found, key=lambda each: len(each.text)).period
    return (period.iso(), period.precision) if period is not None else (None, "undated")


def _is_in(found: str, words: str) -> bool:
    """Tell whether words found for a time are the item's: "Tuesday" is in "on Tuesday"."""
    return found.casefold() in words.casefold()


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
