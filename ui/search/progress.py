"""The thin line that moves while a library is searched, once that takes long enough to see."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

PATIENCE_MS = 200  # a line that only flashes up tells nothing
HEIGHT = 3


class Progress(QProgressBar):
    """Moves while something is being looked for.

    Signals:
        shown(): it came in sight.
    """

    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 0)
        self.setTextVisible(False)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("Searching the library"))
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()
        self._wait = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._wait.timeout.connect(self._appear)

    def show_busy(self, is_busy: bool) -> None:
        """Come in sight after a while, or go."""
        if is_busy:
            self._wait.start()
        else:
            self._wait.stop()
            self.hide()

    def _appear(self) -> None:
        self.show()
        self.shown.emit()
