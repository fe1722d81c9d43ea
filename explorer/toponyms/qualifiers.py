"""What stands behind a town's comma and says where it lies: "Paris, Texas", "London, Ont."."""

from __future__ import annotations

import re
from typing import NamedTuple

from explorer.gazetteer import provinces
from explorer.gazetteer.folding import key_of
from explorer.gazetteer.matcher import Hit
from explorer.gazetteer.provinces import Part

_COMMA = re.compile(r",\s(?:in )?(?:the )?|\s\((?=[A-Z])")
_SHORT = re.compile(r"(?:,| \() ?([A-Z][A-Za-z.]{1,6})(?=[\s,;:)”\"'’—–-]|$)")
_POSTAL = re.compile(r",?\s\(?([A-Z]{2})(?=\s\d{5}|[),.;:\s]|$)")
_MENTIONED = frozenset({"US", "CA", "AU"})  # "Beds." and "Bucks." alone are seldom a county


class ShortForm(NamedTuple):
    """A part of a country shortened behind a town: where it stands, and which it is."""

    start: int
    end: int
    part: Part


def short_forms(text: str) -> list[ShortForm]:
    """Return every "Ga." or "Ont." that follows a town and its comma."""
    found = []
    for match in _SHORT.finditer(text):
        form = _short_form(match)
        if form is not None and form.part.country in _MENTIONED:
            found.append(form)
    return found


def _short_form(match: re.Match[str]) -> ShortForm | None:
    known = provinces.by_short_form()
    for spelling in (match.group(1), match.group(1).rstrip(".")):
        part = known.get(spelling)
        if part is not None:
            return ShortForm(match.start(1), match.start(1) + len(spelling), part)
    return None


def qualifier(text: str, end: int, starting: dict[int, Hit]) -> tuple[Part, Hit | None] | None:
    """Return the part or country named behind a town that ends at `end`, or None.

    Args:
        text: the article.
        end: where the town's name ends.
        starting: the gazetteers' names of the article by where they start.

    Returns:
        the part (its code empty for a country or a part that no table numbers), and the name
        itself unless it is a short form.
    """
    comma = _COMMA.match(text, end, end + 12)
    if comma is not None:
        start = comma.end()
        match = _SHORT.match(text, end)
        short = _short_form(match) if match else None
        if short is not None:
            return short.part, None
        hit = starting.get(start)
        if hit is not None:
            return _named(hit)
    postal = _POSTAL.match(text, end)
    if postal is not None and postal.group(1) in provinces.by_postal_form():
        return provinces.by_postal_form()[postal.group(1)], None
    return None


def following(text: str, end: int, starting: dict[int, Hit]) -> Hit | None:
    """Return the name that stands behind a comma after `end`, whatever it is, or None."""
    comma = _COMMA.match(text, end, end + 12)
    return starting.get(comma.end()) if comma else None


def _named(hit: Hit) -> tuple[Part, Hit] | None:
    parts = provinces.by_name().get(key_of(hit.text))
    name = hit.names[0]
    if parts is not None and (hit.kind != "country" or hit.text == "Georgia"):
        return parts[0], hit
    if hit.kind == "country" and name.how != "demonym":
        return Part(name.code, ""), hit
    if hit.kind == "city" and name.role == "places":
        return Part(name.code, ""), hit
    return None
