"""View > Language: in which language the window speaks from its next start on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from ui.language import LANGUAGES
from ui.notices import Notice
from ui.settings import Settings
from ui.window import restart
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.window.main_window import MainWindow


class LanguageMenu(QObject):
    """Offers the languages, each by its own name, and a start in the one that was chosen."""

    def __init__(self, window: MainWindow, workspace: Workspace, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._settings = settings
        self.menu = QMenu(self.tr("Lan&guage"), window)
        group = QActionGroup(self.menu)
        names = {"": self.tr("As the &System"), **dict(LANGUAGES)}
        for code, name in names.items():
            action = self.menu.addAction(name)
            action.setObjectName(f"language_{code or 'system'}")
            action.setCheckable(True)
            action.setChecked(code == settings.language)
            action.triggered.connect(lambda _=False, code=code: self._choose(code))
            group.addAction(action)
        anchor = window.actions_by_id["reset_layout"]
        for menu in anchor.associatedObjects():
            if isinstance(menu, QMenu):
                menu.insertMenu(anchor, self.menu)

    def _choose(self, code: str) -> None:
        if code == self._settings.language:
            return
        self._settings.language = code
        self._settings.save()
        words = self.tr("Dateline speaks this language from its next start on.")
        offer = self.tr("Start Again Now")
        self._workspace.post(Notice(sentence=words, action=offer, act=self._start_again))

    def _start_again(self) -> None:
        restart.after_closing(self._window)
