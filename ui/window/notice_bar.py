"""Where notices appear: a bar over the map for urgent ones, the status bar for the others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStatusBar,
    QToolButton,
    QWidget,
)

from ui.notices import Notice

PASSING_MS = 6000
LINES = 3


class NoticeBar(QFrame):
    """What is wrong, or can be taken back, with its next step, until the reader closes it."""

    def __init__(self, status: QStatusBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._status = status
        self._shown: list[Notice] = []
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self.action = QPushButton(self)
        self.action.clicked.connect(self._on_action_clicked)
        self._close = QToolButton(self)
        self._close.setText("✕")
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.action)
        layout.addWidget(self._close)
        self.hide()

    @property
    def words(self) -> str:
        """What the bar says."""
        return self._words.text()

    def show_notice(self, notice: Notice) -> None:
        """Tell one thing; an urgent one stays until it is closed, beside those not closed yet."""
        if not notice.urgent and notice.act is None:
            self._status.showMessage(_line(notice), PASSING_MS)
            return
        # What can be taken back is the last step alone; what is wrong stays wrong.
        open_still = [] if self.isHidden() else [n for n in self._shown if n.act is None]
        self._shown = [*(n for n in open_still if n != notice), notice][-LINES:]
        words = "\n".join(map(_line, self._shown))
        self._words.setText(words)
        self.action.setText(notice.action)
        self.action.setVisible(notice.act is not None)
        self.setAccessibleName(words)
        self.show()

    def _on_action_clicked(self) -> None:
        act = self._shown[-1].act if self._shown else None
        self.hide()
        if act is not None:
            act()


def _line(notice: Notice) -> str:
    return f"{notice.sentence} {notice.next_step}".strip()
