"""The list under the search box: ways to go on after an operator's colon."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from ui.search.finder import Finder


class SearchCompleter(QCompleter):
    """Completes what is typed in a line with what the finder knows."""

    def __init__(self, line: QLineEdit, finder: Finder) -> None:
        super().__init__(line)
        self._line = line
        self._finder = finder
        self._completions = QStringListModel(self)
        self.setModel(self._completions)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup = QListView(line.parentWidget())
        self._popup.setAccessibleName(self.tr("Ways to go on"))
        self.setPopup(self._popup)
        line.setCompleter(self)
        line.textEdited.connect(self._on_text_edited)

    def _on_text_edited(self, text: str) -> None:
        """Offer ways on; a row chosen in their list changes the text too, but edits nothing."""
        typed = text[: self._line.cursorPosition()]
        self._completions.setStringList([c.text for c in self._finder.completions(typed)])
