"""What can be done with a card: by mouse on its actions, by its keys, by its menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from explorer.model import Dossier, Event, Located, Person, Quote
from explorer.views.selection import country
from tests.ui.country.test_panel import laid_out
from ui.country import tick
from ui.country.items import Role
from ui.country.row import Row
from ui.country.view import CountryPanel
from ui.workspace import Workspace

KEYS = Qt.Key


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, sample: Dossier) -> CountryPanel:
    """The panel of the curated dossier, on screen, Russia chosen."""
    view = CountryPanel(workspace)
    qtbot.addWidget(view)
    view.resize(400, 700)
    view.show()
    workspace.open_dossier(sample)
    workspace.select(country("RU"))
    qtbot.waitExposed(view)
    laid_out(qtbot, view)
    return view


def rows(panel: CountryPanel) -> list[Row]:
    model = panel.cards.model()
    return [model.index(n, 0).data(Role.ROW) for n in range(model.rowCount())]


def settle(panel: CountryPanel) -> None:
    """Let the cards further down be laid out too: that follows after what is on screen."""
    last = panel.cards.model().index(panel.cards.model().rowCount() - 1, 0)
    for _ in range(200):
        QApplication.processEvents()
        if panel.cards.visualRect(last).height() > 0:
            return
    raise AssertionError("the cards are not laid out")


def go_to(panel: CountryPanel, kind: type) -> int:
    """Make the first card of that kind the current one and return its row."""
    number = next(n for n, row in enumerate(rows(panel)) if isinstance(row.item, kind))
    panel.cards.setCurrentIndex(panel.cards.model().index(number, 0))
    settle(panel)
    panel.cards.scrollTo(panel.cards.currentIndex())
    return number


def hits(panel: CountryPanel, number: int) -> dict[str, QRect]:
    index = panel.cards.model().index(number, 0)
    return dict(panel._delegate.hits(panel.cards.visualRect(index), rows(panel)[number]))


def click(qtbot: QtBot, panel: CountryPanel, number: int, action: str) -> None:
    where = hits(panel, number)[action].center()
    qtbot.mouseClick(panel.cards.viewport(), Qt.MouseButton.LeftButton, pos=where)


def dossier_of(workspace: Workspace) -> Dossier:
    assert workspace.dossier is not None
    return workspace.dossier


def test_actions_lie_inside_their_card_and_apart(panel: CountryPanel) -> None:
    for width in (300, 400, 700):
        panel.resize(width, 700)
        QApplication.processEvents()
        number = go_to(panel, Quote)
        card = panel.cards.visualRect(panel.cards.currentIndex())
        found = hits(panel, number)
        assert list(found) == ["show", "copy", "fix", "why", "accept"]
        for action, rect in found.items():
            assert card.contains(rect), (width, action)
            assert rect.width() >= 24 and rect.height() >= 24
            others = [other for id, other in found.items() if id != action]
            assert not any(rect.intersects(other) for other in others), (width, action)


def test_show_in_article_asks_for_the_place(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace
) -> None:
    asked: list[Located] = []
    workspace.source_asked.connect(asked.append)
    number = go_to(panel, Quote)
    click(qtbot, panel, number, "show")
    quote = rows(panel)[number].item
    assert asked == [quote]
    assert isinstance(quote, Quote) and workspace.selection.id == quote.id


@pytest.mark.parametrize("kind", [Quote, Event, Person])
@pytest.mark.parametrize("by_key", [True, False])
def test_accept_ticks_the_card(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace, kind: type, by_key: bool
) -> None:
    number = go_to(panel, kind)
    if by_key:
        qtbot.keyClick(panel.cards, KEYS.Key_A)
    else:
        click(qtbot, panel, number, "accept")
    item = rows(panel)[number].item
    assert isinstance(item, kind) and item.status == "checked"  # type: ignore[union-attr]
    words = panel.cards.model().index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.endswith("Checked by you")
    assert panel.cards.currentIndex().row() == number
    workspace.undo()
    words = panel.cards.model().index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Checked" not in words


@pytest.mark.parametrize(("kind", "part"), [(Quote, "quotes"), (Event, "events")])
def test_reject_takes_the_card_out_and_undo_brings_it_back(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace, sample: Dossier, kind: type, part: str
) -> None:
    number = go_to(panel, kind)
    gone = rows(panel)[number].item
    after = rows(panel)[number + 1]
    qtbot.keyClick(panel.cards, KEYS.Key_X)
    assert gone not in getattr(dossier_of(workspace), part)
    assert panel.cards.currentIndex().row() == number
    assert rows(panel)[number].item == after.item
    workspace.undo()
    assert dossier_of(workspace) == sample
    assert rows(panel)[number].item == gone


def test_fix_is_asked_for_the_card_at_hand(qtbot: QtBot, panel: CountryPanel) -> None:
    asked: list[tuple[Quote, QRect]] = []
    panel.commands.fix_asked.connect(lambda quote, where: asked.append((quote, where)))
    number = go_to(panel, Quote)
    click(qtbot, panel, number, "fix")
    qtbot.keyClick(panel.cards, KEYS.Key_F)
    quote = rows(panel)[number].item
    assert [each[0] for each in asked] == [quote, quote]
    shown = QRect(panel.mapToGlobal(QPoint()), panel.size())
    assert all(shown.contains(where) for _, where in asked)
    go_to(panel, Event)
    qtbot.keyClick(panel.cards, KEYS.Key_F)
    assert len(asked) == 2


def menu_of(qtbot: QtBot, panel: CountryPanel, by_key: bool) -> QMenu:
    center = panel.cards.visualRect(panel.cards.currentIndex()).center()
    reason = QContextMenuEvent.Reason.Keyboard if by_key else QContextMenuEvent.Reason.Mouse
    at = QPoint() if by_key else center
    viewport = panel.cards.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at)))
    [menu] = panel.findChildren(QMenu)
    qtbot.waitUntil(menu.isVisible)
    return menu


@pytest.mark.parametrize("by_key", [True, False])
def test_the_menu_has_every_action_with_its_key(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace, by_key: bool
) -> None:
    number = go_to(panel, Quote)
    menu = menu_of(qtbot, panel, by_key)
    words = [entry.text() for entry in menu.actions()]
    assert words == [
        "Show in article",
        "Copy with source\tCtrl+C",
        "Put into collection…\tC",
        "Fix…\tF",
        "Edit…\tE",
        "Accept\tA",
        "Not a quote\tX",
        "Why?\t?",
    ]
    for _ in range(6):
        qtbot.keyClick(menu, KEYS.Key_Down)
    qtbot.keyClick(menu, KEYS.Key_Return)
    item = rows(panel)[number].item
    assert isinstance(item, Quote) and item.status == "checked"


def test_why_is_asked_on_the_card(qtbot: QtBot, panel: CountryPanel) -> None:
    asked: list[str] = []
    panel.cards.asked.connect(asked.append)
    number = go_to(panel, Quote)
    click(qtbot, panel, number, "why")
    assert asked == ["why"]


def test_a_mention_is_rejected_by_its_menu(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace
) -> None:
    heading = next(n for n, row in enumerate(rows(panel)) if row.section == "mentions")
    panel.cards.setCurrentIndex(panel.cards.model().index(heading, 0))
    qtbot.keyClick(panel.cards, KEYS.Key_Return)
    russia = next(c for c in dossier_of(workspace).countries if c.code == "RU")
    panel.cards.setCurrentIndex(panel.cards.model().index(heading + 1, 0))
    panel.cards.scrollTo(panel.cards.currentIndex())
    menu = menu_of(qtbot, panel, by_key=True)
    next(entry for entry in menu.actions() if entry.objectName() == "reject").trigger()
    menu.close()
    after = next(c for c in dossier_of(workspace).countries if c.code == "RU")
    assert len(after.mentions) == len(russia.mentions) - 1


def test_the_tick_covers_no_words(panel: CountryPanel) -> None:
    for width in (300, 420, 600):
        panel.resize(width, 700)
        QApplication.processEvents()
        for number, row in enumerate(rows(panel)):
            if row.item is None or row.is_line:
                continue
            index = panel.cards.model().index(number, 0)
            laid = panel._delegate._layout(index, panel.cards.viewport().width())
            box = tick.box_in(laid.tick).toRect()
            for piece in (*laid.pieces, *laid.chips):
                assert not piece.rect.intersects(box), (width, piece.text)


def test_the_chosen_card_alone_is_higher_for_its_actions(panel: CountryPanel) -> None:
    panel.resize(420, 700)
    numbers = [n for n, row in enumerate(rows(panel)) if isinstance(row.item, Quote)][:2]
    heights = []
    for chosen in numbers:
        panel.cards.setCurrentIndex(panel.cards.model().index(chosen, 0))
        settle(panel)
        heights.append([panel.cards.visualRect(_index(panel, n)).height() for n in numbers])
    (first_chosen, second), (first, second_chosen) = heights
    assert first_chosen > first and second_chosen > second


def _index(panel: CountryPanel, number: int) -> QModelIndex:
    return panel.cards.model().index(number, 0)
