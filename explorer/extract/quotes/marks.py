"""Quotation marks as they stand: what each could be, an opening, a closing or an apostrophe.

A mark is judged by the characters around it first and by its shape second, since shapes get lost
on the way from the newsroom (straight for curly, ``'`` for everything, two closing marks).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from explorer.gazetteer.wordlists import any_marked
from explorer.model import Span

FAMILY = {
    **dict.fromkeys(["“", "”", "„", "‟", '"', "″", "＂", "``", "''", "‘‘", "’’"], "double"),
    **dict.fromkeys(["&quot;", "&#34;", "&ldquo;", "&#8220;", "&rdquo;", "&#8221;"], "double"),
    ",,": "double",  # typed for „
    **dict.fromkeys(["‘", "’", "‚", "‛", "'", "`", "´", "′"], "single"),
    **dict.fromkeys("«»", "guillemet"),
    **dict.fromkeys("‹›", "small guillemet"),
    **dict.fromkeys("「」", "corner"),
    **dict.fromkeys("『』", "white corner"),
}
_OPENING_SHAPES = frozenset("“„‟«‹‘‚‛「『`") | {"``", "‘‘", ",,", "&ldquo;", "&#8220;"}
_CLOSING_SHAPES = frozenset("”»›’」』´") | {"’’", "&rdquo;", "&#8221;"}
_MARK = (
    r"``|''|‘‘|’’|&(?:quot|[lr]dquo|#34|#822[01]);|(?<![\w,]),,(?=\w)"
    r"|[“”„‟\"″＂‘’‚‛'`´′«»‹›「」『』]"
)
_UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff*_"
_RUN = re.compile(rf"(?:{_MARK})(?:{_MARK}|[{_UNSEEN}](?=[{_UNSEEN}]{{0,3}}(?:{_MARK})))*")
_UNSEEN_REACH = 6
_EACH = re.compile(_MARK)
_ELISION = re.compile(rf"(?:\d0s|\d\ds?\b|(?:{any_marked('elided')})\b)", re.IGNORECASE)
_LEFT_EDGE = frozenset(" \t\n\u00a0\u2009\u200a\u202f([{<—–-/…:;,=|~\u3000")
_RIGHT_EDGE = frozenset(" \t\n\u00a0\u2009\u200a\u202f)]}>—–-/….,:;!?|\u3000")


class Mark(NamedTuple):
    """A mark and what it may be. `strong` closes after a stop; `possessive` may be "workers'"."""

    start: int
    end: int
    shape: str
    family: str
    opens: bool
    closes: bool
    strong: bool
    possessive: bool


def _roles(shape: str, left: str, right: str) -> tuple[bool, bool]:
    """Return whether the mark may open and may close, by its place and then by its shape."""
    space_left, space_right = not left or left.isspace(), not right or right.isspace()
    opening = (space_left or left in _LEFT_EDGE) and not space_right and right not in ".,;:!?)"
    closing = (space_right or right in _RIGHT_EDGE) and not space_left
    if opening and closing:
        opening, closing = space_left or left in "([", space_right or right in ".,)!?;:"
    if opening and left in ",.;!?" and shape not in _OPENING_SHAPES:
        return True, True  # a space was lost: "…again,"said
    if opening != closing:
        return opening, closing
    if shape in _OPENING_SHAPES:
        return True, False
    if shape in _CLOSING_SHAPES:
        return False, True
    return True, True


def _is_apostrophe(text: str, start: int, end: int, left: str, right: str) -> bool:
    """Tell whether a lone single mark is part of a word or a measure."""
    if left.isalnum() and right.isalnum():
        return True
    if left.isdigit() and text[start:end] in "′'\"″" and not right.isalpha():
        return text[start:end] in "′″"
    return not left.isalnum() and bool(_ELISION.match(text, end))


def _marks_of_run(text: str, run: re.Match[str], bounds: Span) -> list[Mark]:
    before, after = run.start() - 1, run.end()
    while (
        before > run.start() - _UNSEEN_REACH and before >= bounds.start and text[before] in _UNSEEN
    ):
        before -= 1
    while after < run.end() + _UNSEEN_REACH and after < bounds.end and text[after] in _UNSEEN:
        after += 1
    left = text[before] if before >= bounds.start else ""
    right = text[after] if after < bounds.end else ""
    found = list(_EACH.finditer(text, run.start(), run.end()))
    if len(found) == 1 and FAMILY[found[0].group()] == "single":
        only = found[0]
        if _is_apostrophe(text, only.start(), only.end(), left, right):
            return []
    return [_mark(each, left, right) for each in found]


def _mark(each: re.Match[str], left: str, right: str) -> Mark:
    shape = each.group()
    opens, closes = _roles(shape, left, right)
    return Mark(
        start=each.start(),
        end=each.end(),
        shape=shape,
        family=FAMILY[shape],
        opens=opens,
        closes=closes,
        strong=bool(left) and left in ".,!?…;—–-",
        possessive=left in "sxzS" and shape in "’'" and right in " \u00a0\n",
    )


def find_marks(text: str, bounds: Span) -> list[Mark]:
    """Return the quotation marks inside `bounds`, in order, apostrophes left out."""
    marks: list[Mark] = []
    for run in _RUN.finditer(text, bounds.start, bounds.end):
        marks.extend(_marks_of_run(text, run, bounds))
    return marks
