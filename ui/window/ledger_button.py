"""The status bar's account of the quotation marks: how many of them something accounts for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from explorer.corrections.changes import Changes
from explorer.i18n.messages import translate
from explorer.model import Dossier
from explorer.views import narrow, quote_ledger
from explorer.views.quote_ledger import Ledger
from explorer.views.selection import Filter
from explorer.views.size import is_large
from ui.jobs import Jobs
from ui.look import type_scale
from ui.workspace import Workspace


class LedgerButton(QToolButton):
    """Says "14 of 14 quotes accounted for"; away where an article has no quotation marks at all.

    Signals:
        counted(Dossier): a large dossier, counted beside the window's own work, is counted now.
    """

    counted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = Jobs(self)
        self.setAutoRaise(True)
        self.setFont(type_scale.font(type_scale.META))
        workspace.dossier_opened.connect(self.show_dossier)
        workspace.counting.follow(self, self.show_dossier, is_late=True)
        workspace.dossier_changed.connect(self._on_dossier_changed)
        workspace.filter_changed.connect(self.show_filter)
        self.hide()
        if workspace.dossier is not None:
            self.show_dossier(workspace.dossier)

    def show_dossier(self, dossier: Dossier) -> None:
        """Count the marks of the open dossier, those of a large one while the window goes on."""
        if not is_large(dossier):
            self._tell(dossier, quote_ledger.of_dossier(dossier))
            return
        self.hide()
        if self._workspace.counting.is_busy:
            return
        self._jobs.run(
            lambda _ticket, _progress: quote_ledger.of_dossier(dossier),
            done=lambda book: self._take(dossier, book),
            failed=lambda _error: None,
        )

    def _take(self, dossier: Dossier, book: Ledger) -> None:
        if dossier is self._workspace.dossier:
            self._tell(dossier, book)
            self.counted.emit(dossier)

    def _tell(self, dossier: Dossier, book: Ledger) -> None:
        counts = book.counts
        total = sum(counts.values()) - counts["nested"]
        words = translate("ledger", "{booked} of %n quote(s) accounted for", total)
        self.setText(
            words.format(booked=total - counts["unexplained"]) + self._passing(book, total)
        )
        self.setToolTip(book.sentence)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(book.sentence)
        self.setVisible(total > 0)

    def _passing(self, book: Ledger, total: int) -> str:
        """How many of the marks the filter lets through; nothing without a filter."""
        dossier, filter = self._workspace.dossier, self._workspace.filter
        if dossier is None or filter.is_empty:
            return ""
        passing = {quote.id for quote in dossier.quotes if narrow.quote_passes(quote, filter)}
        shown = sum(e.id in passing for e in book.entries if e.state != "nested")
        words = translate("ledger", "{share} under the filter")
        return f" · {words.format(share=narrow.share(shown, total))}"

    def show_filter(self, _filter: Filter) -> None:
        """Say how many of the marks the filter lets through."""
        if self._workspace.dossier is not None:
            self.show_dossier(self._workspace.dossier)

    def _on_dossier_changed(self, changes: Changes) -> None:
        counted = changes.touch("quotes", "dropped", "article")
        if self._workspace.dossier is not None and counted:
            self.show_dossier(self._workspace.dossier)
