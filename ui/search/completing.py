"""The list under the search box: ways to go on after an operator's colon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from explorer.store.completions import Completion
from ui.asking import Asking, asking_of
from ui.search.finder import Finder

if TYPE_CHECKING:
    from ui.search.scope import ScopeSwitch
    from ui.shelf import Shelf


class SearchCompleter(QCompleter):
    """Completes what is typed in a line with what the open article, or the library, knows."""

    def __init__(self, line: QLineEdit, finder: Finder) -> None:
        super().__init__(line)
        self._line = line
        self._finder = finder
        self._asking: Asking | None = None
        self._scope: ScopeSwitch | None = None
        self._completions = QStringListModel(self)
        self.setModel(self._completions)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup = QListView(line.parentWidget())
        self._popup.setAccessibleName(self.tr("Ways to go on"))
        self.setPopup(self._popup)
        line.setCompleter(self)
        line.textEdited.connect(self._on_text_edited)

    def join(self, shelf: Shelf, scope: ScopeSwitch) -> None:
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
            self._offer(self._finder.completions(typed))
            return
        self._offer([])
        if ":" in typed:
            self._asking.ask(lambda library: library.completions(typed), self._offer_late)
        else:
            self._asking.cancel()

    def _offer(self, found: list[Completion]) -> None:
        self._completions.setStringList([completion.text for completion in found])

    def _offer_late(self, found: list[Completion]) -> None:
        """Offer what came after Qt had looked for it."""
        self._offer(found)
        if found and self._line.hasFocus():
            self.complete()
