"""One run of the app: application, workspace and window, from first milestone to exit status."""

from __future__ import annotations

import logging
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer.files import dossier_file
from explorer.i18n.messages import translate
from ui import language, notices
from ui.articles import last_place
from ui.articles.showing import show
from ui.look import app_identity, theme
from ui.start import log_file
from ui.start.attempts import Attempts
from ui.start.background_import import serve, serve_until
from ui.start.context import head_start, known
from ui.start.crash import CrashGuard
from ui.start.shell import Opening, make_window
from ui.start.termination import Termination
from ui.start.trace import Trace
from ui.window.commands import Commands
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.start.collector import Collector
    from ui.window.composition import Composition

_log = logging.getLogger(__name__)

SAMPLE = Path(__file__).resolve().parents[2] / "resources/dossiers/russia-regional-clout.json"
# The other panes do not wait for a map that does not come.
FURNISH_MS = 4000
MAP_FIRST_MS = 200


class Session:
    """Owns the parts in the order Qt wants them made and taken down."""

    def __init__(
        self,
        options: Namespace,
        trace: Trace,
        *,
        app: QApplication,
        opening: Opening | None = None,
        collector: Collector | None = None,
    ) -> None:
        """Make what a run consists of.

        Args:
            options: the command line.
            trace: hears of the start's milestones.
            app: the application.
            opening: the window where it stands already; without it one is made.
            collector: begins its work once the map can be used.
        """
        self._collector = collector
        self._options = options
        self._trace = trace
        self.app = app
        self.window, self._known = opening or make_window(app, known(options))
        self.settings = self._known.settings
        self.workspace = Workspace()
        self.furniture: Composition | None = None
        self._gave_way = False
        self.sample = dossier_file.read(SAMPLE)
        self._attempts = Attempts(self.settings.path)
        self._begun = self._first()
        self._fill()
        self.commands = Commands(self.window, self.workspace, self.settings)
        self.window.install_actions(self.commands.slots())
        self._group_themes()
        serve()
        self.window.set_theme(theme.resolve(self.settings.theme))
        # A timer of its own: a single shot would call a session that is gone already.
        self._patience = QTimer(self.window, singleShot=True, interval=FURNISH_MS)
        self._patience.timeout.connect(self.furnish)
        # A key may be quicker than the map.
        self.window.panes_asked.connect(self.furnish)
        self.window.map.ready.connect(self._on_map_ready)
        if not options.file:
            self.window.map.told.connect(self._known.head_start.keep)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._set_theme)
        self.commands.theme_changed.connect(self._set_theme)

    def _fill(self) -> None:
        """Fill the window with what it begins with; where that cannot be shown, with the sample."""
        try:
            self._fill_with(self._begun)
        except Exception as error:
            if self._begun.dossier is self.sample:
                raise
            # The kind alone: what the error says may be the article's words.
            _log.error("an article cannot be shown: %s", type(error).__name__)
            self.workspace = Workspace()
            self._begin_with_sample()
            self._fill_with(self._begun)

    def _fill_with(self, begun: last_place.LastPlace) -> None:
        show(self.workspace, begun.dossier, begun.selection)
        # The page is being painted meanwhile: it is served between the parts.
        for _part in self.window.fill(self.workspace):
            serve()

    def _begin_with_sample(self) -> None:
        self._begun = last_place.LastPlace(self.sample, last_place.fitting(self.sample))
        self._gave_way = True

    def run(self) -> int:
        """Show the window and return the exit status when it is closed."""
        log_file.start()
        CrashGuard(self.window, self.workspace).install()
        Termination(self.window)
        self.start()
        # A desktop may have closed it meanwhile, and nothing would end a program without a window.
        status = self.app.exec() if self.window.isVisible() else 0
        self.stop()
        return status

    def stop(self) -> None:
        """Call off what is still at work."""
        self._patience.stop()
        if self.furniture is not None:
            self.furniture.clear()
            self._keep_head_start()

    def _keep_head_start(self) -> None:
        """Work out now what the next start draws first: it can then do so before all else."""
        code = language.chosen(self.settings.language)
        # Another language comes with the next start; this one cannot speak it.
        if code == self._known.language:
            begins = last_place.begin_with(self.settings, self.sample)
            greeting = self.window.map.greeting(begins.dossier, begins.selection)
            head_start(self.settings, code).keep(greeting)

    def listen(self) -> None:
        """Take files from later starts, and come forward for them."""
        from ui.start import single_instance

        self.listener = single_instance.Listener(self.window)
        self.listener.asked.connect(self._on_asked)
        self.app.aboutToQuit.connect(self.listener.close)

    def _on_asked(self, file: str) -> None:
        app_identity.bring_forward(self.window)
        if file:
            self.furnish()
            self.window.panes.intake.open_paths([Path(file)])

    def start(self) -> None:
        """Show the window with the sample, or with what was asked for, as far as that is there."""
        self.window.show()
        self._let_map_come()
        self.window.show_first_panes()
        self._trace.mark("panes")
        self.window.map.listen()
        if not self.settings.can_save():
            self.workspace.post(_unwritable(self.settings.path))
        if self._gave_way:
            self.workspace.post(_unshown())
        self._patience.start()

    def _let_map_come(self) -> None:
        """Wait for a page that has all it needs: it is about to be painted, and so are the panes.

        Whichever is painted first keeps the other waiting, and the map is what a start is for.
        """
        picture = self.window.picture
        if picture.has_come or not self.window.map.page.bridge.has_told:
            return
        loop = QEventLoop()
        picture.came.connect(loop.quit)
        QTimer.singleShot(MAP_FIRST_MS, loop, loop.quit)
        serve_until(loop)

    def _first(self) -> last_place.LastPlace:
        if not self._options.file:
            begun = last_place.begin_with(self.settings, self.sample)
            if not begun.is_copy or self._attempts.may_try():
                return begun
            self._begin_with_sample()
            return self._begun
        from ui.articles.first_document import at_start

        dossier = at_start(Path(self._options.file))
        return last_place.LastPlace(dossier, last_place.fitting(dossier))

    def furnish(self) -> None:
        """Build what the window opened without, and open the file that was asked for."""
        if self.furniture is not None:
            return
        if self._collector is not None:
            self._collector.begin()
        # Late: these modules are most of the program, and the map does not wait for them.
        from ui.window.composition import Composition

        try:
            self.furniture = self._composed(Composition)
        except Exception as error:
            if self._begun.dossier is self.sample:
                raise
            _log.error("an article cannot be shown: %s", type(error).__name__)
            self._begin_with_sample()
            show(self.workspace, self.sample)
            self.furniture = self._composed(Composition)
            self.workspace.post(_unshown())
        self._trace.mark("furnished")
        if self._gave_way:
            # What lay open is not returned to: it would be what cannot be shown.
            last_place.forget(self.settings)
        self.furniture.begin(Path(self._options.file) if self._options.file else None)
        self._attempts.succeeded()

    def _composed(self, composition: type[Composition]) -> Composition:
        own = self._options.settings
        return composition(
            self.window,
            self.workspace,
            self.settings,
            self.sample,
            self.commands,
            begun=self._begun,
            # Settings of their own are a run of its own: it leaves the reader's articles alone.
            library=Path(own).with_name("library.sqlite") if own else None,
        )

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
        self._trace.mark("whole")
        if self._options.exit_when_ready:
            self.window.map.told.connect(self.window.close)
        elif self.window.picture.has_come:
            self._furnish_soon()
        else:
            # The other panes would keep the picture from the screen for as long as they are made.
            self.window.picture.came.connect(self._furnish_soon)

    def _furnish_soon(self) -> None:
        self._patience.start(0)


def _unshown() -> notices.Notice:
    return notices.Notice(
        sentence=translate("start", "The article that lay open cannot be shown."),
        next_step=translate("start", "The sample is shown instead; open the article’s own file."),
        urgent=True,
    )


def _unwritable(path: Path) -> notices.Notice:
    return notices.Notice(
        sentence=translate("start", "The settings folder {folder} cannot be written.").format(
            folder=path.parent
        ),
        next_step=translate(
            "start",
            "Dateline works, but forgets its layout; make the folder writable to keep it.",
        ),
        urgent=True,
    )
