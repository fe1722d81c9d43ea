"""Which opening mark belongs to which closing one: every pair, nested and unfinished ones too."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice, zip_longest

import msgspec

from explorer.extract.quotes.marks import Mark, find_marks
from explorer.extract.quotes.unmarked import Unmarked
from explorer.gazetteer.wordlists import any_marked
from explorer.model import Span

_CUE_WITHOUT_MARK = re.compile(
    r",(?= (?:(?:[A-Z][\w’'-]+ ){1,3}|he |she |they |the \w+ )"
    rf"(?:{any_marked('plain_saying')})\b"
    r"| (?:said|says) (?:the |[A-Z]))"
)
_DEPTH = 40  # how deep words may be nested
_MATCHING = {"double": "single", "single": "double"}


class Pair(msgspec.Struct):
    """The stretch between two marks.

    `inner` is without the marks, `outer` with them. `parent` is the index of the pair it stands
    in. `continues` is true where it goes on with the words of the paragraph before; `open_ended`
    where no mark closes it. `rule` tells by what words without any marks are somebody's, and `by`
    where their label or signature stands; both are blank of words in marks.
    """

    inner: Span
    outer: Span
    paragraph: int
    family: str
    parent: int | None = None
    rule: str = ""
    by: Span | None = None
    continues: bool = False
    open_ended: bool = False


class _Open:
    """A mark that opened and waits for its other half."""

    __slots__ = ("mark", "orphan", "skipped")

    def __init__(self, mark: Mark) -> None:
        self.mark = mark
        self.skipped: Mark | None = None
        self.orphan: Mark | None = None


class _Paragraph:
    """The matching of one paragraph's marks."""

    def __init__(self, marks: list[Mark]) -> None:
        self.marks = marks
        self.stack: list[_Open] = []
        self.depth: dict[str, int] = {}
        self.found: list[tuple[Mark, Mark]] = []
        self.better = self._better_closings()

    def _better_closings(self) -> list[bool]:
        """Tell for each mark whether a surer single closing follows before the next opening."""
        better = [False] * len(self.marks)
        ahead = False
        for index in range(len(self.marks) - 1, -1, -1):
            mark = self.marks[index]
            better[index] = ahead
            if mark.family != "single":
                continue
            if mark.opens and not mark.closes:
                ahead = False
            elif mark.closes and (mark.strong or not mark.possessive):
                ahead = True
        return better

    def match(self) -> list[_Open]:
        """Match the marks; return those left open, outermost first."""
        for index, mark in enumerate(self.marks):
            if mark.closes and self.depth.get(mark.family):
                self._close(mark, index)
            elif mark.opens:
                self._push(mark)
            elif mark.strong and (other := self._open_of(_MATCHING.get(mark.family, ""))):
                other.orphan = other.orphan or mark
        return [waiting for waiting in self.stack if not self._settle(waiting)]

    def _push(self, mark: Mark) -> None:
        self.stack.append(_Open(mark))
        self.depth[mark.family] = self.depth.get(mark.family, 0) + 1

    def _open_of(self, family: str) -> _Open | None:
        if not self.depth.get(family):
            return None
        near = islice(reversed(self.stack), _DEPTH)
        return next((waiting for waiting in near if waiting.mark.family == family), None)

    def _close(self, mark: Mark, index: int) -> None:
        if mark.opens and not self._closes_rather(mark):
            self._push(mark)
            return
        if mark.possessive and mark.family == "single" and self.better[index]:
            waiting = self._open_of("single")
            if waiting:
                waiting.skipped = mark
            return
        while self.stack:
            waiting = self.stack.pop()
            self.depth[waiting.mark.family] -= 1
            if waiting.mark.family == mark.family:
                self.found.append((waiting.mark, mark))
                return
            self._settle(waiting, before=mark.start)

    def _closes_rather(self, mark: Mark) -> bool:
        """Tell whether a mark that may be either closes: “ never does, unless „ is open."""
        if mark.shape in ("“", "‘"):
            waiting = self._open_of(mark.family)
            return waiting is not None and waiting.mark.shape in ("„", "‚", "»")
        return True

    def _settle(self, waiting: _Open, before: int | None = None) -> bool:
        """Close a waiting mark at the second best place there was; tell whether there was one."""
        for mark in (waiting.skipped, waiting.orphan):
            if mark is not None and (before is None or mark.start < before):
                self.found.append((waiting.mark, mark))
                return True
        return False


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


class _Row:
    """One paragraph's pairs, and the mark in it that no other closes, if any."""

    def __init__(self, text: str, number: int, bounds: Span) -> None:
        self.text = text
        self.number = number
        self.bounds = bounds
        marks = find_marks(text, bounds)
        self.first = marks[0] if marks else None
        self.continued = False
        matching = _Paragraph(marks)
        left = matching.match()
        self.pairs = [self._pair(a.start, a.end, b.start, b.end, a) for a, b in matching.found]
        last = {pair.family: pair.outer.start for pair in self.pairs}
        for pair in self.pairs:
            last[pair.family] = max(last[pair.family], pair.outer.start)
        self.open = next((o.mark for o in left if self._may_run_on(o.mark, last)), None)

    def _pair(self, start: int, inner: int, end: int, outer: int, mark: Mark) -> Pair:
        return Pair(_trimmed(self.text, inner, end), Span(start, outer), self.number, mark.family)

    def _may_run_on(self, mark: Mark, last: dict[str, int]) -> bool:
        """Tell whether the words after a mark left open may be a quote: none of its kind follow."""
        return last.get(mark.family, -1) < mark.start and mark.end < self.bounds.end

    def begins_with(self, family: str) -> bool:
        """Tell whether the paragraph begins with an opening mark of the family."""
        first = self.first
        return (
            first is not None
            and first.opens
            and first.family == family
            and not self.text[self.bounds.start : first.start].strip(" *_–—-")
        )

    def finish(self, following: _Row | None) -> bool:
        """End the stretch left open; tell whether the next paragraph goes on with it."""
        if self.open is None:
            return False
        end = self._unfinished_end()
        runs_on = following is not None and following.begins_with(self.open.family)
        runs_on = runs_on and end in (None, self.bounds.end)
        if runs_on:
            end = self.bounds.end
        if end is not None:
            pair = self._pair(self.open.start, self.open.end, end, end, self.open)
            pair.open_ended = True
            pair.continues = self.continued and self.open == self.first
            self.pairs.append(pair)
        return runs_on

    def _unfinished_end(self) -> int | None:
        """Return where words whose closing mark was lost seem to end, or None for no words."""
        assert self.open is not None
        if self.open.family == "single":
            return None
        found = _CUE_WITHOUT_MARK.search(self.text, self.open.end, self.bounds.end)
        return found.start() + 1 if found else self.bounds.end

    def start_continuing(self) -> None:
        """Mark the pair the paragraph begins with as going on from the paragraph before."""
        assert self.first is not None
        self.continued = True
        for pair in self.pairs:
            pair.continues = pair.continues or pair.outer.start == self.first.start


def _nested(rows: list[_Row]) -> list[Pair]:
    """Return all pairs in order, each knowing the one it stands in."""
    pairs: list[Pair] = []
    for row in rows:
        around: list[int] = []
        for pair in sorted(row.pairs, key=lambda pair: (pair.outer.start, -pair.outer.end)):
            if pair.inner.end <= pair.inner.start:
                continue
            while around and pairs[around[-1]].outer.end < pair.outer.end:
                around.pop()
            pair.parent = around[-1] if around else None
            around.append(len(pairs))
            pairs.append(pair)
    return pairs


def find_pairs(
    text: str, paragraphs: tuple[Span, ...], unmarked: Iterable[Unmarked] = ()
) -> list[Pair]:
    """Return every pair of quotation marks of the story, in order, outer before inner.

    Words that run over several paragraphs, each with an opening mark and only the last with a
    closing one, give one pair a paragraph; all but the first are marked as continuing. Words that
    stand in no marks (`unmarked`) are pairs as well, and what is in marks within them is nested.
    """
    rows = [_Row(text, number, bounds) for number, bounds in enumerate(paragraphs)]
    for row, following in zip_longest(rows, rows[1:]):
        if row is not None and row.finish(following) and following is not None:
            following.start_continuing()
    for each in unmarked:
        pair = Pair(each.span, each.span, each.paragraph, "none", continues=each.continues)
        pair.rule, pair.by = each.rule, each.by
        rows[each.paragraph].pairs.append(pair)
    return _nested(rows)
