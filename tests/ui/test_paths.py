"""The paths through an imported article, counted in clicks and keys as a user gives them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from explorer.model import Quote, Span
from explorer.views.selection import country
from tests.ui.window.test_main_window import KEYS, ask, click_map, press, type_search
from ui.dialogs.particulars import ParticularsSheet
from ui.reader import geometry
from ui.start.session import Session

STORY = """Lisbon ferry talks end without a deal

By Ana Prata, May 17, 2023

LISBON, Portugal — Portugal and Spain failed on Tuesday to agree on a ferry line between them.

{filler}

“We will meet again before the summer,” Portuguese Transport Minister Rui Teles told reporters.

{filler}

Spain’s minister, Elena Ruiz Gil, said Madrid wants time. “It is a question of cost,” she said.

{filler}
"""
FILLER = "\n\n".join(
    ["The ships lay at their moorings for another night while the crews played cards below."] * 12
)
LISBON = (39.6, -8.0)
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Hand:
    """The user's hand: every click and key of a path goes through it and is counted."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        self._qtbot, self._session = qtbot, session
        self.clicks = self.keys = 0

    def click_map(self, lat: float, lon: float) -> None:
        click_map(self._qtbot, self._session, lat, lon)
        self.clicks += 1

    def click(self, widget: QWidget, where: QPoint) -> None:
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=where)
        self.clicks += 1

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        press(key, modifier)
        self.keys += 1


@pytest.fixture
def ferry(qtbot: QtBot, session: Session, tmp_path: Path) -> Iterator[Session]:
    """The app with an article that was opened from a file in a column of its own, its map drawn."""
    session.window.resize(1590, 1000)
    path = tmp_path / "ferry.txt"
    path.write_text(STORY.format(filler=FILLER), encoding="utf-8")
    session.window.panes.intake.open_paths([path])
    qtbot.waitUntil(lambda: not session.window.panes.intake.pending, timeout=15_000)
    for sheet in session.window.findChildren(ParticularsSheet):
        sheet.reject()
    # Without a window manager the sheet keeps the keyboard when it goes.
    session.window.activateWindow()
    qtbot.waitUntil(session.window.isActiveWindow, timeout=5000)
    session.window.countries.table.setFocus()
    session.workspace.select(country("ES"))
    shown = "[...dateline.atlas.state.shades.keys()].sort()"
    qtbot.waitUntil(lambda: ask(qtbot, session, shown) == ["ES", "PT"], timeout=5000)
    qtbot.wait(700)
    yield session


def quote_of(session: Session, speaker: str) -> Quote:
    dossier = session.workspace.dossier
    assert dossier is not None
    return next(quote for quote in dossier.quotes if quote.speaker == speaker)


def is_shown(session: Session, quote: Quote) -> bool:
    """Whether the quote's words are on screen, selected, near a third of the article's pane."""
    reader = session.window.panes.reader
    page, dossier = reader.page, session.workspace.dossier
    assert dossier is not None and quote.span is not None
    place = reader.galley.shown(quote.span)
    selected = page.selected()
    if place is None or selected != place or not page.isVisible():
        return False
    assert place.slice(reader.galley.text) == quote.text
    return abs(page.top_in_view(place.start) - page.viewport().height() / 3) <= 50


def card_point(session: Session, quote: Quote) -> QPoint:
    """A point of the quote's card that is none of its buttons."""
    cards = session.window.panel.cards
    model = cards.model()
    for number in range(model.rowCount()):
        index = model.index(number, 0)
        if quote.text in str(index.data() or index.data(Qt.ItemDataRole.AccessibleTextRole)):
            cards.scrollTo(index)
            rect = cards.visualRect(index)
            return QPoint(rect.left() + 40, rect.top() + 14)
    raise AssertionError("no card has those words")


def test_from_the_map_to_the_sentence_in_two_clicks(qtbot: QtBot, ferry: Session) -> None:
    quote, hand = quote_of(ferry, "Rui Teles"), Hand(qtbot, ferry)
    hand.click_map(*LISBON)
    qtbot.waitUntil(lambda: ferry.window.panel.header.name.text() == "Portugal", timeout=5000)
    assert not is_shown(ferry, quote)
    hand.click(ferry.window.panel.cards.viewport(), card_point(ferry, quote))
    assert is_shown(ferry, quote)
    assert (hand.clicks, hand.keys) == (2, 0)


def test_from_a_hit_to_its_sentence_in_one_key_and_back_in_one(
    qtbot: QtBot, ferry: Session
) -> None:
    before, quote = ferry.workspace.selection, quote_of(ferry, "Rui Teles")
    type_search(qtbot, ferry, "before the summer")
    hand = Hand(qtbot, ferry)
    hand.press(KEYS.Key_Return)
    assert ferry.workspace.selection.id == quote.id
    assert is_shown(ferry, quote)
    assert hand.keys == 1
    hand.press(KEYS.Key_Escape)
    assert ferry.workspace.selection == before
    assert ferry.window.panes.search.line.text() == ""
    assert (hand.clicks, hand.keys) == (0, 2)


def test_back_by_one_key_returns_to_the_sentence_before(qtbot: QtBot, ferry: Session) -> None:
    first, second = quote_of(ferry, "Rui Teles"), quote_of(ferry, "Elena Ruiz Gil")
    ferry.window.frame.show_article()
    ferry.workspace.choose("quote", first.id)
    ferry.workspace.choose("quote", second.id)
    assert is_shown(ferry, second)
    ferry.window.countries.table.setFocus()
    press(KEYS.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert is_shown(ferry, first)


def test_every_pane_follows_within_the_same_turn(qtbot: QtBot, ferry: Session) -> None:
    quote = quote_of(ferry, "Rui Teles")
    window = ferry.window
    window.frame.show_article()
    ferry.workspace.choose("quote", quote.id)
    # Nothing has been painted since: what is read here is what the next frame shows.
    assert window.panel.header.name.text() == "Portugal"
    assert window.countries.table.currentIndex().data() == "Portugal"
    assert is_shown(ferry, quote)
    assert window.panes.reader.ledger.strip._chosen == quote.id
    # The page hears of it before it is asked.
    assert ask(qtbot, ferry, "dateline.atlas.state.selected.code") == "PT"


def test_a_name_in_the_article_opens_its_panel_in_one_click(qtbot: QtBot, ferry: Session) -> None:
    reader = ferry.window.panes.reader
    ferry.window.frame.show_article()
    qtbot.wait(50)
    dossier = ferry.workspace.dossier
    assert dossier is not None
    teles = next(person for person in dossier.people if person.name == "Rui Teles")
    spot = reader.galley.spot_of("person", teles.id)
    assert spot is not None
    reader.page.bring_into_view(spot.start)
    rect = geometry.rects(reader.page.setting, Span(spot.start, spot.end))[0]
    point = rect.center().toPoint() - QPoint(0, reader.page.verticalScrollBar().value())
    qtbot.mouseClick(reader.page.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert (ferry.workspace.selection.kind, ferry.workspace.selection.id) == ("person", teles.id)
    assert ferry.window.panel.header.name.text() == "Portugal"


def test_the_ledger_accounts_for_every_pair_and_each_cell_leads_to_it(
    qtbot: QtBot, ferry: Session
) -> None:
    qtbot.mouseClick(ferry.window.panes.ledger_button, Qt.MouseButton.LeftButton)
    strip = ferry.window.panes.reader.ledger.strip
    assert [entry.state for entry in strip.entries] == ["attributed", "attributed"]
    assert [entry.code for entry in strip.entries] == ["PT", "ES"]
    for number, speaker in enumerate(["Rui Teles", "Elena Ruiz Gil"]):
        where = strip.rect_of(number).center().toPoint()
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=where)
        assert is_shown(ferry, quote_of(ferry, speaker))
