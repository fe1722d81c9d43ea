"""A page of the right sheet with cards on it: a person, all quotes, or one of the other lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from explorer.corrections.changes import Changes
from explorer.model import Person
from explorer.views.card_page import CardPage, Make, filtered
from explorer.views.selection import Filter, Selection
from ui.cards.card import Card, item_key
from ui.cards.commands import CardCommands
from ui.country.card_list import CardList
from ui.country.delegate import CardDelegate
from ui.country.page_model import PageModel
from ui.dialogs.why_key import WhyKey
from ui.look import type_scale
from ui.look.counts_line import CountsLine
from ui.look.sheet_foot import SheetFoot
from ui.look.sheet_head import SIDE_SPACE, SheetHead
from ui.look.theme import Theme
from ui.workspace import Workspace

if TYPE_CHECKING:
    from explorer.why.explain import Explanation
    from ui.articles.open_library import OpenLibrary
    from ui.country.other_articles import OtherArticles


class CardPageView(QWidget):
    """Shows a page; a click on a card chooses its item, and each action has its key."""

    def __init__(
        self,
        workspace: Workspace,
        make: Make,
        commands: CardCommands,
        parent: QWidget | None = None,
        *,
        elsewhere: str = "",
    ) -> None:
        """`elsewhere` is what other articles are asked for (``person``); nothing: they are not."""
        super().__init__(parent)
        self._workspace, self._make, self._elsewhere = workspace, make, elsewhere
        self._id = ""
        self._is_stale = False
        self._page: CardPage | None = None
        self._others: OtherArticles | None = None
        self.head = SheetHead(parent=self, size=type_scale.TITLE)
        self.facts = QLabel(self)
        self.counts = CountsLine(self)
        self.cards = CardList(self)
        self.foot = SheetFoot(self)
        self.model = PageModel()
        self._delegate = CardDelegate(self.cards)
        self.commands = commands
        self._lay_out()
        self._set_up_cards()
        self._connect()

    def _lay_out(self) -> None:
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.facts.setFont(type_scale.font(type_scale.ROW))
        above = QVBoxLayout()
        above.setContentsMargins(SIDE_SPACE, 0, SIDE_SPACE, 10)
        above.setSpacing(6)
        above.addWidget(self.facts)
        above.addWidget(self.counts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(above)
        column.addWidget(self.cards, 1)
        column.addWidget(self.foot)
        self.setFocusProxy(self.cards)

    def _set_up_cards(self) -> None:
        self.cards.hold(self.model, self._delegate)
        self.cards.setAccessibleName(self.tr("Quotes, people and events"))

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.dossier_opened.connect(self._on_dossier_opened)
        workspace.dossier_changed.connect(self._on_dossier_changed)
        workspace.selection_changed.connect(self.show_selection)
        workspace.filter_changed.connect(self.show_filter)
        self.counts.asked.connect(self._on_why_asked)
        self.cards.clicked.connect(self._on_card_clicked)
        self.cards.asked.connect(self.do)
        self.cards.menu_asked.connect(self._on_menu_asked)
        self.cards.selectionModel().currentChanged.connect(self._on_current_changed)
        WhyKey(workspace, self._explain, self.cards, self.cards.viewport())

    def join(self, shelf: OpenLibrary) -> None:
        """Show what other articles of the library have of whom the page is about."""
        from ui.country.other_articles import OtherArticles

        self._others = OtherArticles(self._workspace, shelf, self.model, self)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self._delegate.theme = theme
        self.cards.viewport().update()

    def show_page(self, id: str) -> None:
        """Show the page of `id`, from its top."""
        is_other = id != self._id
        self._id = id
        self._refresh()
        if is_other:
            self.cards.scrollToTop()
        self.show_selection(self._workspace.selection)

    def show_filter(self, _filter: Filter) -> None:
        """Show only what the filter lets through."""
        self._refresh()

    def show_selection(self, selection: Selection) -> None:
        """Mark the card of what is chosen, where the page has it."""
        index = self.model.index_of(selection.kind, selection.id)
        if index.isValid():
            self.cards.setCurrentIndex(index)
            self.cards.scrollTo(index)

    def do(self, action: str) -> None:
        """Do one of the cards' actions with the current card, where it can be done."""
        card = self.current_card(action)
        if card is not None:
            self.commands.do(action, card)

    def current_card(self, action: str = "") -> Card | None:
        """Return the card at hand, where it is drawn or where one of its actions is."""
        return self.cards.card_at(self.cards.currentIndex(), action=action)

    def has_card(self, kind: str, id: str) -> bool:
        """Tell whether an item has a card on this page."""
        return self.model.index_of(kind, id).isValid()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: what changed while nobody looked is shown now."""
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _refresh(self) -> None:
        self._is_stale = False
        dossier = self._workspace.dossier
        page = (
            filtered(self._make, dossier, self._id, self._workspace.filter)
            if dossier is not None and self._id
            else None
        )
        self._page = page
        self._delegate.reset(dossier, "")
        if dossier is not None:
            key = f"{self._elsewhere} {self._id}" if self._elsewhere else ""
            self.model.show_cards(dossier, page, key)
        self.head.name(page.title if page else self.tr("Nothing here any more"))
        self.facts.setText("\n".join(page.facts) if page else "")
        self.facts.setVisible(bool(self.facts.text()))
        self.counts.show_counts([line.words for line in page.counts] if page else ())
        self.counts.setVisible(bool(page and page.counts))
        empty = self.tr("The article has nothing for this page.")
        self.foot.say("" if page and page.groups else empty)
        if self._others is not None and page is not None:
            self._others.ask()

    def _on_dossier_opened(self) -> None:
        self._id = self._id if not self._elsewhere else ""
        if self.isVisible():
            self._refresh()

    def _on_dossier_changed(self, changes: Changes) -> None:
        """Stay at the card at hand, or at the one that comes after it where it went."""
        if not changes.touch("quotes", "people", "events", "countries"):
            return
        if not self.isVisible():
            # Nobody sees it: it is made anew when it is turned to, or comes into view.
            self._is_stale = True
            return
        current, bar = self.cards.currentIndex(), self.cards.verticalScrollBar()
        key = item_key(self.model.row(current).item) if current.isValid() else ("nothing", "")
        number, scrolled = current.row(), bar.value()
        self._refresh()
        index = self.model.index_of(*key)
        if not index.isValid() and number >= 0:
            index = self.model.index(min(number, self.model.rowCount() - 1))
        self.cards.doItemsLayout()
        bar.setValue(scrolled)
        if index.isValid():
            self.cards.setCurrentIndex(index)

    def _on_current_changed(self, current: QModelIndex, before: QModelIndex) -> None:
        """The chosen card shows its actions, and is as much higher."""
        self._delegate.chosen = current.row()
        for index in (before, current):
            if index.isValid():
                self._delegate.sizeHintChanged.emit(index)

    def _on_menu_asked(self, where: QPoint) -> None:
        card = self.current_card()
        if card is not None:
            self.commands.show_menu(card, where)

    def _on_card_clicked(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row.elsewhere is not None and self._others is not None:
            self._others.open(row.elsewhere)
            return
        if isinstance(row.item, Person):
            self._workspace.choose("person", row.item.id)
        elif row.item is not None:
            self.commands.show(row.item)

    def _on_why_asked(self, number: int, where: QRect) -> None:
        from ui.country import reasons
        from ui.dialogs.why import show_why

        dossier, page = self._workspace.dossier, self._page
        if dossier is not None and page is not None:
            found = reasons.of_page(dossier, page, number)
            show_why(self._workspace, self.window(), found, where)

    def _explain(self, point: QPoint | None) -> Explanation | None:
        from ui.country import reasons

        index = self.cards.currentIndex() if point is None else self.cards.indexAt(point)
        row = self.model.row(index) if index.isValid() else None
        dossier = self._workspace.dossier
        if dossier is None or row is None or row.item is None:
            return None
        return reasons.of_panel(dossier, "", row)
