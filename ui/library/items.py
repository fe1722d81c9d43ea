"""The articles at hand as a Qt model: the sample, what is on its way in, and the library's list."""

from __future__ import annotations

from collections.abc import Callable, Collection
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from explorer.model import Dossier
from explorer.store.catalog import ArticleEntry
from ui.articles.imports import Arrival
from ui.library import wording

Index = QModelIndex | QPersistentModelIndex
Item = Arrival | ArticleEntry
More = Callable[[int, int], list[ArticleEntry]]
"""Returns the entries from a place on, at most so many."""

STRETCH = 200


class Role(IntEnum):
    """What is asked of a row beside its text."""

    ITEM = Qt.ItemDataRole.UserRole + 1


class ArticlesModel(QAbstractListModel):
    """One row an article: first those that are not in the library, then its list as it is asked.

    The library's list is fetched in stretches as it is scrolled, so that its length costs nothing.
    """

    def __init__(self, sample: Dossier) -> None:
        super().__init__()
        self.sample = Arrival(name=self.tr("Sample"), stage="done", share=1.0, dossier=sample)
        self._arrivals = [self.sample]
        self._rows: list[Item] = [self.sample]
        self._words = ""
        self._sample_number = 0
        self._only_kept = False
        self._more: More = lambda offset, limit: []
        self._is_whole = True

    def show_kept(
        self, more: More, words: str, sample_number: int, *, only_kept: bool = False
    ) -> None:
        """Show the library's list as `more` gives it, as much of it as was shown before.

        Args:
            more: gives stretches of the list.
            words: what titles of the other rows must have too.
            sample_number: the number of the sample in the library, 0 if it is not there.
            only_kept: whether rows that are not in the library are left out.
        """
        self._more, self._words, self._sample_number = more, words.casefold(), sample_number
        shown = sum(isinstance(row, ArticleEntry) for row in self._rows)
        limit = max(STRETCH, shown)
        self.beginResetModel()
        entries = more(0, limit)
        self._is_whole = len(entries) < limit
        self._only_kept = only_kept
        self._rows = [*filter(self._is_listed, self._arrivals), *entries]
        self.endResetModel()

    def remove_sample(self) -> None:
        """Take the sample off the list."""
        if self.sample in self._arrivals:
            self._arrivals.remove(self.sample)
        if self.sample in self._rows:
            row = self._rows.index(self.sample)
            self.beginRemoveRows(QModelIndex(), row, row)
            self._rows.remove(self.sample)
            self.endRemoveRows()

    def restore_sample(self) -> None:
        """Put the sample back, first of all."""
        if self.sample not in self._arrivals:
            self._arrivals.insert(0, self.sample)
        if self.sample not in self._rows and self._is_listed(self.sample):
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._rows.insert(0, self.sample)
            self.endInsertRows()

    def is_sample(self, dossier: Dossier | None) -> bool:
        """Tell whether `dossier` is the sample, edited or not."""
        return self.sample.dossier is dossier

    def others(self) -> list[Dossier]:
        """Return what can be read besides the sample."""
        arrivals = (a for a in self._arrivals if a is not self.sample)
        return [arrival.dossier for arrival in arrivals if arrival.dossier is not None]

    def show_arrival(self, arrival: Arrival) -> None:
        """Add an arrival, or show how it stands now."""
        if arrival in self._rows:
            index = self.index(self._rows.index(arrival))
            self.dataChanged.emit(index, index)
        elif arrival not in self._arrivals:
            self._arrivals.append(arrival)
            place = sum(isinstance(row, Arrival) for row in self._rows)
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, arrival)
            self.endInsertRows()

    def dismiss(self, arrival: Arrival) -> None:
        """Take an arrival that came to nothing off the list."""
        row = self._rows.index(arrival)
        self.beginRemoveRows(QModelIndex(), row, row)
        self._rows.remove(arrival)
        self._arrivals.remove(arrival)
        self.endRemoveRows()

    def item(self, row: int) -> Item:
        """Return what is in a row."""
        return self._rows[row]

    def replace(self, old: Dossier, new: Dossier) -> None:
        """Keep an edited dossier in its row."""
        for arrival in self._arrivals:
            if arrival.dossier is old:
                arrival.dossier = new
                self.show_arrival(arrival)

    def row_of(self, dossier: Dossier | None, number: int = 0) -> int:
        """Return the row of an article by its number or else by its dossier, or -1."""
        for row, item in enumerate(self._rows):
            if isinstance(item, ArticleEntry):
                if number and item.id == number:
                    return row
            elif not number and item.dossier is dossier:
                return row
        return -1

    def rows_of(self, numbers: Collection[int]) -> list[int]:
        """Return the rows of these articles of the library, from the top."""
        items = enumerate(self._rows)
        return [n for n, item in items if isinstance(item, ArticleEntry) and item.id in numbers]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of articles."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Qt: whether the library's list goes on."""
        return not parent.isValid() and not self._is_whole

    def fetchMore(self, parent: Index) -> None:
        """Qt: take the next stretch of the library's list."""
        entries = self._more(sum(isinstance(row, ArticleEntry) for row in self._rows), STRETCH)
        self._is_whole = len(entries) < STRETCH
        if entries:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self._rows += entries
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: title and standing in two lines; in one for screen readers; unread ones bold."""
        if not index.isValid():
            return None
        item = self._rows[index.row()]
        if role == Role.ITEM:
            return item
        if role == Qt.ItemDataRole.FontRole and isinstance(item, ArticleEntry) and not item.is_read:
            font = QFont()
            font.setBold(True)
            return font
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(item, role == Qt.ItemDataRole.DisplayRole)
        if role == Qt.ItemDataRole.EditRole and isinstance(item, ArticleEntry):
            return item.title
        return None

    def _text(self, item: Item, is_shown: bool) -> str:
        is_sample = item is self.sample or (
            isinstance(item, ArticleEntry) and item.id == self._sample_number
        )
        lines = wording.lines(item, is_sample=is_sample, is_shown=is_shown)
        return "\n".join(lines) if is_shown else ". ".join(lines)

    def _is_listed(self, arrival: Arrival) -> bool:
        if self._only_kept and not arrival.is_pending:
            return False
        if arrival.number or (arrival is self.sample and self._sample_number):
            return False
        return self._words in wording.title(arrival).casefold()
