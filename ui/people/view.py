"""The People sheet: whom the article names, sortable, and the lists of what has no country."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QVBoxLayout, QWidget

from explorer.corrections.changes import Changes
from explorer.model import Dossier
from explorer.views.people import PersonRow
from explorer.views.selection import Filter, Selection
from explorer.views.size import is_large
from ui.look.theme import Theme
from ui.people.delegate import PeopleDelegate
from ui.people.items import COLUMNS, ROW, PeopleModel
from ui.workspace import Workspace


class PeopleTable(QTreeView):
    """The rows; Enter does what a click does, on every platform."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter turns to the row's page again, even where it is the current one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.clicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class PeopleList(QWidget):
    """Lists people; choosing one chooses the person, a list turns to its page.

    Signals:
        list_asked(str): the page of that list is wanted.
        person_asked(str): the page of that person is wanted, whoever is chosen already.
        counted(int): so many people are listed.
    """

    list_asked = Signal(str)
    person_asked = Signal(str)
    counted = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._is_due = False
        self.model = PeopleModel()
        self.table = PeopleTable(self)
        self._delegate = PeopleDelegate(self.table)
        self._set_up_table()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self.setFocusProxy(self.table)
        workspace.dossier_opened.connect(self.show_dossier)
        workspace.dossier_changed.connect(self._on_dossier_changed)
        workspace.selection_changed.connect(self.show_selection)
        workspace.filter_changed.connect(self.show_filter)
        self.table.clicked.connect(self._on_clicked)
        self.table.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        if workspace.dossier is not None:
            self.show_dossier(workspace.dossier)
            self.show_selection(workspace.selection)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(self._delegate)
        table.setAccessibleName(self.tr("People of the article"))
        table.setRootIsDecorated(False)
        table.setAllColumnsShowFocus(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = table.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(True)
        header.setAccessibleName(self.tr("Order of the people"))
        header.sectionClicked.connect(self._on_section_clicked)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self._delegate.theme = theme
        self.table.viewport().update()

    def show_dossier(self, dossier: Dossier) -> None:
        """List the dossier's people; those of a large one once somebody looks."""
        self._is_due = is_large(dossier) and not self.isVisible()
        if self._is_due:
            return
        self.model.show_dossier(dossier, self._workspace.filter)
        self.counted.emit(self.model.count)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: list what was not worth listing unseen."""
        super().showEvent(event)
        if self._is_due and self._workspace.dossier is not None:
            self.show_dossier(self._workspace.dossier)
            self.show_selection(self._workspace.selection)

    def show_selection(self, selection: Selection) -> None:
        """Mark the chosen person, without choosing again."""
        if selection.kind != "person":
            return
        row = self.model.row_of(selection.id)
        if row >= 0 and row != self.table.currentIndex().row():
            blocked = self.table.selectionModel().blockSignals(True)
            self.table.setCurrentIndex(self.model.index(row, 0))
            self.table.selectionModel().blockSignals(blocked)
            self.table.viewport().update()

    def person_at(self, point: QPoint | None) -> str:
        """Return the id of the person in the row at a point of the rows, or in the current one."""
        index = self.table.currentIndex() if point is None else self.table.indexAt(point)
        entry = index.data(ROW)
        return entry.id if isinstance(entry, PersonRow) else ""

    def show_filter(self, _filter: Filter) -> None:
        """Say of each count how much of it the filter lets through; everybody stays."""
        self._show_again()

    def _on_dossier_changed(self, changes: Changes) -> None:
        if changes.touch("people", "quotes", "countries"):
            self._show_again()

    def _show_again(self) -> None:
        """List what there is now, and stay at the row at hand."""
        if self._workspace.dossier is not None:
            row = self.table.currentIndex().row()
            self.show_dossier(self._workspace.dossier)
            self.show_selection(self._workspace.selection)
            if not self.table.currentIndex().isValid() and row >= 0:
                blocked = self.table.selectionModel().blockSignals(True)
                self.table.setCurrentIndex(self.model.index(row, 0))
                self.table.selectionModel().blockSignals(blocked)

    def _on_section_clicked(self, section: int) -> None:
        """Sort by a column; the first goes through name, country and back to most quoted."""
        column = COLUMNS[section]
        if section == 0:
            column = {"name": "country", "country": "quotes"}.get(self.model.by, "name")  # type: ignore[assignment]
        self.model.order_by(column)
        self.show_selection(self._workspace.selection)

    def _on_current_row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._on_clicked(current)

    def _on_clicked(self, index: QModelIndex) -> None:
        entry = index.data(ROW)
        if isinstance(entry, PersonRow):
            self._workspace.choose("person", entry.id)
            self.person_asked.emit(entry.id)
        elif isinstance(entry, tuple):
            self.list_asked.emit(entry[0])
