"""The list of the articles pane and its keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget


class ArticleList(QListView):
    """The list of articles.

    Enter opens, Delete takes away, S stars, F2 renames, C compares, D shows details, Ctrl+Z undoes.

    Signals:
        open_asked(QModelIndex): a click wants to see the article of a row.
        enter_asked(): Enter was pressed, or a row clicked twice: the same, and in the bin more.
        delete_asked(), star_asked(), rename_asked(), compare_asked(), details_asked(): for the
            chosen rows.
        undo_asked(): the last deletion is to be taken back.
    """

    open_asked = Signal(QModelIndex)
    enter_asked = Signal()
    delete_asked = Signal()
    star_asked = Signal()
    rename_asked = Signal()
    compare_asked = Signal()
    details_asked = Signal()
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.can_undo = False
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setIconSize(QSize(0, 0))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(40)
        self.setAccessibleName(self.tr("Articles"))
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(lambda _: self.enter_asked.emit())

    def choose(self, rows: Iterable[int]) -> None:
        """Choose these rows and no other."""
        chosen = QItemSelection()
        for row in rows:
            index = self.model().index(row, 0)
            chosen.select(index, index)
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(chosen, select)

    def selectAll(self) -> None:
        """Qt: choose everything, what is not listed yet too."""
        while self.model().canFetchMore(QModelIndex()):
            self.model().fetchMore(QModelIndex())
        super().selectAll()

    def event(self, event: QEvent) -> bool:
        """Qt: while a deletion can be taken back, Ctrl+Z here means it and not the corrections."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._is_undo(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the keys of the list."""
        asked = {
            Qt.Key.Key_Delete: self.delete_asked,
            Qt.Key.Key_S: self.star_asked,
            Qt.Key.Key_F2: self.rename_asked,
            Qt.Key.Key_C: self.compare_asked,
            Qt.Key.Key_D: self.details_asked,
        }.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_asked.emit()
        elif self._is_undo(event):
            self.undo_asked.emit()
        elif asked is not None and not event.modifiers():
            asked.emit()
        else:
            super().keyPressEvent(event)

    def _is_undo(self, event: QKeyEvent) -> bool:
        return self.can_undo and event.matches(QKeySequence.StandardKey.Undo)

    def _on_clicked(self, index: QModelIndex) -> None:
        # A click that adds to the selection is no wish to read.
        if len(self.selectedIndexes()) == 1:
            self.open_asked.emit(index)
