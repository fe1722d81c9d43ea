"""A range of time by keys: Shift and an arrow take in the next entry, as in any list."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.views.timeline import TimelineEntry


class Reach:
    """From the entry where the reader began to the one the keys are at now."""

    def __init__(self) -> None:
        self._ends: tuple[int, int] | None = None

    def forget(self) -> None:
        """Begin anew with the next key: another entry was chosen."""
        self._ends = None

    def moved(
        self, entries: Sequence[TimelineEntry], current: TimelineEntry | None, by: int
    ) -> tuple[int, int] | None:
        """Return first and last day (ordinals) once one end has moved `by` entries; None: no days.

        The first key takes the current entry alone, or without one the first or the last.
        """
        if not entries:
            return None
        if self._ends is None:
            at = entries.index(current) if current in entries else (0 if by > 0 else -1)
            start = at % len(entries)
            self._ends = (start, start)
        else:
            start, end = self._ends
            self._ends = (start, min(max(end + by, 0), len(entries) - 1))
        return _days(entries[min(self._ends) : max(self._ends) + 1])


def _days(entries: Sequence[TimelineEntry]) -> tuple[int, int]:
    days = [day for entry in entries for day in (entry.first, entry.last) if day is not None]
    return min(days), max(days)
