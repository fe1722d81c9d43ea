"""What the name of a file says of the article in it: ``nyt_2016-10-31_talks-fail.txt``."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path

from explorer import typed
from explorer.ingest.draft import Finding, Particulars

OUTLETS = Path(__file__).resolve().parents[2] / "resources" / "gazetteers" / "outlets.json"
_DAY = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<gap>[-_. ]?)(?P<m>\d\d)(?P=gap)(?P<d>\d\d)(?!\d)"
    r"|(?<!\d)(?P<d2>\d\d)[-_.](?P<m2>\d\d)[-_.](?P<y2>(?:19|20)\d\d)(?!\d)"
)
_PART = re.compile(r"[^\W_]+")
_FEWEST = 2  # words that may be a title; one is a name somebody gave the file
_HASH = re.compile(r"[0-9a-f]{8,}|\d{5,}", re.I)


@cache
def _outlets() -> dict[str, str]:
    return typed.json(OUTLETS.read_bytes(), dict[str, str])


def particulars(name: str) -> Particulars:
    """Return title, outlet and day as the file's name gives them; each only where it is plain.

    A day counts if it is a real one of 1900 to 2099, year first or, with marks between, last. A
    title is two words or more that are not the day, the outlet or a number.
    """
    stem = name.rpartition(".")[0] or name
    day, rest = _day_and_rest(stem)
    words = [word for word in _PART.findall(rest) if not _HASH.fullmatch(word)]
    outlet = _outlets().get(words[0].casefold()) if words else None
    told = words[1:] if outlet else words
    title = " ".join(told) if sum(word.isalpha() for word in told) >= _FEWEST else ""
    return Particulars(
        title=Finding.by("clue.file-name", title[:1].upper() + title[1:], name),
        outlet=Finding.by("clue.file-name", outlet, name),
        published=Finding.by("clue.file-name", day, name),
    )


def _day_and_rest(stem: str) -> tuple[str | None, str]:
    """The day in a name (ISO 8601), and the name without it."""
    found = [(match, day) for match in _DAY.finditer(stem) if (day := _real(match))]
    if len({day for _, day in found}) != 1:
        return None, stem
    match, day = found[0]
    return day, f"{stem[: match.start()]} {stem[match.end() :]}"


def _real(match: re.Match[str]) -> str | None:
    year, month, day = (match[key] or match[f"{key}2"] for key in ("y", "m", "d"))
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
