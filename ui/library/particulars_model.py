"""The particulars of the chosen articles as a table for Qt: edited in place, undone, kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QFont, QGuiApplication, QPalette, QUndoCommand, QUndoStack

from explorer.errors import DatelineError
from explorer.i18n.language_names import language_name
from explorer.i18n.messages import language, translate
from explorer.store.particulars import FIELDS, Field, Particulars
from explorer.text import written_date
from ui.library.particulars_keeping import ParticularsKeeping, Step
from ui.look.dates import spoken

Index = QModelIndex | QPersistentModelIndex
Change = tuple[int, str]
"""An article's number and the value it is to have."""


class ParticularsModel(QAbstractTableModel):
    """A row for each article, a column for each particular.

    What is written is slanted until it is on disk, and goes back to what it was where it cannot be
    kept.

    Signals:
        refused(str): a sentence: what was written cannot be, and why.
        stood(): another number of changes waits, or can be undone.
    """

    refused = Signal(str)
    stood = Signal()

    def __init__(self, rows: Sequence[Particulars], keeping: ParticularsKeeping) -> None:
        super().__init__()
        self.rows = list(rows)
        self.undo_stack = QUndoStack(self)
        self._keeping = keeping
        self._pending: dict[tuple[int, Field], int] = {}
        self._places = {row.article: place for place, row in enumerate(self.rows)}
        keeping.kept.connect(self._on_kept)
        keeping.failed.connect(self._on_failed)

    def columns(self) -> dict[Field, str]:
        """Return what the columns are called."""
        return {
            "title": self.tr("Title"),
            "outlet": self.tr("Outlet"),
            "author": self.tr("Author"),
            "published": self.tr("Published"),
            "url": self.tr("Address"),
            "language": self.tr("Language"),
        }

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the articles."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the particulars."""
        return 0 if parent.isValid() else len(FIELDS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: every cell can be written in."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt: the columns' names."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return self.columns()[FIELDS[section]]

    def value(self, row: int, field: Field) -> str:
        """Return what a cell holds: a day in ISO 8601, a language's code."""
        return str(getattr(self.rows[row], field))

    def value_of(self, article: int, field: Field) -> str:
        """Return what an article's cell holds."""
        return self.value(self._places[article], field)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: a cell's words; slanted while it is not on disk."""
        field = FIELDS[index.column()]
        value = self.value(index.row(), field)
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _words(field, value) or "–"
        is_pending = (self.rows[index.row()].article, field) in self._pending
        if role == Qt.ItemDataRole.FontRole and is_pending:
            font = QFont()
            font.setItalic(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and (is_pending or not value):
            return QBrush(QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: write into one cell."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        return self.set_all(FIELDS[index.column()], [index.row()], str(value))

    def set_all(self, field: Field, rows: Sequence[int], words: str) -> bool:
        """Write the same into the cells of a column; False where it cannot be, which is told."""
        try:
            value = _value(field, words)
        except ValueError as problem:
            self.refused.emit(str(problem))
            return False
        differ = [row for row in rows if self.value(row, field) != value]
        changes = [(self.rows[row].article, value) for row in differ]
        if changes:
            self.undo_stack.push(_Command(self, field, changes))
        return True

    def put(self, field: Field, changes: Sequence[Change], undone: Sequence[Step]) -> list[Step]:
        """Show changes as not yet kept, and have them kept; `undone` are those they take back."""
        takes_back = {step.article: step for step in undone}
        steps = []
        for article, value in changes:
            row = self._places[article]
            old = self.rows[row]
            steps.append(
                Step(
                    old.article,
                    field,
                    self.value(row, field),
                    value,
                    old.title,
                    takes_back=takes_back.get(old.article),
                )
            )
            key = (old.article, field)
            self._pending[key] = self._pending.get(key, 0) + 1
            self._show(row, field, value)
        self._keeping.keep(steps)
        self.stood.emit()
        return steps

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt: put the rows into the order of a column; what is empty comes first."""
        field = FIELDS[column]
        self.layoutAboutToBeChanged.emit()
        old = {row.article: place for place, row in enumerate(self.rows)}
        self.rows.sort(
            key=lambda row: str(getattr(row, field)).casefold(),
            reverse=order == Qt.SortOrder.DescendingOrder,
        )
        self._places = {row.article: place for place, row in enumerate(self.rows)}
        went = {old[row.article]: place for place, row in enumerate(self.rows)}
        kept = self.persistentIndexList()
        self.changePersistentIndexList(
            kept, [self.index(went[index.row()], index.column()) for index in kept]
        )
        self.layoutChanged.emit()

    def _show(self, row: int, field: Field, value: str) -> None:
        self.rows[row] = replace(self.rows[row], **{field: value})
        index = self.index(row, FIELDS.index(field))
        self.dataChanged.emit(index, index)

    def _settle(self, step: Step) -> int:
        """Count one change of a cell as done; return how many of it still wait."""
        key = (step.article, step.field)
        left = self._pending.pop(key, 1) - 1
        if left:
            self._pending[key] = left
        return left

    def _on_kept(self, step: Step) -> None:
        self._settle(step)
        row = self._places[step.article]
        self._show(row, step.field, self.value(row, step.field))
        self.stood.emit()

    def _on_failed(self, step: Step, error: DatelineError) -> None:
        if not self._settle(step):
            self._show(self._places[step.article], step.field, step.before)
        self.refused.emit(str(error))
        self.stood.emit()


class _Command(QUndoCommand):
    """Changes of one column that are made and undone together."""

    def __init__(self, model: ParticularsModel, field: Field, changes: Sequence[Change]) -> None:
        super().__init__(model.columns()[field])
        self._model = model
        self._field = field
        self._after = changes
        self._before = [(article, model.value_of(article, field)) for article, _ in changes]
        self._steps: list[Step] = []

    def redo(self) -> None:
        """Qt: make the changes."""
        self._steps = self._model.put(self._field, self._after, ())

    def undo(self) -> None:
        """Qt: take them back."""
        self._model.put(self._field, self._before, self._steps)


def _words(field: Field, value: str) -> str:
    if field == "published":
        return spoken(value, "day") if value else ""
    if field == "language":
        return language_name(value) if value else ""
    return value


def _value(field: Field, words: str) -> str:
    """Return what is written as it is kept; ValueError with a sentence where it cannot be."""
    plain = " ".join(words.split())
    if field == "published" and plain:
        written = written_date.read(plain, language())
        if written is None or written.precision != "day":
            told = translate("particulars", "“{day}” is no day. Write it like 30 November 2022.")
            raise ValueError(told.format(day=plain))
        return written.iso
    if field == "title" and not plain:
        raise ValueError(translate("particulars", "An article needs a title."))
    if field == "url" and plain and not plain.startswith(("https://", "http://")):
        told = translate(
            "particulars", "“{words}” is no address: it begins with https:// or http://."
        )
        raise ValueError(told.format(words=plain))
    return plain
