"""Title, outlet, author, day and place of filing as the text's own lines state them."""

from __future__ import annotations

import re

from explorer import reasons
from explorer.ingest import days
from explorer.ingest.draft import Finding, Particulars
from explorer.model import FiledFrom, Span
from explorer.text.clean import Cleaned, clean
from explorer.text.dateline import find_outlet, find_stamp

# Particulars stand at the head of an article, seldom at its foot, never in its middle.
_HEAD = 20_000
_FOOT = 2_000
_LONGEST_CLUE = 120
_PUBLISHED = re.compile(r"\b(?:publish|posted|issued|filed)", re.I)
_CHANGED = re.compile(r"\b(?:updated|modified)\b", re.I)
_SMALL_WORDS = frozenset(
    [
        "of",
        "de",
        "la",
        "le",
        "les",
        "del",
        "da",
        "do",
        "dos",
        "du",
        "di",
        "el",
        "al",
        "on",
        "upon",
        "sur",
        "and",
        "the",
    ]
)


def in_text(text: str) -> tuple[Particulars, FiledFrom | None]:
    """Return what the lines of `text` state about it, and the place it was filed from.

    A day counts only where a line of its own, a byline or the dateline states it with its year.
    """
    head = text[:_HEAD]
    cleaned = clean(head)
    title = cleaned.title.slice(head) if cleaned.title else ""
    author, outlet = _byline(cleaned)
    found = Particulars(
        title=Finding(title, reasons.FIRST_LINE.format(words=_short(title))) if title else None,
        outlet=outlet,
        author=author,
        published=_published(cleaned, head, text[_HEAD:][-_FOOT:]),
    )
    return found, _filed_from(cleaned.dateline, head)


def _quoted(value: str | None, text: str) -> Finding | None:
    return Finding(value, text.format(words=_short(value))) if value else None


def _byline(cleaned: Cleaned) -> tuple[Finding | None, Finding | None]:
    """The author and the outlet; a byline may name both ("Jane Doe, Associated Press")."""
    names = (cleaned.author or "").split(", ")
    outlet = find_outlet(names[-1]) if names[-1] else None
    # A masthead whose two lines ran together can look like a name and a post.
    own = names[:-1] if outlet else names
    masthead = _quoted(cleaned.outlet, reasons.MASTHEAD) or _quoted(outlet, reasons.BYLINE)
    return _author(", ".join(own)), masthead


def _author(byline: str) -> Finding | None:
    if not byline:
        return None
    # A byline may run on into the day: "By Jane Doe, Nov. 30, 2022".
    stated = next(days.find(byline), None)
    name = (byline[: stated[1]] if stated else byline).strip(" ,|·–—-")
    return _quoted(name, reasons.BYLINE)


def _published(cleaned: Cleaned, head: str, foot: str) -> Finding | None:
    lines = [item.text for item in cleaned.dropped if item.why == "furniture"]
    lines += [line for line in foot.split("\n") if line.strip()]
    stamps = [line for line in lines if find_stamp(line) and not _CHANGED.match(line.strip())]
    changed = [line for line in lines if find_stamp(line) and _CHANGED.match(line.strip())]
    stamps.sort(key=lambda line: _PUBLISHED.search(line) is None)
    for line in [*stamps, *changed]:
        day = next(days.find(line), None)
        if day is not None:
            return Finding(day[0], _short(line))
    return _day_beside(cleaned, head)


def _day_beside(cleaned: Cleaned, head: str) -> Finding | None:
    """The day in the byline, or in the dateline before the story's first word."""
    first = cleaned.paragraphs[0].start if cleaned.paragraphs else 0
    before = head[cleaned.dateline.start : first] if cleaned.dateline else ""
    for words in (before, cleaned.author or ""):
        day = next(days.find(words), None)
        if day is not None:
            return Finding(day[0], _short(words))
    return None


def _filed_from(dateline: Span | None, text: str) -> FiledFrom | None:
    if dateline is None:
        return None
    words = [_cased(part.strip()) for part in dateline.slice(text).split(",")]
    return FiledFrom(
        place=words[0], country=_country(words), start=dateline.start, end=dateline.end
    )


def _country(words: list[str]) -> str | None:
    """The country the dateline names, or else the one its town is in ("RIGA, Latvia", "PARIS")."""
    from explorer.gazetteer.countries import find

    found = [hit for part in reversed(words) for hit in find(part)]
    named = next((hit.code for hit in found if hit.how == "name"), None)
    return named or (found[0].code if found else None)


def _cased(place: str) -> str:
    """Turn "ST. PETERSBURG" into "St. Petersburg"; a place not in capitals stays as it is."""
    if not place.isupper():
        return place
    words = place.lower().split(" ")
    return " ".join(w if w in _SMALL_WORDS and i else _capital(w) for i, w in enumerate(words))


def _capital(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def _short(clue: str) -> str:
    line = " ".join(clue.split())
    return line if len(line) <= _LONGEST_CLUE else line[: _LONGEST_CLUE - 1].rstrip() + "…"
