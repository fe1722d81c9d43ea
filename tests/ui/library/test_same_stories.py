"""Copies of a story are told of when they come in, marked in the list, and parted by the menu."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from explorer.store import stories
from tests.explorer.store.test_stories import story
from ui.articles.imports import Arrival
from ui.articles.open_library import OpenLibrary
from ui.library.items import Role
from ui.library.menu import ArticleMenu
from ui.library.same_stories import SameStories
from ui.library.view import ArticlesPane
from ui.notices import Notice
from ui.workspace import Workspace


def test_a_copy_is_told_of_and_parted(
    qtbot: QtBot, pane: ArticlesPane, shelf: OpenLibrary, workspace: Workspace
) -> None:
    told: list[Notice] = []
    workspace.notice_posted.connect(told.append)
    intake = pane._intake
    same = SameStories(workspace, shelf, intake, pane.keeping, pane)
    for parts in (10, 7):
        arrival = Arrival(name=f"{parts}.txt", stage="done", dossier=story(parts=parts))
        intake.arrivals.append(arrival)
        shelf.take(arrival)
        intake.arrived.emit(arrival)
    qtbot.waitUntil(lambda: bool(told))
    assert "is the same story as" in told[-1].sentence and told[-1].act is not None
    assert same.parent() is pane
    pane.show_list()
    copy = next(e for e in (pane.model.item(r) for r in range(5)) if getattr(e, "copy_of", None))
    row = pane.model.row_of(None, copy.id)  # type: ignore[union-attr]
    assert "the same story as “Ferry talks end”" in pane.model.index(row).data()
    assert pane.model.index(row).data(Role.ITEM) is copy
    pane.list.setCurrentIndex(pane.model.index(row))
    menu = ArticleMenu(pane.chosen(), pane.keeping, pane.ask_name, lambda: None, pane)
    next(a for a in menu.actions() if a.text() == "Not the Same Story").trigger()
    assert shelf.library is not None
    with shelf.library.reading() as connection:
        assert not stories.is_copy(connection, copy.id)  # type: ignore[union-attr]
