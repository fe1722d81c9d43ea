"""The articles pane: the library's list, the sample, and what is on its way in."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.model import Dossier
from explorer.selection import Filter, Selection
from explorer.store.catalog import Entry, SortBy
from explorer.words import translate
from ui.intake import Arrival, Intake
from ui.library.delegate import ArticleDelegate
from ui.library.items import ArticlesModel
from ui.library.keeping import Keeping
from ui.library.list_view import ArticleList
from ui.library.menu import ArticleMenu
from ui.shelf import Shelf
from ui.workspace import Workspace

PAUSE_MS = 60


class ArticlesPane(QWidget):
    """Lists articles; a click opens one.

    Signals:
        article_chosen(Dossier): the reader wants to see this one, which is not in the library.
    """

    article_chosen = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        intake: Intake,
        sample: Dossier,
        shelf: Shelf,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._intake = intake
        self._shelf = shelf
        self.keeping = Keeping(workspace, shelf, self)
        self.model = ArticlesModel(sample)
        self.list = ArticleList(self)
        self.list.setModel(self.model)
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
        self.sort = QComboBox(self)
        self.sort.setAccessibleName(self.tr("Order of the articles"))
        orders: tuple[tuple[str, SortBy], ...] = (
            (self.tr("Newest kept"), "added"),
            (self.tr("Newest published"), "published"),
            (self.tr("Title"), "title"),
            (self.tr("Outlet"), "outlet"),
        )
        for words, order in orders:
            self.sort.addItem(words, order)
        # Articles may come by the hundred: the list is made anew once they pause.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)

    def _make_foot(self) -> None:
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.setAccessibleName(self.tr("Progress of reading"))
        self.status = QLabel(self)
        self.cancel = QPushButton(self.tr("Cancel"), self)

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(6, 6, 6, 4)
        head.addWidget(self.line, 1)
        head.addWidget(self.sort)
        foot.setContentsMargins(8, 2, 8, 2)
        foot.addWidget(self.status, 1)
        foot.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.progress)
        layout.addLayout(foot)

    def _connect(self) -> None:
        keeping, list_ = self.keeping, self.list
        self._intake.changed.connect(self._on_arrival_changed)
        self._workspace.dossier_opened.connect(self.show_dossier)
        self._shelf.changed.connect(self._pause.start)
        self._shelf.number_changed.connect(lambda _: self._mark_open())
        self._pause.timeout.connect(self.show_list)
        self.line.textChanged.connect(lambda _: self.show_list())
        self.sort.currentIndexChanged.connect(lambda _: self.show_list())
        list_.open_asked.connect(self._on_open_asked)
        list_.delete_asked.connect(self._on_delete_asked)
        list_.star_asked.connect(lambda: keeping.star(self.chosen()) if self.chosen() else None)
        list_.rename_asked.connect(self.ask_name)
        list_.undo_asked.connect(keeping.undo_delete)
        keeping.undo_changed.connect(lambda can: setattr(list_, "can_undo", can))
        list_.customContextMenuRequested.connect(self._on_menu_asked)
        self.cancel.clicked.connect(self._intake.cancel_all)

    def show_list(self) -> None:
        """Show the library's list as it is now, in the order and with the words asked for."""
        self._pause.stop()
        words, order = self.line.text(), self.sort.currentData()
        chosen = {entry.id for entry in self.chosen()}
        at = self.list.verticalScrollBar().value()
        self.model.show_kept(
            lambda offset, limit: self._shelf.entries(words, order, limit=limit, offset=offset),
            words,
            self._shelf.sample_number,
        )
        if len(chosen) == 1:
            self._mark(self.model.row_of(None, chosen.pop()))
        else:
            self._mark_open()
        self.list.verticalScrollBar().setValue(at)

    def show_dossier(self, dossier: Dossier) -> None:
        """Mark the open article."""
        self._mark_open()

    def show_selection(self, selection: Selection) -> None:
        """Articles do not depend on what is chosen in one of them."""

    def show_filter(self, filter: Filter) -> None:
        """Articles do not depend on what is shown of one of them."""

    def chosen(self) -> list[Entry]:
        """Return the chosen articles that are in the library."""
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        items = (self.model.item(row) for row in rows)
        return [item for item in items if isinstance(item, Entry)]

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

    def _show_progress(self) -> None:
        pending = self._intake.pending
        for widget in (self.progress, self.status, self.cancel):
            widget.setVisible(bool(pending))
        done = sum(arrival.share for arrival in self._intake.arrivals)
        self.progress.setRange(0, 1000)
        self.progress.setValue(round(1000 * done / max(len(self._intake.arrivals), 1)))
        self.status.setText(translate("articles", "%n still to read", len(pending)))

    def _on_arrival_changed(self, arrival: Arrival) -> None:
        self.model.show_arrival(arrival)
        self._show_progress()

    def _on_open_asked(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        item = self.model.item(index.row())
        if isinstance(item, Entry):
            self._shelf.show(item.id)
        elif item.dossier is not None:
            self.article_chosen.emit(item.dossier)

    def _on_delete_asked(self) -> None:
        items = [self.model.item(index.row()) for index in self.list.selectedIndexes()]
        for item in items:
            if isinstance(item, Arrival) and item.is_pending:
                self._intake.cancel(item)
            elif isinstance(item, Arrival) and item.dossier is None:
                self.model.dismiss(item)
        self.keeping.delete([item for item in items if isinstance(item, Entry)])

    def _on_menu_asked(self, point: QPoint) -> None:
        entries = self.chosen()
        if entries and self._shelf.can_change:
            menu = ArticleMenu(entries, self.keeping, self.ask_name, self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(point))
