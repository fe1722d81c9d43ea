"""The pages of the right sheet that are no country's, and the People sheet that leads to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from explorer.views.size import is_large
from ui.cards.actions import KEYS
from ui.cards.keys import CardKeys
from ui.dialogs.why_key import WhyKey
from ui.jobs import Jobs
from ui.people.view import PeopleList
from ui.window.right_sheet import Page

if TYPE_CHECKING:
    from explorer.model import Dossier
    from explorer.views.card_page import CardPage
    from explorer.why.explain import Explanation
    from ui.articles.open_library import OpenLibrary
    from ui.country.card_page import CardPageView
    from ui.look.theme import Theme
    from ui.review.corrector import Corrector
    from ui.review.queue_page import QueuePage
    from ui.window.main_window import MainWindow
    from ui.workspace import Workspace


class ItemPages(QObject):
    """Makes the pages when they are first turned to, and lets their cards be corrected."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        shelf: OpenLibrary,
        corrector: Corrector,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._window, self._workspace = window, workspace
        self._shelf, self._corrector, self._theme = shelf, corrector, theme
        self._jobs = Jobs(self)
        self._made: list[CardPageView | QueuePage] = []
        self.people = PeopleList(workspace, window)
        self._head = window.frame.left.add("people", self.tr("People"), self.people)
        self.people.counted.connect(lambda count: self._head.set_count(str(count)))
        self._head.set_count(str(self.people.model.count))
        self.people.set_theme(theme)
        self.people.list_asked.connect(self.show_list)
        self.people.person_asked.connect(self.show_person)
        right = window.frame.right
        right.register("person", self._person)
        right.register("quotes", self._list)
        right.register("review", self._queue)
        right.register("region", self._region)
        window.frame.header.review_asked.connect(lambda: self.show_review())
        self.review_all = QPushButton(self.tr("Review all"), window)
        self.review_all.setToolTip(self.tr("Review the whole library (Ctrl+Shift+R)"))
        self.review_all.clicked.connect(lambda: self.show_review("library"))
        window.frame.left.heads["articles"].add_widget(self.review_all)
        workspace.dossier_opened.connect(self._count)
        workspace.counting.follow(self, lambda _: self._count(), is_late=True)
        workspace.dossier_changed.connect(self._count)
        self.commands = window.panel.commands
        self._attend()
        self._count()

    def show_list(self, key: str) -> None:
        """Turn to a list's page."""
        self._window.frame.show_page(Page("quotes", key))

    def show_person(self, id: str) -> None:
        """Turn to a person's page."""
        page = Page("person", id)
        if self._window.frame.right.page != page:
            self._window.frame.show_page(page)

    def show_review(self, of: str = "article") -> None:
        """Turn to what waits for the reader's eye, of the article or of the ``library``."""
        self._window.frame.show_page(Page("review", of))
        view = self._window.frame.right.view
        if view is not None:
            view.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self._theme = theme
        self.people.set_theme(theme)
        for page in self._made:
            page.set_theme(theme)

    def _person(self) -> QWidget:
        from explorer.views import pages
        from ui.country.card_page import CardPageView

        page = CardPageView(self._workspace, pages.of_person, self.commands, elsewhere="person")
        page.join(self._shelf)
        return self._new(page)

    def _list(self) -> QWidget:
        from ui.country.card_page import CardPageView

        return self._new(CardPageView(self._workspace, _list_of, self.commands))

    def _region(self) -> QWidget:
        from explorer.views.region_page import of_region
        from ui.country.card_page import CardPageView

        return self._new(CardPageView(self._workspace, of_region, self.commands))

    def _queue(self) -> QWidget:
        from ui.review.queue_page import QueuePage

        page = QueuePage(self._workspace, self._theme, shelf=self._shelf)
        page.fix_asked.connect(self._corrector.fix_speaker)
        page.edit_asked.connect(self._corrector.edit)
        rest = {key: action for key, action in KEYS.items() if key not in page.KEYS}
        CardKeys(self.commands, page.current_card, page.view, letters=rest)
        WhyKey(self._workspace, lambda _: self._why(page), page.view)
        self._made.append(page)
        return page

    def _why(self, page: QueuePage) -> Explanation | None:
        from ui.cards import reasons

        card, dossier = page.current_card(), self._workspace.dossier
        return reasons.of_item(dossier, card.item, "") if card and dossier is not None else None

    def _new(self, page: CardPageView) -> CardPageView:
        page.set_theme(self._theme)
        self._made.append(page)
        return page

    def _attend(self) -> None:
        """Let what a card's command asks for be asked of the reader."""
        commands, corrector = self.commands, self._corrector
        commands.fix_asked.connect(corrector.fix_speaker)
        commands.edit_asked.connect(corrector.edit)
        commands.same_asked.connect(corrector.join_people)
        commands.rule_asked.connect(corrector.ask_rule)
        commands.part_asked.connect(corrector.part_people)
        commands.restore_asked.connect(corrector.restore_item)

    def _count(self) -> None:
        from explorer.views import review_queue

        dossier = self._workspace.dossier
        if dossier is None or not is_large(dossier):
            self._say(dossier, len(review_queue.of_dossier(dossier)) if dossier is not None else 0)
            return
        if self._workspace.counting.is_busy:
            return
        self._jobs.run(
            lambda _ticket, _progress: len(review_queue.of_dossier(dossier)),
            done=lambda count: self._say(dossier, count),
            failed=lambda _error: None,
        )

    def _say(self, dossier: Dossier | None, count: int) -> None:
        if dossier is self._workspace.dossier:
            self._window.frame.header.set_review(count)


def _list_of(dossier: Dossier, key: str) -> CardPage | None:
    from explorer.views import pages

    found = next((each for each in pages.LISTS if each == key), None)
    return pages.of_list(dossier, found) if found is not None else None
