"""One item of the queue with its sentence: drawn ahead, so that it is there at once."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from explorer.i18n.messages import translate
from explorer.model import Dossier, Event, Person, Quote, Why
from explorer.views.review_queue import words_of
from explorer.views.sentence import around
from ui.look import type_scale
from ui.look.theme import Theme

Item = Quote | Person | Event
SIDE, GAP = 16, 10


class ItemView(QWidget):
    """Shows one item; the next one is drawn before anybody asks for it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._dossier: Dossier | None = None
        self._item: Item | None = None
        # With the item itself: its number is nobody else's while it is kept.
        self._drawn: dict[int, tuple[Item, QPixmap]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(160)

    @property
    def item(self) -> Item | None:
        """What is shown."""
        return self._item

    def show_item(self, dossier: Dossier, item: Item | None) -> None:
        """Show an item; what was drawn for others of another dossier stays, they are the same."""
        self._dossier, self._item = dossier, item
        self.setAccessibleName(words_of(item) if item is not None else "")
        self.update()

    def prepare(self, dossier: Dossier, item: Item) -> None:
        """Draw an item that may come next."""
        if id(item) not in self._drawn and not self.size().isEmpty():
            if len(self._drawn) > 8:
                self._drawn.clear()
            self._drawn[id(item)] = (item, self._draw(dossier, item))

    def forget(self) -> None:
        """Forget what was drawn: colours or items are others now."""
        self._drawn.clear()
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: room for a quote and its sentence."""
        return QSize(380, 320)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: everything wraps otherwise."""
        self.forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the picture of the item."""
        if self._item is None or self._dossier is None:
            return
        self.prepare(self._dossier, self._item)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn[id(self._item)][1])
        painter.end()

    def _draw(self, dossier: Dossier, item: Item) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self.theme.card))
        painter = QPainter(picture)
        top = GAP
        for text, font, ink in _lines(item, self.theme):
            top += self._paint_line(painter, text, font, ink, top) + 4
        self._paint_sentence(painter, dossier, item, top + GAP)
        painter.end()
        return picture

    def _paint_line(self, painter: QPainter, text: str, font: QFont, ink: str, top: int) -> int:
        room = self.rect().adjusted(SIDE, top, -SIDE, 0)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
        need = QFontMetrics(font).boundingRect(room, flags, text).height()
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(room, flags, text)
        return need

    def _paint_sentence(self, painter: QPainter, dossier: Dossier, item: Item, top: int) -> None:
        found = around(dossier, item, with_before=True)
        if found is None:
            return
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(SIDE, top, self.width() - SIDE, top)
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(type_scale.font(type_scale.HEAD, family="Noto Serif"))
        document.setTextWidth(self.width() - 2 * SIDE)
        cursor = QTextCursor(document)
        plain, marked = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(QColor(self.theme.muted))
        marked.setForeground(QColor(self.theme.on_mark))
        marked.setBackground(QColor(self.theme.mark))
        cursor.insertText(found.text[: found.start], plain)
        cursor.insertText(found.text[found.start : found.end], marked)
        cursor.insertText(found.text[found.end :], plain)
        painter.translate(SIDE, top + GAP)
        document.drawContents(painter)
        painter.translate(-SIDE, -top - GAP)


def _lines(item: Item, theme: Theme) -> list[tuple[str, QFont, str]]:
    strong = type_scale.font(type_scale.ROW, type_scale.BOLD)
    meta = type_scale.font(type_scale.META)
    serif = type_scale.font(type_scale.HEAD, family="Noto Serif")
    if isinstance(item, Quote):
        who = item.speaker or translate("review", "Speaker?")
        words = item.text if item.kind == "indirect" else f"“{item.text}”"
        return [(who, strong, theme.ink), (words, serif, theme.ink), (why(item), meta, theme.muted)]
    if isinstance(item, Person):
        role = item.role or translate("review", "no role in the text")
        return [
            (item.name, strong, theme.ink),
            (role, type_scale.font(type_scale.ROW), theme.ink),
            (why(item), meta, theme.muted),
        ]
    date = item.date_text or translate("review", "undated")
    place = item.place.name if item.place else ""
    facts = " · ".join(part for part in (date, place) if part)
    return [
        (facts, meta, theme.muted),
        (item.summary, type_scale.font(type_scale.ROW), theme.ink),
        (why(item), meta, theme.muted),
    ]


def why(item: Item) -> str:
    """Return the reason of the reading's decision, as a sentence begins."""
    from explorer.i18n import reasons

    said = reasons.of(item.why) if isinstance(item.why, Why) else ""
    return f"{said[:1].upper()}{said[1:]}"
