"""The quiet row above the page: follow the text, its size, find."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget


class Tools(QWidget):
    """Buttons for what the keys do too.

    Signals:
        follow_toggled(bool): the text is to be followed, or no longer.
        zoom_asked(int): letters larger (1) or smaller (-1).
        find_asked(): words are to be found in the article.
    """

    follow_toggled = Signal(bool)
    zoom_asked = Signal(int)
    find_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow = self._button(
            self.tr("Follow the text"), self.tr("The map goes along with the paragraph you read")
        )
        self.smaller = self._button("A−", self.tr("Smaller text (Ctrl+−)"))
        self.larger = self._button("A+", self.tr("Larger text (Ctrl++)"))
        self.find_words = self._button(self.tr("Find"), self.tr("Find in the article (Ctrl+F)"))
        self.follow.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.addWidget(self.follow)
        row.addStretch(1)
        for button in (self.smaller, self.larger, self.find_words):
            row.addWidget(button)
        self.follow.toggled.connect(self.follow_toggled)
        self.smaller.clicked.connect(lambda: self.zoom_asked.emit(-1))
        self.larger.clicked.connect(lambda: self.zoom_asked.emit(1))
        self.find_words.clicked.connect(self.find_asked)

    def _button(self, words: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button
