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


class NoticeBar(QFrame):
    """One sentence and its next step, until the reader closes it."""

    def __init__(self, status: QStatusBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._status = status
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._notice: Notice | None = None
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
        """Tell one thing; an urgent one stays until it is closed."""
        words = f"{notice.sentence} {notice.next_step}".strip()
        if not notice.urgent and notice.act is None:
            self._status.showMessage(words, PASSING_MS)
            return
        self._notice = notice
        self._words.setText(words)
        self.action.setText(notice.action)
        self.action.setVisible(notice.act is not None)
        self.setAccessibleName(words)
        self.show()

    def _on_action_clicked(self) -> None:
        self.hide()
        if self._notice is not None and self._notice.act is not None:
            self._notice.act()
