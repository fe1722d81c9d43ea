"""Counting an enormous dossier between the turns of the event loop, so that the window answers.

No thread of its own: two threads of Python take turns anyway, and each turn would hold up the
window's by as much as a whole slice.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from explorer.model import Dossier
from explorer.views import by_country
from explorer.views.size import is_large

Follower = Callable[[Dossier], None]
Listener = tuple[QObject, Follower]
SLICE_S = 0.012
"""How long one slice takes: less than a frame."""


class Counting(QObject):
    """What of the open dossier is counted: what panes show that count by country.

    `shown` is the open dossier. Only of an enormous one that was just opened it is the outline
    until that is counted, and of one just corrected what it was before.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: Dossier | None = None
        self._dossier: Dossier | None = None
        self._steps: Iterator[None] | None = None
        self._followers: list[Listener] = []
        self._late: list[Listener] = []
        self._due: list[Listener] = []
        self._then: list[Follower] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether the open dossier is still counted."""
        return self._steps is not None

    def follow(self, owner: QObject, follower: Follower, *, is_late: bool = False) -> None:
        """Let somebody know each time that an enormous dossier is counted, while `owner` lives.

        `is_late` are those who then set a thread to work: the others show theirs before.
        """
        (self._late if is_late else self._followers).append((owner, follower))

    def when_done(self, then: Follower) -> None:
        """Do something once the open dossier is counted, unless it is left before; or at once."""
        if self.is_busy:
            self._then.append(then)
        elif self.shown is not None:
            then(self.shown)

    def open(self, dossier: Dossier) -> None:
        """Count a dossier that was opened."""
        self._then.clear()
        self._count(dossier, outline(dossier))

    def replace(self, dossier: Dossier) -> None:
        """Count what has become of the open dossier."""
        self._count(dossier, self.shown or outline(dossier))

    def _count(self, dossier: Dossier, meanwhile: Dossier) -> None:
        takes_long = is_large(dossier)
        self.shown, self._dossier = (meanwhile if takes_long else dossier), dossier
        # One that was counted already, while it was kept, is still shown pane by pane.
        steps = iter(()) if by_country.is_found(dossier) else by_country.steps(dossier)
        self._steps = steps if takes_long else None
        self._due.clear()
        if takes_long:
            self._timer.start()

    def _go_on(self) -> None:
        """Do one slice, or tell one follower: each of them has a turn of the event loop."""
        if self._steps is not None:
            end = time.perf_counter() + SLICE_S
            for _ in self._steps:
                if time.perf_counter() >= end:
                    return
            self.shown, self._steps = self._dossier, None
            then = [(self, each) for each in self._then]
            self._due = [*self._followers, *then, *self._late]
            self._then.clear()
        elif self._due and self.shown is not None:
            owner, follower = self._due.pop(0)
            if isValid(owner):
                follower(self.shown)
        else:
            self._timer.stop()


def outline(dossier: Dossier) -> Dossier:
    """Return what can be shown of a dossier before it is counted: its article, and no item."""
    return Dossier(article=dossier.article)
