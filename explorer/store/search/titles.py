"""The small line above a hit: kept in English, said in the reader's language when it is shown.

What is kept outlives the language it was kept in: a library is read in any of them.
"""

from __future__ import annotations

import re

from explorer.i18n.messages import translate
from explorer.store.search import days

UNSTATED = "Speaker not stated"
UNDATED = "Undated"
HEADLINE = "Headline"
ROLES = {"about": "About", "mentioned": "Mentioned", "filed-from": "Filed from"}
REMARKS = {"fragment": "partial", "term": "term in marks", "indirect": "reported speech"}
_BETWEEN = " · "
_PARAGRAPH = re.compile(r"Paragraph ([0-9]+)")


def joined(*parts: str | None) -> str:
    """Return the parts that there are as one line."""
    return _BETWEEN.join(part for part in parts if part)


def speaker(title: str) -> str:
    """Return who said it, of a quote's line as kept; empty where that is not stated."""
    first = title.partition(_BETWEEN)[0]
    return "" if first == UNSTATED else first


def paragraph(number: int) -> str:
    """Return the line above a sentence of a paragraph."""
    return f"Paragraph {number}"


def shown(title: str, kind: str, since: str | None = None, until: str | None = None) -> str:
    """Return a kept line as the reader is to see it.

    Args:
        title: as kept.
        kind: of the item it stands above.
        since: the first day of an event, ISO 8601; None where it is undated.
        until: the last one.
    """
    _, between, rest = title.partition(_BETWEEN)
    if kind == "event" and since:
        return f"{days.in_words(f'{since}/{until or since}')}{between}{rest}"
    if kind == "person":
        return title
    if found := _PARAGRAPH.fullmatch(title):
        return translate("search", "Paragraph {number}").format(number=found[1])
    known = _known()
    return _BETWEEN.join(known.get(part, part) for part in title.split(_BETWEEN))


def _known() -> dict[str, str]:
    return {
        UNSTATED: translate("search", "Speaker not stated"),
        UNDATED: translate("search", "Undated"),
        HEADLINE: translate("search", "Headline"),
        ROLES["about"]: translate("search", "About"),
        ROLES["mentioned"]: translate("search", "Mentioned"),
        ROLES["filed-from"]: translate("search", "Filed from"),
        REMARKS["fragment"]: translate("search", "partial"),
        REMARKS["term"]: translate("search", "term in marks"),
        REMARKS["indirect"]: translate("search", "reported speech"),
    }
