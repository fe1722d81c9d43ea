"""The country panel: all that the article ties to the country chosen, in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QModelIndex, QPoint, QRect, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from explorer.corrections.changes import Changes
from explorer.model import Dossier, Person
from explorer.views import panel as panels
from explorer.views.selection import Filter, Selection, country
from ui.cards.card import Card, item_key
from ui.cards.commands import CardCommands
from ui.country.card_list import CardList
from ui.country.delegate import CardDelegate
from ui.country.header import CountryHeader
from ui.country.items import PanelModel, elsewhere_key
from ui.country.row import Row
from ui.dialogs.why_key import WhyKey
from ui.look.sheet_foot import SheetFoot
from ui.look.theme import Theme
from ui.workspace import Workspace

if TYPE_CHECKING:
    from explorer.why.explain import Explanation
    from ui.articles.open_library import OpenLibrary
    from ui.country.other_articles import OtherArticles

FLASH_MS = 900

Shown = tuple[Dossier | None, str, str | None, Filter]
"""What the cards were made of: dossier, country, the one person, filter."""


class CountryPanel(QWidget):
    """Shows the panel of the selection's country; a click on a card chooses its item."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown_country = ""
        self._shown: Shown | None = None
        self._model = PanelModel()
        self._others: OtherArticles | None = None
        self.header = CountryHeader(self)
        self.head = self.header.head
        self.cards = CardList(self)
        self.foot = SheetFoot(self)
        self._delegate = CardDelegate(self.cards)
        self.commands = CardCommands(workspace, parent or self)
        self._set_up_cards()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.cards, 1)
        layout.addWidget(self.foot)
        self.setFocusProxy(self.cards)
        self.setMinimumWidth(240)
        self._connect()
        self._answer_why()
        self.show_selection(workspace.selection)

    def _set_up_cards(self) -> None:
        self.cards.hold(self._model, self._delegate)
        self.cards.setAccessibleName(self.tr("Quotes, people and events of the country"))

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.dossier_opened.connect(self.show_dossier)
        workspace.dossier_changed.connect(self._on_dossier_changed)
        workspace.counting.follow(self, self._on_counted)
        workspace.selection_changed.connect(self.show_selection)
        workspace.filter_changed.connect(self.show_filter)
        self.cards.clicked.connect(self._on_card_clicked)
        self.cards.selectionModel().currentChanged.connect(self._on_current_changed)
        self._model.rowsInserted.connect(self._tell_missing)
        self._model.rowsRemoved.connect(self._tell_missing)
        self.cards.asked.connect(self.do)
        self.cards.menu_asked.connect(self._on_menu_asked)
        self.header.step_asked.connect(self._on_step_asked)
        self.header.why_asked.connect(self._on_why_asked)
        self.header.whole_country_asked.connect(self._on_whole_country_asked)

    def _answer_why(self) -> None:
        workspace, header = self._workspace, self.header
        WhyKey(workspace, self._explain_card, self.cards, self.cards.viewport())
        WhyKey(workspace, lambda _: self._explain("badge"), header.badge)
        WhyKey(workspace, lambda _: self._explain("header"), header.counts, header.name)

    def _on_why_asked(self, what: str, where: QRect) -> None:
        from ui.country import reasons
        from ui.dialogs.why import show_why

        dossier, code = self._workspace.dossier, self._workspace.selection.country
        if dossier is not None and code:
            found = reasons.of_line(dossier, code, what)
            show_why(self._workspace, self.window(), found, where)

    def _show_why(self, row: Row, index: QModelIndex) -> None:
        """Tell why a section's head has its number."""
        from ui.dialogs.why import show_why

        rect = self.cards.visualRect(index)
        where = QRect(self.cards.viewport().mapToGlobal(rect.topLeft()), rect.size())
        show_why(self._workspace, self.window(), self._explain(row), where)

    def _explain_card(self, point: QPoint | None) -> Explanation | None:
        index = self.cards.currentIndex() if point is None else self.cards.indexAt(point)
        return self._explain(self._model.row(index) if index.isValid() else "header")

    def _explain(self, what: Row | Literal["badge", "header"]) -> Explanation | None:
        from ui.country import reasons

        dossier, code = self._workspace.dossier, self._workspace.selection.country
        return reasons.of_panel(dossier, code, what) if dossier is not None and code else None

    def join(self, shelf: OpenLibrary) -> None:
        """Show what other articles of the library have of the country."""
        from ui.country.other_articles import OtherArticles

        self._others = OtherArticles(self._workspace, shelf, self._model, self)
        self._others.ask()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self._delegate.theme = theme
        self.cards.viewport().update()

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the open dossier's panel."""
        self._refresh(self._workspace.selection, self._workspace.filter)

    def show_selection(self, selection: Selection) -> None:
        """Show the chosen country's panel, and the chosen card in it."""
        self._refresh(selection, self._workspace.filter)
        index = self._model.index_of(selection.kind, selection.id)
        if index.isValid():
            self.cards.lay_out_all()
            self.cards.setCurrentIndex(index)
            self.cards.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        # Now, not with the next frame: the map redraws in the same thread and would come first.
        self.cards.viewport().repaint()

    def show_filter(self, filter: Filter) -> None:
        """Show only what the filter lets through."""
        self._refresh(self._workspace.selection, filter)

    def flash(self, kind: str, id: str) -> None:
        """Bring an item's card into view and light it up once."""
        index = self._model.index_of(kind, id)
        if not index.isValid():
            return
        self.cards.lay_out_all()
        self.cards.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._delegate.flashed = self._model.row(index)
        self.cards.viewport().update()
        QTimer.singleShot(FLASH_MS, self, self._end_flash)

    def do(self, action: str) -> None:
        """Do one of the cards' actions with the current card, where it can be done."""
        card = self.current_card(action)
        if card is not None:
            self.commands.do(action, card)

    def current_card(self, action: str = "") -> Card | None:
        """Return the card at hand, where it is drawn or where one of its actions is."""
        code = self._workspace.selection.country
        return self.cards.card_at(self.cards.currentIndex(), code, action)

    def _refresh(self, selection: Selection, filter: Filter) -> None:
        dossier = self._workspace.counting.shown
        person = selection.id if selection.kind == "person" else None
        wanted = (dossier, selection.country, person, filter)
        if self._shown is not None and dossier is self._shown[0] and wanted[1:] == self._shown[1:]:
            return
        self._shown = wanted
        panel = panels.of_selection(dossier, selection, filter) if dossier else None
        self.cards.begin_anew()
        self._delegate.reset(dossier, selection.country)
        self._model.show(dossier, panel, elsewhere_key(selection))
        self._tell_missing()
        chosen = panels.find_person(dossier, person) if dossier else None
        unnamed = _name_of(selection.country) if panel is None and not chosen else ""
        self.header.show_panel(dossier, panel, chosen.name if chosen else None, unnamed)
        if panel is None and self._workspace.counting.is_busy:
            self.header.show_counting(unnamed)
        if self._others is not None:
            self._others.ask()
        if selection.country != self._shown_country:
            self._shown_country = selection.country
            self.cards.scrollToTop()
        self.settle()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: the cards have their width once the panel has its place."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.settle)

    def settle(self) -> None:
        """Let the cards fill their place, once the panel has its own."""
        self.cards.settle()

    def _end_flash(self) -> None:
        self._delegate.flashed = None
        self.cards.viewport().update()

    def _on_dossier_changed(self, changes: Changes) -> None:
        """Stay at the card at hand, or at the one that comes after it where it went."""
        if not changes.touch("countries", "quotes", "events", "people", "article"):
            return
        current, bar = self.cards.currentIndex(), self.cards.verticalScrollBar()
        key = item_key(self._model.row(current).item) if current.isValid() else ("nothing", "")
        number, scrolled = current.row(), bar.value()
        self._refresh(self._workspace.selection, self._workspace.filter)
        self.cards.lay_out_all()
        index = self._model.index_of(*key)
        if not index.isValid() and number >= 0:
            index = self._model.index(min(number, self._model.rowCount() - 1))
        self.cards.lay_out_all()
        bar.setValue(scrolled)
        if index.isValid():
            self.cards.setCurrentIndex(index)

    def _on_counted(self, _dossier: Dossier) -> None:
        self.show_selection(self._workspace.selection)

    def _tell_missing(self) -> None:
        self.foot.say(self._model.missing)

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
        row = self._model.row(index)
        if row.foldable:
            self._fold(row)
            return
        if row.is_heading and row.section != "elsewhere":
            self._show_why(row, index)
            return
        if row.elsewhere is not None and row.elsewhere.code:
            self._workspace.select(country(row.elsewhere.code))
            return
        if row.elsewhere is not None and self._others is not None:
            self._others.open(row.elsewhere)
            return
        if isinstance(row.item, Person):
            self._workspace.choose("person", row.item.id)
        elif row.item is not None:
            # A second click on the chosen card changes no choice, and still means "show me where".
            self.commands.show(row.item)

    def _fold(self, row: Row) -> None:
        code = self._workspace.selection.country
        self._delegate.reset(self._workspace.dossier, code)
        self._model.toggle(row.section)
        last = self._model.index(self._model.rowCount() - 1)
        self.cards.setCurrentIndex(_heading_index(self._model, row.section) or last)
        self.cards.scrollTo(self.cards.currentIndex())

    def _on_step_asked(self, code: str) -> None:
        self._workspace.select(country(code))

    def _on_whole_country_asked(self) -> None:
        self._workspace.set_filter(Filter())
        self._workspace.select(country(self._workspace.selection.country))


def _name_of(code: str) -> str:
    """What a country is called that the article does not name; empty for none."""
    if not code:
        return ""
    from explorer.i18n.country_names import country_name
    from explorer.toponyms.mentions import name_of

    return country_name(code, name_of(code))


def _heading_index(model: PanelModel, section: str) -> QModelIndex | None:
    for number in range(model.rowCount()):
        row = model.row(model.index(number))
        if row.is_heading and row.section == section:
            return model.index(number)
    return None
