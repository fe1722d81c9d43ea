"""The results as Qt lists them: a heading for each group, and under it its hits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from explorer.i18n.messages import translate
from explorer.store.search.results import Hit, HitKind, Results

if TYPE_CHECKING:
    from explorer.store.library import Found

HIT = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HitList(QAbstractListModel):
    """Headings (text only) and hits, in the order of the results."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Hit | str] = []

    def show_results(self, results: Results) -> None:
        """Show what was found in place of what is shown."""
        self.beginResetModel()
        self._rows = _rows(results)
        self.endResetModel()

    def show_found(self, found: Iterable[Found]) -> None:
        """Show hits of many articles, each article's under its heading."""
        self.beginResetModel()
        self._rows = []
        for group in found:
            self._rows += [_heading(group), *group.hits]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many headings and hits there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's text, its spoken text, or its hit (None for a heading)."""
        row = self._rows[index.row()]
        if role == HIT:
            return None if isinstance(row, str) else row
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
    entry = found.entry
    facts = (entry.title, entry.outlet, entry.published)
    return f"{' · '.join(fact for fact in facts if fact)} ({len(found.hits)})"


def _headings() -> dict[HitKind, str]:
    return {
        "quote": translate("search", "Quotes ({count})"),
        "event": translate("search", "Events ({count})"),
        "person": translate("search", "People ({count})"),
        "country": translate("search", "Countries ({count})"),
        "sentence": translate("search", "Sentences ({count})"),
    }


def _rows(results: Results) -> list[Hit | str]:
    rows: list[Hit | str] = []
    for kind, count in results.counts.items():
        rows.append(_headings()[kind].format(count=count))
        rows += [hit for hit in results.hits if hit.kind == kind]
    return rows
