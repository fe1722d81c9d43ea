"""The quote ledger as a strip: one small cell for every pair of marks, in the article's order."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from explorer.i18n.messages import translate
from explorer.views.quote_ledger import Ledger, LedgerEntry, State
from ui.look import tooltips
from ui.look.theme import LIGHT, Theme

CELL = QSize(26, 24)
PAD = 3
_LETTERS: dict[State, str] = {
    "unattributed": "?",
    "term": "T",
    "nested": "N",
    "title": "W",
    "nickname": "K",
    "rejected": "×",
    "unexplained": "!",
}


def letter(entry: LedgerEntry) -> str:
    """Return what a cell says: the speaker's country, or a letter for what else it is."""
    return _LETTERS.get(entry.state) or entry.code or "–"


def described(entry: LedgerEntry) -> str:
    """Return a cell in words."""
    states: dict[State, str] = {
        "attributed": entry.speaker,
        "unattributed": translate("ledger", "speaker not stated"),
        "term": translate("ledger", "a term, not a statement"),
        "nested": translate("ledger", "quoted within another quote"),
        "title": translate("ledger", "title of a work"),
        "nickname": translate("ledger", "a nickname"),
        "rejected": translate("ledger", "rejected by you"),
        "unexplained": translate("ledger", "not accounted for yet"),
    }
    words = entry.text if len(entry.text) <= 160 else f"{entry.text[:157]}…"
    told = translate("ledger", "“{words}” — {state}")
    return told.format(words=words, state=states[entry.state])


class LedgerStrip(QWidget):
    """Draws the cells, told apart by shape and letter; a click or Enter leads to the words.

    Signals:
        entry_chosen(Entry): the reader wants to see those words in the article.
    """

    entry_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.entries: tuple[LedgerEntry, ...] = ()
        self.current = -1
        self._chosen = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_ledger(self, ledger: Ledger) -> None:
        """Show another ledger."""
        self.entries = ledger.entries
        self.current = -1
        self.setAccessibleName(ledger.sentence)
        self.setVisible(bool(self.entries))
        self.updateGeometry()
        self.update()

    def entry_at(self, point: QPointF | None) -> LedgerEntry | None:
        """Return the entry at a point, or the one the keys are at."""
        number = self.current if point is None else self._at(point)
        return self.entries[number] if 0 <= number < len(self.entries) else None

    def show_chosen(self, id: str) -> None:
        """Mark the cell of the chosen quote."""
        if id != self._chosen:
            self._chosen = id
            self.update()

    def rect_of(self, number: int) -> QRectF:
        """Return where a cell is drawn."""
        row, column = divmod(number, self._columns(self.width()))
        corner = QPointF(PAD + column * CELL.width(), PAD + row * CELL.height())
        return QRectF(
            corner, QPointF(corner.x() + CELL.width() - 4, corner.y() + CELL.height() - 4)
        )

    def hasHeightForWidth(self) -> bool:
        """Qt: rows break where the width ends."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: the height of all rows."""
        rows = -(-len(self.entries) // self._columns(width))
        return rows * CELL.height() + 2 * PAD

    def sizeHint(self) -> QSize:
        """Qt: as wide as may be."""
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: every cell, the current one with a ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPointSizeF(max(font.pointSizeF() * 0.78, 6.5))
        painter.setFont(font)
        for number in self._seen(event.rect()):
            entry = self.entries[number]
            self._paint(painter, self.rect_of(number), entry)
            if number == self.current and self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(self.theme.accent), 2))
                painter.drawRoundedRect(self.rect_of(number).adjusted(-2, -2, 2, 2), 4, 4)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click leads to the words."""
        number = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            self._go(number)
            self.entry_chosen.emit(self.entries[number])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows walk the cells, Enter leads to the words."""
        columns = self._columns(self.width())
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_Up: -columns,
        }
        key, last = Qt.Key(event.key()), len(self.entries) - 1
        if key in steps:
            self._go(min(max(self.current + steps[key], 0), last))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else last)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self.current <= last:
            self.entry_chosen.emit(self.entries[self.current])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the keys begin at the chosen cell, or at the first."""
        if self.current < 0 and self.entries:
            ids = [entry.id for entry in self.entries]
            self._go(ids.index(self._chosen) if self._chosen in ids else 0)
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """Qt: the tip tells the words, escaped: what looks like markup stays words."""
        if isinstance(event, QHelpEvent):
            self._tell(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def _tell(self, where: QPoint, on_screen: QPoint) -> None:
        number = self._at(QPointF(where))
        words = described(self.entries[number]) if number >= 0 else ""
        QToolTip.showText(on_screen, tooltips.plain(words), self)

    def _go(self, number: int) -> None:
        if 0 <= number < len(self.entries):
            self.current = number
            self.setAccessibleDescription(described(self.entries[number]))
            self.update()

    def _at(self, point: QPointF) -> int:
        near = self._seen(QRect(point.toPoint(), QSize(1, 1)))
        return next((n for n in near if self.rect_of(n).contains(point)), -1)

    def _seen(self, rect: QRect) -> range:
        """The numbers of the cells in the rows that a rectangle touches."""
        columns = self._columns(self.width())
        first = max((rect.top() - PAD) // CELL.height(), 0) * columns
        last = ((rect.bottom() - PAD) // CELL.height() + 1) * columns
        return range(first, min(last, len(self.entries)))

    def _columns(self, width: int) -> int:
        return max((width - 2 * PAD) // CELL.width(), 1)

    def _paint(self, painter: QPainter, rect: QRectF, entry: LedgerEntry) -> None:
        theme, state = self.theme, entry.state
        chosen = bool(entry.id) and entry.id == self._chosen
        colour = QColor(theme.warm if state in ("unexplained", "unattributed") else theme.accent)
        if state in ("term", "nested", "title", "nickname", "rejected"):
            colour = QColor(theme.muted)
        painter.setPen(QPen(colour, 2 if chosen else 1.2, _pen_style(state)))
        painter.setBrush(QColor(theme.selected if chosen else theme.card))
        _draw_shape(painter, rect.adjusted(1, 1, -1, -1), state)
        painter.setPen(colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter(entry))


def _pen_style(state: State) -> Qt.PenStyle:
    return Qt.PenStyle.DashLine if state == "unattributed" else Qt.PenStyle.SolidLine


def _draw_shape(painter: QPainter, rect: QRectF, state: State) -> None:
    """Squares for speech, ovals for names and terms, a lozenge for what stands inside a quote."""
    if state in ("term", "title", "nickname"):
        painter.drawEllipse(rect)
    elif state in ("nested", "unexplained"):
        middle = rect.center()
        sides = [(middle.x(), rect.top()), (rect.right(), middle.y())]
        others = [(middle.x(), rect.bottom()), (rect.left(), middle.y())]
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in (*sides, *others)]))
    else:
        painter.drawRoundedRect(rect, 4, 4)
