"""The reader's own few words around the article: head, note, folded lines, names of tools."""

from __future__ import annotations

from explorer.i18n.messages import translate
from explorer.model import Article, Dropped, Event, Quote
from ui.look.dates import spoken

SHORT_PART = 26
NO_BREAK = "\u00a0"


def head(article: Article) -> str:
    """Return outlet, author, day and place of filing on one line."""
    day = article.published
    parts = [
        article.outlet,
        article.author,
        spoken(day, "day") if day else translate("reader", "Publication date unknown"),
    ]
    if article.filed_from is not None:
        parts.append(
            translate("reader", "Filed from {place}").format(place=article.filed_from.place)
        )
    return f"{NO_BREAK}{NO_BREAK}·  ".join(_together(part) for part in parts if part)


def _together(part: str) -> str:
    """Keep a short part on one line: "Filed from Lusaka"."""
    return part.replace(" ", NO_BREAK) if len(part) <= SHORT_PART else part


def title(article: Article) -> str:
    """Return the article's title, or what it is called without one."""
    return article.title or article.file or translate("reader", "Untitled article")


def own_copy() -> str:
    """Return the note at the top of an outline."""
    return translate(
        "reader",
        "The article’s own text is not part of Dateline. Open your own copy to read it here; "
        "until then this is its outline, paragraph by paragraph.",
    )


def folded(dropped: Dropped) -> str:
    """Return the one line that stands for a line set aside."""
    return translate("reader", "{reason}: {words} — show").format(
        reason=reason(dropped), words=_opening(dropped)
    )


def aside(dropped: Dropped) -> str:
    """Return the line of an outline that tells of a stretch set aside."""
    return translate("reader", "{reason}: {words}").format(
        reason=reason(dropped), words=dropped.text
    )


def unfolded(dropped: Dropped) -> str:
    """Return the line above one that was set aside and is shown."""
    return translate("reader", "{reason}, not part of the story — hide").format(
        reason=reason(dropped)
    )


def reason(dropped: Dropped) -> str:
    """Return why a stretch was set aside."""
    reasons = {
        "caption": translate("reader", "Caption"),
        "related-headline": translate("reader", "Headline of another story"),
        "furniture": translate("reader", "Page furniture"),
        "title": translate("reader", "Title of a work"),
        "nickname": translate("reader", "Nickname"),
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
        return quote.speaker or translate("reader", "a term")
    return quote.speaker or translate("reader", "speaker not stated")
