"""What each action does, in terms of the workspace and the panes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from ui import actions
from ui.look.theme import ThemeChoice
from ui.notices import Notice
from ui.settings import Settings
from ui.window.main_window import MainWindow
from ui.workspace import Workspace

if TYPE_CHECKING:
    from explorer.export.stamp import Style
    from ui.articles.backups import Backups
    from ui.articles.saving import Saving
    from ui.findings.findings import Findings
    from ui.library.current_article import CurrentArticle
    from ui.library.library_menu import LibraryMenu
    from ui.library.sample import SampleArticle
    from ui.review.packs import Packs
    from ui.window.card_places import CardPlaces
    from ui.window.item_pages import ItemPages
    from ui.window.paper import Paper


class Commands(QObject):
    """The slots behind the table of actions.

    Signals:
        theme_changed(): another theme was chosen.
    """

    theme_changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self.desk: CurrentArticle | None = None
        self.shelf: SampleArticle | None = None
        self.documents: Saving | None = None
        self.library_file: Backups | None = None
        self.paper: Paper | None = None
        self.library: LibraryMenu | None = None
        self.findings: Findings | None = None
        self.cards: CardPlaces | None = None
        self.item_pages: ItemPages | None = None
        self.packs: Packs | None = None
        self._window = window
        self._workspace = workspace
        self._settings = settings

    def slots(self) -> actions.Slots:
        """Return what each action does, by its id."""
        parts = (self._of_file, self._of_edit, self._of_view, self._of_go, self._of_library)
        return {id: slot for part in parts for id, slot in part().items()}

    def _of_edit(self) -> actions.Slots:
        """What the Edit menu's actions do."""
        window = self._window
        workspace = self._workspace
        return {
            "undo": workspace.undo,
            "redo": workspace.redo,
            "copy_with_source": lambda: self.cards.do("copy") if self.cards else None,
            "cite_plain": lambda: self.cite("plain"),
            "cite_apa": lambda: self.cite("apa"),
            "cite_mla": lambda: self.cite("mla"),
            "cite_chicago": lambda: self.cite("chicago"),
            "search": self._search,
            "next_hit": lambda: window.panes.search.go_to_next(1),
            "previous_hit": lambda: window.panes.search.go_to_next(-1),
            "clear": self._clear,
            "copy_map": lambda: self.paper.copy_map() if self.paper else None,
            "collect": lambda: self.cards.do("collect") if self.cards else None,
        }

    def _of_view(self) -> actions.Slots:
        """What the View and Help menu's actions do."""
        window = self._window
        return {
            "fit": window.map.fit,
            "theme_system": lambda: self._choose_theme("system"),
            "theme_light": lambda: self._choose_theme("light"),
            "theme_dark": lambda: self._choose_theme("dark"),
            "theme_high_contrast": lambda: self._choose_theme("high-contrast"),
            "reset_layout": window.reset_layout,
            "read_article": lambda: window.panes.aloud.read_article(),
            "read_choice": lambda: window.panes.aloud.read_choice(),
            "fold_timeline": window.frame.toggle_strip,
            "shortcuts": self._show_shortcuts,
            "remove_sample": self._remove_sample,
            "restore_sample": self._restore_sample,
            "about": self._show_about,
        }

    def _of_go(self) -> actions.Slots:
        """What the Go menu's actions do."""
        window = self._window
        workspace = self._workspace
        cycle = self._window.focus_cycle
        return {
            "back": workspace.go_back,
            "forward": workspace.go_forward,
            "turn_back": window.frame.right.go_back,
            "next_country": lambda: window.panel.header.step(1),
            "previous_country": lambda: window.panel.header.step(-1),
            "next_pane": lambda: cycle.step(1),
            "previous_pane": lambda: cycle.step(-1),
            "go_map": lambda: cycle.go(window.map),
            "go_countries": lambda: cycle.go(window.countries.table),
            "go_people": self._go_people,
            "go_panel": self._go_page,
            "go_reader": lambda: cycle.go(window.panes.reader),
            "go_original": lambda: self._show_page("original"),
            "go_articles": lambda: cycle.go(window.panes.articles.list),
            "go_timeline": lambda: cycle.go(window.panes.timeline.canvas),
        }

    def _of_file(self) -> actions.Slots:
        """What the File menu's actions do."""
        return {
            "open": self._open,
            "open_folder": self._open_folder,
            "paste": self._paste,
            "save": self._save,
            "save_as": self._save_as,
            "export": self._export,
            "save_map": lambda: self.paper.save_map() if self.paper else None,
            "print": lambda: self.paper.print() if self.paper else None,
            "particulars": self._ask_particulars,
            "back_up": lambda: self.library_file.ask_back_up() if self.library_file else None,
            "restore": lambda: self.library_file.ask_restore() if self.library_file else None,
            "quit": self._quit,
        }

    def _of_library(self) -> actions.Slots:
        """What the Review and Library menu's actions do."""
        return {
            "review": lambda: self.item_pages.show_review() if self.item_pages else None,
            "review_library": lambda: (
                self.item_pages.show_review("library") if self.item_pages else None
            ),
            "decisions": self._show_decisions,
            "rules": lambda: self.packs.show_rules() if self.packs else None,
            "save_pack": lambda: self.packs.save() if self.packs else None,
            "apply_pack": lambda: self.packs.ask_apply() if self.packs else None,
            "compare": lambda: self.library.compare() if self.library else None,
            "details_table": lambda: self.library.ask_particulars() if self.library else None,
            "read_all_again": lambda: self.library.read_all_again() if self.library else None,
            "overview": lambda: self._show_page("overview"),
            "then": self._show_then,
            "accounts": lambda: self.library.find_accounts() if self.library else None,
            "check": lambda: self._show_page("check"),
            "collections": lambda: self._show_page("collections"),
            "show_bin": lambda: self.library.show_bin() if self.library else None,
            "empty_bin": lambda: self.library.empty_bin() if self.library else None,
        }

    def _search(self) -> None:
        window = self._window
        window.frame.open_left("search")
        field = window.frame.header.field
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def cite(self, style: Style) -> None:
        """Let quotes be copied with their source in a style from now on."""
        self._settings.citation = self._workspace.citation = style
        for id, action in self._window.actions_by_id.items():
            if id.startswith("cite_"):
                action.setChecked(id == f"cite_{style}")

    def _show_decisions(self) -> None:
        from ui.review.decisions_dialog import DecisionsDialog

        DecisionsDialog(self._workspace, self._window).open()

    def _go_people(self) -> None:
        people = self._window.frame.left.panes.get("people")
        if people is not None:
            self._window.focus_cycle.go(people)

    def _go_page(self) -> None:
        frame = self._window.frame
        frame.open_right()
        if frame.right.view is not None:
            frame.right.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_then(self) -> None:
        """Show the words, then and now, of whom the reader has chosen."""
        from explorer.views import shown

        dossier, chosen = self._workspace.dossier, self._workspace.selection
        self._show_page("then", shown.heading(dossier, chosen) if dossier is not None else "")

    def _show_page(self, kind: str, id: str = "") -> None:
        from ui.window.right_sheet import Page

        self._window.frame.show_page(Page(kind, id))
        self._go_page()

    def _remove_sample(self) -> None:
        if self.shelf is not None:
            self.shelf.remove()

    def _restore_sample(self) -> None:
        if self.shelf is not None:
            self.shelf.restore()

    def _show_shortcuts(self) -> None:
        from ui.dialogs.shortcuts import show_shortcuts

        show_shortcuts(self._window)

    def _show_about(self) -> None:
        from ui.dialogs.about import show_about
        from ui.map import engine

        show_about(self._window, engine.version())

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._settings.theme = choice
        self.theme_changed.emit()

    def _clear(self) -> None:
        frame = self._window.frame
        if self._window.notices.isVisible():
            self._window.notices.hide()
        elif frame.left_name and frame.left.isAncestorOf(self._window.focusWidget()):
            frame.close_left()
        elif not self._workspace.selection.is_empty:
            self._workspace.clear_selection()

    def _ask_particulars(self) -> None:
        if self.desk is not None:
            self.desk.ask_particulars()

    def _save(self) -> None:
        if self.documents is not None:
            self.documents.save()

    def _save_as(self) -> None:
        if self.documents is not None:
            self.documents.save_as()

    def _export(self) -> None:
        if self.documents is not None:
            self.documents.export()

    def _open(self) -> None:
        words = self.tr("Articles and Dateline documents")
        from PySide6.QtWidgets import QFileDialog

        from explorer import ingest

        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open Articles"), "", f"{words} ({ingest.patterns()});;* (*)"
        )
        self._window.panes.intake.open_paths(Path(name) for name in names)

    def _open_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        name = QFileDialog.getExistingDirectory(self._window, self.tr("Open Folder"))
        if name:
            self._window.panes.intake.open_paths([Path(name)])

    def _paste(self) -> None:
        if not self._window.panes.intake.open_mime(QGuiApplication.clipboard().mimeData()):
            words = self.tr("There is nothing to read on the clipboard.")
            self._workspace.post(Notice(sentence=words))

    def _quit(self) -> None:
        self._window.close()
