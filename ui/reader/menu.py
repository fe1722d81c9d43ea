"""The reader's context menu: copy, say what the selected words are, restore what was set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from explorer.model import Span
from ui.reader.mark_bar import KINDS, name_of

if TYPE_CHECKING:
    from ui.reader.view import ReaderPane


def make_menu(pane: ReaderPane, selected: Span | None, aside: Span | None) -> QMenu:
    """Return the menu. `selected` and `aside` are stretches of the article's text, or None."""
    menu = QMenu(pane)
    copy = menu.addAction(pane.tr("Copy"), pane.page.copy)
    copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
    copy.setEnabled(pane.page.textCursor().hasSelection())
    if selected is not None:
        menu.addSeparator()
        for kind in KINDS:
            action = menu.addAction(name_of(kind))
            action.triggered.connect(lambda _=False, kind=kind: pane.mark(kind))
    if aside is not None:
        menu.addSeparator()
        restore = menu.addAction(pane.tr("Restore to the story"))
        restore.triggered.connect(lambda: pane.restore_asked.emit(aside.start, aside.end))
    return menu


def show_menu(pane: ReaderPane, where: QPoint, selected: Span | None, aside: Span | None) -> None:
    """Show the menu at a point of the screen until something is chosen."""
    menu = make_menu(pane, selected, aside)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(where)
