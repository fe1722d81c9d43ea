"""The words of a row of the articles pane: title, then where it is from and what is in it."""

from __future__ import annotations

from explorer.i18n.dates import long_day
from explorer.i18n.messages import translate
from explorer.store.catalog import ArticleEntry
from explorer.store.search import country_operators
from ui.articles.imports import Arrival

STAR = "★ "
COUNTRIES_SHOWN = 3


def title(item: Arrival | ArticleEntry) -> str:
    """Return what an article is called."""
    if isinstance(item, ArticleEntry):
        return item.title
    found = item.dossier.article.title if item.dossier else None
    return found or item.name


def lines(item: Arrival | ArticleEntry, *, is_sample: bool, is_shown: bool) -> list[str]:
    """Return the two lines of a row; `is_shown` for the eye, else for a screen reader."""
    if isinstance(item, Arrival):
        return [title(item), _standing(item, is_sample=is_sample)]
    star = item.is_starred
    first = f"{STAR if star else ''}{item.title}" if is_shown else item.title
    spoken = (
        translate("articles", "starred") if star else "",
        "" if item.is_read else translate("articles", "unread"),
    )
    marks = () if is_shown else spoken
    label = translate("articles", "Sample") if is_sample else ""
    same = translate("articles", "the same story as “{title}”").format(title=item.copy_of)
    copy = same if item.copy_of else ""
    facts = (*marks, label, copy, item.outlet, item.published, _counts(item), _countries(item))
    tags = " ".join(f"#{tag}" for tag in item.tags)
    return [first, " · ".join(fact for fact in (*facts, tags) if fact)]


def _counts(entry: ArticleEntry) -> str:
    quotes = translate("articles", "%n quote(s)", entry.quotes)
    events = translate("articles", "%n event(s)", entry.events) if entry.events else ""
    return " · ".join(filter(None, (quotes, events)))


def _countries(entry: ArticleEntry) -> str:
    names = [country_operators.name(code) for code in entry.about[:COUNTRIES_SHOWN]]
    return ", ".join(names) + ("…" if len(entry.about) > COUNTRIES_SHOWN else "")


def _standing(arrival: Arrival, *, is_sample: bool) -> str:
    if arrival.stage == "waiting":
        return translate("articles", "waiting")
    if arrival.stage == "reading":
        percent = round(arrival.share * 100)
        return translate("articles", "reading, {share} %").format(share=percent)
    if arrival.stage == "failed":
        return arrival.problem
    if arrival.stage == "cancelled":
        return translate("articles", "cancelled")
    assert arrival.dossier is not None
    article = arrival.dossier.article
    label = translate("articles", "Sample") if is_sample else article.file
    facts = (label, article.outlet, long_day(article.published or ""))
    return " · ".join(fact for fact in facts if fact)
