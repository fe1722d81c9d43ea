"""What happens when the page's process dies: the page comes back by itself, told once."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWebEngineCore import QWebEnginePage

from explorer.i18n.messages import translate
from ui.map.page import MapPage
from ui.notices import Notice

MOST_DEATHS = 3
WITHIN_SECONDS = 60.0


def back_again() -> Notice:
    """Return what is told when the map came back."""
    return Notice(
        sentence=translate(
            "map",
            "The map’s process ended unexpectedly; the map was loaded again, nothing is lost.",
        )
    )


def gone() -> Notice:
    """Return what is told when the map stays closed."""
    return Notice(
        sentence=translate("map", "The map’s process keeps ending: the map stays closed for now."),
        next_step=translate(
            "map",
            "The Countries list shows the same; start Dateline again to bring the map back.",
        ),
        urgent=True,
    )


class Revival(QObject):
    """Watches one page and loads it again when its process dies.

    A page that dies `MOST_DEATHS` times `WITHIN_SECONDS` stays closed: what kills it would do so
    for ever.

    Signals:
        closed(): the page is not loaded again.
    """

    closed = Signal()

    def __init__(self, page: MapPage, post: Callable[[Notice], None]) -> None:
        super().__init__(page)
        self._page = page
        self._post = post
        self._deaths: list[float] = []
        page.renderProcessTerminated.connect(self._died)

    def _died(self, status: QWebEnginePage.RenderProcessTerminationStatus, _code: int) -> None:
        if status == QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus:
            return
        now = time.monotonic()
        self._deaths = [then for then in self._deaths if now - then < WITHIN_SECONDS] + [now]
        if len(self._deaths) >= MOST_DEATHS:
            self._page.shut()
            self.closed.emit()
            self._post(gone())
            return
        # Not from inside the signal: the engine is still taking the dead process down.
        QTimer.singleShot(0, self._page, self._page.open)
        if len(self._deaths) == 1:
            self._post(back_again())
