"""Several cards chosen and copied together: by Ctrl, by Shift, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.export import copied
from explorer.model import Dossier, Quote
from explorer.views.selection import country
from tests.ui.country.test_panel import laid_out
from ui.country.items import Role
from ui.country.view import CountryPanel
from ui.search.view import SearchPane
from ui.workspace import Workspace

LEFT, KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, sample: Dossier) -> CountryPanel:
    """The panel of Tajikistan, on screen."""
    view = CountryPanel(workspace)
    qtbot.addWidget(view)
    view.resize(420, 900)
    view.show()
    workspace.open_dossier(sample)
    workspace.select(country("TJ"))
    qtbot.waitExposed(view)
    laid_out(qtbot, view)
    return view


def quotes(panel: CountryPanel) -> list[tuple[int, Quote]]:
    model = panel.cards.model()
    items = [(n, model.index(n, 0).data(Role.ROW).item) for n in range(model.rowCount())]
    return [(n, item) for n, item in items if isinstance(item, Quote)]


def click(panel: CountryPanel, row: int, modifier: KEYS = KEYS.NoModifier) -> None:
    index = panel.cards.model().index(row, 0)
    panel.cards.scrollTo(index)
    rect = panel.cards.visualRect(index)
    where = rect.topLeft() + (rect.center() - rect.topLeft()) / 3
    QTest.mouseClick(panel.cards.viewport(), LEFT, modifier, where)


def test_ctrl_click_adds_a_card_and_one_copy_takes_all(
    panel: CountryPanel, workspace: Workspace, sample: Dossier
) -> None:
    (first, one), (_, _), (third, other) = quotes(panel)[:3]
    click(panel, first)
    chosen = workspace.selection
    click(panel, third, KEYS.ControlModifier)
    assert workspace.selection == chosen
    QTest.keyClick(panel.cards, Qt.Key.Key_C, KEYS.ControlModifier)
    taken = [copied.plain(sample, quote, workspace.citation) for quote in (one, other)]
    assert QGuiApplication.clipboard().text() == "\n\n".join(taken)


def test_shift_click_and_shift_arrows_take_what_lies_between(
    panel: CountryPanel, workspace: Workspace, sample: Dossier
) -> None:
    found = quotes(panel)[:2]
    click(panel, found[0][0])
    QTest.keyClick(panel.cards, Qt.Key.Key_Down, KEYS.ShiftModifier)
    QTest.keyClick(panel.cards, Qt.Key.Key_C, KEYS.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert all(quote.text in text for _, quote in found)


def test_ctrl_a_takes_every_quote_of_the_page(panel: CountryPanel, sample: Dossier) -> None:
    click(panel, quotes(panel)[0][0])
    QTest.keyClick(panel.cards, Qt.Key.Key_A, KEYS.ControlModifier)
    QTest.keyClick(panel.cards, Qt.Key.Key_C, KEYS.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert all(quote.text in text for _, quote in quotes(panel))


def test_hits_are_chosen_together_too(qtbot: QtBot, workspace: Workspace, sample: Dossier) -> None:
    workspace.open_dossier(sample)
    pane = SearchPane(workspace)
    qtbot.addWidget(pane)
    pane.resize(320, 700)
    pane.show()
    qtbot.waitExposed(pane)
    pane.line.setText("rahmon")
    pane.move_by(1)
    pane.results.setFocus()
    QTest.keyClick(pane.results, Qt.Key.Key_Down, KEYS.ShiftModifier)
    QTest.keyClick(pane.results, Qt.Key.Key_C, KEYS.ControlModifier)
    text = QGuiApplication.clipboard().text()
    spoken = [q for q in sample.quotes if q.id in ("q10", "q11")]
    assert all(copied.plain(sample, quote, workspace.citation) in text for quote in spoken)
