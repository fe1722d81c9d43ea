"""Which article lies open: shows arrivals, asks for their particulars, keeps edited ones."""

from __future__ import annotations

from msgspec import UNSET
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from explorer.corrections.changes import EVERYTHING
from explorer.corrections.edits import Edit, EditArticle
from explorer.errors import UserError
from explorer.i18n.messages import translate
from explorer.model import Article, Dossier
from ui import notices
from ui.articles.imports import Arrival, Imports
from ui.articles.open_library import OpenLibrary
from ui.articles.showing import show
from ui.dialogs.particulars import ParticularsSheet
from ui.library.items import ArticlesModel
from ui.workspace import Workspace


class CurrentArticle(QObject):
    """Puts articles before the reader, one at a time."""

    def __init__(
        self,
        workspace: Workspace,
        intake: Imports,
        articles: ArticlesModel,
        shelf: OpenLibrary,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._intake = intake
        self._articles = articles
        self._shelf = shelf
        self._window = window
        self._sheet: ParticularsSheet | None = None
        self._shown = workspace.dossier
        workspace.dossier_opened.connect(self._on_dossier_opened)
        workspace.dossier_changed.connect(self._on_dossier_changed)
        intake.arrived.connect(self._on_arrived)
        intake.keep = shelf.keep_apart
        intake.changed.connect(self._on_arrival_changed)
        intake.refused.connect(self._on_refused)

    @property
    def open_dossier(self) -> Dossier | None:
        """The dossier before the reader."""
        return self._workspace.dossier

    def show(self, dossier: Dossier) -> None:
        """Open `dossier` with the country that has most to show."""
        show(self._workspace, dossier)

    def ask_particulars(self, *, is_brief: bool = False) -> None:
        """Show the sheet of the open article; `is_brief` asks only for what was not found."""
        dossier = self._workspace.dossier
        if dossier is None:
            return
        self._sheet = ParticularsSheet(dossier.article, self._window, is_brief=is_brief)
        self._sheet.accepted_article.connect(self._on_particulars_accepted)
        self._sheet.destroyed.connect(self._on_sheet_destroyed)
        self._sheet.open()

    def _on_arrived(self, arrival: Arrival) -> None:
        # Of several, the first is shown at once and the others wait in the list: a reader who has
        # begun to read is not torn away.
        alone = len([a for a in self._intake.arrivals if a.is_pending]) == 0
        first = next(a for a in self._intake.arrivals if a.dossier is not None) is arrival
        # Kept before it is shown: what lies open is never lost.
        self._shelf.take(arrival)
        if arrival.dossier is not None and (alone or first):
            self.show(arrival.dossier)
            # Several are asked for together, in one table.
            is_single = len(self._intake.batch) == 1
            if not arrival.is_known and is_single and arrival.asks and self._sheet is None:
                self.ask_particulars(is_brief=True)
        if arrival.is_known:
            self._tell_known(arrival)

    def _tell_known(self, arrival: Arrival) -> None:
        """Say which article of the list it is, by the name it has there."""
        entry = self._shelf.entry(arrival.number)
        words = (
            self.tr("Known already: “{title}” is shown as you left it.")
            if arrival.number == self._shelf.number
            else self.tr("Known already: “{title}” is in the list as you left it.")
        )
        title = entry.title if entry is not None else arrival.name
        self._workspace.post(notices.Notice(sentence=words.format(title=title)))

    def _on_arrival_changed(self, arrival: Arrival) -> None:
        if arrival.stage == "failed":
            notice = notices.Notice(sentence=arrival.problem, urgent=True)
            self._workspace.post(notice)

    def _on_refused(self, error: UserError) -> None:
        self._workspace.post(notices.of_error(error))

    def _on_particulars_accepted(self, article: Article) -> None:
        dossier = self._workspace.dossier
        if dossier is None or article == dossier.article:
            return
        old = dossier.article
        if (article.filed_from, article.language) == (old.filed_from, old.language):
            self._workspace.apply(_difference(old, article))
        else:
            # Where it was filed and in which language is part of how it is read.
            made = self._workspace.edits
            self._intake.read_again(article, lambda fresh: self._put(dossier, fresh, made))

    def _put(self, old: Dossier, fresh: Dossier, made: tuple[Edit, ...]) -> None:
        from explorer.corrections import replay

        is_open = self._workspace.dossier is old
        if is_open and self._shelf.number:
            corrected, orphans = self._shelf.read_again(fresh), 0
        else:
            laid = replay.apply_all(fresh, made)
            corrected, orphans = laid.dossier, len(laid.orphans)
        self._articles.replace(old, corrected)
        if is_open:
            self._workspace.replace_dossier(corrected, EVERYTHING)
            self._shelf.recall()
        if orphans:
            sentence = translate(
                "desk", "%n correction(s) found nothing to correct in the new reading.", orphans
            )
            self._workspace.post(notices.Notice(sentence=sentence, urgent=True))

    def _on_dossier_opened(self, dossier: Dossier) -> None:
        self._shown = dossier

    def _on_dossier_changed(self) -> None:
        """Keep the corrected dossier in its row, so that it is there when the reader comes back."""
        dossier = self._workspace.dossier
        if self._shown is not None and dossier is not None:
            self._articles.replace(self._shown, dossier)
        self._shown = dossier

    def _on_sheet_destroyed(self) -> None:
        self._sheet = None


def _difference(old: Article, new: Article) -> EditArticle:
    """The edit that gives the article its new particulars, only those that are others now."""
    return EditArticle(
        published=UNSET if new.published == old.published else new.published,
        title=UNSET if new.title == old.title else new.title,
        outlet=UNSET if new.outlet == old.outlet else new.outlet,
        author=UNSET if new.author == old.author else new.author,
    )
