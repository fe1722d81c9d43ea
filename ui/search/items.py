"""The results as Qt lists them: a heading for each group, and under it its hits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from explorer.i18n.messages import translate
from explorer.store.search.grouping import By, grouped
from explorer.store.search.results import Hit, Results

if TYPE_CHECKING:
    from explorer.store.library import Found

HIT = Qt.ItemDataRole.UserRole + 1
SOURCE = Qt.ItemDataRole.UserRole + 2
"""In which article a hit of the library stands; empty under the article's own heading."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HitList(QAbstractListModel):
    """Headings (text only) and hits, in the order of the results."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Hit | str] = []
        self._sources: dict[int, str] = {}

    def show_results(self, results: Results, by: By = "kind") -> None:
        """Show what was found in place of what is shown."""
        self.beginResetModel()
        self._sources = {}
        self._rows = _rows(results.hits, by)
        self.endResetModel()

    def show_found(self, found: Iterable[Found], by: By = "kind") -> None:
        """Show hits of many articles: under each article's heading, or grouped across them."""
        self.beginResetModel()
        groups = list(found)
        self._sources = {} if by == "kind" else {one.entry.id: _source(one) for one in groups}
        if by == "kind":
            self._rows = []
            for one in groups:
                self._rows += [_heading(one), *one.hits]
        else:
            self._rows = _rows((hit for one in groups for hit in one.hits), by)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many headings and hits there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's text, its spoken text, or its hit (None for a heading)."""
        row = self._rows[index.row()]
        if role == HIT:
            return None if isinstance(row, str) else row
        if role == SOURCE:
            return "" if isinstance(row, str) else self._sources.get(row.article, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else row.snippet
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row if isinstance(row, str) else _spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that hits can be chosen and headings cannot."""
        if self.hit(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def hit(self, row: int) -> Hit | None:
        """Return the hit in a row, or None for a heading and for no row at all."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return None if isinstance(found, str) else found

    def hit_rows(self) -> list[int]:
        """Return the rows that are hits, in order."""
        return [row for row, item in enumerate(self._rows) if not isinstance(item, str)]

    def row_of(self, kind: str, id: str, article: int = 0) -> int:
        """Return the row of an item of an article (0: the open one's own search), or -1."""
        for row, hit in enumerate(self._rows):
            if isinstance(hit, Hit) and (hit.kind, hit.id, hit.article) == (kind, id, article):
                return row
        return -1


def _spoken(hit: Hit) -> str:
    if not hit.title:
        return hit.snippet
    return translate("search", "{title}: {words}").format(title=hit.title, words=hit.snippet)


def _heading(found: Found) -> str:
    return _counted(_source(found), len(found.hits))


def _source(found: Found) -> str:
    entry = found.entry
    return " · ".join(fact for fact in (entry.title, entry.outlet, entry.published) if fact)


def _rows(hits: Iterable[Hit], by: By) -> list[Hit | str]:
    rows: list[Hit | str] = []
    for group in grouped(hits, by):
        rows += [_counted(group.title, len(group.hits)), *group.hits]
    return rows


def _counted(title: str, count: int) -> str:
    return translate("search", "{title} ({count})").format(title=title, count=count)
