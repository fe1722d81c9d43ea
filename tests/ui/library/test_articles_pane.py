"""The library's list: its order, its filter, and what keys and menus do to articles."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from explorer.model import Dossier
from explorer.store.catalog import Wanted
from ui.articles.open_library import OpenLibrary
from ui.library.menu import ArticleMenu
from ui.library.view import ArticlesPane
from ui.notices import Notice
from ui.workspace import Workspace

Key = Qt.Key


def rows(pane: ArticlesPane) -> list[str]:
    pane.show_list()
    indexes = (pane.model.index(row) for row in range(1, pane.model.rowCount()))
    return [index.data().partition("\n")[0] for index in indexes]


def choose(pane: ArticlesPane, title: str) -> None:
    for row in range(pane.model.rowCount()):
        if title in pane.model.index(row).data():
            pane.list.setCurrentIndex(pane.model.index(row))
            return
    raise AssertionError(title)


def second_line(pane: ArticlesPane, title: str) -> str:
    choose(pane, title)
    return str(pane.list.currentIndex().data()).partition("\n")[2]


def answer(words: str) -> None:
    """Type `words` into the input that is about to open, and press Enter."""

    def type_words() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue(words)
        QTest.keyClick(dialog, Key.Key_Return)

    QTimer.singleShot(0, type_words)


def entry_of(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if words in action.text())


@pytest.mark.parametrize(
    ("order", "first"),
    [
        ("added", "Ministers meet"),
        ("published", "Zinc prices rise"),
        ("title", "A ferry is late"),
        ("outlet", "Zinc prices rise"),
    ],
)
def test_the_list_comes_in_the_order_asked(pane: ArticlesPane, order: str, first: str) -> None:
    pane.sort.setCurrentIndex(pane.sort.findData(order))
    assert rows(pane)[0] == first
    assert len(rows(pane)) == 3


def test_typing_filters_by_title_the_sample_too(pane: ArticlesPane) -> None:
    QTest.keyClicks(pane.line, "ferr")
    assert pane.model.rowCount() == 1
    assert pane.model.index(0).data().startswith("A ferry is late")
    pane.line.clear()
    assert pane.model.rowCount() == 4


def test_the_second_line_has_outlet_day_counts_and_countries(pane: ArticlesPane) -> None:
    expected = "The Alder Herald · 2023-03-01 · 1 quote · Kazakhstan, China"
    assert second_line(pane, "Zinc") == expected


def test_enter_opens_and_marks_as_read(pane: ArticlesPane, workspace: Workspace) -> None:
    choose(pane, "Zinc")
    assert pane.list.currentIndex().data(Qt.ItemDataRole.FontRole).bold()
    QTest.keyClick(pane.list, Key.Key_Return)
    assert workspace.dossier is not None
    assert workspace.dossier.article.title == "Zinc prices rise"
    assert workspace.selection.country in ("KZ", "CN")
    pane.show_list()
    choose(pane, "Zinc")
    font = pane.list.currentIndex().data(Qt.ItemDataRole.FontRole)
    assert font is None or not QFont(font).bold()


def test_a_click_opens(pane: ArticlesPane, workspace: Workspace) -> None:
    where = pane.list.visualRect(pane.model.index(2)).center()
    title = pane.model.index(2).data().partition("\n")[0]
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert workspace.dossier is not None
    assert workspace.dossier.article.title == title


def test_s_stars_and_takes_the_star_away(pane: ArticlesPane) -> None:
    choose(pane, "Zinc")
    QTest.keyClick(pane.list, Key.Key_S)
    assert "★ Zinc prices rise" in rows(pane)
    QTest.keyClick(pane.list, Key.Key_S)
    assert "Zinc prices rise" in rows(pane)


def test_f2_renames_the_row_and_not_the_dossier(pane: ArticlesPane, shelf: OpenLibrary) -> None:
    choose(pane, "Zinc")
    answer("  Metals   today ")
    QTest.keyClick(pane.list, Key.Key_F2)
    assert "Metals today" in rows(pane)
    found = next(entry for entry in shelf.entries(Wanted(words="metals"), "added", limit=9))
    kept = shelf.fetch(found.id)
    assert kept is not None and kept.article.title == "Zinc prices rise"


def test_delete_takes_away_and_the_notice_brings_back(
    pane: ArticlesPane, workspace: Workspace
) -> None:
    told: list[Notice] = []
    workspace.notice_posted.connect(told.append)
    choose(pane, "Zinc")
    QTest.keyClick(pane.list, Key.Key_Delete)
    assert rows(pane) == ["Ministers meet", "A ferry is late"]
    assert told[0].sentence == "“Zinc prices rise” is deleted." and told[0].action == "Undo"
    assert told[0].act is not None
    told[0].act()
    assert "Zinc prices rise" in rows(pane)


def test_ctrl_z_in_the_list_brings_the_deleted_back(pane: ArticlesPane) -> None:
    for title in ("Zinc", "Ministers"):
        choose(pane, title)
        QTest.keyClick(pane.list, Key.Key_Delete)
        pane.show_list()
    assert rows(pane) == ["A ferry is late"]
    QTest.keyClick(pane.list, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pane.list, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(rows(pane)) == 3
    assert not pane.list.can_undo


def test_deleting_the_open_article_shows_the_sample(
    pane: ArticlesPane, workspace: Workspace, sample: Dossier, shelf: OpenLibrary
) -> None:
    choose(pane, "Zinc")
    QTest.keyClick(pane.list, Key.Key_Return)
    QTest.keyClick(pane.list, Key.Key_Delete)
    assert workspace.dossier is sample
    assert shelf.number == 0


def test_a_tag_is_given_and_taken_in_the_menu(qtbot: QtBot, pane: ArticlesPane) -> None:
    choose(pane, "Zinc")
    menu = ArticleMenu(pane.chosen(), pane.keeping, pane.ask_name, pane.compare_asked.emit, pane)
    tags = entry_of(menu, "Tags").menu()
    assert isinstance(tags, QMenu)
    answer("metals")
    entry_of(tags, "New Tag").trigger()
    pane.show_list()
    assert second_line(pane, "Zinc").endswith("#metals")
    again = ArticleMenu(pane.chosen(), pane.keeping, pane.ask_name, pane.compare_asked.emit, pane)
    tags = entry_of(again, "Tags").menu()
    assert isinstance(tags, QMenu) and entry_of(tags, "metals").isChecked()
    entry_of(tags, "metals").trigger()
    pane.show_list()
    assert "#" not in second_line(pane, "Zinc")


def test_the_menu_opens_on_a_row_of_the_library_only(qtbot: QtBot, pane: ArticlesPane) -> None:
    seen: list[bool] = []
    for row in (0, 1):
        pane.list.setCurrentIndex(pane.model.index(row))
        pane.list.customContextMenuRequested.emit(QPoint(5, 5))
        menu = QApplication.activePopupWidget()
        seen.append(menu is not None)
        if menu is not None:
            menu.close()
    assert seen == [False, True]


def test_a_long_library_is_fetched_as_it_is_scrolled(
    pane: ArticlesPane, shelf: OpenLibrary, make: Callable[[int], list[Dossier]]
) -> None:
    assert shelf.library is not None
    shelf.library.add_all(make(450))
    pane.show_list()
    assert pane.model.rowCount() == 201
    pane.model.fetchMore(pane.model.index(-1))
    pane.model.fetchMore(pane.model.index(-1))
    assert pane.model.rowCount() == 454
    assert not pane.model.canFetchMore(pane.model.index(-1))
    pane.show_list()
    assert pane.model.rowCount() == 454
    data = [pane.model.index(row).data() for row in range(454)]
    assert len(set(data)) == 454
