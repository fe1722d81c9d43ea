"""The ledger of quotation marks, folded into the status bar: one small cell for each pair."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from explorer.model import Dossier, Quote
from explorer.views import quote_ledger
from explorer.views.narrow import quote_passes
from explorer.views.quote_ledger import LedgerEntry
from explorer.views.selection import Selection
from explorer.views.size import is_large
from ui.look import tooltips
from ui.look.mirroring import is_mirrored
from ui.look.theme import LIGHT, Theme
from ui.workspace import Workspace

SIDE, LOW, STEP = 11, 5, 14
MOST_WIDTH = 420
"""Pixels: a long article has more cells than a status bar has room for."""


class Cell(NamedTuple):
    """What stands for one pair of marks: its entry, whether it is a fragment, and of whom it is."""

    entry: LedgerEntry
    is_fragment: bool
    people: str
    codes: frozenset[str]
    quote: Quote | None


class LedgerCells(QWidget):
    """Squares for sentences, low ones for fragments, rings for terms; those of the choice in ink.

    Signals:
        entry_chosen(LedgerEntry): the reader wants to see those words.
    """

    entry_chosen = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.cells: list[Cell] = []
        self._workspace = workspace
        self.setMouseTracking(True)
        workspace.dossier_opened.connect(self._show)
        workspace.dossier_changed.connect(lambda _: self._show(workspace.dossier))
        workspace.selection_changed.connect(lambda _: self.update())
        workspace.filter_changed.connect(lambda _: self.update())
        if workspace.dossier is not None:
            self._show(workspace.dossier)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self.theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: as wide as the cells, up to what a status bar can spare."""
        return QSize(min(len(self.cells) * STEP, MOST_WIDTH), 20)

    def minimumSizeHint(self) -> QSize:
        """Qt: cells that have no room are not drawn."""
        return QSize(0, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw what has room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selection = self._workspace.selection
        for number, cell in enumerate(self.cells):
            rect = self.rect_of(number)
            if rect.right() <= self.width() and rect.left() >= 0:
                self._paint(painter, rect, cell, selection)
        painter.end()

    def rect_of(self, number: int) -> QRectF:
        """Return where a cell is drawn."""
        left = number * STEP
        if is_mirrored():
            left = self.width() - left - SIDE
        return QRectF(left, (self.height() - SIDE) / 2, SIDE, SIDE)

    def entry_at(self, point: QPointF) -> LedgerEntry | None:
        """Return the entry whose cell is at a point."""
        cell = self._at(point)
        return cell.entry if cell is not None else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click leads to the words."""
        cell = self._at(event.position())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.entry_chosen.emit(cell.entry)

    def event(self, event: QEvent) -> bool:
        """Qt: the tip tells the words, escaped."""
        if isinstance(event, QHelpEvent):
            cell = self._at(QPointF(event.pos()))
            words = cell.entry.text if cell is not None else ""
            QToolTip.showText(event.globalPos(), tooltips.plain(words), self)
            return True
        return super().event(event)

    def _show(self, dossier: Dossier | None) -> None:
        # A large one is counted beside the window's work, and shown once it is.
        self.show_dossier(None if dossier is not None and is_large(dossier) else dossier)

    def show_dossier(self, dossier: Dossier | None) -> None:
        """Show the marks of a dossier; None for none."""
        entries = quote_ledger.of_dossier(dossier).entries if dossier is not None else ()
        quotes = {quote.id: quote for quote in dossier.quotes} if dossier is not None else {}
        self.cells = []
        # No more than a status bar can ever show.
        for entry in entries[: 2 * MOST_WIDTH // STEP]:
            quote = quotes.get(entry.id)
            codes = frozenset(tie.code for tie in quote.countries) if quote else frozenset()
            is_fragment = quote is not None and quote.kind == "fragment"
            speaker = (quote.speaker_id or "") if quote else ""
            if entry.state != "nested":
                self.cells.append(Cell(entry, is_fragment, speaker, codes, quote))
        self.updateGeometry()
        self.update()

    def _paint(self, painter: QPainter, rect: QRectF, cell: Cell, selection: Selection) -> None:
        theme, state = self.theme, cell.entry.state
        is_tied = _is_tied(cell, selection) and self._passes(cell)
        colour = QColor(theme.ink if is_tied else theme.tied)
        if cell.entry.id and cell.entry.id == selection.id:
            colour = QColor(theme.accent)
        if state == "unexplained":
            colour = QColor(theme.warm)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if state in ("term", "title", "nickname", "unexplained"):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1.5))
            painter.drawEllipse(rect.adjusted(0.75, 0.75, -0.75, -0.75))
        elif cell.is_fragment:
            painter.drawRoundedRect(rect.adjusted(0, SIDE - LOW, 0, 0), 1.5, 1.5)
        else:
            painter.drawRoundedRect(rect, 2, 2)

    def _passes(self, cell: Cell) -> bool:
        filter = self._workspace.filter
        return filter.is_empty or (cell.quote is not None and quote_passes(cell.quote, filter))

    def _at(self, where: QPointF) -> Cell | None:
        for number, cell in enumerate(self.cells):
            if self.rect_of(number).adjusted(-1.5, -6, 1.5, 6).contains(where):
                return cell
        return None


def _is_tied(cell: Cell, selection: Selection) -> bool:
    if selection.is_empty:
        return True
    if selection.kind == "person":
        return cell.people == selection.id
    return not selection.country or selection.country in cell.codes
