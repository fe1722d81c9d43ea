"""The card one came from, pinned over the article in one line: who, cue, words, paragraph."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from explorer.model import Dossier, Event, Quote
from explorer.views.citation import shown
from explorer.views.selection import Selection
from ui.look import tooltips, type_scale
from ui.look.dates import spoken
from ui.look.mirroring import is_mirrored
from ui.look.theme import LIGHT, Theme

HEIGHT = 36
_BESIDE, _INSIDE = 16, 12


class PinnedCard(QWidget):
    """Says which quote or event the article stands at; away where neither is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.who = self.cue = self.words = self.place = ""
        self.setFixedHeight(type_scale.scaled(HEIGHT) + 12)
        self.hide()

    def show_selection(self, dossier: Dossier | None, selection: Selection) -> None:
        """Pin what is chosen."""
        items: tuple[Quote | Event, ...] = ()
        if dossier is not None and selection.kind in ("quote", "event"):
            items = dossier.quotes if selection.kind == "quote" else dossier.events
        item = next((one for one in items if one.id == selection.id), None)
        if item is None:
            self.hide()
            return
        if isinstance(item, Quote):
            self.who, self.cue, self.words = item.speaker or "", item.cue or "", shown(item)
        else:
            self.who, self.cue = spoken(item.date, item.precision), ""
            self.words = item.summary
        self.place = f"¶ {item.paragraph}" if isinstance(item.paragraph, int) else ""
        whole = " ".join(filter(None, (self.who, self.cue, self.words, self.place)))
        self.setAccessibleName(whole)
        self.setToolTip(tooltips.plain(whole))
        self.show()
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: one line."""
        return QSize(200, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a card of one line, the accent round it."""
        painter, theme = QPainter(self), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 1.5))
        painter.setBrush(QColor(theme.card))
        card = self.rect().adjusted(_BESIDE, 0, -_BESIDE, -12)
        painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 8, 8)
        room = card.adjusted(_INSIDE, 0, -_INSIDE, 0)
        strong = type_scale.font(type_scale.ROW, type_scale.BOLD)
        small = type_scale.font(type_scale.META)
        plain = type_scale.font(type_scale.ROW)
        serif = type_scale.font(type_scale.ROW, family="Noto Serif")
        taken = QFontMetrics(small).horizontalAdvance(self.place) + 8 if self.place else 0
        line = room.adjusted(0, 0, -taken, 0)
        for words, face, ink in (
            (self.who, strong, theme.ink),
            (self.cue, plain, theme.muted),
            (self.words, serif, theme.ink),
        ):
            metrics = QFontMetrics(face)
            told = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(line.width(), 0))
            painter.setFont(face)
            painter.setPen(QColor(ink))
            self._draw(painter, line, told, room)
            line.setLeft(line.left() + metrics.horizontalAdvance(told) + (6 if told else 0))
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        end = QRect(room.right() - taken + 1, room.top(), taken, room.height())
        self._draw(painter, end, self.place, room)
        painter.end()

    def _draw(self, painter: QPainter, place: QRect, words: str, room: QRect) -> None:
        side = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
        if is_mirrored():
            place = place.translated(room.left() + room.right() - place.left() - place.right(), 0)
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, words)
