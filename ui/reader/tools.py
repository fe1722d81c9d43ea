"""What stands in the head of the article: its letters, following the text, and finding words."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.look.sheet_head import SheetHead


class Tools(QObject):
    """Two quiet buttons for what the keys do too.

    Signals:
        follow_toggled(bool): the text is to be followed, or no longer.
        zoom_asked(int): letters larger (1) or smaller (-1), or of the usual size (0).
        find_asked(): words are to be found in the article.
    """

    follow_toggled = Signal(bool)
    zoom_asked = Signal(int)
    find_asked = Signal()

    def __init__(self, head: SheetHead) -> None:
        super().__init__(head)
        self.letters = head.add_button("letters", self.tr("Letters and reading"))
        self.find_words = head.add_button("find-in-text", self.tr("Find in the article (Ctrl+F)"))
        self._menu = QMenu(head)
        self.larger = self._action(self.tr("Larger text (Ctrl++)"), 1)
        self.smaller = self._action(self.tr("Smaller text (Ctrl+−)"), -1)
        self.normal = self._action(self.tr("Usual size (Ctrl+0)"), 0)
        self._menu.addSeparator()
        self.follow = self._menu.addAction(self.tr("Follow the text"))
        self.follow.setToolTip(self.tr("The map goes along with the paragraph you read"))
        self.follow.setCheckable(True)
        self.follow.toggled.connect(self.follow_toggled)
        self.letters.clicked.connect(self._show_menu)
        self.find_words.clicked.connect(self.find_asked)

    def _action(self, words: str, by: int) -> QAction:
        action = self._menu.addAction(words)
        action.triggered.connect(lambda: self.zoom_asked.emit(by))
        return action

    def _show_menu(self) -> None:
        below = self.letters.rect().bottomLeft() + QPoint(0, 2)
        self._menu.popup(self.letters.mapToGlobal(below))
