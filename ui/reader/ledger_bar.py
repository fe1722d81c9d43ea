"""The ledger below the page: its sentence, and the strip, which scrolls where it is long."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from explorer.views.quote_ledger import Ledger
from ui.look.theme import Theme
from ui.reader.ledger_strip import CELL, PAD, LedgerStrip

MOST_ROWS = 3
LOW = 420
"""Below this height of the pane, in pixels, the article needs the room more than the ledger."""
VERY_LOW = 220
"""Below this one the strip must do without its sentence."""


class LedgerBar(QWidget):
    """Holds the strip and says what it adds up to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = MOST_ROWS
        self._is_folded = True
        self._has_entries = False
        if parent is not None:
            parent.installEventFilter(self)
        self.sentence = QLabel(self)
        self.sentence.setObjectName("muted")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.strip = LedgerStrip(self)
        self._area = QScrollArea(self)
        self._area.setWidget(self.strip)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 10, 4)
        column.setSpacing(2)
        column.addWidget(self.sentence)
        column.addWidget(self._area)

    def show_ledger(self, ledger: Ledger) -> None:
        """Show another ledger; the bar is away while it is folded, and where there are no marks."""
        self._has_entries = bool(ledger.entries)
        self.setVisible(self._has_entries and not self._is_folded)
        self.sentence.setText(ledger.sentence)
        self.strip.show_ledger(ledger)
        self._fit()

    def unfold(self) -> None:
        """Show the ledger below the article; folded, it is the status bar's cells."""
        self._is_folded = False
        self.setVisible(self._has_entries)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self.strip.theme = theme
        self.strip.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: fewer cells a row take more rows, up to a few."""
        self._fit()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the pane around it has another size."""
        if watched is self.parent() and isinstance(event, QResizeEvent):
            self._fit_into(event.size().height())
        return False

    def show_chosen(self, id: str) -> None:
        """Mark a quote's cell, or none, and bring it into view."""
        self.strip.show_chosen(id)
        number = next((n for n, entry in enumerate(self.strip.entries) if entry.id == id), None)
        # Marks that no quote accounts for have no id.
        if id and number is not None:
            centre = self.strip.rect_of(number).center().toPoint()
            self._area.ensureVisible(centre.x(), centre.y(), 0, CELL.height() // 2)

    def _fit_into(self, height: int) -> None:
        """Take one row of a pane that is `height` pixels high where that is little."""
        # The status bar and the strip's name say the same sentence.
        self.sentence.setVisible(height >= VERY_LOW)
        rows = 1 if height < LOW else MOST_ROWS
        if rows != self._rows:
            self._rows = rows
            self._fit()

    def _fit(self) -> None:
        wanted = self.strip.heightForWidth(max(self.width() - 20, CELL.width()))
        # Whole rows: a sliver of the next one would look like a mistake.
        most = self._rows * CELL.height() + PAD
        self._area.setFixedHeight(wanted if wanted <= most + PAD else most)
