"""The articles pane: the library's list, the sample, and what is on its way in."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from explorer.i18n.messages import translate
from explorer.model import Dossier
from explorer.store.catalog import ArticleEntry, SortBy
from explorer.views.selection import Filter, Selection
from ui.articles.imports import Arrival, Imports
from ui.articles.open_library import OpenLibrary
from ui.library.delegate import ArticleDelegate
from ui.library.filter_bar import FilterBar
from ui.library.foot import BinFoot, ProgressFoot
from ui.library.items import ArticlesModel, Item
from ui.library.keeping import Keeping
from ui.library.list_view import ArticleList
from ui.library.menu import ArticleMenu
from ui.library.order_box import OrderBox
from ui.workspace import Workspace

PAUSE_MS = 60
LEAST_LIST = 40


class ArticlesPane(QWidget):
    """Lists articles; a click opens one.

    Signals:
        article_chosen(Dossier): the reader wants to see this one, which is not in the library.
        compare_asked(): the chosen articles are to be compared.
        details_asked(): the table of the chosen articles' particulars is to be seen.
        export_asked(): the chosen articles are to be exported.
        cancelled(): the reader calls off whatever is being read.
    """

    article_chosen = Signal(object)
    compare_asked = Signal()
    details_asked = Signal()
    export_asked = Signal()
    cancelled = Signal()

    def __init__(
        self,
        workspace: Workspace,
        intake: Imports,
        sample: Dossier,
        shelf: OpenLibrary,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._intake = intake
        self._shelf = shelf
        self._rereading = (0, 0)
        self.keeping = Keeping(workspace, shelf, self)
        self.model = ArticlesModel(sample)
        self.list = ArticleList(self)
        self.list.setModel(self.model)
        # One article is enough to scroll by; the filters above it may take two lines.
        self.list.setMinimumHeight(LEAST_LIST)
        self.list.setItemDelegate(ArticleDelegate(self.list))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._make_head()
        self._make_foot()
        self._lay_out()
        self._connect()
        self._show_progress()
        self.show_list()

    def _make_head(self) -> None:
        self.line = QLineEdit(self)
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(self.tr("Filter by title"))
        self.line.setAccessibleName(self.tr("Filter articles by title"))
        self.sort = OrderBox(self)
        self.sort.setAccessibleName(self.tr("Order of the articles"))
        orders: tuple[tuple[str, SortBy], ...] = (
            (self.tr("Newest kept"), "added"),
            (self.tr("Newest published"), "published"),
            (self.tr("Title"), "title"),
            (self.tr("Outlet"), "outlet"),
            (self.tr("Most quotes"), "quotes"),
        )
        for words, order in orders:
            self.sort.addItem(words, order)
        self.filters = FilterBar(self.keeping.tags, self)
        # Articles may come by the hundred: the list is made anew once they pause.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)

    def _make_foot(self) -> None:
        self.foot = ProgressFoot(self)
        self.bin = BinFoot(self)
        self.bin.hide()
        self.nothing = QLabel(self)
        self.nothing.setWordWrap(True)
        self.nothing.setMargin(12)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.nothing.setObjectName("muted")
        self.nothing.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(6, 6, 6, 4)
        head.addWidget(self.line, 1)
        head.addWidget(self.sort, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.filters)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.bin)
        layout.addWidget(self.foot)

    def _connect(self) -> None:
        keeping, list_ = self.keeping, self.list
        self._intake.changed.connect(self._on_arrival_changed)
        self._workspace.dossier_opened.connect(self.show_dossier)
        self._shelf.changed.connect(self._pause.start)
        self._shelf.number_changed.connect(lambda _: self._mark_open())
        self._pause.timeout.connect(self.show_list)
        self.line.textChanged.connect(lambda _: self.show_list())
        self.sort.currentIndexChanged.connect(lambda _: self.show_list())
        self.filters.changed.connect(self._on_filters_changed)
        self.bin.empty_asked.connect(keeping.empty_bin)
        list_.open_asked.connect(self._on_open_asked)
        list_.enter_asked.connect(self._on_entered)
        list_.delete_asked.connect(self._on_delete_asked)
        list_.star_asked.connect(lambda: keeping.star(self.chosen()) if self.chosen() else None)
        list_.rename_asked.connect(self.ask_name)
        list_.undo_asked.connect(keeping.undo_delete)
        keeping.undo_changed.connect(lambda can: setattr(list_, "can_undo", can))
        list_.customContextMenuRequested.connect(self._on_menu_asked)
        list_.compare_asked.connect(self.compare_asked)
        list_.details_asked.connect(self.details_asked)
        self.foot.cancelled.connect(self._intake.cancel_all)
        self.foot.cancelled.connect(self.cancelled)

    def show_list(self) -> None:
        """Show the library's list as it is now, in the order and with the filters asked for."""
        self._pause.stop()
        words, order = self.line.text(), self.sort.currentData()
        wanted = self.filters.wanted(words)
        chosen = {entry.id for entry in self.chosen()}
        at = self.list.verticalScrollBar().value()
        self.model.show_kept(
            lambda offset, limit: self._shelf.entries(wanted, order, limit=limit, offset=offset),
            words,
            self._shelf.sample_number,
            only_kept=self.filters.is_narrowing,
        )
        if len(chosen) == 1:
            self._mark(self.model.row_of(None, chosen.pop()))
        elif chosen:
            self.list.choose(self.model.rows_of(chosen))
        else:
            self._mark_open()
        self.list.verticalScrollBar().setValue(at)
        self._show_standing(is_bin=wanted.deleted)

    def _show_standing(self, *, is_bin: bool) -> None:
        """Say what an empty list means, and what is in the bin while it is shown."""
        self.bin.setVisible(is_bin)
        if is_bin:
            self.bin.show_contents(self.keeping.in_bin())
        is_empty = not self.model.rowCount() and not (is_bin and not self.line.text())
        self.nothing.setVisible(is_empty)
        is_filtered = bool(self.line.text()) or self.filters.is_narrowing
        self.nothing.setText(
            self.tr("No article fits. Take a filter off to see more.")
            if is_filtered
            else self.tr("No articles yet: open one, paste one, or drop one here.")
        )

    def _on_filters_changed(self) -> None:
        self.list.clearSelection()
        self.show_list()

    def show_dossier(self, dossier: Dossier) -> None:
        """Mark the open article."""
        self._mark_open()

    def show_selection(self, selection: Selection) -> None:
        """Articles do not depend on what is chosen in one of them."""

    def show_filter(self, filter: Filter) -> None:
        """Articles do not depend on what is shown of one of them."""

    def chosen(self) -> list[ArticleEntry]:
        """Return the chosen articles that are in the library."""
        return [item for item in self.chosen_items() if isinstance(item, ArticleEntry)]

    def chosen_items(self) -> list[Item]:
        """Return what is chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        return [self.model.item(row) for row in rows]

    def ask_name(self) -> None:
        """Ask what the chosen article is to be called."""
        for entry in self.chosen()[:1]:
            name, is_given = QInputDialog.getText(
                self, self.tr("Rename Article"), self.tr("Title"), text=entry.title
            )
            if is_given:
                self.keeping.rename(entry, name)

    def _mark_open(self) -> None:
        self._mark(self.model.row_of(self._workspace.dossier, self._shelf.number))

    def _mark(self, row: int) -> None:
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))

    def show_rereading(self, done: int, total: int) -> None:
        """Show how many of the articles read by older rules have been read again."""
        self._rereading = (done, total)
        self._show_progress()

    def _show_progress(self) -> None:
        pending, arrivals = self._intake.pending, self._intake.arrivals
        done, total = self._rereading
        if pending:
            words = translate("articles", "%n still to read", len(pending))
            self.foot.show_progress(words, sum(a.share for a in arrivals), len(arrivals))
        else:
            words = translate("articles", "%n still to read again", total - done)
            self.foot.show_progress(words, done, total)

    def _on_arrival_changed(self, arrival: Arrival) -> None:
        self.model.show_arrival(arrival)
        self._show_progress()

    def _on_open_asked(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        item = self.model.item(index.row())
        if isinstance(item, ArticleEntry) and item.is_deleted:
            return
        if isinstance(item, ArticleEntry):
            self._shelf.show(item.id)
        elif item.dossier is not None:
            self.article_chosen.emit(item.dossier)

    def _on_entered(self) -> None:
        """Open the current article, or take the chosen ones out of the bin."""
        if self.filters.bin.isChecked():
            self.keeping.take_out(self.chosen())
        else:
            self._on_open_asked(self.list.currentIndex())

    def _on_delete_asked(self) -> None:
        items = self.chosen_items()
        for item in items:
            if isinstance(item, Arrival) and item.is_pending:
                self._intake.cancel(item)
            elif isinstance(item, Arrival) and item.dossier is None:
                self.model.dismiss(item)
        entries = [item for item in items if isinstance(item, ArticleEntry)]
        self.keeping.delete([entry for entry in entries if not entry.is_deleted])

    def _on_menu_asked(self, point: QPoint) -> None:
        entries = self.chosen()
        if entries and self._shelf.can_change:
            compare = self.compare_asked.emit
            menu = ArticleMenu(entries, self.keeping, self.ask_name, compare, self)
            menu.add_before_deletion(self.tr("Table of Details…"), self.details_asked.emit)
            if not any(entry.is_deleted for entry in entries):
                menu.add_before_deletion(self.tr("Export…"), self.export_asked.emit)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(point))
