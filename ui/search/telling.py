"""What the search pane tells: the hits under their headings, and which one is current."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from explorer.store.library_search import Spread
from explorer.store.search.results import Results
from ui.look.theme import Theme
from ui.search.across import Answer
from ui.search.field import SearchField
from ui.search.form import SearchForm
from ui.search.group_menu import GroupMenu
from ui.workspace import Workspace


class SearchTelling(SearchForm):
    """Shows what was found, and tells the other panes of it.

    Signals:
        hits_changed(dict[str, int]): how many hits each country has; empty without a search.
        results_changed(Results): what was found, for panes that mark the hits themselves.
        spread_changed(Spread | None): how the quotes found in the library lie over the countries;
            None while it is not the library that is searched.
        current_changed(Hit | None): another hit is the current one, or none is.
    """

    hits_changed = Signal(object)
    results_changed = Signal(object)
    spread_changed = Signal(object)
    current_changed = Signal(object)

    def __init__(
        self, workspace: Workspace, parent: QWidget | None = None, field: SearchField | None = None
    ) -> None:
        super().__init__(parent, field)
        self._workspace = workspace
        self._results: Results | None = None
        self._found: Answer | None = None
        self.grouping = GroupMenu(self)
        self.grouping.changed.connect(self._show_again)
        if self.line.parent() is self:
            self.top.addWidget(self.grouping)
        self.scope.changed.connect(lambda on: self.grouping.show_scope(is_library=on))
        self.results.selectionModel().currentChanged.connect(self._on_current_changed)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self.results.drawing.theme = theme
        self.results.viewport().update()

    def show_hits(self, results: Results) -> None:
        """Show what was found in the open article, here and to the other panes."""
        self._found = None
        self.results.show_results(results, self.grouping.by)
        self._tell(results, results)
        self.hits_changed.emit(results.hits_by_country)
        self.spread_changed.emit(None)

    def show_answer(self, answer: Answer, of_open: Results, *, goes_on: bool) -> None:
        """Show what was found in the library; `of_open` are the hits in the open article."""
        self._found = answer
        by = self.grouping.by
        self.results.show_found(answer.found, answer.results, goes_on=goes_on, by=by)
        self._tell(answer.results, of_open)

    def _show_again(self) -> None:
        """Show the same under other headings; the current hit stays the current one."""
        hit = self.results.current_hit()
        if self._found is not None:
            found, results = self._found.found, self._found.results
            self.results.show_found(found, results, goes_on=False, by=self.grouping.by)
        elif self._results is not None:
            self.results.show_results(self._results, self.grouping.by)
        if hit is not None:
            self.results.set_row(self.results.items.row_of(hit.kind, hit.id, hit.article))
        self._show_position()

    def _tell(self, results: Results, of_open: Results) -> None:
        self._results = results
        self.summary.tell(results, self._workspace.counting.shown)
        self._show_position()
        self.results_changed.emit(of_open)
        # A list that is made anew tells of no current row.
        self.current_changed.emit(self.results.current_hit())

    def _tell_spread(self, spread: Spread | None) -> None:
        """Say where in the world it was found."""
        self.hits_changed.emit(spread.quotes if spread is not None else {})
        self.spread_changed.emit(spread)

    def _on_current_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_position()
        self.current_changed.emit(self.results.current_hit())

    def _show_position(self) -> None:
        self.summary.position.setText(self.results.place())
