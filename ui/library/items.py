"""The articles at hand as a Qt model: the sample, and everything opened since the start."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from explorer.model import Dossier
from ui.intake import Arrival

Index = QModelIndex | QPersistentModelIndex


class ArticlesModel(QAbstractListModel):
    """One row an article: its title, or the file's name and how far its reading is."""

    def __init__(self, sample: Dossier) -> None:
        super().__init__()
        self._sample = Arrival(name=self.tr("Sample"), stage="done", share=1.0, dossier=sample)
        self._rows = [self._sample]

    def remove_sample(self) -> None:
        """Take the sample off the list."""
        if self._sample in self._rows:
            row = self._rows.index(self._sample)
            self.beginRemoveRows(QModelIndex(), row, row)
            self._rows.remove(self._sample)
            self.endRemoveRows()

    def restore_sample(self) -> None:
        """Put the sample back, first of all."""
        if self._sample not in self._rows:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._rows.insert(0, self._sample)
            self.endInsertRows()

    def is_sample(self, dossier: Dossier | None) -> bool:
        """Tell whether `dossier` is the sample, edited or not."""
        return self._sample.dossier is dossier

    def others(self) -> list[Dossier]:
        """Return what can be read besides the sample."""
        return [r.dossier for r in self._rows if r is not self._sample and r.dossier is not None]

    def show_arrival(self, arrival: Arrival) -> None:
        """Add an arrival, or show how it stands now."""
        if arrival in self._rows:
            index = self.index(self._rows.index(arrival))
            self.dataChanged.emit(index, index)
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
        self._rows.append(arrival)
        self.endInsertRows()

    def arrival(self, row: int) -> Arrival:
        """Return the arrival in a row."""
        return self._rows[row]

    def replace(self, old: Dossier, new: Dossier) -> None:
        """Keep an edited dossier in its row."""
        for arrival in self._rows:
            if arrival.dossier is old:
                arrival.dossier = new
                self.show_arrival(arrival)

    def row_of(self, dossier: Dossier | None) -> int:
        """Return the row of a dossier, or -1."""
        return next((n for n, row in enumerate(self._rows) if row.dossier is dossier), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of articles."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: title and standing; the whole of it in words as tool tip and for screen readers."""
        if not index.isValid():
            return None
        arrival = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self._title(arrival)}\n{self._standing(arrival)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._title(arrival)}. {self._standing(arrival)}"
        return None

    def _title(self, arrival: Arrival) -> str:
        title = arrival.dossier.article.title if arrival.dossier else None
        return title or arrival.name

    def _standing(self, arrival: Arrival) -> str:
        if arrival.stage == "waiting":
            return self.tr("waiting")
        if arrival.stage == "reading":
            return self.tr("reading, {share} %").format(share=round(arrival.share * 100))
        if arrival.stage == "failed":
            return arrival.problem
        if arrival.stage == "cancelled":
            return self.tr("cancelled")
        assert arrival.dossier is not None
        article = arrival.dossier.article
        label = self.tr("Sample") if arrival is self._sample else article.file
        facts = (label, article.outlet, article.published)
        return " · ".join(fact for fact in facts if fact)
