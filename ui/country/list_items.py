"""The Countries list as a Qt model: what the map says, in words and in the same order."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from explorer.model import Dossier
from explorer.views import counts
from explorer.views.counts import Evidence
from explorer.views.narrow import narrowed
from explorer.views.selection import EVERYTHING, Filter
from ui.country import count_words

Index = QModelIndex | QPersistentModelIndex
_SHOWN = int(Qt.ItemDataRole.DisplayRole)
_WORDS = (_SHOWN, int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole))
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value
COLUMNS = ("name", "role", "quotes_by", "quotes_about", "events", "mentions")


class CountriesModel(QAbstractTableModel):
    """One row a country: name, standing, quotes by and about, events, mentions, search hits."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[Evidence] = []
        self._rows: list[Evidence] = []
        self._words = ""
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self._hits: dict[str, int] = {}
        self._passed: dict[str, Evidence] = {}

    def show_dossier(self, dossier: Dossier | None, filter: Filter = EVERYTHING) -> None:
        """List the dossier's countries by evidence, and what the filter lets through of each."""
        self.beginResetModel()
        self._all = counts.of_dossier(dossier) if dossier else []
        self._passed = {}
        if dossier and not filter.is_empty:
            self._passed = {row.code: row for row in counts.of_dossier(narrowed(dossier, filter))}
        self._rows = self._listed()
        self.endResetModel()

    def narrow(self, words: str) -> None:
        """List only countries whose names have these words in them; none list all."""
        self.beginResetModel()
        self._words = words.casefold().strip()
        self._rows = self._listed()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt: list by a column, the most first; by name from A to Z; with no column by evidence."""
        self.beginResetModel()
        self._sorted = (column, order)
        self._rows = self._listed()
        self.endResetModel()

    def share(self, row: int) -> float:
        """Return how much evidence a country has, of that of the country with most (0 to 1)."""
        most = max((one.passages for one in self._all), default=0)
        row_shown = self._rows[row]
        return self._passed.get(row_shown.code, row_shown).passages / most if most else 0.0

    def standing(self, row: int) -> str:
        """Return in words how a country stands in the article."""
        return count_words.standing_of(self._rows[row].role)

    @property
    def total(self) -> int:
        """How many countries there are, listed or not."""
        return len(self._all)

    def _listed(self) -> list[Evidence]:
        rows = [row for row in self._all if self._words in row.name.casefold()]
        column, order = self._sorted
        if 0 <= column < len(COLUMNS):
            name = COLUMNS[column]
            rows.sort(
                key=lambda row: _key(self._passed.get(row.code, row), name),
                reverse=order == Qt.SortOrder.DescendingOrder,
            )
        return rows

    def show_hits(self, hits: dict[str, int]) -> None:
        """Show the number of search hits behind each name."""
        self._hits = hits
        if self._rows:
            last = self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last)

    def code(self, row: int) -> str:
        """Return the code of the country in a row."""
        return self._rows[row].code

    def row_of(self, code: str) -> int:
        """Return the row of a country, or -1."""
        return next((n for n, row in enumerate(self._rows) if row.code == code), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of countries."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of facts of each."""
        return len(COLUMNS)

    def words_in(self, column: int) -> set[str]:
        """Return the different words that stand in a column."""
        return {self._shown(row, COLUMNS[column]) for row in self._rows}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the facts of one country, and the whole of them in words for screen readers."""
        # Each cell is asked a dozen times with each paint, and for most things it has nothing.
        if role == _ALIGNMENT:
            return _RIGHT if COLUMNS[index.column()] not in ("name", "role") else None
        if role not in _WORDS or not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _SHOWN:
            return self._shown(row, COLUMNS[index.column()])
        return count_words.in_list(row, self._passed.get(row.code))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt: the columns' short names, and long ones as tool tips."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        short = (
            self.tr("Most evidence first") if self._sorted[0] < 0 else self.tr("Country"),
            self.tr("Standing"),
            self.tr("By"),
            self.tr("About"),
            self.tr("Events"),
            self.tr("Named"),
        )
        long = (
            self.tr("Country"),
            self.tr("How it stands in the article"),
            self.tr("Quotes by its people"),
            self.tr("Quotes about it"),
            self.tr("Events"),
            self.tr("Mentions"),
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return short[section]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return long[section]
        return None

    def _shown(self, row: Evidence, column: str) -> str:
        if column == "name":
            hits = self._hits.get(row.code, 0)
            return f"{row.name}  ({hits})" if hits else row.name
        if column == "role":
            return count_words.standing_of(row.role)
        whole, passed = getattr(row, column), self._passed.get(row.code)
        if passed is not None and whole:
            return f"{getattr(passed, column)}/{whole}"
        return str(whole or "–")


def _key(row: Evidence, column: str) -> str | int:
    value = getattr(row, column)
    return value.casefold() if isinstance(value, str) else -int(value)
