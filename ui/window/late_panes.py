"""The panes that come once the map can be used: search, timeline, articles, article."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from explorer.model import Dossier, Located
from explorer.store.library_search import Spread
from explorer.store.search.results import Hit, Results
from explorer.views.quote_ledger import LedgerEntry
from ui.articles.imports import Imports
from ui.articles.open_library import OpenLibrary
from ui.library.view import ArticlesPane
from ui.look.theme import Theme
from ui.original.joining import OriginalPages
from ui.reader.aloud import ReadAloud
from ui.reader.view import ReaderPane
from ui.search.view import SearchPane
from ui.timeline.view import TimelinePane
from ui.window.item_pages import ItemPages
from ui.window.ledger_button import LedgerButton
from ui.window.ledger_cells import LedgerCells
from ui.window.main_window import MainWindow
from ui.window.reading_progress import ReadingProgress
from ui.window.right_sheet import Page
from ui.window.unread_line import UnreadLine
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
        self.item_pages: ItemPages | None = None
        self.original: OriginalPages | None = None
        self.search = SearchPane(workspace, window, window.frame.header.field)
        self.search.join(shelf)
        window.panel.join(shelf)
        self.timeline = TimelinePane(workspace, window)
        self.articles = ArticlesPane(workspace, intake, sample, shelf, window)
        self.reader = ReaderPane(workspace, window)
        self.aloud = ReadAloud(workspace, self.reader)
        self.ledger_button = LedgerButton(workspace, window)
        self.ledger_cells = LedgerCells(workspace, window)
        window.statusBar().addWidget(self.ledger_button)
        window.statusBar().addWidget(self.ledger_cells)
        # With the late panes: what knows languages takes longer to import than the map to paint.
        self.unread = UnreadLine(workspace, window)
        window.statusBar().addPermanentWidget(self.unread)
        self.reading_progress = ReadingProgress(intake, window)
        window.statusBar().addPermanentWidget(self.reading_progress)
        self._connect()

    def move_in(self) -> None:
        """Take the places that the window kept."""
        frame = self._window.frame
        left = frame.left
        head = left.add("search", self.tr("Search"), self.search)
        head.add_widget(self.search.grouping)
        head.add_widget(self.search.memory)
        left.add("articles", self.tr("Articles"), self.articles)
        left.turn_to(left.name)
        self.timeline.setAccessibleName(self.tr("Timeline"))
        self.reader.setAccessibleName(self.tr("Article"))
        frame.strip.hold(self.timeline)
        frame.right.register("timeline", self.timeline.page)
        self.timeline.table_asked.connect(lambda: frame.show_page(Page("timeline")))
        self.timeline.fold_asked.connect(frame.toggle_strip)
        frame.arranged.connect(lambda places: self.timeline.show_open(places.is_strip_open))
        self._place_reader(frame.has_column)
        frame.wide_changed.connect(self._place_reader)
        frame.arrange()

    def _place_reader(self, has_column: bool) -> None:
        """Put the article into its column, or among the pages where there is no room for one."""
        frame = self._window.frame
        if has_column:
            frame.right.take_out("article")
            frame.column.hold(self.reader)
            self.reader.show()
        else:
            frame.column.let_go(self.reader)
            frame.right.register("article", self.reader)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self.timeline.set_theme(theme)
        self.search.set_theme(theme)
        if self.item_pages is not None:
            self.item_pages.set_theme(theme)
        self.reader.set_theme(theme)
        if self.original is not None:
            self.original.set_theme(theme)
        self.ledger_cells.set_theme(theme)

    def _connect(self) -> None:
        window = self._window
        self.search.hits_changed.connect(window.map.set_hits)
        window.frame.header.field.textEdited.connect(lambda: window.frame.open_left("search"))
        self.search.hits_changed.connect(window.countries.show_hits)
        self.search.spread_changed.connect(self._on_spread_changed)
        window.map.picked.connect(self._on_country_picked)
        window.map.asked.connect(self._on_country_asked)
        self.search.activated.connect(self._on_search_activated)
        self.search.previewed.connect(self.reader.reveal)
        self.search.results_changed.connect(self._on_results_changed)
        self.search.current_changed.connect(self._on_hit_changed)
        self.ledger_button.counted.connect(self.ledger_cells.show_dossier)
        self.ledger_button.clicked.connect(self._show_ledger)
        self.ledger_cells.entry_chosen.connect(self._on_cell_chosen)

    def search_library(self, query: str) -> None:
        """Search the whole library, and show the results."""
        self._window.frame.open_left("search")
        self.search.scope.library.setChecked(True)
        self.search.search_for(query)

    def _on_country_picked(self, code: str) -> None:
        """Of a search in the library, turn to the country’s page: who is quoted, how often."""
        self.search.narrow_to(code)
        query = self.search.line.text().strip()
        if self.search.scope.is_library and query:
            self._window.frame.show_page(Page("overview", query))

    def _on_country_asked(self, deed: str, code: str) -> None:
        """Do what the map's menu of a country asks for."""
        if deed == "region":
            self._window.frame.show_page(Page("region", code))
            return
        from ui.map.country_menu import name_in_menu

        name = name_in_menu(self._workspace.dossier, code)
        if deed == "copy":
            QGuiApplication.clipboard().setText(name)
            return
        operator = {"quotes_by": "country", "quotes_about": "about"}.get(deed, "country")
        self._window.frame.open_left("search")
        self.search.search_for(f"{operator}:{code.lower()}")

    def _show_ledger(self) -> None:
        self._window.frame.show_article()
        self.reader.ledger.unfold()
        self.reader.ledger.strip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_cell_chosen(self, entry: LedgerEntry) -> None:
        self._window.frame.show_article()
        self.reader.go_to_entry(entry)

    def _on_results_changed(self, results: Results) -> None:
        self.reader.set_hits((hit.kind, hit.id) for hit in results.hits)

    def _on_hit_changed(self, hit: Hit | None) -> None:
        self.reader.point_at(hit.kind if hit else "", hit.id if hit else "")

    def _on_spread_changed(self, spread: Spread | None) -> None:
        """Show on the map where in the world it was found."""
        if spread is None:
            self._window.map.show_found(None)
            return
        # Late: no article needs this, and the start has no time for it.
        from explorer.atlas import found

        plate = found.plate(spread.quotes, spread.articles, spread.in_words(), spread.voices)
        self._window.map.show_found(plate)

    def _on_search_activated(self, kind: str, id: str) -> None:
        if kind == "sentence":
            self._show_sentence(id)
            return
        self._window.panel.flash(kind, id)
        # The sentence is what the reader came for.
        if kind in ("quote", "event") and self.reader.reveal(kind, id):
            self._window.frame.show_article()
        else:
            self._window.frame.open_right()

    def _show_sentence(self, id: str) -> None:
        first, _, last = id.partition("-")
        if first.isdigit() and last.isdigit():
            self._window.frame.show_article()
            self.reader.show_source(Located(start=int(first), end=int(last)))
