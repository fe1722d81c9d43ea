"""An enormous dossier: lists bring their rows as they are come to, hidden panes wait to be seen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from explorer.model import Article, Country, Dossier, Event, Quote, Tie
from explorer.views import timeline
from explorer.views.selection import country
from explorer.views.size import LARGE
from ui.country.items import SCREENFULS
from ui.country.view import CountryPanel
from ui.people.view import PeopleList
from ui.timeline.view import TimelinePane
from ui.workspace import Workspace

COUNT = LARGE


@pytest.fixture(scope="module")
def enormous() -> Dossier:
    """As many quotes and as many events as make a dossier large."""
    tie = (Tie(code="KZ", why="about"),)
    day = "2022-{:02}-{:02}"
    return Dossier(
        article=Article(published="2022-12-31"),
        countries=(Country(code="KZ", name="Kazakhstan", role="about", focus=1.0),),
        quotes=tuple(
            Quote(id=f"q{n}", text="late", kind="fragment", countries=tie) for n in range(COUNT)
        ),
        events=tuple(
            Event(
                id=f"e{n}",
                summary="Late.",
                date=day.format(n % 12 + 1, n % 28 + 1),
                precision="day",
                countries=("KZ",),
            )
            for n in range(COUNT)
        ),
    )


def test_cards_come_a_few_screenfuls_at_a_time(
    qtbot: QtBot, workspace: Workspace, enormous: Dossier
) -> None:
    workspace.open_dossier(enormous)
    workspace.select(country("KZ"))
    panel = CountryPanel(workspace)
    qtbot.addWidget(panel)
    model = panel.cards.model()
    assert model.rowCount() == 0 and "being read" in panel.header.counts.text()
    qtbot.waitUntil(lambda: bool(model.rowCount()), timeout=20_000)
    assert model.rowCount() == SCREENFULS and model.canFetchMore(model.index(-1, 0))
    assert f"{COUNT} about" in panel.header.counts.text()
    model.fetchMore(model.index(-1, 0))
    assert model.rowCount() == 2 * SCREENFULS
    workspace.choose("quote", f"q{COUNT - 1}")
    assert panel.cards.currentIndex().row() == COUNT
    assert model.rowCount() == COUNT + 1


def test_the_timeline_tells_apart_and_counts_the_rest(
    qtbot: QtBot, workspace: Workspace, enormous: Dossier
) -> None:
    view = TimelinePane(workspace)
    qtbot.addWidget(view)
    view.resize(900, 160)
    workspace.open_dossier(enormous)
    qtbot.waitUntil(lambda: bool(view._entries))
    drawn, crowd = timeline.told_apart(view._entries)
    assert len(view.canvas._entries) == len(drawn) < COUNT / 2
    assert len(drawn) + len(crowd) == COUNT and crowd == sorted(crowd)
    assert view.page.table.model().rowCount() == 0
    assert view.page.head.count.text() == str(COUNT)
    view.show()
    view.page.show()
    assert view.page.table.model().rowCount() == COUNT


def test_a_sheet_that_nobody_sees_is_listed_once_it_is_seen(
    qtbot: QtBot, workspace: Workspace, enormous: Dossier
) -> None:
    listed = PeopleList(workspace)
    qtbot.addWidget(listed)
    workspace.open_dossier(enormous)
    assert listed.model.rowCount() == 0
    listed.show()
    assert listed.model.rowCount() > 0
