"""The country panel's rows as a Qt model: headings, cards and the sentence of an empty section."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from explorer.i18n.country_names import country_name
from explorer.i18n.messages import translate
from explorer.model import CountryMention, Dossier
from explorer.views.counts import Evidence
from explorer.views.panel import Panel, Section
from explorer.views.selection import Selection
from ui.country import count_words, wording
from ui.country.row import Elsewhere, Row
from ui.country.row_list import RowList, Run

Index = QModelIndex | QPersistentModelIndex
SCREENFULS = 50
"""Rows that are laid out at a time."""
ITEMS = ("quote", "event", "person")
"""What has a card that can be chosen."""


class Role(IntEnum):
    """What the delegate asks of a row beside its text."""

    ROW = Qt.ItemDataRole.UserRole + 1


def neighbour_row(row: Evidence) -> Elsewhere:
    """Return what leads to another country of the article, with what there is of it."""
    name = country_name(row.code, row.name)
    _, _, facts = count_words.in_list(msgspec.structs.replace(row, name=name)).partition(", ")
    return Elsewhere(0, name, f"{facts[:1].upper()}{facts[1:]}", code=row.code)


def elsewhere_key(selection: Selection) -> str:
    """Return what the last section is about: a person who is chosen, else the panel's country."""
    is_person = selection.kind == "person" and bool(selection.id)
    return f"person {selection.id}" if is_person else selection.country


class PanelModel(QAbstractListModel):
    """The rows of one panel. Mentions are folded until asked for: they are many."""

    def __init__(self) -> None:
        super().__init__()
        self._runs: list[Run] = []
        self._rows = RowList()
        self._fetched = 0
        self._panel: Panel | None = None
        self._dossier: Dossier | None = None
        self._open_sections: set[str] = set()
        self._key = ""
        self._elsewhere: tuple[str, list[Row]] = ("", [])

    def show(self, dossier: Dossier | None, panel: Panel | None, key: str = "") -> None:
        """Show `panel`, or nothing; `key` is what its last section is about."""
        self.beginResetModel()
        self._key = key
        self._dossier, self._panel = dossier, panel
        self._begin(self._make_runs())
        self.endResetModel()

    def _begin(self, runs: list[Run]) -> None:
        """Have these rows and the last section, the first screenfuls of them at once."""
        self._runs = runs
        self._join()
        self._fetched = min(len(self._rows), SCREENFULS)

    def _join(self) -> None:
        self._rows = RowList([*self._runs, self._last_rows()])

    def show_elsewhere(self, key: str, rows: list[Row]) -> None:
        """Show the last section, which comes later: other articles that have what `key` is."""
        before = self._last_rows()
        first = len(self._rows) - len(before)
        if self.canFetchMore():
            # What is not fetched yet comes with the rest.
            self._elsewhere = (key, rows)
            self._join()
            return
        if before:
            self.beginRemoveRows(QModelIndex(), first, len(self._rows) - 1)
            self._elsewhere = ("", [])
            self._join()
            self._fetched = first
            self.endRemoveRows()
        self._elsewhere = (key, rows)
        if self._last_rows():
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._join()
            self._fetched = len(self._rows)
            self.endInsertRows()

    def has_elsewhere(self, key: str) -> bool:
        """Tell whether the last section is known for `key`."""
        return self._elsewhere[0] == key

    def _last_rows(self) -> list[Row]:
        return self._elsewhere[1] if self._key and self._elsewhere[0] == self._key else []

    def toggle(self, key: str) -> None:
        """Fold or unfold a section."""
        self._open_sections ^= {key}
        self.show(self._dossier, self._panel, self._key)

    def row(self, index: Index) -> Row:
        """Return the row at `index`."""
        return self._rows[index.row()]

    def index_of(self, kind: str, id: str) -> QModelIndex:
        """Return the index of an item's card, or an invalid one; mentions have no ids to tell."""
        number = self._rows.find(kind, id) if kind in ITEMS else -1
        if number < 0:
            return QModelIndex()
        self._fetch(number + 1)
        return self.index(number)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of rows that were fetched."""
        return 0 if parent.isValid() else self._fetched

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        """Qt: whether there are more rows: thousands are laid out as the reader comes to them."""
        return not parent.isValid() and self._fetched < len(self._rows)

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008
        """Qt: have some more rows."""
        self._fetch(self._fetched + SCREENFULS)

    def _fetch(self, count: int) -> None:
        """Have at least so many rows."""
        wanted = min(count, len(self._rows))
        if wanted > self._fetched:
            self.beginInsertRows(QModelIndex(), self._fetched, wanted - 1)
            self._fetched = wanted
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the row itself for the delegate, its words for screen readers and copying."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: notes are read, not chosen."""
        if index.isValid() and self._rows[index.row()].note:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    @property
    def _code(self) -> str:
        return self._panel.country.code if self._panel else ""

    def _words(self, row: Row) -> str:
        if row.elsewhere is not None:
            return f"{row.elsewhere.title}. {row.elsewhere.facts}"
        if row.item is None or self._dossier is None:
            return row.title or row.note
        return ". ".join(wording.lines(self._dossier, row.item, self._code))

    @property
    def missing(self) -> str:
        """One sentence of the sections that have nothing in them."""
        if self._panel is None:
            return ""
        keys: list[str] = [section.key for section in self._panel.sections if not section.items]
        if self._panel.person is not None and "mentions" in keys:
            keys.remove("mentions")
        known, rows = self._elsewhere
        if self._key and known == self._key and not rows:
            keys.append("elsewhere")
        return count_words.missing(keys, self._panel)

    def _make_runs(self) -> list[Run]:
        if self._panel is None:
            return [self._neighbours()]
        runs: list[Run] = []
        for section in self._panel.sections:
            runs += self._runs_of(section, self._panel)
        if not runs and self._panel.is_filtered:
            runs = [[Row(section="list", note=count_words.nothing(self._panel))]]
        return runs

    def _neighbours(self) -> list[Row]:
        """Where to go from a country that the article does not name: to its neighbours in it."""
        if self._dossier is None or not self._key or self._key.startswith("person "):
            return []
        # Late: nobody needs the map's facts for a country that the article names.
        from explorer.atlas import beside

        near = beside.named(self._dossier, self._key)
        rows = [Row(section="list", elsewhere=neighbour_row(row)) for row in near]
        name, count = translate("country", "Its neighbours in this article"), str(len(near))
        head = Row(section="list", title=f"{name} ({count})", name=name, count=count)
        return [head, *rows] if rows else []

    def _runs_of(self, section: Section, panel: Panel) -> list[Run]:
        key = section.key
        if not section.items:
            return []
        foldable = key == "mentions"
        folded = foldable and key not in self._open_sections
        name, count = count_words.heading(key, panel, section.items)
        aside = _kinds(section) if foldable else ""
        if section.speakers is not None and self._dossier is not None:
            aside = count_words.speakers_by_country(self._dossier, section.speakers)
        title = f"{name} ({count})" + (f" · {aside}" if aside else "")
        head = Row(
            section=key,
            title=title,
            name=name,
            count=count,
            aside=aside,
            foldable=foldable,
            folded=folded,
        )
        return [[head]] if folded else [[head], (key, section.items)]


def _kinds(section: Section) -> str:
    mentions = [item for item in section.items if isinstance(item, CountryMention)]
    return wording.mention_kinds(mentions)
