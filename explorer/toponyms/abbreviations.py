"""Abbreviations that an article introduces itself: "the Central African Republic (CAR)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.model import Span
from explorer.toponyms.found import Found

_INTRODUCED = re.compile(r" \((?:the )?([A-Z]{2,6})\)")
_CAPITAL = re.compile(r"\b[A-Z]")


def introduced(text: str, found: Sequence[Found]) -> list[Found]:
    """Return every use of an abbreviation that stands in brackets behind a country's name.

    Its letters must be the capitals of the name: "Mali (AFP)" introduces nothing.
    """
    meant: dict[str, str] = {}
    for each in found:
        bracket = _INTRODUCED.match(text, each.span.end) if each.how == "name" else None
        if bracket and bracket.group(1) == "".join(_CAPITAL.findall(each.text)):
            meant.setdefault(bracket.group(1), each.code)
    if not meant:
        return []
    taken = {each.span.start for each in found}
    uses = re.finditer(rf"\b(?:{'|'.join(meant)})\b", text)
    return [
        Found(Span(*use.span()), meant[use.group()], "abbreviation", use.group())
        for use in uses
        if use.start() not in taken
    ]
