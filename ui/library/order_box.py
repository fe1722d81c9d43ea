"""The order of the articles: a box that a narrow pane shortens, and whose list says all."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

SHORTEST = 8
MARGIN = 8


class OrderBox(QComboBox):
    """Asks for room for a few letters only: the longest order must not decide a pane's width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumContentsLength(SHORTEST)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(self.setToolTip)

    def showPopup(self) -> None:
        """Show the list, wide enough for the longest order."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 2 * MARGIN)
        super().showPopup()

    def shown_text(self) -> str:
        """Return the order as far as there is room for it."""
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            self._option(),
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        # A style writes a little inside the field it tells of.
        width = room.width() - MARGIN // 2
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box; a style of ours would cut the text in the middle of a letter."""
        option = self._option()
        option.currentText = self.shown_text()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option
