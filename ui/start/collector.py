"""Python's search for cycles of rubbish, in Qt's thread alone.

The search runs in whichever thread makes the object too many. A widget that it finds in a thread
which only reads is not deleted there, but noted for the main one (Shiboken's
``runDeletionInMainThread``); by then Qt may have deleted it with its parent, and the program ends
with it. So the search is off, and made here between two events, as often as Python itself would.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject

ENORMOUS = 100_000
"""Objects that nobody makes between two events who is not reading an article."""
_OLDEST = 2
_SHARE = 0.01
"""How much of the time the search through everything may take; Python's own rule is not told."""


class Collector(QObject):
    """Collects rubbish from `begin` on, whenever the event loop has nothing else to do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._next_whole_s = 0.0

    def begin(self) -> None:
        """Take what there is by now as staying: none of what a start made is looked at again."""
        gc.disable()
        gc.freeze()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self.collect)

    def collect(self) -> None:
        """Collect the oldest generation that is due, and the younger ones with it."""
        counts, most = gc.get_count(), gc.get_threshold()
        if counts[0] <= most[0] or not most[0]:
            return
        if counts[0] > ENORMOUS:
            # An enormous article has come, and stays: to look through it takes half a second.
            gc.freeze()
            return
        age = next((age for age in range(_OLDEST, 0, -1) if counts[age] > most[age]), 0)
        begun = time.monotonic()
        if age == _OLDEST and begun < self._next_whole_s:
            age -= 1
        gc.collect(age)
        if age == _OLDEST:
            now = time.monotonic()
            self._next_whole_s = now + (now - begun) / _SHARE
