"""The list under the search box: ways to go on after an operator's colon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from explorer.store.search.completions import Completion
from ui.articles.background_queries import BackgroundQueries, asking_of
from ui.search.finder import Finder

if TYPE_CHECKING:
    from ui.articles.open_library import OpenLibrary
    from ui.search.scope import ScopeSwitch

TARGET = 26
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class WaysOn(QAbstractListModel):
    """Completions: shown by their labels, put in the box as the whole text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ways: list[Completion] = []

    def offer(self, ways: list[Completion]) -> None:
        """Offer these in place of those before."""
        self.beginResetModel()
        self._ways = ways
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._ways)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the label to show, or the text to go on with."""
        way = self._ways[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return way.text
        return way.label if role == Qt.ItemDataRole.DisplayRole else None


class _Roomy(QStyledItemDelegate):
    """Rows that a finger can hit."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a row."""
        return super().sizeHint(option, index).expandedTo(QSize(0, TARGET))


class SearchCompleter(QCompleter):
    """Completes what is typed in a line with what the open article, or the library, knows."""

    def __init__(self, line: QLineEdit, finder: Finder) -> None:
        super().__init__(line)
        self._line = line
        self._finder = finder
        self._asking: BackgroundQueries | None = None
        self._scope: ScopeSwitch | None = None
        self.ways_on = WaysOn(self)
        self.setModel(self.ways_on)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup = QListView(line.parentWidget())
        self._popup.setAccessibleName(self.tr("Ways to go on"))
        self.setPopup(self._popup)
        # After Qt has put in its own: with a popup given, it sets one that knows no sizes.
        self._popup.setItemDelegate(_Roomy(self._popup))
        line.setCompleter(self)
        line.textEdited.connect(self._on_text_edited)

    def join(self, shelf: OpenLibrary, scope: ScopeSwitch) -> None:
        """Ask the library of `shelf` too, while `scope` says so."""
        self._asking, self._scope = asking_of(shelf, self), scope

    def settle(self) -> None:
        """Wait for what the library knows."""
        if self._asking is not None:
            self._asking.finish()

    def _on_text_edited(self, text: str) -> None:
        """Offer ways on; a row chosen in their list changes the text too, but edits nothing."""
        typed = text[: self._line.cursorPosition()]
        if self._asking is None or self._scope is None or not self._scope.is_library:
            self.ways_on.offer(self._finder.completions(typed))
            return
        self.ways_on.offer([])
        if ":" in typed:
            self._asking.ask(lambda library: library.completions(typed), self._offer_late)
        else:
            self._asking.cancel()

    def _offer_late(self, found: list[Completion]) -> None:
        """Offer what came after Qt had looked for it."""
        self.ways_on.offer(found)
        if found and self._line.hasFocus():
            self.complete()
