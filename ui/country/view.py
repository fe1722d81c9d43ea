"""The country panel: all that the article ties to the country chosen, in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from explorer import panel as panels
from explorer.changes import Changes
from explorer.citation import with_source
from explorer.model import Dossier, Event, Quote
from explorer.selection import Filter, Selection, country
from ui.country.delegate import CardDelegate
from ui.country.header import CountryHeader
from ui.country.items import PanelModel, Role, Row, item_key
from ui.dialogs.why_key import WhyKey
from ui.notices import Notice
from ui.theme import Theme
from ui.workspace import Workspace

if TYPE_CHECKING:
    from explorer.why import Explanation
    from ui.country.others import Others
    from ui.shelf import Shelf

FLASH_MS = 900


class CardList(QListView):
    """The cards; Enter does what a click does, Ctrl+C copies the chosen quote with its source."""

    copy_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter activates on every platform; copying copies with the source."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.currentIndex().isValid():
                self.clicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: cards wrap at the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class CountryPanel(QWidget):
    """Shows the panel of the selection's country; a click on a card chooses its item."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown_country = ""
        self._model = PanelModel()
        self._others: Others | None = None
        self.header = CountryHeader(self)
        self.cards = CardList(self)
        self._delegate = CardDelegate(self.cards)
        self._set_up_cards()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.cards, 1)
        self.setMinimumWidth(300)
        self._connect()
        self._answer_why()
        self.show_selection(workspace.selection)

    def _set_up_cards(self) -> None:
        self.cards.setModel(self._model)
        self.cards.setItemDelegate(self._delegate)
        self.cards.setAccessibleName(self.tr("Quotes, people and events of the country"))
        self.cards.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.cards.verticalScrollBar().setSingleStep(24)

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.dossier_opened.connect(self.show_dossier)
        workspace.dossier_changed.connect(self._on_dossier_changed)
        workspace.selection_changed.connect(self.show_selection)
        workspace.filter_changed.connect(self.show_filter)
        self.cards.clicked.connect(self._on_card_clicked)
        self.cards.copy_asked.connect(self.copy_chosen)
        self._delegate.copy_asked.connect(self.copy_quote)
        self.header.step_asked.connect(self._on_step_asked)
        self.header.whole_country_asked.connect(self._on_whole_country_asked)

    def _answer_why(self) -> None:
        workspace, header = self._workspace, self.header
        WhyKey(workspace, self._explain_card, self.cards, self.cards.viewport())
        WhyKey(workspace, lambda _: self._explain("badge"), header.badge)
        WhyKey(workspace, lambda _: self._explain("header"), header.counts, header.name)

    def _explain_card(self, point: QPoint | None) -> Explanation | None:
        index = self.cards.currentIndex() if point is None else self.cards.indexAt(point)
        return self._explain(self._model.row(index) if index.isValid() else "header")

    def _explain(self, what: Row | Literal["badge", "header"]) -> Explanation | None:
        from ui.country import reasons

        dossier, code = self._workspace.dossier, self._workspace.selection.country
        return reasons.of_panel(dossier, code, what) if dossier is not None and code else None

    def join(self, shelf: Shelf) -> None:
        """Show what other articles of the library have of the country."""
        from ui.country.others import Others

        self._others = Others(self._workspace, shelf, self._model, self)
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
            self.cards.setCurrentIndex(index)
            self.cards.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def show_filter(self, filter: Filter) -> None:
        """Show only what the filter lets through."""
        self._refresh(self._workspace.selection, filter)

    def flash(self, kind: str, id: str) -> None:
        """Bring an item's card into view and light it up once."""
        index = self._model.index_of(kind, id)
        if not index.isValid():
            return
        self.cards.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._delegate.flashed = self._model.row(index)
        self.cards.viewport().update()
        QTimer.singleShot(FLASH_MS, self, self._end_flash)

    def copy_quote(self, quote: Quote) -> None:
        """Put the quote with its speaker and source on the clipboard."""
        dossier = self._workspace.dossier
        if dossier is not None:
            QGuiApplication.clipboard().setText(with_source(dossier, quote))
            self._workspace.post(Notice(sentence=self.tr("Copied with its source.")))

    def copy_chosen(self) -> None:
        """Copy the quote whose card is the current one."""
        row = self.cards.currentIndex().data(Role.ROW)
        if isinstance(row, Row) and isinstance(row.item, Quote):
            self.copy_quote(row.item)

    def _refresh(self, selection: Selection, filter: Filter) -> None:
        dossier = self._workspace.dossier
        panel = panels.of_selection(dossier, selection, filter) if dossier else None
        self._delegate.reset(dossier, selection.country, self.cards.font())
        self._model.show(dossier, panel)
        self.header.show_panel(dossier, panel)
        if self._others is not None:
            self._others.ask()
        if selection.country != self._shown_country:
            self._shown_country = selection.country
            self.cards.scrollToTop()

    def _end_flash(self) -> None:
        self._delegate.flashed = None
        self.cards.viewport().update()

    def _on_dossier_changed(self, changes: Changes) -> None:
        self._refresh(self._workspace.selection, self._workspace.filter)

    def _on_card_clicked(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if row.foldable:
            self._fold(row)
            return
        if row.elsewhere is not None and self._others is not None:
            self._others.open(row.elsewhere)
            return
        kind, id = item_key(row.item)
        if kind != "nothing":
            self._workspace.choose(kind, id)
        if isinstance(row.item, Quote | Event):
            # A second click on the chosen card changes no choice, and still means "show me where".
            self._workspace.ask_for_source(row.item)

    def _fold(self, row: Row) -> None:
        code = self._workspace.selection.country
        self._delegate.reset(self._workspace.dossier, code, self.cards.font())
        self._model.toggle(row.section)
        last = self._model.index(self._model.rowCount() - 1)
        self.cards.setCurrentIndex(_heading_index(self._model, row.section) or last)
        self.cards.scrollTo(self.cards.currentIndex())

    def _on_step_asked(self, code: str) -> None:
        self._workspace.select(country(code))

    def _on_whole_country_asked(self) -> None:
        self._workspace.set_filter(Filter())
        self._workspace.select(country(self._workspace.selection.country))


def _heading_index(model: PanelModel, section: str) -> QModelIndex | None:
    for number in range(model.rowCount()):
        row = model.row(model.index(number))
        if row.is_heading and row.section == section:
            return model.index(number)
    return None
