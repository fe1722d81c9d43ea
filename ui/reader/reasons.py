"""What Why? answers on the page: who speaks, who somebody is, how a country came to be counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF

from explorer.model import Dossier
from explorer.views.panel import find_person
from ui.dialogs.why_key import WhyKey
from ui.reader.page_text import Spot
from ui.reader.reading_page import ReadingPage
from ui.workspace import Workspace

if TYPE_CHECKING:
    from explorer.why.explain import Explanation


def answer_why(page: ReadingPage, workspace: Workspace) -> None:
    """Let ``?`` explain the item the keys are at, and Alt+click the one under the pointer."""

    def ask(point: QPoint | None) -> Explanation | None:
        spot = page.current if point is None else page.spot_at(QPointF(point))
        dossier = workspace.dossier
        return of_spot(dossier, spot) if dossier is not None and spot is not None else None

    WhyKey(workspace, ask, page, page.viewport())


def of_spot(dossier: Dossier, spot: Spot) -> Explanation | None:
    """Return why a spot of the page is what it is said to be."""
    from explorer.why import explain

    if spot.kind == "country":
        return explain.joined(
            explain.of_role(dossier, spot.id).title,
            [explain.of_role(dossier, spot.id), explain.of_count(dossier, spot.id, "mentions")],
        )
    if spot.kind == "person":
        person = find_person(dossier, spot.id)
        return explain.of_person(dossier, person) if person is not None else None
    if spot.kind == "event":
        event = next((e for e in dossier.events if e.id == spot.id), None)
        return explain.of_date(dossier, event) if event is not None else None
    quote = next((q for q in dossier.quotes if q.id == spot.id), None)
    if quote is None:
        return None
    told = explain.of_speaker(dossier, quote)
    ties = [explain.of_tie(dossier, quote, tie.code) for tie in quote.countries]
    return explain.joined(told.title, [told, *ties, explain.of_date(dossier, quote)])
