"""The rows of the People sheet: the lists first, then everybody by quotes and mentions."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from explorer.i18n.messages import translate
from explorer.model import Dossier
from explorer.views import pages, people
from explorer.views.narrow import narrowed, of_whole
from explorer.views.pages import ListKey
from explorer.views.people import Column, PersonRow
from explorer.views.selection import EVERYTHING, Filter

Index = QModelIndex | QPersistentModelIndex
COLUMNS: tuple[Column, ...] = ("name", "quotes", "mentions")
ROW = int(Qt.ItemDataRole.UserRole) + 1
_END = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value

Entry = PersonRow | tuple[ListKey, int]
"""A person, or a list with the number of its items."""


class PeopleModel(QAbstractTableModel):
    """One row a list or person."""

    def __init__(self) -> None:
        super().__init__()
        self._lists: list[Entry] = []
        self._people: list[PersonRow] = []
        self._passed: dict[str, PersonRow] = {}
        self._sizes: dict[ListKey, int] | None = None
        self.by: Column = "quotes"

    def show_dossier(self, dossier: Dossier | None, filter: Filter = EVERYTHING) -> None:
        """List the dossier's people in the present order, and what the filter lets through."""
        self.beginResetModel()
        self._lists = list(pages.sizes(dossier).items()) if dossier else []
        self._people = people.of_dossier(dossier, self.by) if dossier else []
        self._passed, self._sizes = {}, None
        if dossier and not filter.is_empty:
            passed = people.of_dossier(dossier, filter=filter)
            self._passed = {row.id: row for row in passed}
            self._sizes = pages.sizes(narrowed(dossier, filter))
        self.endResetModel()

    def order_by(self, column: Column) -> None:
        """Put the people in another order; the lists stay on top."""
        self.beginResetModel()
        self.by = column
        self._people = people.ordered(self._people, column)
        self.endResetModel()

    @property
    def count(self) -> int:
        """How many people there are."""
        return len(self._people)

    def entry(self, row: int) -> Entry | None:
        """Return what a row is of."""
        entries: list[Entry] = [*self._lists, *self._people]
        return entries[row] if 0 <= row < len(entries) else None

    def row_of(self, person: str) -> int:
        """Return the row of a person, or -1."""
        found = (n for n, row in enumerate(self._people) if row.id == person)
        place = next(found, -1)
        return place + len(self._lists) if place >= 0 else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of rows."""
        return 0 if parent.isValid() else len(self._lists) + len(self._people)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: name, quotes, mentions."""
        return len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: what a cell says; the whole row in words for screen readers."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == ROW:
            return entry
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _END if index.column() else None
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            passed = None if isinstance(entry, tuple) else self._passed.get(entry.id)
            return in_words(entry, passed)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        column = COLUMNS[index.column()]
        if isinstance(entry, tuple):
            shown: dict[Column, str] = {
                "name": pages.name_of(entry[0]),
                "quotes": self._size(entry),
            }
            return shown.get(column, "")
        if not index.column():
            return entry.name
        whole, passed = getattr(entry, column), self._passed.get(entry.id)
        if passed is not None and whole:
            return f"{getattr(passed, column)}/{whole}"
        return str(whole or "–")

    def _size(self, entry: tuple[ListKey, int]) -> str:
        key, whole = entry
        return str(whole) if self._sizes is None else f"{self._sizes.get(key, 0)}/{whole}"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt: the columns' names; the first says how the people are sorted."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (order_name(self.by), translate("people", "Quotes"), translate("people", "Named"))[
            section
        ]


def order_name(by: Column) -> str:
    """Return what an order is called."""
    names: dict[Column, str] = {
        "quotes": translate("people", "Most quoted first"),
        "mentions": translate("people", "Most named first"),
        "name": translate("people", "By name"),
        "country": translate("people", "By country"),
    }
    return names[by]


def below(entry: Entry) -> str:
    """Return a row's second line: role and country of a person; nothing for a list."""
    if isinstance(entry, tuple):
        return ""
    country = entry.country or translate("people", "Country not stated")
    role = f"{entry.role[:1].upper()}{entry.role[1:]}" if entry.role else ""
    return ", ".join(part for part in (role, country) if part)


def in_words(entry: Entry, passed: PersonRow | None = None) -> str:
    """Return a row in words; `passed` is what a filter lets through of a person's counts."""
    if isinstance(entry, tuple):
        return f"{pages.name_of(entry[0])}: {entry[1]}"
    counted = (
        ("quotes", translate("people", "%n quote(s)", entry.quotes)),
        ("reported", translate("people", "%n reported", entry.reported)),
        ("mentions", translate("people", "%n mention(s)", entry.mentions)),
    )
    said = [
        of_whole(words, getattr(passed, what), getattr(entry, what)) if passed else words
        for what, words in counted
    ]
    return f"{entry.name}, {below(entry)}: {', '.join(said)}"
