"""File > Open Recent: the files opened last, as long as they are there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from ui.articles.imports import Arrival, Imports
from ui.look import tooltips
from ui.settings import Settings

if TYPE_CHECKING:
    from ui.window.main_window import MainWindow

MOST = 10


class RecentFiles(QObject):
    """Keeps the list and shows it as a menu, filled when it is opened."""

    def __init__(self, window: MainWindow, settings: Settings, intake: Imports) -> None:
        super().__init__(window)
        self._settings = settings
        self._intake = intake
        self.menu = QMenu(self.tr("Open &Recent"), window)
        self.menu.aboutToShow.connect(self.fill)
        anchor = window.actions_by_id["paste"]
        for menu in anchor.associatedObjects():
            if isinstance(menu, QMenu):
                menu.insertMenu(anchor, self.menu)
        intake.arrived.connect(self._on_arrived)
        self._show_whether()

    def fill(self) -> None:
        """Make an entry for each file that is still there, and one to forget them all."""
        self.menu.clear()
        for number, file in enumerate(self.there(), 1):
            mnemonic = f"&{number} " if number < 10 else ""
            action = self.menu.addAction(mnemonic + file.name.replace("&", "&&"))
            action.setToolTip(tooltips.plain(str(file)))
            action.setStatusTip(str(file))
            action.triggered.connect(lambda _=False, file=file: self._intake.open_paths([file]))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&Clear This List")).triggered.connect(self._forget)

    def there(self) -> list[Path]:
        """Return the recent files that still exist, the newest first."""
        return [path for path in map(Path, self._settings.recent_files) if path.is_file()]

    def _on_arrived(self, arrival: Arrival) -> None:
        if arrival.path is None:
            return
        file = str(arrival.path.absolute())
        others = [path for path in self._settings.recent_files if path != file]
        self._settings.recent_files = [file, *others][:MOST]
        self._show_whether()

    def _forget(self) -> None:
        self._settings.recent_files = []
        self._show_whether()

    def _show_whether(self) -> None:
        self.menu.menuAction().setEnabled(bool(self._settings.recent_files))
