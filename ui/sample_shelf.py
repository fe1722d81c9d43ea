"""The sample comes with the program; a reader who has seen enough of it takes it off the shelf."""

from __future__ import annotations

from PySide6.QtGui import QAction

from explorer.model import Dossier
from ui.desk import Desk
from ui.library.items import ArticlesModel
from ui.settings import Settings
from ui.showing import nothing


class SampleShelf:
    """Removes the sample, for this run and later ones, and restores it."""

    def __init__(
        self, sample: Dossier, settings: Settings, articles: ArticlesModel, desk: Desk
    ) -> None:
        self._sample = sample
        self._settings = settings
        self._articles = articles
        self._desk = desk
        self._actions: dict[str, QAction] = {}

    def install(self, actions: dict[str, QAction]) -> None:
        """Take charge of the two actions: one of them can be chosen at a time."""
        self._actions = actions
        if self._settings.is_sample_removed:
            self._articles.remove_sample()
        self._show_which()

    def remove(self) -> None:
        """Take the sample away; where it was open, another article is, or none."""
        self._settings.is_sample_removed = True
        self._articles.remove_sample()
        others = self._articles.others()
        if self._articles.is_sample(self._desk.open_dossier):
            self._desk.show(others[-1] if others else nothing())
        self._show_which()

    def restore(self) -> None:
        """Put the sample back and open it."""
        self._settings.is_sample_removed = False
        self._articles.restore_sample()
        self._desk.show(self._sample)
        self._show_which()

    def _show_which(self) -> None:
        removed = self._settings.is_sample_removed
        for id, is_fitting in (("remove_sample", not removed), ("restore_sample", removed)):
            self._actions[id].setVisible(is_fitting)
