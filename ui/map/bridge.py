"""The one way between page and program: one slot in, one signal out, JSON checked on both sides."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage

if TYPE_CHECKING:
    from ui.map.messages import ToPage

_log = logging.getLogger(__name__)


class Bridge(QObject):
    """Speaks with one page; what the page says before anyone listens waits.

    Signals:
        received(FromPage): a message of the page, checked.
        rejected(str): what the page said made no sense, and why.
        to_page(str): for the page's ears only; send with `send`.
    """

    received = Signal(object)
    rejected = Signal(str)
    to_page = Signal(str)

    def __init__(self, page: QWebEnginePage) -> None:
        super().__init__(page)
        self._waiting: list[str] | None = []
        self._channel = QWebChannel(self)
        self._channel.registerObject("bridge", self)
        page.setWebChannel(self._channel)

    def listen(self) -> None:
        """Hear what the page has said so far, and everything from now on."""
        waiting, self._waiting = self._waiting or [], None
        for text in waiting:
            self.from_page(text)

    def send(self, message: ToPage) -> None:
        """Tell the page; before it said hello nobody listens."""
        from ui.map import messages

        self.to_page.emit(messages.encode(message))

    @Slot(str)
    def from_page(self, text: str) -> None:
        """Take a message of the page."""
        if self._waiting is not None:
            self._waiting.append(text)
            return
        # Late: the page is opened before anything else of the program is imported.
        from msgspec import DecodeError

        from ui.map import messages

        try:
            message = messages.decode(text)
        except DecodeError as error:
            _log.warning("the map's page sent nonsense: %s", error)
            self.rejected.emit(str(error))
            return
        self.received.emit(message)
