"""The panes that come once the map can be used: search, timeline, articles, article."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from explorer.model import Dossier, Located
from explorer.store.library_search import Spread
from explorer.store.search.results import Results, spans_of
from ui.articles.imports import Imports
from ui.articles.open_library import OpenLibrary
from ui.library.view import ArticlesPane
from ui.look.theme import Theme
from ui.reader.view import ReaderPane
from ui.search.view import SearchPane
from ui.timeline.view import TimelinePane
from ui.window.ledger_button import LedgerButton
from ui.window.main_window import MainWindow
from ui.window.reading_progress import ReadingProgress
from ui.workspace import Workspace


class LatePanes(QObject):
    """Builds the panes the window opens without, and joins them to the others."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        intake: Imports,
        sample: Dossier,
        shelf: OpenLibrary,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self.intake = intake
        self.search = SearchPane(workspace, window)
        self.search.join(shelf)
        window.panel.join(shelf)
        self.timeline = TimelinePane(workspace, window)
        self.articles = ArticlesPane(workspace, intake, sample, shelf, window)
        self.reader = ReaderPane(workspace, window)
        self.ledger_button = LedgerButton(workspace, window)
        window.statusBar().insertPermanentWidget(0, self.ledger_button)
        self.reading_progress = ReadingProgress(intake, window)
        window.statusBar().insertPermanentWidget(0, self.reading_progress)
        self._connect()

    def move_in(self) -> None:
        """Take the places that the window kept."""
        window = self._window
        for dock, pane in (
            (window.search_dock, self.search),
            (window.articles_dock, self.articles),
            (window.timeline_dock, self.timeline),
            (window.reader_dock, self.reader),
        ):
            window.move_in(dock, pane)
        window.timeline_dock.setTitleBarWidget(self.timeline.bar)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self.timeline.set_theme(theme)
        self.reader.set_theme(theme)

    def focus_stops(self) -> list[tuple[QDockWidget | None, QWidget]]:
        """Return where F6 stops in these panes."""
        window = self._window
        return [
            (window.reader_dock, self.reader),
            (window.timeline_dock, self.timeline.canvas),
            (window.search_dock, self.search),
            (window.articles_dock, self.articles.list),
        ]

    def _connect(self) -> None:
        window = self._window
        self.search.hits_changed.connect(window.map.set_hits)
        self.search.hits_changed.connect(window.countries.show_hits)
        self.search.spread_changed.connect(self._on_spread_changed)
        window.map.picked.connect(self.search.narrow_to)
        self.search.activated.connect(self._on_search_activated)
        self.search.previewed.connect(self.reader.reveal)
        self.search.results_changed.connect(self._on_results_changed)
        self._workspace.source_asked.connect(self._on_source_asked)
        self.ledger_button.clicked.connect(self._show_ledger)

    def _show_ledger(self) -> None:
        self._window.reader_dock.show()
        self._window.reader_dock.raise_()
        self.reader.ledger.strip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_source_asked(self, item: Located) -> None:
        # Behind the panel's tab, or closed, the sentence that was asked for would come up unseen.
        self._window.reader_dock.show()
        self._window.reader_dock.raise_()

    def _on_results_changed(self, results: Results) -> None:
        dossier = self._workspace.dossier
        self.reader.set_hits(spans_of(dossier, results.hits) if dossier is not None else [])

    def _on_spread_changed(self, spread: Spread | None) -> None:
        """Show on the map where in the world it was found."""
        if spread is None:
            self._window.map.show_found(None)
            return
        # Late: no article needs this, and the start has no time for it.
        from explorer.atlas import found

        plate = found.plate(spread.quotes, spread.articles, spread.in_words())
        self._window.map.show_found(plate)

    def _on_search_activated(self, kind: str, id: str) -> None:
        if kind == "sentence":
            self._show_sentence(id)
            return
        self._window.panel_dock.show()
        self._window.panel_dock.raise_()
        self._window.panel.flash(kind, id)
        # Where panel and article share one place, the sentence is what the reader came for.
        if kind in ("quote", "event") and self.reader.reveal(kind, id):
            self._window.reader_dock.show()
            self._window.reader_dock.raise_()

    def _show_sentence(self, id: str) -> None:
        first, _, last = id.partition("-")
        if first.isdigit() and last.isdigit():
            self._window.reader_dock.raise_()
            self.reader.show_source(Located(start=int(first), end=int(last)))
