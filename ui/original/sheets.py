"""The pages of a file one below the other, with marks laid over them: scrolled, zoomed, clicked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip, QWidget

from explorer.text.word_places import Box
from explorer.views.original_marks import Mark
from ui.look import tooltips
from ui.look.theme import LIGHT, Theme
from ui.original import mark_painting
from ui.original.page_images import PageImages
from ui.original.page_layout import BETWEEN, PageLayout

SMALLEST, LARGEST, STEP = 0.25, 8.0, 1.2
_SETTLED_MS = 120
_SCROLL_STEP = 40


class Sheets(QAbstractScrollArea):
    """Draws no page itself: asks for their pictures, and shows paper until they come.

    Signals:
        wanted(int, QSize): a page (from 0) is to be drawn in that size, in pixels of the screen.
        clicked(int, float, float): a point of a page was clicked, in points from its corner.
        painted(int): a page was painted with its picture.
    """

    wanted = Signal(int, object)
    clicked = Signal(int, float, float)
    painted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.layout_of_pages = PageLayout()
        self.chosen = ""
        self._marks: Mapping[int, Sequence[Mark]] = {}
        self._lit: tuple[Box, ...] = ()
        self.images = PageImages()
        self._written: tuple[float, float] | None = None
        self._zoom = 1.0
        self._pressed: QPointF | None = None
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._ask)
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(_SCROLL_STEP)

    def show_pages(
        self, sizes: Sequence[tuple[float, float]], written: tuple[float, float] | None
    ) -> None:
        """Show another file from its beginning; `written` is from where to where it has words."""
        self.images.clear()
        self._written, self._zoom = written, 1.0
        self.layout_of_pages = PageLayout(sizes)
        self._fit()
        self.verticalScrollBar().setValue(0)

    def show_marks(self, marks: Mapping[int, Sequence[Mark]]) -> None:
        """Lay other marks over the pages, by page."""
        self._marks = marks
        self.viewport().update()

    def show_image(self, page: int, image: QImage) -> None:
        """Show a page's picture."""
        self.images.put(page, image, self._seen(), self.centre())
        self.viewport().update()
        self._ask_ahead()

    def light(self, boxes: Sequence[Box], id: str = "") -> None:
        """Mark these boxes as the chosen ones, without moving."""
        self._lit, self.chosen = tuple(boxes), id
        self.viewport().update()

    def reveal(self, boxes: Sequence[Box]) -> None:
        """Bring the first of the boxes to a third of the pane, and ask for its page first."""
        if not boxes:
            return
        rect = self.layout_of_pages.box(boxes[0])
        self.verticalScrollBar().setValue(round(rect.top() - self.viewport().height() / 3))
        across = self.horizontalScrollBar()
        left, room = rect.left() - across.value(), self.viewport().width()
        if left < 0 or left + min(rect.width(), room) > room:
            across.setValue(round(rect.left() - BETWEEN))
        self._ask(first=boxes[0].page)

    def zoom(self, by: int) -> None:
        """Show the pages larger (1), smaller (-1), or as they were at first (0)."""
        wanted = self._zoom * STEP**by if by else 1.0
        self._zoom = min(max(wanted, SMALLEST), LARGEST)
        self._fit()

    def centre(self) -> int:
        """Return the page (from 0) in the middle of the pane."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        found = self.layout_of_pages.pages(middle, middle)
        return found[-1] if found else 0

    # How it is laid out

    def _fit(self) -> None:
        """Have the words as wide as the pane, and stay where the reader is."""
        layout, bar = self.layout_of_pages, self.verticalScrollBar()
        share = bar.value() / max(layout.height, 1.0)
        widest = max((width for width, _ in layout.sizes), default=1.0)
        left, right = self._written or (0.0, widest)
        room = max(self.viewport().width(), 50)
        scale = room / max(right - left, 1.0) * self._zoom
        self.layout_of_pages = PageLayout(layout.sizes, scale)
        self._set_bars()
        bar.setValue(round(share * self.layout_of_pages.height))
        self.horizontalScrollBar().setValue(round(max(left, 0.0) * scale + BETWEEN))
        self._settled.start()
        self.viewport().update()

    def _set_bars(self) -> None:
        view, layout = self.viewport().size(), self.layout_of_pages
        for bar, whole, seen in (
            (self.verticalScrollBar(), layout.height, view.height()),
            (self.horizontalScrollBar(), layout.width, view.width()),
        ):
            bar.setRange(0, max(round(whole) - seen, 0))
            bar.setPageStep(seen)

    def _seen(self) -> range:
        top = self.verticalScrollBar().value()
        return self.layout_of_pages.pages(top, top + self.viewport().height())

    def _ask(self, first: int | None = None) -> None:
        """Ask for the pictures of the pages that are seen, `first` of all."""
        if not self.isVisible():
            return
        seen = sorted(self._seen(), key=lambda page: page != first)
        sizes = {page: self._size(page) for page in seen}
        missing = [page for page in seen if self.images.ask(page, sizes[page])]
        # The first one asked for is drawn at once, or the last one as soon as there is time.
        for page in (*missing, *missing[:1]):
            self.wanted.emit(page, sizes[page])

    def _ask_ahead(self) -> None:
        """Ask for a page that may be jumped to, once all that is seen is there."""
        if self.isVisible() and all(self.images.get(page) for page in self._seen()):
            page = self.images.ahead(self.centre(), self._size)
            if page is not None:
                self.wanted.emit(page, self._size(page))

    def _size(self, page: int) -> QSize:
        size = self.layout_of_pages.rect(page).size() * self.devicePixelRatioF()
        return size.toSize().expandedTo(QSize(1, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the words stay as wide as the pane."""
        super().resizeEvent(event)
        self._fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt: the pages move; what comes into sight is drawn once they rest."""
        self._settled.start()
        self.viewport().update()

    # How it is drawn

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the pages that are seen, and the marks on them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), QColor(self.theme.dimmed))
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        done = []
        for page in self._seen():
            rect = self.layout_of_pages.rect(page)
            image = self.images.get(page)
            painter.fillRect(rect, Qt.GlobalColor.white)
            if image is not None:
                painter.drawImage(rect, image)
                done.append(page)
            self._paint_marks(painter, page)
        painter.end()
        for page in done:
            self.painted.emit(page)

    def _paint_marks(self, painter: QPainter, page: int) -> None:
        layout = self.layout_of_pages
        for mark in self._marks.get(page, ()):
            if self.chosen and mark.id == self.chosen:
                continue
            rects = [layout.box(box) for box in mark.boxes if box.page == page]
            mark_painting.paint(painter, mark.kind, rects)
        lit = [layout.box(box) for box in self._lit if box.page == page]
        mark_painting.paint_chosen(painter, lit)

    # What hands do with it

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: remember where, to tell a click from a drag."""
        self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click opens what is under it."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        moved = (event.position() - pressed).manhattanLength()
        found = self.layout_of_pages.point(self._on_paper(event.position()))
        if moved < QApplication.startDragDistance() and found is not None:
            self.clicked.emit(*found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: a hand over what leads on."""
        marks = self._marks_at(event.position())
        over = any(mark.kind == "quote" for mark in marks)
        shapes = Qt.CursorShape
        self.viewport().setCursor(shapes.PointingHandCursor if over else shapes.ArrowCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt: what a mark says is told on pointing."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            reasons = [m.reason for m in self._marks_at(QPointF(event.pos())) if m.reason]
            words = tooltips.plain(reasons[0]) if reasons else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: with Ctrl the pages grow or shrink, else they move."""
        turned = event.angleDelta().y()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif turned:
            self.zoom(1 if turned > 0 else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows and pages scroll, plus and minus zoom."""
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.verticalScrollBar().maximum()}
        key = Qt.Key(event.key())
        if key in zooms:
            self.zoom(zooms[key])
        elif key in ends:
            self.verticalScrollBar().setValue(ends[key])
        else:
            super().keyPressEvent(event)

    def _on_paper(self, point: QPointF) -> QPointF:
        bars = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return point + QPointF(bars)

    def _marks_at(self, point: QPointF) -> list[Mark]:
        found = self.layout_of_pages.point(self._on_paper(point))
        if found is None:
            return []
        page, x, y = found
        return [
            mark
            for mark in self._marks.get(page, ())
            if any(box.page == page and _is_in(box, x, y) for box in mark.boxes)
        ]


def _is_in(box: Box, x: float, y: float) -> bool:
    return box.left <= x <= box.right and box.top <= y <= box.bottom
