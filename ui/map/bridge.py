"""The one way between page and program: one slot in, one signal out, JSON checked on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage

if TYPE_CHECKING:
    from ui.map.messages import ToPage

READY = '{"t":"ready"}'


class Bridge(QObject):
    """Speaks with one page; what the page says before anyone listens waits.

    Signals:
        received(FromPage): a message of the page, checked.
        painted(): the map is painted; unlike all the page says, told at once, whoever listens.
        rejected(str): what the page said made no sense, and why.
        to_page(str): for the page's ears only; send with `send`.
    """

    received = Signal(object)
    painted = Signal()
    rejected = Signal(str)
    to_page = Signal(str)

    def __init__(self, page: QWebEnginePage) -> None:
        super().__init__(page)
        self._waiting: list[str] | None = []
        self._head_start: tuple[str, ...] = ()
        self._told: tuple[str, ...] = ()
        self.greeting: tuple[str, ...] = ()
        """All that a page was told when it first said hello: what the next start begins with."""
        self._channel = QWebChannel(self)
        self._channel.registerObject("bridge", self)
        page.setWebChannel(self._channel)

    def listen(self) -> None:
        """Hear what the page has said so far, and everything from now on."""
        waiting, self._waiting = self._waiting or [], None
        for text in waiting:
            self._hear(text)

    def give_head_start(self, texts: tuple[str, ...]) -> None:
        """Have this stand in the next page that is loaded, so that it need not ask for it."""
        self._head_start = texts

    def take_head_start(self) -> tuple[str, ...]:
        """Give the head start away, once: a page that comes back finds another choice."""
        self._told, self._head_start = self._head_start, ()
        return self._told

    @property
    def has_told(self) -> bool:
        """Whether the page that was loaded last was given a head start."""
        return bool(self._told)

    def forget_told(self) -> None:
        """Take it that the page knows nothing."""
        self._told = ()

    def was_told(self, everything: list[ToPage]) -> bool:
        """Tell whether the page that says hello was told exactly this by the head start."""
        from ui.map import messages

        told, self._told = self._told, ()
        self.greeting = tuple(messages.encode(message) for message in everything)
        return told == self.greeting

    def send(self, message: ToPage) -> None:
        """Tell the page; before it said hello nobody listens."""
        from ui.map import messages

        self.to_page.emit(messages.encode(message))

    @Slot(str)
    def from_page(self, text: str) -> None:
        """Take a message of the page."""
        if text == READY:
            self.painted.emit()
        if self._waiting is not None:
            self._waiting.append(text)
        else:
            self._hear(text)

    def _hear(self, text: str) -> None:
        # Late: the page is opened before anything else of the program is imported.
        from msgspec import DecodeError

        from ui.map import messages

        try:
            message = messages.decode(text)
        except DecodeError as error:
            import logging

            logging.getLogger(__name__).warning("the map's page sent nonsense: %s", error)
            self.rejected.emit(str(error))
            return
        self.received.emit(message)
