"""The search pane: types as you go, quotes first, every hit one key from its place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from explorer.changes import Changes
from explorer.model import Dossier
from explorer.selection import Filter, Selection
from explorer.store.results import Hit, Results
from explorer.store.rewrite import chips
from ui.search.across import LibraryFinder, Place
from ui.search.chips import Chips
from ui.search.completing import SearchCompleter
from ui.search.delegate import HitDelegate
from ui.search.examples import examples
from ui.search.finder import Finder
from ui.search.items import HitList
from ui.search.keys import SearchKeys
from ui.search.memory import SearchMemory
from ui.search.plain_label import plain_label
from ui.search.scope import ScopeSwitch
from ui.shelf import Shelf
from ui.workspace import Workspace

PAUSE_MS = 120
PANES = ("quote", "event", "person", "country")


class SearchPane(QWidget):
    """Finds quotes, events, people, countries and sentences of the open dossier.

    Signals:
        hits_changed(dict[str, int]): how many hits each country has; empty without a search.
        results_changed(Results): what was found, for panes that mark the hits themselves.
        previewed(kind, id): the reader moved to a hit, without going there.
        activated(kind, id): the reader goes to a hit. A sentence's id is its ``start-end``.
    """

    hits_changed = Signal(object)
    results_changed = Signal(object)
    previewed = Signal(str, str)
    activated = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._finder = Finder()
        self._across: LibraryFinder | None = None
        self._results: Results | None = None
        self._left: Place | None = None
        self._items = HitList(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._make_widgets()
        self._lay_out()
        self._connect()
        if workspace.dossier is not None:
            self.show_dossier(workspace.dossier)

    def join(self, shelf: Shelf) -> None:
        """Offer to search the library too."""
        self._across = LibraryFinder(self._workspace, shelf)
        self.scope.show()
        self.memory = SearchMemory(shelf, self)
        self._top.addWidget(self.memory)
        self.memory.chosen.connect(self.search_for)
        self.line.textChanged.connect(self.memory.set_text)
        self.activated.connect(lambda *_: self.memory.remember(self.line.text()))

    def show_dossier(self, dossier: Dossier) -> None:
        """Search `dossier` from now on; hits in the library stay where they are."""
        self._finder.open(dossier)
        if self._library is not None and self._results is not None and self.line.text():
            self.results_changed.emit(self._library.of_open(self._results))
            return
        self._left = None
        self._search(self.line.text())

    def show_selection(self, selection: Selection) -> None:
        """Mark the hit that is chosen, where it is among the results."""
        article = self._library.here().number if self._library is not None else 0
        row = self._items.row_of(selection.kind, selection.id, article)
        if row >= 0:
            self._set_row(row)

    def show_filter(self, filter: Filter) -> None:
        """Search within `filter`."""
        self._finder.filter = filter
        if self._across is not None:
            self._across.filter = filter
        if self.line.text():
            self._search(self.line.text())

    def search_for(self, text: str) -> None:
        """Put `text` in the box and search for it."""
        self.line.setText(text)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_next(self, by: int = 1) -> None:
        """Go to the hit `by` places after the current one, from the last on to the first."""
        self.move_by(by, around=True)
        self.go_to_current()

    def go_to_current(self) -> None:
        """Choose the current hit, or the first one, and tell that the reader goes there."""
        self.settle()
        if self._current() is None:
            self.move_by(1)
        hit = self._current()
        if hit is None or (self._library is not None and not self._library.go_to(hit)):
            return
        if hit.kind in PANES:
            self._workspace.choose(hit.kind, hit.id)  # type: ignore[arg-type]
        self.activated.emit(hit.kind, hit.id)

    def copy_current(self) -> bool:
        """Copy the current hit, a quote with its source; tell whether there was one."""
        hit = self._current()
        if hit is not None:
            finder = self._library or self._finder
            QGuiApplication.clipboard().setText(finder.copy_text(hit))
        return hit is not None

    def return_to_before(self) -> None:
        """Clear the search and choose again what was chosen before it."""
        before, self._left = self._left, None
        self.line.clear()
        if before is not None and self._across is not None:
            self._across.return_to(before)
        elif before is not None:
            self._workspace.select(before.selection)

    def _make_widgets(self) -> None:
        self.line = QLineEdit(self)
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(self.tr("Search quotes, people, countries"))
        self.line.setAccessibleName(self.tr("Search"))
        self.scope = ScopeSwitch(self)
        self.scope.hide()
        self.chips = Chips(self)
        self.explanation = plain_label(self, self.tr("What is searched for"))
        self.explanation.setWordWrap(True)
        self.ways_out = Chips(self)
        self.position = plain_label(self, self.tr("Place among the results"))
        self.results = QListView(self)
        self.results.setModel(self._items)
        self.results.setItemDelegate(HitDelegate(self.results))
        self.results.setAccessibleName(self.tr("Search results"))
        self.results.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.results.setResizeMode(QListView.ResizeMode.Adjust)
        self.results.setLayoutMode(QListView.LayoutMode.Batched)
        self.results.setBatchSize(20)
        self.completer = SearchCompleter(self.line, self._finder)
        self.setMinimumWidth(220)
        self.setFocusProxy(self.line)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.explanation, 1)
        foot.addWidget(self.position, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        self._top = QHBoxLayout()
        self._top.addWidget(self.line, 1)
        layout.addLayout(self._top)
        for widget in (self.scope, self.chips):
            layout.addWidget(widget)
        layout.addLayout(foot)
        layout.addWidget(self.ways_out)
        layout.addWidget(self.results, 1)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._on_text_changed)
        self.scope.changed.connect(lambda _: self._search(self.line.text()))
        self.chips.pressed.connect(self.search_for)
        self.ways_out.pressed.connect(self.search_for)
        self.results.clicked.connect(lambda: self.go_to_current())
        self.results.selectionModel().currentChanged.connect(self._show_position)
        # A library is searched when the typing pauses; an article at every letter.
        self._pause.timeout.connect(lambda: self._search(self.line.text()))
        SearchKeys(self)
        self._workspace.dossier_opened.connect(self.show_dossier)
        self._workspace.dossier_changed.connect(self._on_dossier_changed)
        self._workspace.selection_changed.connect(self.show_selection)
        self._workspace.filter_changed.connect(self.show_filter)

    def _on_dossier_changed(self, changes: Changes) -> None:
        if self._workspace.dossier is not None:
            before, row = self._left, self.results.currentIndex().row()
            self._finder.open(self._workspace.dossier)
            self._search(self.line.text())
            self._left = before
            self._set_row(row)

    def _on_text_changed(self, text: str) -> None:
        if text and self._left is None:
            self._left = self._here()
        if self._library is not None and text:
            self._pause.start()
            return
        self._search(text)

    def settle(self) -> None:
        """Search now for what was typed, if that is still to come."""
        if self._pause.isActive():
            self._search(self.line.text())

    def _search(self, text: str) -> None:
        self._pause.stop()
        library = self._library
        results = (library or self._finder).find(text)
        self._results = results
        if library is not None:
            self._items.show_found(library.by_article(results))
        else:
            self._items.show_results(results)
        self.results.scrollToTop()
        self.explanation.setText(self._sentence(results))
        self.chips.show_chips(
            (f"{part}  ✕", self.tr("Remove: {part}").format(part=part), rest)
            for part, rest in chips(results.query)
        )
        if results.query.is_empty:
            self._show_examples()
        else:
            self._show_ways_out(results)
        self._show_position()
        self.hits_changed.emit(results.hits_by_country)
        self.results_changed.emit(library.of_open(results) if library is not None else results)

    @property
    def _library(self) -> LibraryFinder | None:
        """What finds in the library, while that is what is searched."""
        return self._across if self.scope.is_library else None

    def _here(self) -> Place:
        if self._across is not None:
            return self._across.here()
        return Place(self._workspace.dossier, 0, self._workspace.selection)

    def _show_examples(self) -> None:
        dossier = self._workspace.dossier
        asked = examples(dossier) if dossier is not None else []
        self.explanation.setText(self.tr("For example:") if asked else "")
        self.ways_out.show_chips((words, words, words) for words in asked)

    def _show_ways_out(self, results: Results) -> None:
        self.ways_out.show_chips(
            (label := self.tr("{count} without: {part}").format(count=b.count, part=b.part),
             label, b.rest)
            for b in results.blocking
        )  # fmt: skip

    def _sentence(self, results: Results) -> str:
        if results.query.is_empty or results.hits:
            return results.explanation
        return f"{self.tr('Nothing found.')} {results.explanation}"

    def _current(self) -> Hit | None:
        return self._items.hit(self.results.currentIndex().row())

    def move_by(self, by: int, *, around: bool = False) -> None:
        """Make the hit `by` places on the current one, without going to it."""
        self.settle()
        rows = self._items.hit_rows()
        if not rows:
            return
        here = self.results.currentIndex().row()
        at = rows.index(here) + by if here in rows else (0 if by > 0 else len(rows) - 1)
        self._set_row(rows[at % len(rows) if around else max(0, min(at, len(rows) - 1))])
        hit = self._current()
        if hit is not None and (self._library is None or self._library.is_open(hit)):
            self.previewed.emit(hit.kind, hit.id)

    def _set_row(self, row: int) -> None:
        index = self._items.index(row, 0) if row >= 0 else QModelIndex()
        self.results.setCurrentIndex(index)
        if index.isValid():
            self.results.scrollTo(index)

    def _show_position(self) -> None:
        rows = self._items.hit_rows()
        here = self.results.currentIndex().row()
        if here in rows:
            text = self.tr("{here} of {all}").format(here=rows.index(here) + 1, all=len(rows))
        else:
            text = str(len(rows)) if rows else ""
        self.position.setText(text)
