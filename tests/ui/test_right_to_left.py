"""A window that runs from right to left: panes change sides, nothing overlaps, nothing is cut."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QStackedLayout, QWidget
from pytestqt.qtbot import QtBot

from explorer.model import Dossier
from tests.ui.conftest import app, close, options
from tests.ui.test_access import own_widgets, what_is_cut
from ui.cards import actions as card_actions
from ui.country.items import Role
from ui.country.row import Row
from ui.dialogs.about import AboutDialog
from ui.dialogs.crash_report import CrashReport
from ui.dialogs.export import ExportDialog
from ui.dialogs.export_scope import of_article
from ui.dialogs.particulars import ParticularsSheet
from ui.dialogs.shortcuts import Shortcuts
from ui.start.session import Session
from ui.start.trace import Trace


@pytest.fixture
def from_the_right(qapp: object) -> Iterator[None]:
    app().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    app().setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def mirrored(from_the_right: None, qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    running = Session(options(tmp_path), Trace(enabled=False), app=app())
    # What a session speaks decides the direction; here it is English from right to left.
    app().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with qtbot.waitSignal(running.window.map.ready, timeout=30_000):
        running.start()
    running.furnish()
    running.window.resize(1600, 1000)
    running.window.reset_layout()
    qtbot.wait(200)
    yield running
    close(qtbot, running)


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} {widget.geometry()}"


def is_laid_out(widget: QWidget) -> bool:
    """Whether a layout decides its place; others lie over things on purpose, like the hints."""
    layout = widget.parentWidget().layout()
    return layout is not None and not isinstance(layout, QStackedLayout)


def on_window(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def test_the_panes_change_sides(mirrored: Session) -> None:
    window = mirrored.window
    window.frame.open_left("countries")
    order = (window.panes.reader, window.panel, window.map, window.frame.rail)
    lefts = [on_window(widget).left() for widget in order]
    assert lefts == sorted(lefts) and len(set(lefts)) == len(lefts)
    assert on_window(window.countries).right() < on_window(window.frame.rail).left()
    assert on_window(window.panes.timeline).right() < on_window(window.countries).left()


def test_no_pane_overlaps_another(mirrored: Session) -> None:
    frame = mirrored.window.frame
    parts = (frame.header, frame.rail, frame.map, frame.strip, frame.right, frame.column)
    places = {f"{type(part).__name__} {part.objectName()}": on_window(part) for part in parts}
    assert len(places) == 6 and all(part.isVisible() for part in parts)
    overlapping = [
        (one, other)
        for one in places
        for other in places
        if one < other and places[one].intersects(places[other])
    ]
    assert overlapping == []


def test_every_widget_lies_inside_its_parent_and_beside_its_neighbours(mirrored: Session) -> None:
    shown = [w for w in own_widgets(mirrored.window) if not w.visibleRegion().isEmpty()]
    shown = [w for w in shown if not w.isWindow()]
    assert len(shown) > 50
    outside = [called(w) for w in shown if not w.parentWidget().rect().contains(w.geometry())]
    assert outside == []
    laid_out = [w for w in shown if is_laid_out(w)]
    overlapping = [
        (called(one), called(other))
        for one, other in combinations(laid_out, 2)
        if one.parentWidget() is other.parentWidget()
        and one.geometry().intersects(other.geometry())
    ]
    assert overlapping == []
    assert [words for widget in shown if (words := what_is_cut(widget))] == []


def test_the_first_column_of_the_list_is_at_the_right(mirrored: Session) -> None:
    table = mirrored.window.countries.table
    model = table.model()
    first, last = (table.visualRect(model.index(0, n)) for n in (0, model.columnCount() - 1))
    assert first.left() > last.left()


def test_cards_are_mirrored_and_their_actions_are_where_they_are_drawn(mirrored: Session) -> None:
    cards = mirrored.window.panel.cards
    model = cards.model()
    found = [model.index(n, 0) for n in range(model.rowCount())]
    card = next(index for index in found if card_actions.drawn(index.data(Role.ROW).item))
    row, rect = card.data(Role.ROW), cards.visualRect(card)
    assert isinstance(row, Row)
    delegate = mirrored.window.panel._delegate
    hits = dict(delegate.hits(rect, row))
    assert hits["show"].left() > hits["copy"].left() > hits["fix"].left()
    tick = hits["accept"] if "accept" in hits else hits["more"]
    assert tick.center().x() < rect.center().x()
    ink = ink_of(cards.viewport().grab(rect).toImage(), hits["show"].translated(-rect.topLeft()))
    assert ink > 20, "nothing is drawn where the action is"


def ink_of(image: QImage, where: QRect) -> int:
    """How many pixels of a part differ from its first one."""
    ground = image.pixel(where.topLeft())
    return sum(
        image.pixel(x, y) != ground
        for x in range(where.left(), where.right())
        for y in range(where.top(), where.bottom())
    )


def test_hints_lie_inside_the_map_and_apart(mirrored: Session) -> None:
    assert mirrored.furniture is not None
    hints = list(mirrored.furniture.hints.shown.values())
    assert len(hints) == 3
    assert all(mirrored.window.map.rect().contains(hint.geometry()) for hint in hints)
    for one in hints:
        assert not any(one.geometry().intersects(o.geometry()) for o in hints if o is not one)
    quote = mirrored.furniture.hints.shown["quote"]
    assert quote.geometry().left() < mirrored.window.map.width() // 4, "beside the panel"
    assert "←" in quote.words.text()


@pytest.mark.parametrize("name", ["about", "crash", "export", "particulars", "shortcuts"])
def test_dialogs_hold(
    from_the_right: None, qtbot: QtBot, sample: Dossier, tmp_path: Path, name: str
) -> None:
    dialog: QDialog = {
        "about": AboutDialog,
        "crash": lambda: CrashReport("words", None),
        "export": lambda: ExportDialog([of_article(sample, "Article")], tmp_path),
        "particulars": lambda: ParticularsSheet(sample.article),
        "shortcuts": Shortcuts,
    }[name]()
    qtbot.addWidget(dialog)
    dialog.show()
    shown = [widget for widget in own_widgets(dialog) if widget.isVisible()]
    assert [words for widget in shown if (words := what_is_cut(widget))] == []
