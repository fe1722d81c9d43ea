"""The sample comes with the program; a reader who has seen enough of it takes it off the shelf."""

from __future__ import annotations

from PySide6.QtGui import QAction

from explorer.model import Dossier
from explorer.store.articles import undelete
from explorer.store.bin import number_of
from explorer.store.library import Library
from ui.articles.open_library import OpenLibrary
from ui.library.current_article import CurrentArticle
from ui.library.items import ArticlesModel
from ui.settings import Settings


class SampleArticle:
    """Removes the sample, for this run and later ones, and restores it."""

    def __init__(
        self,
        sample: Dossier,
        settings: Settings,
        articles: ArticlesModel,
        desk: CurrentArticle,
        shelf: OpenLibrary,
    ) -> None:
        self._sample = sample
        self._settings = settings
        self._articles = articles
        self._desk = desk
        self._shelf = shelf
        self._actions: dict[str, QAction] = {}

    def install(self, actions: dict[str, QAction]) -> None:
        """Take charge of the two actions: one of them can be chosen at a time."""
        self._actions = actions
        if self._settings.is_sample_removed:
            self._articles.remove_sample()
        self._shelf.has_sample = not self._settings.is_sample_removed
        self._show_which()

    def remove(self) -> None:
        """Take the sample away; where it was open, another article is, or none.

        One with corrections goes to the bin of the library, from where `restore` takes it again.
        """
        number = self._shelf.sample_number
        is_open = self._articles.is_sample(self._desk.open_dossier) or bool(
            number and self._shelf.number == number
        )
        self._settings.is_sample_removed, self._shelf.has_sample = True, False
        self._articles.remove_sample()
        if number:
            self._shelf.change(lambda library: library.delete([number]))
            self._shelf.sample_number = 0
        if is_open:
            others = self._articles.others()
            if others:
                self._desk.show(others[-1])
            else:
                self._shelf.show_another()
        self._shelf.look_again()
        self._show_which()

    def restore(self) -> None:
        """Put the sample back, with its corrections if it has any, and open it."""
        self._settings.is_sample_removed, self._shelf.has_sample = False, True
        self._articles.restore_sample()
        self._shelf.change(self._take_out)
        self._shelf.look_again()
        self._shelf.show_sample()
        self._show_which()

    def _take_out(self, library: Library) -> None:
        with library.changing() as connection:
            number = number_of(connection, self._sample)
            if number is not None:
                undelete(connection, number)

    def _show_which(self) -> None:
        removed = self._settings.is_sample_removed
        for id, is_fitting in (("remove_sample", not removed), ("restore_sample", removed)):
            self._actions[id].setVisible(is_fitting)
