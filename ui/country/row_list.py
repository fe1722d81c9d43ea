"""The rows of a panel as a sequence that makes a row when it is asked for: there may be 100,000."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import overload

from explorer.views.panel import Item
from ui.cards.card import item_key
from ui.country.row import Row, SectionName

Run = list[Row] | tuple[SectionName, Sequence[Item]]
"""Rows that there are already, or the items of one section, a card each."""


class RowList(Sequence[Row]):
    """Runs of rows one after the other."""

    def __init__(self, runs: Iterable[Run] = ()) -> None:
        self._runs = [run for run in runs if _length(run)]
        self._ends = list(accumulate(map(_length, self._runs)))
        self._made: dict[int, Row] = {}

    def __len__(self) -> int:
        """Return the number of rows, made or not."""
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, number: int) -> Row: ...
    @overload
    def __getitem__(self, number: slice) -> list[Row]: ...
    def __getitem__(self, number: int | slice) -> Row | list[Row]:
        """Return a row, the same one each time."""
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        made = self._made.get(number)
        return made if made is not None else self._make(number)

    def find(self, kind: str, id: str) -> int:
        """Return the number of the row of an item, -1 where there is none."""
        begin = 0
        for run, end in zip(self._runs, self._ends, strict=True):
            items = run[1] if isinstance(run, tuple) else [row.item for row in run]
            for number, item in enumerate(items, begin):
                if item is not None and item_key(item) == (kind, id):
                    return number
            begin = end
        return -1

    def _make(self, number: int) -> Row:
        if not 0 <= number < len(self):
            raise IndexError(number)
        at = bisect_right(self._ends, number)
        run, begin = self._runs[at], self._ends[at - 1] if at else 0
        if isinstance(run, list):
            return run[number - begin]
        row = self._made[number] = Row(section=run[0], item=run[1][number - begin])
        return row


def _length(run: Run) -> int:
    return len(run) if isinstance(run, list) else len(run[1])
