"""The search pane: types as you go, quotes first, every hit one key from its place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from explorer.corrections.changes import Changes
from explorer.model import Dossier
from explorer.store.search.rewrite import with_country
from explorer.views.selection import Filter, Selection
from explorer.why.explain import Explanation
from ui.articles.open_library import OpenLibrary
from ui.dialogs.why_key import WhyKey
from ui.search.across import Answer, LibraryFinder, Place
from ui.search.cards import HitCards
from ui.search.completing import SearchCompleter
from ui.search.field import SearchField
from ui.search.finder import Finder
from ui.search.keys import Deeds, SearchKeys
from ui.search.memory import SearchMemory
from ui.search.telling import SearchTelling
from ui.workspace import Workspace

PANES = ("quote", "event", "person", "country")


class SearchPane(SearchTelling):
    """Finds quotes, events, people, countries and sentences of the open dossier.

    Signals:
        previewed(kind, id): the reader moved to a hit, without going there.
        activated(kind, id): the reader goes to a hit. A sentence's id is its ``start-end``.
    """

    previewed = Signal(str, str)
    activated = Signal(str, str)

    def __init__(
        self, workspace: Workspace, parent: QWidget | None = None, field: SearchField | None = None
    ) -> None:
        super().__init__(workspace, parent, field)
        self._finder = Finder()
        self.cards = HitCards(workspace, self.results, lambda: self._library)
        self._across: LibraryFinder | None = None
        self._left: Place | None = None
        self._asked, self._shown, self._text = 0, 0, ""
        self._when_found: Callable[[], object] | None = None
        self.completer = SearchCompleter(self.line, self._finder)
        self._connect()
        if workspace.dossier is not None:
            self.show_dossier(workspace.dossier)

    def join(self, shelf: OpenLibrary) -> None:
        """Offer to search the library too."""
        self._across = LibraryFinder(self._workspace, shelf, self)
        self._across.asking.busy_changed.connect(self.progress.show_busy)
        self.completer.join(shelf, self.scope)
        self.scope.show()
        self.memory = SearchMemory(shelf, self)
        if self.line.parent() is self:
            self.top.addWidget(self.memory)
        self.memory.chosen.connect(self.search_for)
        self.summary.past = self.memory.last
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

    def _offer_examples(self) -> None:
        """Offer what could be asked, once it is known of an enormous article."""
        if not self.line.text():
            self._search("")

    def show_selection(self, selection: Selection) -> None:
        """Mark the hit that is chosen, where it is among the results."""
        article = self._library.here().number if self._library is not None else 0
        row = self.results.items.row_of(selection.kind, selection.id, article)
        if row >= 0:
            self.results.set_row(row)

    def show_filter(self, filter: Filter) -> None:
        """Search within `filter`; every article that opens tells of it, mostly of the same one."""
        if filter == self._finder.filter:
            return
        self._finder.filter = filter
        if self._across is not None:
            self._across.filter = filter
        if self.line.text():
            self._search(self.line.text())

    def search_for(self, text: str) -> None:
        """Put `text` in the box and search for it."""
        self.line.setText(text)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def narrow_to(self, code: str) -> None:
        """Leave of what was found in the library only what is tied to one country."""
        if self._library is not None and self.line.text().strip():
            self.line.setText(with_country(self.line.text(), code))

    def go_to_next(self, by: int = 1) -> None:
        """Go to the hit `by` places after the current one, from the last on to the first."""
        self._once_found(lambda: self._go(by))

    def go_to_current(self) -> None:
        """Choose the current hit, or the first one, and tell that the reader goes there."""
        self._once_found(self._go)

    def move_by(self, by: int) -> None:
        """Make the hit `by` places on the current one, without going to it."""
        self._once_found(lambda: self._move(by))

    def stop(self) -> bool:
        """Call off a search of which nothing is shown yet; tell whether there was one."""
        if self._across is None or self._shown == self._asked:
            return False
        self._across.asking.cancel()
        self._shown, self._when_found = self._asked, None
        self.summary.tell_stopped()
        return True

    def leave(self) -> None:
        """Stop a search that goes on, or else return to what was there before the search."""
        if not self.stop():
            self.return_to_before()

    def return_to_before(self) -> None:
        """Clear the search and choose again what was chosen before it."""
        before, self._left = self._left, None
        self.line.clear()
        if before is not None and self._across is not None:
            self._across.return_to(before)
        elif before is not None:
            self._workspace.select(before.selection)

    @property
    def is_searching(self) -> bool:
        """Whether the library is being searched."""
        return self._across is not None and self._across.asking.is_busy

    def settle(self) -> None:
        """Wait for what is being searched for."""
        if self._across is not None:
            self._across.asking.finish()

    def _connect(self) -> None:
        # Not by the field itself, which stands in the window from its first moment.
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._on_text_changed)
        self.scope.changed.connect(self._on_scope_changed)
        self.summary.chips.pressed.connect(self.search_for)
        self.summary.ways_out.pressed.connect(self.search_for)
        self.progress.shown.connect(self._tell_searching)
        ways = (self.go_to_next, self.go_to_current, self.move_by)
        SearchKeys(
            self.line,
            self.results,
            Deeds(
                *ways,
                self.cards.copy_current,
                self.leave,
                self.results.extend,
                self.results.selectAll,
            ),
        )
        # Before the click that goes to a hit: Alt+click asks and goes nowhere.
        WhyKey(self._workspace, self._why, self.results, self.results.viewport())
        self.results.clicked.connect(lambda: self.go_to_current())
        self.line.returnPressed.connect(self._on_return_past_completions)
        self._workspace.dossier_opened.connect(self.show_dossier)
        self._workspace.counting.follow(self, lambda _: self._offer_examples())
        self._workspace.dossier_changed.connect(self._on_dossier_changed)
        self._workspace.selection_changed.connect(self.show_selection)
        self._workspace.filter_changed.connect(self.show_filter)

    def _on_dossier_changed(self, changes: Changes) -> None:
        found = changes.touch("quotes", "events", "people", "countries", "article", "dropped")
        if self._workspace.dossier is not None and found:
            before, row = self._left, self.results.currentIndex().row()
            self._finder.open(self._workspace.dossier)
            self._search(self.line.text())
            self._left = before
            if self._library is None:
                self.results.set_row(row)

    def _on_scope_changed(self) -> None:
        self._text = ""  # what is found now goes on from nothing that was found before
        self._search(self.line.text())

    def _on_text_changed(self, text: str) -> None:
        if text and self._left is None:
            self._left = self._here()
        self._search(text)

    def _search(self, text: str) -> None:
        """Search for `text`; hits that are found again stay where the reader sees them."""
        self._asked, self._when_found = self._asked + 1, None
        number, goes_on, self._text = self._asked, text == self._text, text
        if self._library is not None:
            self._library.ask(text, lambda answer: self._take(answer, number, goes_on=goes_on))
            return
        if self._across is not None:
            self._across.asking.cancel()
        self._shown = number
        self.show_hits(self._finder.find(text))

    def _take(self, answer: Answer, number: int, *, goes_on: bool) -> None:
        """Show a part of an answer of the library; the reader's place outlives the further ones."""
        library, results = self._library, answer.results
        if library is None:
            return
        is_first = self._shown != number
        if is_first or results != self._results:
            self.show_answer(answer, library.of_open(results), goes_on=goes_on or not is_first)
        if answer.spread is not None:
            self._tell_spread(None if results.query.is_empty else answer.spread)
        self._shown = number
        action, self._when_found = self._when_found or (lambda: None), None
        action()

    def _tell_searching(self) -> None:
        """Say so while nothing is found yet; after that the moving line says enough."""
        if self._shown != self._asked:
            self.summary.tell_searching()

    def _once_found(self, action: Callable[[], object]) -> None:
        """Do something with the hits of what is in the box, as soon as they are there."""
        if self._shown == self._asked:
            action()
        else:
            self._when_found = action

    def _go(self, by: int = 0) -> None:
        """Go to the hit `by` places on; the current one, else the first, where that is nowhere."""
        here = None if by else self.results.current_hit()
        hit = here or self.results.step(by or 1, around=True)
        if hit is None or (self._library is not None and not self._library.go_to(hit)):
            return
        if hit.kind in PANES:
            self._workspace.choose(hit.kind, hit.id)  # type: ignore[arg-type]
        self.activated.emit(hit.kind, hit.id)

    def _move(self, by: int) -> None:
        hit = self.results.step(by)
        if hit is not None and (self._library is None or self._library.is_open(hit)):
            self.previewed.emit(hit.kind, hit.id)

    def _why(self, point: QPoint | None) -> Explanation | None:
        """Explain the hit under a point, or the current one."""
        at = self.results.currentIndex() if point is None else self.results.indexAt(point)
        hit = self.results.hit_at(at.row())
        if hit is None or self._results is None:
            return None
        from ui.search.reasons import of_hit

        return of_hit(self._results, hit, self._library, self._workspace.dossier)

    @property
    def _library(self) -> LibraryFinder | None:
        """What finds in the library, while that is what is searched."""
        return self._across if self.scope.is_library else None

    def _here(self) -> Place:
        if self._across is not None:
            return self._across.here()
        return Place(self._workspace.dossier, 0, self._workspace.selection)

    def _on_return_past_completions(self) -> None:
        """Go to the hit: the list of ways on takes Enter first, but none of them was chosen."""
        if (popup := self.completer.popup()) is None or not popup.currentIndex().isValid():
            self.go_to_current()
