"""Which article lies open: shows arrivals, asks for their particulars, keeps edited ones."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from explorer.changes import EVERYTHING
from explorer.errors import UserError
from explorer.model import Article, Dossier
from ui import notices
from ui.dialogs.particulars import ParticularsSheet
from ui.intake import Arrival, Intake
from ui.library.items import ArticlesModel
from ui.shelf import Shelf
from ui.showing import show
from ui.workspace import Workspace


class Desk(QObject):
    """Puts articles before the reader, one at a time."""

    def __init__(
        self,
        workspace: Workspace,
        intake: Intake,
        articles: ArticlesModel,
        shelf: Shelf,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._intake = intake
        self._articles = articles
        self._shelf = shelf
        self._window = window
        self._sheet: ParticularsSheet | None = None
        intake.arrived.connect(self._on_arrived)
        intake.changed.connect(self._on_arrival_changed)
        intake.refused.connect(self._on_refused)

    def show(self, dossier: Dossier) -> None:
        """Open `dossier` with the country that has most to show."""
        show(self._workspace, dossier)

    def ask_particulars(self) -> None:
        """Show the sheet of the open article."""
        dossier = self._workspace.dossier
        if dossier is None:
            return
        self._sheet = ParticularsSheet(dossier.article, self._window)
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
            if arrival.is_known:
                self._tell_known(arrival.dossier.article)
            elif alone and self._sheet is None:
                self.ask_particulars()

    def _tell_known(self, article: Article) -> None:
        words = self.tr("Known already: “{title}” is shown as you left it.")
        title = article.title or article.file or self.tr("Untitled article")
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
        self._intake.read_again(article, lambda fresh: self._put(dossier, fresh))

    def _put(self, old: Dossier, fresh: Dossier) -> None:
        if self._workspace.dossier is not old:
            self._articles.replace(old, fresh)
            return
        corrected = self._shelf.read_again(fresh)
        self._articles.replace(old, corrected)
        self._workspace.replace_dossier(corrected, EVERYTHING)

    def _on_sheet_destroyed(self) -> None:
        self._sheet = None
