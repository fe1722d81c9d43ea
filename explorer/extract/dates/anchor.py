"""What words for a time are understood from, and the small words in them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import msgspec

from explorer.extract.dates.patterns import MONTHS, NUMBERS
from explorer.extract.dates.periods import Period


class Anchor(msgspec.Struct, frozen=True):
    """What a word for a time is understood from.

    `today` is the day of publication; `direction` is 1 where the sentence speaks of what is to
    come, -1 of what is past, 0 where it does not show; `reference` is what was dated before, `near`
    what was dated before in the same sentence.
    """

    today: date | None
    direction: int = 0
    reference: Period | None = None
    near: Period | None = None


Match = re.Match[str]
Rule = Callable[[Match, Anchor], Period | None]


def group(found: Match, name: str) -> str:
    """Return what the pattern's group holds, in small letters, or nothing."""
    return (found.groupdict().get(name) or "").lower().strip(" ,")


def number_of(word: str) -> int:
    """Return the number a word or figures mean."""
    return int(word) if word.isdigit() else NUMBERS.get(word, 1)


def month_of(word: str) -> int:
    """Return the number of the month."""
    return MONTHS[word.rstrip(".").lower()]


def day_number_of(word: str) -> int:
    """Return the day of the month that "3rd" means."""
    return int(re.sub(r"\D", "", word))


def steps_of(relative: str) -> int:
    """Return -1 for what lies back, 1 for what lies ahead, 0 for this or that."""
    if relative.startswith(("last", "the previous", "this past", "the past")):
        return -1
    return 1 if relative.startswith(("next", "the following", "this coming", "the coming")) else 0


def refers_back(relative: str) -> bool:
    """Tell whether the words count from what was dated before."""
    return relative in ("that", "the same", "the previous", "the following")


def year_of(found: Match, now: Anchor) -> int | None:
    """Return the year the words give, or None where they give none."""
    if group(found, "y"):
        return int(found.group("y"))
    relative = group(found, "rel").removeprefix("of ").removesuffix(" year")
    relative = relative or group(found, "ry").removesuffix(" year")
    if not relative:
        return None
    if refers_back(relative) and now.reference:
        return now.reference.start.year + steps_of(relative)
    return now.today.year + steps_of(relative) if now.today else None
