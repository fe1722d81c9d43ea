"""An enormous dossier is counted in slices; until then panes show its outline."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from explorer.corrections.changes import EVERYTHING
from explorer.model import Article, Country, Dossier, Event
from explorer.views import by_country
from explorer.views.selection import country
from explorer.views.size import LARGE
from ui.articles.showing import show
from ui.counting import Counting
from ui.workspace import Workspace


def _late(count: int, title: str) -> Dossier:
    events = (Event(id=f"e{n}", summary="Late.", countries=("KZ",)) for n in range(count))
    about = Country(code="KZ", name="Kazakhstan", role="about", focus=1.0)
    return Dossier(article=Article(title=title), countries=(about,), events=tuple(events))


@pytest.fixture()
def enormous() -> Dossier:
    return _late(LARGE + 1, "Late ferries")


def _wait(qtbot: QtBot, counting: Counting) -> None:
    qtbot.waitUntil(lambda: not counting.is_busy, timeout=20_000)


def test_an_enormous_dossier_is_shown_as_an_outline_until_it_is_counted(
    qtbot: QtBot, workspace: Workspace, enormous: Dossier
) -> None:
    told: list[Dossier] = []
    counting = workspace.counting
    counting.follow(workspace, told.append)
    workspace.open_dossier(enormous)
    assert workspace.dossier is enormous and counting.is_busy
    assert counting.shown == Dossier(article=enormous.article) and not told
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told == [enormous] and counting.shown is enormous and by_country.is_found(enormous)


def test_an_ordinary_one_is_shown_at_once(workspace: Workspace) -> None:
    dossier = _late(3, "Three late ferries")
    workspace.open_dossier(dossier)
    assert workspace.counting.shown is dossier and not workspace.counting.is_busy


def test_what_is_corrected_is_shown_as_it_was_until_it_is_counted(
    qtbot: QtBot, workspace: Workspace, enormous: Dossier
) -> None:
    counting = workspace.counting
    workspace.open_dossier(enormous)
    _wait(qtbot, counting)
    after = _late(LARGE + 2, "Late ferries")
    workspace.replace_dossier(after, EVERYTHING)
    assert workspace.dossier is after and counting.shown is enormous
    _wait(qtbot, counting)
    assert counting.shown is after


def test_who_opens_another_article_meanwhile_is_told_nothing_of_the_first(
    qtbot: QtBot, workspace: Workspace, enormous: Dossier
) -> None:
    told: list[Dossier] = []
    workspace.open_dossier(enormous)
    workspace.counting.when_done(told.append)
    other = _late(3, "Three late ferries")
    workspace.open_dossier(other)
    workspace.counting.when_done(told.append)
    qtbot.wait(50)
    assert told == [other] and workspace.counting.shown is other


def test_the_country_with_most_to_show_is_chosen_once_it_is_known(
    qtbot: QtBot, workspace: Workspace, enormous: Dossier
) -> None:
    show(workspace, enormous)
    assert workspace.selection.is_empty
    qtbot.waitUntil(lambda: workspace.selection == country("KZ"), timeout=20_000)


def test_what_the_reader_chose_meanwhile_stays_chosen(
    qtbot: QtBot, workspace: Workspace, enormous: Dossier
) -> None:
    show(workspace, enormous)
    workspace.select(country("UZ"))
    told: list[Dossier] = []
    workspace.counting.when_done(told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert workspace.selection == country("UZ")


def test_a_pane_that_is_gone_is_told_nothing(
    qtbot: QtBot, workspace: Workspace, enormous: Dossier
) -> None:
    pane, told = QObject(), list[Dossier]()
    workspace.counting.follow(pane, told.append)
    workspace.open_dossier(enormous)
    pane.deleteLater()
    shown: list[Dossier] = []
    workspace.counting.follow(workspace, shown.append)
    qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    assert not told
