"""What the reader says of words of the page: by the small buttons beside them, or by the menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal

from explorer.model import Span
from ui.reader import geometry
from ui.reader.mark_bar import MarkBar
from ui.reader.menu import Deeds, show_menu
from ui.reader.reading_page import ReadingPage


class Marking(QObject):
    """Follows the selection made by hand.

    Signals:
        asked(str, int, int): the article's text from one offset to another (code points) is said
            to be a ``quote``, ``person``, ``place`` or ``event``.
        restore_asked(int, int): the stretch that was set aside there is part of the story.
    """

    asked = Signal(str, int, int)
    restore_asked = Signal(int, int)

    def __init__(self, page: ReadingPage) -> None:
        super().__init__(page)
        self._page = page
        self.bar = MarkBar(page)
        page.selected_by_hand.connect(self._on_selected_by_hand)
        page.menu_asked.connect(self._on_menu_asked)
        page.moved.connect(self.bar.hide)
        self.bar.kind_asked.connect(self.mark)

    def mark(self, kind: str) -> None:
        """Say what the selected words are."""
        self.bar.hide()
        if (span := self._source()) is not None:
            self.asked.emit(kind, span.start, span.end)

    def _source(self) -> Span | None:
        """The stretch of the article's text that is selected."""
        selected = self._page.selected()
        return None if selected is None else self._page.setting.galley.source(selected)

    def _on_selected_by_hand(self) -> None:
        selected = self._page.selected()
        if selected is None or self._source() is None:
            self.bar.hide()
        else:
            self.bar.show_near(geometry.below(self._page.setting, selected, self._page))

    def _on_menu_asked(self, where: QPoint, line: int) -> None:
        page = self._page
        lines = page.setting.galley.lines
        aside = lines[line] if line < len(lines) else None
        source = aside.source if aside is not None and aside.kind == "dropped" else None
        can_copy, restore = page.textCursor().hasSelection(), self.restore_asked.emit
        deeds = Deeds(page.copy, can_copy, self.mark, restore)
        show_menu(page, where, self._source(), source, deeds)
