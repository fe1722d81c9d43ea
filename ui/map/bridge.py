"""The one way between page and program: one slot in, one signal out, JSON checked on both sides."""

from __future__ import annotations

import logging

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage

from ui.map import messages

_log = logging.getLogger(__name__)


class Bridge(QObject):
    """Speaks with one page.

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
        self._channel = QWebChannel(self)
        self._channel.registerObject("bridge", self)
        page.setWebChannel(self._channel)

    def send(self, message: messages.ToPage) -> None:
        """Tell the page; before it said hello nobody listens."""
        self.to_page.emit(messages.encode(message))

    @Slot(str)
    def from_page(self, text: str) -> None:
        """Take a message of the page."""
        try:
            message = messages.decode(text)
        except msgspec.DecodeError as error:
            _log.warning("the map's page sent nonsense: %s", error)
            self.rejected.emit(str(error))
            return
        self.received.emit(message)
