"""A page that can only be seen: what panes know of it that do not know the web engine."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class LockedPage(QWidget):
    """A page that can only be seen, scrolled and clicked: `ui.map.snapshot` has the real one.

    Signals:
        chosen(str, str): a mark was clicked: the kind of its item and the id.
    """

    chosen = Signal(str, str)

    def show_page(self, content: bytes, fragment: str = "") -> None:
        """Show a page (HTML, UTF-8), at one of its marks."""

    def go_to(self, fragment: str) -> None:
        """Bring a mark of the page into view, and light it up."""

    def let_go(self) -> None:
        """Show nothing, and forget what was shown."""
