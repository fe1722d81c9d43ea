"""Everything the window opens without: built in one go once the map can be used, then joined."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from explorer.model import Dossier
from ui.articles import last_place
from ui.articles.backups import Backups
from ui.articles.first_document import FirstDocument
from ui.articles.imports import Imports
from ui.articles.last_place import LastPlace
from ui.articles.open_library import OpenLibrary
from ui.articles.originals import Originals
from ui.articles.saving import Saving
from ui.findings.findings import Findings
from ui.jobs import Jobs
from ui.library.current_article import CurrentArticle
from ui.library.library_menu import LibraryMenu
from ui.library.sample import SampleArticle
from ui.look.locked_page import LockedPage
from ui.original.joining import OriginalPages
from ui.review.corrector import Corrector
from ui.review.packs import Packs
from ui.settings import Settings
from ui.window.card_places import CardPlaces
from ui.window.commands import Commands
from ui.window.export_scopes import ExportScopes
from ui.window.hints import Hints
from ui.window.item_pages import ItemPages
from ui.window.language_menu import LanguageMenu
from ui.window.late_panes import LatePanes
from ui.window.main_window import MainWindow
from ui.window.paper import Paper
from ui.window.recent_files import RecentFiles
from ui.window.right_sheet import Page
from ui.workspace import Workspace


class Composition:
    """Makes the late panes and what works on articles, in the order they need each other."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        settings: Settings,
        sample: Dossier,
        commands: Commands,
        *,
        begun: LastPlace,
        library: Path | None = None,
    ) -> None:
        """`begun` is what is open by now; `library` another library's file than the reader's."""
        self._workspace, self._settings, self._sample = workspace, settings, sample
        self._begun = begun
        self.jobs = Jobs()
        self.intake = Imports(self.jobs)
        self.shelf = OpenLibrary(workspace, sample, window)
        self.panes = LatePanes(window, workspace, self.intake, sample, self.shelf)
        window.furnish(self.panes)
        articles = self.panes.articles
        self.originals = Originals(workspace, self.intake, self.shelf, window)
        self.desk = CurrentArticle(workspace, self.intake, articles.model, self.shelf, window)
        articles.article_chosen.connect(self.desk.show)
        self.sample_shelf = SampleArticle(sample, settings, articles.model, self.desk, self.shelf)
        self.hints = Hints(window.map, workspace, settings, self.intake)
        self.recent = RecentFiles(window, settings, self.intake)
        self.languages = LanguageMenu(window, workspace, settings)
        self.corrector = Corrector(workspace, window, self.panes.reader.mark_bar)
        self.documents = Saving(workspace, self.intake, window)
        self.documents.borders = lambda: window.map.borders
        self.documents.scopes = ExportScopes(workspace, self.shelf, self.panes)
        self.documents.library_file = self._library_path
        self.paper = Paper(window, workspace, self.documents)
        self.library_file = Backups(workspace, self.shelf, self.jobs, window)
        self.library = LibraryMenu(workspace, self.shelf, self.intake, articles, window)
        self.findings = Findings(workspace, self.shelf, window.frame.right.register, window)
        turn = window.frame.right.register
        self.original = OriginalPages(workspace, self.originals, turn, _snapshot, window)
        self.item_pages = ItemPages(window, workspace, self.shelf, self.corrector, window.theme)
        people, card_commands = self.item_pages.people, self.item_pages.commands
        self.cards = CardPlaces(window, workspace, card_commands, people)
        card_commands.collect_asked.connect(self.findings.collector.collect)
        self.packs = Packs(workspace, self.shelf, window)
        workspace.reader = settings.reader
        commands.cite(settings.citation)
        self.packs.reader_named.connect(self._on_reader_named)
        self.corrector.rule_decided.connect(self.packs.hold)
        self.panes.item_pages = self.item_pages
        self._join(window, commands)
        self.shelf.open(library)

    def _library_path(self) -> Path | None:
        return self.shelf.library.path if self.shelf.library is not None else None

    def _on_reader_named(self, name: str) -> None:
        self._settings.reader = name

    def begin(self, file: Path | None) -> None:
        """Open what was asked for, or what lay open the last time; on the first run give hints."""
        if file is not None:
            FirstDocument(self._workspace, self.intake, self._sample)
            self.intake.open_paths([file])
        else:
            last_place.return_to(self._settings, self.shelf, self._workspace, self._begun)
        if not self.hints.shown:
            self.hints.begin()

    def clear(self) -> None:
        """Call off what is at work, note where the reader is, and close the library."""
        self.jobs.stop()
        self.library.rereading.stop()
        self.originals.finish()
        self.original.clear()
        self.documents.finish()
        last_place.remember(self._settings, self.shelf, self._workspace)
        self.shelf.close()

    def _join(self, window: MainWindow, commands: Commands) -> None:
        commands.desk, commands.shelf = self.desk, self.sample_shelf
        commands.documents, commands.paper = self.documents, self.paper
        commands.library_file = self.library_file
        commands.library = self.library
        commands.item_pages, commands.packs = self.item_pages, self.packs
        commands.findings, commands.cards = self.findings, self.cards
        self.panes.original = self.original
        self.original.page_asked.connect(lambda: window.frame.show_page(Page("original")))
        self.original.card_asked.connect(lambda *_: window.pages.show_card())
        self.panes.articles.export_asked.connect(lambda: self.documents.export("chosen"))
        self.findings.export_asked.connect(self.documents.export)
        self.findings.search_asked.connect(self.panes.search_library)
        self.sample_shelf.install(window.actions_by_id)
        self.library.wanted.connect(lambda: window.frame.open_left("articles"))
        window.closing.connect(self.hints.end)
        self.panes.reader.card_asked.connect(window.pages.show_card)
        self.panes.reader.mark_asked.connect(self.corrector.mark)
        self.panes.reader.restore_asked.connect(self.corrector.restore)


def _snapshot(parent: QWidget) -> LockedPage:
    # Late: a page of the engine's own, which few readers ask for.
    from ui.map.snapshot import WebSnapshot

    return WebSnapshot(parent)
