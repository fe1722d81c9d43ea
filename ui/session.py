"""One run of the app: application, workspace and window, from first milestone to exit status."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer import dossier_file
from ui import identity, log_file, notices, single_instance, theme
from ui.commands import Commands
from ui.crash import CrashGuard
from ui.desk import Desk
from ui.hints import Hints
from ui.intake import Intake
from ui.jobs import Jobs
from ui.last_session import LastSession
from ui.main_window import MainWindow
from ui.map.page import MapPage
from ui.recent_files import RecentFiles
from ui.sample_shelf import SampleShelf
from ui.settings import Settings
from ui.trace import Trace
from ui.workspace import Workspace

SAMPLE = Path(__file__).resolve().parent.parent / "resources/dossiers/russia-regional-clout.json"


class Session:
    """Owns the parts in the order Qt wants them made and taken down."""

    def __init__(
        self, options: Namespace, trace: Trace, *, app: QApplication, page: MapPage | None = None
    ) -> None:
        self._options = options
        self._trace = trace
        self.app = app
        self.app.setApplicationName("Dateline")
        self.app.setStyle("Fusion")
        identity.give(self.app)
        self.settings = Settings(Path(options.settings) if options.settings else None)
        self.workspace = Workspace()
        self.jobs = Jobs()
        self.intake = Intake(self.jobs)
        self.sample = dossier_file.read(SAMPLE)
        self.window = MainWindow(self.workspace, self.settings, self.intake, self.sample, page=page)
        articles = self.window.articles
        self.desk = Desk(self.workspace, self.intake, articles.model, self.window)
        articles.article_chosen.connect(self.desk.show)
        trace.mark("panes")
        self.shelf = SampleShelf(self.sample, self.settings, articles.model, self.desk)
        self.last = LastSession(self.workspace, self.settings, self.intake)
        self.hints = Hints(self.window.map, self.workspace, self.settings, self.intake)
        self.window.closing.connect(self.last.remember)
        self.window.closing.connect(self.hints.end)
        self.commands = Commands(
            self.window, self.workspace, self.settings, self.intake, self.desk, self.shelf
        )
        self.window.install_actions(self.commands.slots())
        self.recent = RecentFiles(self.window, self.settings, self.intake)
        self.shelf.install(self.window.actions_by_id)
        self._group_themes()
        self._set_theme()
        self.window.map.ready.connect(self._on_map_ready)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._set_theme)
        self.commands.theme_changed.connect(self._set_theme)

    def run(self) -> int:
        """Show the window and return the exit status when it is closed."""
        log_file.start()
        CrashGuard(self.window, self.workspace).install()
        self.start()
        status = self.app.exec()
        self.jobs.stop()
        return status

    def listen(self) -> None:
        """Take files from later starts, and come forward for them."""
        self.listener = single_instance.Listener(self.window)
        self.listener.asked.connect(self._on_asked)
        self.app.aboutToQuit.connect(self.listener.close)

    def _on_asked(self, file: str) -> None:
        identity.bring_forward(self.window)
        if file:
            self.intake.open_paths([Path(file)])

    def start(self) -> None:
        """Show the window and open what was asked for."""
        self._open(self._options.file)
        self.window.restore()
        self.window.show()
        self._trace.mark("window")
        if not self.settings.can_save():
            self.workspace.post(_unwritable(self.settings.path))

    def _open(self, file: str | None) -> None:
        self.shelf.show_first()
        if file:
            self.intake.open_paths([Path(file)])
        else:
            self.last.restore()

    def _group_themes(self) -> None:
        group = QActionGroup(self.window)
        for id, action in self.window.actions_by_id.items():
            if id.startswith("theme_"):
                group.addAction(action)
        chosen = self.settings.theme.replace("-", "_")
        self.window.actions_by_id[f"theme_{chosen}"].setChecked(True)

    def _set_theme(self) -> None:
        chosen = theme.resolve(self.settings.theme)
        theme.apply(self.app, chosen)
        self.window.set_theme(chosen)

    def _on_map_ready(self) -> None:
        self._trace.mark("map")
        if not self.hints.shown:
            self.hints.begin()
        if self._options.exit_when_ready:
            QTimer.singleShot(0, self.window.close)


def _unwritable(path: Path) -> notices.Notice:
    return notices.Notice(
        sentence=f"The settings folder {path.parent} cannot be written.",
        next_step="Dateline works, but forgets its layout; make the folder writable to keep it.",
        urgent=True,
    )
