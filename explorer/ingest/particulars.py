"""Title, outlet, author, day and place of filing as the text's own lines state them."""

from __future__ import annotations

import re

from explorer.ingest.draft import Finding, Particulars
from explorer.model import FiledFrom, Span
from explorer.text.clean import Cleaned, clean
from explorer.text.dateline import find_stamp, first_place
from explorer.text.days import sure_day
from explorer.text.language import ENGLISH

# Particulars stand at the head of an article, seldom at its foot, never in its middle.
_HEAD = 20_000
_FOOT = 2_000
_LONGEST_CLUE = 120
_LONGEST_TITLE = 80
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


def in_text(text: str, language: str = ENGLISH) -> tuple[Particulars, FiledFrom | None]:
    """Return what the lines of `text` state about it, and the place it was filed from.

    A day counts only where a line of its own, a byline or the dateline states it with its year.
    In another language than English the country of the dateline is left to its pack.
    """
    head = text[:_HEAD]
    cleaned = clean(head)
    title = cleaned.title.slice(head) if cleaned.title else ""
    found = Particulars(
        title=Finding.by("clue.first-line", title, _short(title)),
        outlet=_outlet(cleaned),
        author=_found(cleaned.author, "clue.byline", cleaned.byline),
        published=_published(cleaned, head, text[_HEAD:][-_FOOT:]),
    )
    return found, _filed_from(cleaned.dateline, head, language)


def first_words(text: str) -> Particulars:
    """Return the first line, cut at a word, as the title of a text that has no headline."""
    line = next((line for line in text[:_HEAD].split("\n") if line.strip()), "")
    words = " ".join(line.split())
    if len(words) > _LONGEST_TITLE:
        words = words[:_LONGEST_TITLE].rpartition(" ")[0] or words[:_LONGEST_TITLE]
        words = f"{words.rstrip(' ,;:—–-')}…"
    return Particulars(title=Finding.by("clue.first-words", words))


def _found(value: str | None, rule: str, words: str | None = None) -> Finding | None:
    return Finding.by(rule, value, _short(words or value or ""))


def _outlet(cleaned: Cleaned) -> Finding | None:
    """The outlet of the masthead or the byline, or else the agency that the dateline names."""
    is_in_byline = cleaned.outlet is not None and cleaned.outlet in (cleaned.byline or "")
    rule = "clue.byline" if is_in_byline else "clue.masthead"
    return _found(cleaned.outlet, rule) or _found(cleaned.agency, "clue.dateline")


def _published(cleaned: Cleaned, head: str, foot: str) -> Finding | None:
    lines = [item.text for item in cleaned.dropped if item.why == "furniture"]
    lines += [line for line in foot.split("\n") if line.strip()]
    stamps = [line for line in lines if find_stamp(line) and not _CHANGED.match(line.strip())]
    changed = [line for line in lines if find_stamp(line) and _CHANGED.match(line.strip())]
    stamps.sort(key=lambda line: _PUBLISHED.search(line) is None)
    for line in [*stamps, *changed]:
        day = sure_day(line)
        if day is not None:
            return Finding(day, _short(line))
    return _day_beside(cleaned, head)


def _day_beside(cleaned: Cleaned, head: str) -> Finding | None:
    """The day in the byline, or in the dateline before the story's first word."""
    first = cleaned.paragraphs[0].start if cleaned.paragraphs else 0
    before = head[cleaned.dateline.start : first] if cleaned.dateline else ""
    for words in (before, cleaned.byline or ""):
        day = sure_day(words)
        if day is not None:
            return Finding(day, _short(words))
    return None


def _filed_from(dateline: Span | None, text: str, language: str) -> FiledFrom | None:
    if dateline is None:
        return None
    place, several = first_place(dateline.slice(text))
    country = _country(dateline.slice(text), several) if language == ENGLISH else None
    return FiledFrom(place=_cased(place), country=country, start=dateline.start, end=dateline.end)


def _country(words: str, several: bool) -> str | None:
    """The country the dateline names, or else the one its town is in ("ROME, Ga.", "PARIS")."""
    from explorer.toponyms.mentions import find

    found = find(words)
    named = next((hit.code for hit in found if hit.how == "name"), None)
    if several:
        named = None
    return named or (found[0 if several else -1].code if found else None)


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
