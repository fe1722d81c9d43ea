"""The status bar's word on articles being read: which one, how far, and a button that ends it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from explorer.i18n.messages import translate
from ui.articles.imports import Arrival, Imports

# What is read in less time needs no word about it.
PATIENCE_MS = 400
LONGEST_NAME = 32


class ReadingProgress(QWidget):
    """Appears when a reading takes its time, wherever the list of articles is hidden."""

    def __init__(self, intake: Imports, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intake = intake
        self.words = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(96, 6)
        self.bar.setAccessibleName(self.tr("Progress of reading"))
        self.cancel = QToolButton(self)
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel reading"))
        self.cancel.clicked.connect(intake.cancel_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.words, self.bar, self.cancel):
            row.addWidget(widget)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._on_timeout)
        intake.changed.connect(self._on_changed)
        self.hide()

    def _on_changed(self, arrival: Arrival) -> None:
        pending = self._intake.pending
        if not pending:
            self._patience.stop()
            self.hide()
        elif self.isHidden() and not self._patience.isActive():
            self._patience.start()
        else:
            self._show_state(pending)

    def _on_timeout(self) -> None:
        pending = self._intake.pending
        if pending:
            self._show_state(pending)
            self.show()

    def _show_state(self, pending: list[Arrival]) -> None:
        first = pending[0]
        name = first.name if len(first.name) <= LONGEST_NAME else f"{first.name[:30]}…"
        one = self.tr("Reading {name}").format(name=name)
        many = translate("import", "Reading: %n article(s) to go", len(pending))
        self.words.setText(one if len(pending) == 1 else many)
        self.bar.setValue(round(1000 * first.share))
