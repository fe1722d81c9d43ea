"""The timeline pane: the drawing or the table, the undated in a tray, the range as a chip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QStackedLayout,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.corrections.changes import Changes
from explorer.model import Dossier, Event, Quote
from explorer.views import timeline
from explorer.views.selection import EVERYTHING, Filter, Selection
from explorer.views.timeline import TimelineEntry
from ui.dialogs.why_key import WhyKey
from ui.look.dates import spoken
from ui.look.theme import Theme
from ui.timeline.canvas import TimelineCanvas
from ui.timeline.items import ENTRY, SORT, TimelineModel
from ui.workspace import Workspace

if TYPE_CHECKING:
    from explorer.why.explain import Explanation


class TimelinePane(QWidget):
    """Events and dated quotes in time, in step with every other pane."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._entries: list[TimelineEntry] = []
        self.canvas = TimelineCanvas(self)
        self._model = TimelineModel()
        self._sorted = QSortFilterProxyModel(self)
        self.table = QTableView(self)
        self.tray = self._button(self.tr("Undated"))
        self.chip = self._button("")
        self.switch = self._button(self.tr("Table"))
        self._set_up_table()
        self._lay_out()
        self._connect()
        if workspace.dossier is not None:
            self.show_dossier(workspace.dossier)
            self.show_selection(workspace.selection)

    def _button(self, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        return button

    def _set_up_table(self) -> None:
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORT)
        self.table.setModel(self._sorted)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(self.tr("Events and dated quotes as a table"))
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 150)

    def _lay_out(self) -> None:
        self.tray.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.switch.setCheckable(True)
        self.switch.setToolTip(self.tr("Show the same as a table"))
        self.chip.setToolTip(self.tr("Remove the time range"))
        self.chip.hide()
        # The bar is the dock's title as well: a row of its own would cost the map its height.
        self.bar = QWidget(self)
        bar = QHBoxLayout(self.bar)
        bar.setContentsMargins(14, 1, 8, 1)
        title = QLabel(self.tr("Timeline"))
        title.setObjectName("pane-title")
        bar.addWidget(title)
        bar.addWidget(self.tray)
        bar.addWidget(self.chip)
        bar.addStretch(1)
        bar.addWidget(self.switch)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addLayout(self._stack, 1)

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.dossier_opened.connect(self.show_dossier)
        workspace.dossier_changed.connect(self._on_dossier_changed)
        workspace.selection_changed.connect(self.show_selection)
        workspace.filter_changed.connect(self.show_filter)
        self.canvas.entry_chosen.connect(self._on_entry_chosen)
        self.canvas.range_chosen.connect(self._on_range_chosen)
        self.canvas.range_dropped.connect(self._on_chip_clicked)
        self.table.activated.connect(self._on_row_activated)
        self.table.clicked.connect(self._on_row_activated)
        self.chip.clicked.connect(self._on_chip_clicked)
        self.switch.toggled.connect(self._on_switch_toggled)
        WhyKey(workspace, self._explain, self.canvas)

    def _explain(self, point: QPoint | None) -> Explanation | None:
        from explorer.why import explain

        at = QPointF(point) if point is not None else None
        entry = self.canvas.entry_at(at) if at is not None else self.canvas.current_entry()
        dossier = self._workspace.dossier
        if entry is None or dossier is None:
            return None
        items: tuple[Event | Quote, ...] = (*dossier.events, *dossier.quotes)
        return explain.of_date(dossier, next(item for item in items if item.id == entry.id))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self.canvas.set_theme(theme)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the dossier in time."""
        self._entries = timeline.of_dossier(dossier)
        self.canvas.show_entries(self._entries, dossier.article.published)
        self._model.show_entries(self._entries)
        self._fill_tray([entry for entry in self._entries if not entry.is_dated])

    def show_selection(self, selection: Selection) -> None:
        """Mark the chosen event or quote."""
        self.canvas.show_current(selection.kind, selection.id)
        row = self._model.row_of(selection.kind, selection.id)
        if row >= 0:
            self.table.selectRow(self._sorted.mapFromSource(self._model.index(row, 0)).row())

    def show_filter(self, filter: Filter) -> None:
        """Mark the range, with how many of the entries are in it."""
        first, _ = timeline.days(filter.since)
        last, _ = timeline.days(filter.until)
        self.canvas.show_range(first, last)
        ranged = filter.since is not None or filter.until is not None
        self.chip.setVisible(ranged)
        if ranged:
            span = spoken(f"{filter.since}/{filter.until}", "day-range", self.locale())
            count = len(timeline.matching(self._entries, filter))
            words = self.tr("{days}: {count} of {total}")
            told = words.format(days=span, count=count, total=len(self._entries))
            self.chip.setText(f"{told}  ✕")

    def _fill_tray(self, undated: list[TimelineEntry]) -> None:
        old = self.tray.menu()
        menu = QMenu(self.tray)
        for entry in undated:
            action = menu.addAction(entry.title.replace("&", "&&"))
            action.setData((entry.kind, entry.id))
        menu.triggered.connect(self._on_tray_triggered)
        self.tray.setMenu(menu)
        if old is not None:
            old.deleteLater()
        self.tray.setText(self.tr("Undated ({count})").format(count=len(undated)))
        self.tray.setEnabled(bool(undated))

    def _on_dossier_changed(self, changes: Changes) -> None:
        shown = changes.touch("events", "quotes", "article", "people")
        if self._workspace.dossier is not None and shown:
            self.show_dossier(self._workspace.dossier)

    def _on_entry_chosen(self, entry: TimelineEntry) -> None:
        self._workspace.choose(entry.kind, entry.id)

    def _on_row_activated(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, TimelineEntry):
            self._on_entry_chosen(entry)

    def _on_tray_triggered(self, action: object) -> None:
        data = getattr(action, "data", lambda: None)()
        if data is not None:
            self._workspace.choose(*data)

    def _on_range_chosen(self, since: str, until: str) -> None:
        person = self._workspace.filter.person
        self._workspace.set_filter(Filter(since=since, until=until, person=person))

    def _on_chip_clicked(self) -> None:
        self._workspace.set_filter(EVERYTHING)

    def _on_switch_toggled(self, table: bool) -> None:
        self._stack.setCurrentWidget(self.table if table else self.canvas)
