"""The reader's own few words around the article: head, note, folded lines, names of tools."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from explorer.model import Article, Dropped, Event, Quote
from ui.dates import spoken


def _tr(text: str) -> str:
    return QCoreApplication.translate("reader", text)


def head(article: Article) -> str:
    """Return outlet, author, day and place of filing on one line."""
    day = article.published
    parts = [
        article.outlet,
        article.author,
        spoken(day, "day") if day else _tr("Publication date unknown"),
    ]
    if article.filed_from is not None:
        parts.append(_tr("Filed from {place}").format(place=article.filed_from.place))
    return "  ·  ".join(part for part in parts if part)


def title(article: Article) -> str:
    """Return the article's title, or what it is called without one."""
    return article.title or article.file or _tr("Untitled article")


def own_copy() -> str:
    """Return the note at the top of an outline."""
    return _tr(
        "The article’s own text is not part of Dateline. Open your own copy to read it here; "
        "until then this is its outline, paragraph by paragraph."
    )


def folded(dropped: Dropped) -> str:
    """Return the one line that stands for a line set aside."""
    return _tr("{reason}: {words} — show").format(reason=reason(dropped), words=_opening(dropped))


def unfolded(dropped: Dropped) -> str:
    """Return the line above one that was set aside and is shown."""
    return _tr("{reason}, not part of the story — hide").format(reason=reason(dropped))


def reason(dropped: Dropped) -> str:
    """Return why a stretch was set aside."""
    reasons = {
        "caption": _tr("Caption"),
        "related-headline": _tr("Headline of another story"),
        "furniture": _tr("Page furniture"),
        "title": _tr("Title of a work"),
        "nickname": _tr("Nickname"),
    }
    return reasons[dropped.why]


def _opening(dropped: Dropped) -> str:
    words = " ".join(dropped.text.split())
    return words if len(words) <= 44 else words[:40].rstrip(" ,.;:…") + "…"


def event_date(event: Event) -> str:
    """Return an event's date as precise as the article."""
    return spoken(event.date, event.precision)


def speaker(quote: Quote) -> str:
    """Return who is quoted."""
    if quote.kind == "term":
        return quote.speaker or _tr("a term")
    return quote.speaker or _tr("speaker not stated")
