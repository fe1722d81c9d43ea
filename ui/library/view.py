"""The articles pane: what is open and what is on its way in, with progress and a way to cancel."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.model import Dossier
from explorer.selection import Filter, Selection
from ui.intake import Arrival, Intake
from ui.library.items import ArticlesModel
from ui.workspace import Workspace


class ArticleList(QListView):
    """The list; Enter opens, Delete calls an arrival off."""

    cancel_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the keys of the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.cancel_asked.emit()
        else:
            super().keyPressEvent(event)


class ArticlesPane(QWidget):
    """Lists articles; a click opens one.

    Signals:
        article_chosen(Dossier): the reader wants to see this one.
    """

    article_chosen = Signal(object)

    def __init__(
        self, workspace: Workspace, intake: Intake, sample: Dossier, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._intake = intake
        self.model = ArticlesModel(sample)
        self.list = ArticleList(self)
        self.list.setModel(self.model)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setIconSize(QSize(0, 0))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Articles"))
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.setAccessibleName(self.tr("Progress of reading"))
        self.status = QLabel(self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self._lay_out()
        self._connect()
        self._show_progress()
        if workspace.dossier is not None:
            self.show_dossier(workspace.dossier)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(8, 2, 8, 2)
        row.addWidget(self.status, 1)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.progress)
        layout.addLayout(row)

    def _connect(self) -> None:
        self._intake.changed.connect(self._on_arrival_changed)
        self._workspace.dossier_opened.connect(self.show_dossier)
        self.list.clicked.connect(self._on_activated)
        self.list.activated.connect(self._on_activated)
        self.list.cancel_asked.connect(self._on_cancel_asked)
        self.cancel.clicked.connect(self._intake.cancel_all)

    def show_dossier(self, dossier: Dossier) -> None:
        """Mark the open article."""
        row = self.model.row_of(dossier)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))

    def show_selection(self, selection: Selection) -> None:
        """Articles do not depend on what is chosen in one of them."""

    def show_filter(self, filter: Filter) -> None:
        """Articles do not depend on what is shown of one of them."""

    def _show_progress(self) -> None:
        pending = self._intake.pending
        for widget in (self.progress, self.status, self.cancel):
            widget.setVisible(bool(pending))
        done = sum(arrival.share for arrival in self._intake.arrivals)
        self.progress.setRange(0, 1000)
        self.progress.setValue(round(1000 * done / max(len(self._intake.arrivals), 1)))
        self.status.setText(self.tr("{count} still to read").format(count=len(pending)))

    def _on_arrival_changed(self, arrival: Arrival) -> None:
        self.model.show_arrival(arrival)
        self._show_progress()

    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid():
            arrival = self.model.arrival(index.row())
            if arrival.dossier is not None:
                self.article_chosen.emit(arrival.dossier)

    def _on_cancel_asked(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self._intake.cancel(self.model.arrival(index.row()))
