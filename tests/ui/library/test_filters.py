"""What the list shows: starred, unread, a tag, the bin; and the bin emptied."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QToolButton

from explorer.model import Dossier
from explorer.store.catalog import ArticleEntry
from ui.articles.open_library import OpenLibrary
from ui.library.menu import ArticleMenu
from ui.library.view import ArticlesPane
from ui.notices import Notice
from ui.workspace import Workspace

Key = Qt.Key


def titles(pane: ArticlesPane) -> list[str]:
    pane.show_list()
    items = (pane.model.item(row) for row in range(pane.model.rowCount()))
    return [item.title for item in items if isinstance(item, ArticleEntry)]


def choose(pane: ArticlesPane, title: str) -> None:
    for row in range(pane.model.rowCount()):
        item = pane.model.item(row)
        if isinstance(item, ArticleEntry) and item.title == title:
            pane.list.setCurrentIndex(pane.model.index(row))
            return
    raise AssertionError(title)


def press(button: QToolButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def answer(button: str) -> list[str]:
    """Press a button of the box that is about to open; the list gets the box's words."""
    words: list[str] = []

    def press_it() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        words.append(f"{box.text()} {box.informativeText()}")
        found = next(b for b in box.buttons() if b.text() == button)
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    QTimer.singleShot(50, press_it)
    return words


def test_starred_unread_and_a_tag_narrow_the_list(pane: ArticlesPane) -> None:
    choose(pane, "A ferry is late")
    QTest.keyClick(pane.list, Key.Key_S)
    pane.keeping.tag(pane.chosen(), "sea")
    choose(pane, "Zinc prices rise")
    pane.keeping.mark_read(pane.chosen(), on=True)
    press(pane.filters.starred)
    assert titles(pane) == ["A ferry is late"]
    press(pane.filters.starred)
    press(pane.filters.unread)
    assert titles(pane) == ["Ministers meet", "A ferry is late"]
    pane.filters.set_tag("sea")
    assert titles(pane) == ["A ferry is late"]
    assert pane.filters.tagged.text().startswith("#sea")
    pane.filters.clear()
    assert len(titles(pane)) == 3


def test_the_tag_button_lists_the_tags_with_counts(pane: ArticlesPane) -> None:
    choose(pane, "A ferry is late")
    pane.keeping.tag(pane.chosen(), "R&D")
    menu = pane.filters.tagged.menu()
    menu.aboutToShow.emit()
    action = menu.actions()[-1]
    assert action.text() == "R&&D\t1"
    action.trigger()
    assert titles(pane) == ["A ferry is late"]


def test_every_filter_has_a_name_and_takes_the_keyboard(pane: ArticlesPane) -> None:
    filters = pane.filters
    for button in (filters.starred, filters.unread, filters.tagged, filters.bin):
        assert button.accessibleName()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.height() >= 24
    filters.unread.setFocus()
    QTest.keyClick(filters.unread, Key.Key_Space)
    assert filters.unread.isChecked()


def test_a_list_that_filters_leave_empty_says_so(pane: ArticlesPane) -> None:
    press(pane.filters.starred)
    assert pane.model.rowCount() == 0
    assert pane.nothing.isVisible() and "No article fits" in pane.nothing.text()
    press(pane.filters.starred)
    assert not pane.nothing.isVisible()


def test_the_bin_shows_the_deleted_and_enter_takes_one_out(
    pane: ArticlesPane, workspace: Workspace
) -> None:
    choose(pane, "Zinc prices rise")
    QTest.keyClick(pane.list, Key.Key_Delete)
    press(pane.filters.bin)
    assert titles(pane) == ["Zinc prices rise"]
    assert pane.bin.status.text() == "1 article in the bin"
    before = workspace.dossier
    where = pane.list.visualRect(pane.model.index(0)).center()
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert workspace.dossier is before
    QTest.keyClick(pane.list, Key.Key_Return)
    assert titles(pane) == []
    assert pane.bin.status.text() == "The bin is empty." and not pane.bin.empty.isEnabled()
    press(pane.filters.bin)
    assert len(titles(pane)) == 3
    assert not pane.list.can_undo


def test_the_menu_in_the_bin_offers_the_way_out_alone(pane: ArticlesPane) -> None:
    choose(pane, "Zinc prices rise")
    QTest.keyClick(pane.list, Key.Key_Delete)
    press(pane.filters.bin)
    choose(pane, "Zinc prices rise")
    menu = ArticleMenu(pane.chosen(), pane.keeping, pane.ask_name, lambda: None, pane)
    (action,) = menu.actions()
    assert action.text().startswith("Take Out")
    action.trigger()
    assert titles(pane) == []


def test_emptying_the_bin_says_what_is_lost_and_asks(
    pane: ArticlesPane, shelf: OpenLibrary, workspace: Workspace
) -> None:
    choose(pane, "Zinc prices rise")
    QTest.keyClick(pane.list, Key.Key_S)
    assert shelf.library is not None
    shelf.library.correct(pane.chosen()[0].id, b"{}", shelf.library.dossier(pane.chosen()[0].id))
    QTest.keyClick(pane.list, Key.Key_Delete)
    press(pane.filters.bin)
    words = answer("Keep Them")
    QTest.mouseClick(pane.bin.empty, Qt.MouseButton.LeftButton)
    QTest.qWait(150)
    assert "Delete 1 article for good?" in words[0]
    assert "1 correction of yours is lost" in words[0] and "1 of them has a star" in words[0]
    assert titles(pane) == ["Zinc prices rise"]
    notices: list[Notice] = []
    workspace.notice_posted.connect(notices.append)
    answer("Delete for Good")
    QTest.mouseClick(pane.bin.empty, Qt.MouseButton.LeftButton)
    QTest.qWait(150)
    assert titles(pane) == []
    assert notices[-1].sentence == "1 article is gone for good."
    assert not pane.list.can_undo
    assert shelf.library.status().articles == 2


def test_a_stretch_of_the_list_costs_two_questions(
    pane: ArticlesPane, shelf: OpenLibrary, make: Callable[[int], list[Dossier]]
) -> None:
    assert shelf.library is not None
    shelf.library.add_all(make(700))
    asked: list[str] = []
    connection = shelf.library._session.connection
    connection.trace_v2(1, lambda event: asked.append(event["sql"]))
    pane.show_list()
    assert pane.model.rowCount() == 201
    assert len(asked) <= 4
    asked.clear()
    for row in range(pane.model.rowCount()):
        pane.model.index(row).data()
    assert asked == []
    pane.model.fetchMore(pane.model.index(-1))
    assert pane.model.rowCount() == 401
    assert len(asked) == 2
    connection.trace_v2(0, None)


def test_a_list_of_thousands_is_scrolled_to_its_end(
    pane: ArticlesPane, shelf: OpenLibrary, make: Callable[[int], list[Dossier]]
) -> None:
    count = 2100
    assert shelf.library is not None
    shelf.library.add_all(make(count))
    pane.show_list()
    steps = 0
    while pane.model.canFetchMore(pane.model.index(-1)):
        pane.list.scrollToBottom()
        pane.model.fetchMore(pane.model.index(-1))
        QApplication.processEvents()
        steps += 1
    assert pane.model.rowCount() == count + 4
    assert steps <= count // 200 + 1
