"""The page: the galley set in a column, with its margin, its choice and its hits."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QAbstractSlider, QTextEdit, QWidget

from explorer.model import Span
from ui.reader import geometry
from ui.reader.faces import Faces
from ui.reader.lit_page import LitPage
from ui.reader.margin import GUTTER, Margin
from ui.reader.page_text import PageText
from ui.reader.typesetter import Typesetter

EDGE = 20
NARROW = 560
HEAD_ROOM = 16
# The bar for a jump is 50 px around a third of the pane; the first line of the body keeps to 40.
NEAR_THIRD = 40


class Page(LitPage):
    """Shows one galley, read only and from plain words.

    Signals:
        moved(): the reader scrolled, by wheel, bar or key; jumps do not count.
        laid_out(): lines stand elsewhere now.
        narrowed(bool): the pane has become too narrow for wide type, or wide again.
    """

    moved = Signal()
    laid_out = Signal()
    narrowed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.margin = Margin(self.setting, self.faces, {})
        self._pinned: Span | None = None
        self._left = float(GUTTER)
        self._was_narrow = False
        self._set_up()

    def _set_up(self) -> None:
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setAccessibleName(self.tr("The article"))
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled_by_hand)

    @property
    def is_narrow(self) -> bool:
        """Whether wide type would leave too few words on a line."""
        return self.viewport().width() < NARROW

    def show_galley(self, galley: PageText, faces: Faces, ranks: dict[str, int]) -> None:
        """Set another galley, or the same one in other type; the place on the page is kept."""
        kept, pinned = self._first_number(), self._pinned
        same = galley.text == self.setting.galley.text
        self.faces = faces
        self.setting = Typesetter(galley, self.document())
        self.margin = Margin(self.setting, faces, ranks)
        self.chosen = self._hit = self._pinned = self.current = None
        self._hits = []
        self._set_colours()
        self.setting.fill(faces)
        # Qt scrolls to its text cursor when the page is first shown: that is to be the beginning.
        self.setTextCursor(QTextCursor(self.document()))
        self.lay_out()
        if same and pinned is not None:
            self._pinned = pinned
            self.setTextCursor(self.setting.cursor(pinned))
            self._scroll_to_third()
        else:
            self._return_to(kept)

    def lay_out(self) -> None:
        """Give the column its measure, and room below so that every line can come to a third."""
        height, width = self.viewport().height(), self.viewport().width()
        column = self.faces.column()
        self._left = max(float(GUTTER), (width - column) / 2)
        form = QTextFrameFormat()
        form.setLeftMargin(self._left)
        form.setRightMargin(max(float(EDGE), width - self._left - column))
        form.setBottomMargin(height * 2 / 3)
        form.setTopMargin(HEAD_ROOM)
        self.document().rootFrame().setFrameFormat(form)
        self._make_head_room(self._top_of_body())
        # Asking for the last block makes Qt lay out all of them, so that the scroll range is final.
        self.document().documentLayout().blockBoundingRect(self.document().lastBlock())
        self.laid_out.emit()

    def _make_head_room(self, top: float) -> None:
        """Let what stands at `top` come down to a third, although nothing can be scrolled there."""
        missing = self.viewport().height() / 3 - NEAR_THIRD - top
        if missing > 0:
            root = self.document().rootFrame()
            form = root.frameFormat()
            form.setTopMargin(form.topMargin() + missing)
            root.setFrameFormat(form)

    def reveal(self, span: Span, *, flash: bool = True) -> None:
        """Bring a stretch of the galley to a third of the pane, select it and light it up once."""
        self._pinned = span
        self.setTextCursor(self.setting.cursor(span))
        self._scroll_to_third()
        self._flash_due = flash
        if self.isVisible():
            self._flash()

    def deselect(self) -> None:
        """Take back what a jump selected; the reader's own selection stays."""
        if self._pinned is not None:
            cursor = self.textCursor()
            cursor.clearSelection()
            self._set_cursor_quietly(cursor)
            self._pinned = None

    def _set_cursor_quietly(self, cursor: QTextCursor) -> None:
        """Put the text cursor there without the scrolling that Qt adds to it."""
        scroll = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scroll)

    def unpin(self) -> None:
        """Let the page stand where it is when it is next resized."""
        self._pinned = None

    def top_in_view(self, offset: int) -> float:
        """Return how far below the pane's upper edge the line of an offset stands, in pixels."""
        return geometry.top(self.setting, offset) - self.verticalScrollBar().value()

    def in_document(self, point: QPointF) -> QPointF:
        """Return a point of the viewport in pixels of the document."""
        return point + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def is_in_view(self, offset: int) -> bool:
        """Tell whether the line of an offset can be read without scrolling."""
        return 0 <= self.top_in_view(offset) <= self.viewport().height() - 30

    def bring_into_view(self, offset: int) -> None:
        """Scroll to a third only where the line cannot be read yet."""
        if not self.is_in_view(offset):
            self._set_scroll(geometry.top(self.setting, offset) - self.viewport().height() / 3)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: what was looked for while the page was out of sight is lit up now."""
        super().showEvent(event)
        self._flash()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the column keeps its measure, and what was looked for its place."""
        kept = self._first_number()
        super().resizeEvent(event)
        if self.is_narrow != self._was_narrow:
            self._was_narrow = self.is_narrow
            self.narrowed.emit(self._was_narrow)
        self.lay_out()
        if self._pinned is not None:
            self._scroll_to_third()
        else:
            self._return_to(kept)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the text, then the margin and the ring around the item the keys are at."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scroll = self.verticalScrollBar().value()
        painter.translate(0, -scroll)
        seen = QRectF(event.rect()).translated(0, scroll)
        self.margin.paint(painter, self._left, seen, self.chosen_id)
        if self.current is not None and self.hasFocus():
            self._paint_ring(painter, self.current)
        painter.end()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Qt: what is copied is plain words."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def _top_of_body(self) -> float:
        """How far down the first line of the story stands."""
        lines = self.setting.galley.lines
        first = next((n for n, line in enumerate(lines) if line.kind in ("body", "outline")), None)
        return geometry.origin(self.setting.block(first)).y() if first is not None else 0.0

    def _scroll_to_third(self) -> None:
        if self._pinned is not None:
            self._make_head_room(geometry.top(self.setting, self._pinned.start))
            top = geometry.top(self.setting, self._pinned.start)
            self._set_scroll(top - self.viewport().height() / 3)

    def _set_scroll(self, value: float) -> None:
        self.verticalScrollBar().setValue(max(round(value), 0))
        self.horizontalScrollBar().setValue(0)

    def _first_number(self) -> tuple[int, float]:
        """The paragraph at the upper edge, and how far from it: what a new setting returns to."""
        galley = self.setting.galley
        if not galley.lines or not self.verticalScrollBar().value():
            return 0, 0.0
        line = geometry.line_near(self.setting, self.verticalScrollBar().value() + 1)
        return galley.lines[line].number, self.top_in_view(galley.starts[line])

    def _return_to(self, kept: tuple[int, float]) -> None:
        number, above = kept
        span = self.setting.galley.paragraph(number) if number else None
        top = geometry.top(self.setting, span.start) if span is not None else above
        self._set_scroll(top - above)

    def _on_scrolled_by_hand(self, action: int) -> None:
        if action != QAbstractSlider.SliderAction.SliderNoAction.value:
            self._pinned = None
            self.moved.emit()
