"""The marks of the page as cards: what can be done with an item can be done where it is named."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect

from explorer.model import CountryMention, Dossier, Span
from ui.cards.card import Card, find
from ui.reader import geometry
from ui.reader.page_text import PageText, Spot
from ui.reader.reading_page import ReadingPage


def of_spot(page: ReadingPage, dossier: Dossier, spot: Spot) -> Card | None:
    """Return the card of a spot, drawn where the spot is; None for a fold."""
    galley = page.setting.galley
    mention = _mention(dossier, galley, spot) if spot.kind == "country" else None
    item = mention or find(dossier, spot.kind, spot.id)
    if item is None:
        return None
    code = spot.id if spot.kind == "country" else ""
    return Card(item, _on_screen(page, Span(spot.start, spot.end)), code)


def _mention(dossier: Dossier, galley: PageText, spot: Spot) -> CountryMention | None:
    """The country's mention that stands at the spot."""
    mentions = (m for c in dossier.countries if c.code == spot.id for m in c.mentions)
    place = Span(spot.start, spot.end)
    return next((m for m in mentions if m.span and galley.shown(m.span) == place), None)


def _on_screen(page: ReadingPage, span: Span) -> QRect:
    rects = geometry.rects(page.setting, span)
    scrolled = QPointF(page.horizontalScrollBar().value(), page.verticalScrollBar().value())
    rect = rects[0].translated(-scrolled).toRect() if rects else QRect(0, 0, 1, 1)
    return QRect(page.viewport().mapToGlobal(rect.topLeft()), rect.size())
