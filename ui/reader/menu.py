"""The reader's context menu: copy, say what the selected words are, restore what was set aside."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from explorer.i18n.messages import translate
from explorer.model import Span
from ui.reader.mark_bar import KINDS, name_of


class Deeds(NamedTuple):
    """What the menu has done: copying, marking as a kind, restoring a stretch of the text."""

    copy: Callable[[], None]
    can_copy: bool
    mark: Callable[[str], None]
    restore: Callable[[int, int], None]


def make_menu(pane: QWidget, selected: Span | None, aside: Span | None, deeds: Deeds) -> QMenu:
    """Return the menu. `selected` and `aside` are stretches of the article's text, or None."""
    menu = QMenu(pane)
    copy = menu.addAction(translate("ReaderPane", "Copy"), deeds.copy)
    copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
    copy.setEnabled(deeds.can_copy)
    if selected is not None:
        menu.addSeparator()
        for kind in KINDS:
            action = menu.addAction(name_of(kind))
            action.triggered.connect(lambda _=False, kind=kind: deeds.mark(kind))
    if aside is not None:
        menu.addSeparator()
        restore = menu.addAction(translate("ReaderPane", "Restore to the story"))
        restore.triggered.connect(lambda: deeds.restore(aside.start, aside.end))
    return menu


def show_menu(
    pane: QWidget, where: QPoint, selected: Span | None, aside: Span | None, deeds: Deeds
) -> None:
    """Show the menu at a point of the screen until something is chosen."""
    menu = make_menu(pane, selected, aside, deeds)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(where)
