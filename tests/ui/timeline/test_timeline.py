"""The timeline with real drags, clicks and keys."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from explorer.model import Article, Dossier, Event
from explorer.views import timeline
from explorer.views.selection import EVERYTHING, Filter, country
from ui.timeline.snapping import snapped
from ui.timeline.view import TimelinePane
from ui.workspace import Workspace


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace, sample: Dossier) -> TimelinePane:
    """The curated dossier's timeline, on screen."""
    view = TimelinePane(workspace)
    qtbot.addWidget(view)
    view.resize(900, 220)
    view.show()
    qtbot.waitExposed(view)
    workspace.open_dossier(sample)
    # Hands come after eyes: what is drawn decides where a day is.
    qtbot.waitUntil(lambda: view.canvas._laid_out is not None)
    return view


def drag(qtbot: QtBot, pane: TimelinePane, first: str, last: str) -> None:
    axis = pane.canvas._axis
    ends = [axis.x(date.fromisoformat(day).toordinal() + 0.5) for day in (first, last)]
    start, end = (QPoint(int(x), pane.canvas.height() - 8) for x in ends)
    qtbot.mousePress(pane.canvas, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(pane.canvas, start + QPoint(8, 0))
    qtbot.mouseMove(pane.canvas, end)
    qtbot.mouseRelease(pane.canvas, Qt.MouseButton.LeftButton, pos=end)


def drag_across(qtbot: QtBot, pane: TimelinePane) -> None:
    left, right = QPoint(40, 30), QPoint(pane.canvas.width() - 40, 30)
    qtbot.mousePress(pane.canvas, Qt.MouseButton.LeftButton, pos=left)
    qtbot.mouseMove(pane.canvas, pos=right)
    qtbot.mouseRelease(pane.canvas, Qt.MouseButton.LeftButton, pos=right)


def test_every_entry_is_drawn_or_counted_and_the_undated_have_a_lane(
    pane: TimelinePane, sample: Dossier
) -> None:
    dated = [e for e in sample.events if e.date] + [
        q for q in sample.quotes if isinstance(q.date, str)
    ]
    undated = [e for e in sample.events if not e.date]
    layout = pane.canvas._layout
    assert len(layout.shapes) + len(layout.hidden) + layout.long_before.count == len(dated)
    assert layout.waiting.count == len(undated)
    assert len(layout.waiting.shapes) + layout.waiting.more == len(undated)
    assert layout.waiting.rect.right() <= layout.axis.left


def test_what_is_chosen_has_its_rows_first_and_the_rest_is_dimmed(
    pane: TimelinePane, workspace: Workspace
) -> None:
    workspace.select(country("KZ"))
    layout = pane.canvas._layout
    tied = [shape.entry for shape in layout.shapes if shape.is_tied]
    assert tied and all("KZ" in entry.codes for entry in tied)
    assert all("KZ" not in shape.entry.codes for shape in layout.shapes if not shape.is_tied)
    assert all("KZ" in shape.entry.codes for shape in layout.waiting.shapes)
    assert layout.waiting.count < len([e for e in pane._entries if not e.is_dated])


def test_every_bar_of_the_sample_carries_words_and_can_be_hit(pane: TimelinePane) -> None:
    for shape in pane.canvas._shapes:
        assert shape.hit.height() >= 24 and shape.hit.width() >= 24
        if shape.rect.width() > 64:
            assert shape.name_rect.width() > 40


@pytest.mark.parametrize("width", [332, 500, 812, 1400])
def test_nothing_of_the_timeline_overlaps(pane: TimelinePane, width: int) -> None:
    pane.resize(width, 144)
    layout = pane.canvas._layout
    shapes = layout.shapes
    for one in shapes:
        assert one.rect.left() >= layout.axis.left - 1 and one.rect.bottom() <= 144
        for other in shapes:
            assert one is other or not one.rect.intersects(other.rect)
            assert one is other or not one.name_rect.intersects(other.rect)


def test_a_month_is_a_bar_and_a_day_a_dot(pane: TimelinePane, sample: Dossier) -> None:
    day = next(e for e in sample.events if e.precision == "day")
    month = next(e for e in sample.events if e.precision == "month")
    dot, bar = pane.canvas.shape_of(day.id), pane.canvas.shape_of(month.id)
    assert dot is not None and bar is not None
    assert dot.rect.width() == pytest.approx(dot.rect.height())
    assert bar.rect.width() == pytest.approx(30.5 * pane.canvas._axis.scale, rel=0.05)


def test_a_dragged_range_filters_and_the_chip_removes_it(
    qtbot: QtBot, pane: TimelinePane, workspace: Workspace
) -> None:
    drag(qtbot, pane, "2022-09-05", "2022-09-20")
    assert (workspace.filter.since, workspace.filter.until) == ("2022-09-05", "2022-09-18")
    expected = len(timeline.matching(pane._entries, workspace.filter))
    assert pane.chip.isVisible() and f"{expected} of {len(pane._entries)}" in pane.chip.text()
    qtbot.mouseClick(pane.chip, Qt.MouseButton.LeftButton)
    assert workspace.filter == EVERYTHING
    assert not pane.chip.isVisible()


def test_a_click_chooses_and_arrows_step_in_time(
    qtbot: QtBot, pane: TimelinePane, workspace: Workspace
) -> None:
    first = pane.canvas._shapes[0]
    where = first.rect.center().toPoint()
    qtbot.mouseClick(pane.canvas, Qt.MouseButton.LeftButton, pos=where)
    assert workspace.selection.id == first.entry.id
    dated = [entry for entry in pane._entries if entry.is_dated]
    start = dated.index(first.entry)
    for step in (1, 2, 3):
        qtbot.keyClick(pane.canvas, Qt.Key.Key_Right)
        assert workspace.selection.id == dated[start + step].id
    qtbot.keyClick(pane.canvas, Qt.Key.Key_Left)
    assert workspace.selection.id == dated[start + 2].id


def test_the_table_sorts_by_day_with_undated_last(pane: TimelinePane) -> None:
    model = pane.table.model()
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown[0].startswith("Summer") and shown[-1] == "Undated"
    assert len(shown) == len(pane._entries)


def test_the_table_obeys_the_filter_and_says_so(pane: TimelinePane, workspace: Workspace) -> None:
    workspace.set_filter(Filter(since="2022-10-01", until="2022-10-31"))
    expected = len(timeline.matching(pane._entries, workspace.filter))
    assert pane.table.model().rowCount() == expected
    assert pane.page.head.count.text() == f"{expected} of {len(pane._entries)}"


@pytest.mark.parametrize(
    ("scale", "days"),
    [
        (12.0, ("2022-09-06", "2022-09-20")),
        (5.0, ("2022-09-05", "2022-09-18")),
        (2.0, ("2022-09-01", "2022-09-30")),
    ],
)
def test_a_range_snaps_to_what_the_scale_shows(scale: float, days: tuple[str, str]) -> None:
    first, last = (date.fromisoformat(day).toordinal() for day in ("2022-09-06", "2022-09-20"))
    found = snapped(first, last, scale)
    assert tuple(date.fromordinal(day).isoformat() for day in found) == days


def test_thousands_of_events_are_painted_once_for_each_place(
    qtbot: QtBot, workspace: Workspace
) -> None:
    events = tuple(
        Event(id=f"e{n}", summary="x", date=f"2022-{n % 12 + 1:02d}-{n % 28 + 1:02d}",
              precision="day")
        for n in range(5000)
    )  # fmt: skip
    view = TimelinePane(workspace)
    qtbot.addWidget(view)
    view.resize(900, 200)
    view.show()
    workspace.open_dossier(Dossier(article=Article(), events=events))
    assert 100 < len(view.canvas._shapes) < 1000
    assert not view.grab().isNull()
    drawn = {shape.entry.id for shape in view.canvas._shapes}
    hidden = next(event.id for event in events if event.id not in drawn)
    workspace.choose("event", hidden)
    assert view.canvas.current_entry() is not None and view.canvas.shape_of(hidden) is not None
    without = view.canvas.grab().toImage()
    workspace.clear_selection()
    assert view.canvas.grab().toImage() != without


def test_names_stand_where_there_is_room_and_never_over_an_entry(
    qtbot: QtBot, workspace: Workspace
) -> None:
    events = tuple(
        Event(id=f"e{n}", summary=f"Talks number {n} in Astana", date=f"2022-{n + 1:02d}-11",
              precision="day")
        for n in range(12)
    )  # fmt: skip
    view = TimelinePane(workspace)
    qtbot.addWidget(view)
    view.resize(900, 170)
    view.show()
    workspace.open_dossier(Dossier(article=Article(published="2022-12-20"), events=events))
    shapes = view.canvas._shapes
    assert sum(shape.name_rect.width() > 60 for shape in shapes) > 9
    for one in shapes:
        for other in shapes:
            assert one is other or not one.name_rect.intersects(other.rect)
            assert one is other or not one.name_rect.intersects(other.name_rect)


def test_without_any_date_no_days_are_made_up(qtbot: QtBot, workspace: Workspace) -> None:
    view = TimelinePane(workspace)
    qtbot.addWidget(view)
    view.show()
    workspace.open_dossier(Dossier(article=Article(), events=(Event(id="e", summary="x"),)))
    assert view.canvas._shapes == []
    assert not view.canvas._has_days
    heard: list[tuple[str, str]] = []
    view.canvas.range_chosen.connect(lambda *days: heard.append(days))
    drag_across(qtbot, view)
    assert heard == []
    assert not view.grab().isNull()


def test_open_ends_are_soft(qtbot: QtBot, workspace: Workspace) -> None:
    event = Event(id="e", summary="x", date="2022-03-01/..", precision="day-range")
    view = TimelinePane(workspace)
    qtbot.addWidget(view)
    view.resize(600, 150)
    view.show()
    workspace.open_dossier(Dossier(article=Article(published="2022-05-01"), events=(event,)))
    shape = view.canvas.shape_of("e")
    assert shape is not None and shape.soft_right and not shape.soft_left


def test_hover_tells_words_not_markup(qtbot: QtBot, workspace: Workspace) -> None:
    event = Event(id="e", summary="<img src=x>", date="2022-03-01", precision="day")
    view = TimelinePane(workspace)
    qtbot.addWidget(view)
    view.resize(600, 150)
    view.show()
    workspace.open_dossier(Dossier(article=Article(), events=(event,)))
    shape = view.canvas.shape_of("e")
    assert shape is not None
    assert "<img" not in view.canvas._told(QPointF(shape.rect.center()))


def test_choosing_elsewhere_marks_the_entry_here(
    pane: TimelinePane, workspace: Workspace, sample: Dossier
) -> None:
    event = next(e for e in sample.events if e.date)
    workspace.select(country("KZ"))
    workspace.choose("event", event.id)
    current = pane.canvas.current_entry()
    assert current is not None and current.id == event.id


def test_why_tells_how_a_date_was_read(
    qtbot: QtBot, pane: TimelinePane, sample: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        "ui.dialogs.why.show_why", lambda _w, _p, found, _at: told.append(" ".join(found.lines))
    )
    event = next(e for e in sample.events if e.precision == "day")
    shape = pane.canvas.shape_of(event.id)
    assert shape is not None
    alt = Qt.KeyboardModifier.AltModifier
    where = shape.rect.center().toPoint()
    qtbot.mouseClick(pane.canvas, Qt.MouseButton.LeftButton, alt, where)
    assert len(told) == 1 and "The article says" in told[0]
    qtbot.keyClick(pane.canvas, Qt.Key.Key_Right)
    qtbot.keyClicks(pane.canvas, "?")
    assert len(told) == 2
