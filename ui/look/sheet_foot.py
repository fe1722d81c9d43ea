"""The foot of a sheet: one quiet sentence, away where there is nothing to say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.look import type_scale

HEIGHT = 36


class SheetFoot(QLabel):
    """Says what a sheet has nothing of, or which keys help in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(type_scale.font(type_scale.META))
        self.setWordWrap(True)
        self.setContentsMargins(16, 8, 16, 8)
        self.setMinimumHeight(HEIGHT)
        self.hide()

    def say(self, words: str) -> None:
        """Say something else; nothing takes the foot away."""
        self.setText(words)
        self.setVisible(bool(words))
