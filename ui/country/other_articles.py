"""The panel's last section: its country or person in other articles, asked for at leisure."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from explorer.i18n.messages import translate
from explorer.store import joining, other_articles
from explorer.store.library import Library
from explorer.views.panel import find_country, find_person
from explorer.views.selection import choose, country
from ui.articles.background_queries import asking_of
from ui.country import other_article_rows
from ui.country.items import PanelModel, elsewhere_key
from ui.country.row import Elsewhere, Row
from ui.notices import Notice

if TYPE_CHECKING:
    from explorer.model import Person
    from ui.articles.open_library import OpenLibrary
    from ui.workspace import Workspace

Answer = TypeVar("Answer")
PAUSE_MS = 40  # the panel itself is painted by then
MOST = 20


class OtherArticles(QObject):
    """Asks the library, beside the window, once the panel has been painted."""

    def __init__(
        self, workspace: Workspace, shelf: OpenLibrary, model: PanelModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shelf = shelf
        self._model = model
        self._panel = parent
        self._asking = asking_of(shelf, self)
        self._refs: dict[int, str] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        shelf.changed.connect(self._pause.start)
        shelf.number_changed.connect(lambda _: self._pause.start())

    def ask(self) -> None:
        """Ask soon about the country or person of the panel, unless that is known."""
        if not self._model.has_elsewhere(elsewhere_key(self._workspace.selection)):
            self._pause.start()

    def open(self, other: Elsewhere) -> None:
        """Open another article with the same choice, or do what the row offers."""
        if other.deed == "join":
            self._ask_who(other.number)
        elif other.deed == "part":
            self._part(other.number)
        elif ref := self._refs.get(other.article):
            self._open_person(other.article, ref)
        else:
            self._shelf.show(other.article, country(self._workspace.selection.country))

    def _open_person(self, article: int, ref: str) -> None:
        dossier = self._workspace.dossier
        if self._shelf.show(article) and self._workspace.dossier is not None:
            dossier = self._workspace.dossier
            self._workspace.select(choose(dossier, "person", ref))

    def _ask(self) -> None:
        selection, number = self._workspace.selection, self._shelf.number
        key, person = elsewhere_key(selection), self._person()
        if person is not None:
            self._asking.ask(
                lambda library: other_articles.of_person(library, person, number, MOST),
                lambda found: self._show(
                    key, other_article_rows.of_person(person.name, found), found
                ),
            )
        elif selection.country:
            code = selection.country
            dossier = self._workspace.dossier
            is_named = dossier is not None and find_country(dossier, code) is not None
            self._asking.ask(
                lambda library: other_articles.of_country(library, code, number, MOST),
                lambda found: self._show(
                    key, other_article_rows.of_country(found, is_named=is_named), found
                ),
            )
        else:
            self._asking.cancel()
            self._model.show_elsewhere(key, [])

    def _show(self, key: str, rows: list[Row], found: other_articles.Elsewhere) -> None:
        if key == elsewhere_key(self._workspace.selection):
            self._refs = found.refs
            self._model.show_elsewhere(key, rows)

    def _person(self) -> Person | None:
        selection, dossier = self._workspace.selection, self._workspace.dossier
        if dossier is None or selection.kind != "person":
            return None
        return find_person(dossier, selection.id)

    def _ask_who(self, number: int) -> None:
        from ui.country.same_person import SamePerson

        person = self._person()
        if person is None:
            return
        dialog = SamePerson(person.name, number, self._shelf, self._panel)
        dialog.chosen.connect(lambda other, name: self._join(number, other, name))
        dialog.open()

    def _join(self, number: int, other: int, name: str) -> None:
        words = translate("country", "{name} is taken for the same person from now on.")
        self._change(lambda kept: _in(kept, joining.join, number, other), words.format(name=name))

    def _part(self, other: int) -> None:
        words = translate("country", "The two are different people again.")
        self._change(lambda kept: _in(kept, joining.part, other), words)

    def _change(self, step: Callable[[Library], joining.Former], sentence: str) -> None:
        """Join or part people, and offer the way back."""
        former: list[joining.Former] = []
        if not self._shelf.change(lambda kept: former.append(step(kept))):
            return

        def undo() -> None:
            self._shelf.change(lambda kept: _in(kept, joining.restore, former[0]))

        undo_words = translate("country", "Undo")
        self._workspace.post(Notice(sentence=sentence, action=undo_words, act=undo))


def _in(library: Library, step: Callable[..., Answer], *values: object) -> Answer:
    with library.changing() as connection:
        return step(connection, *values)
