"""The Library menu in the whole window: compare, read again, the bin."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.library.conftest import invented
from ui.actions import SPECS
from ui.dialogs import pane_keys
from ui.library.compare_dialog import CompareDialog
from ui.start.session import Session


def keep(session: Session, *titles: str) -> None:
    assert session.furniture is not None
    shelf = session.furniture.shelf
    for number, title in enumerate(titles, 1):
        story = invented(number, title, "The Herald", "2023-01-01", "PT")
        assert shelf.change(lambda library, story=story: library.add(story))  # type: ignore[misc]
    session.window.panes.articles.show_list()


def test_the_menu_has_its_actions_and_the_list_its_keys(session: Session) -> None:
    menus = {action.text(): action.menu() for action in session.window.menuBar().actions()}
    names = [action.objectName() for action in menus["&Library"].actions()]  # type: ignore[attr-defined]
    assert names == [spec.id for spec in SPECS if spec.menu == "Library"]
    keys = {row.keys for row in pane_keys.ARTICLES.rows}
    assert {"S", "F2", "Del", "C", "Ctrl+Z"} <= keys


def test_ctrl_d_compares_the_chosen_articles(qtbot: QtBot, session: Session) -> None:
    keep(session, "Alpha", "Beta")
    pane = session.window.panes.articles
    session.window.frame.open_left("articles")
    pane.list.setFocus()
    pane.list.clearSelection()
    for row in (1, 2):
        index = pane.model.index(row)
        pane.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    QTest.keyClick(session.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    dialog = session.window.findChild(CompareDialog)
    assert dialog is not None and dialog.isVisible()
    assert dialog.focusWidget() is dialog.table
    row = next(n for n, row in enumerate(dialog.model.rows) if row.cells[1] is not None)
    dialog.table.setCurrentIndex(dialog.model.index(row, 1))
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert session.workspace.dossier is not None
    assert session.workspace.dossier.article.title == "Alpha"
    qtbot.waitUntil(dialog.isActiveWindow)
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(ended) == 1


def test_the_bin_is_shown_and_emptied_from_the_menu(qtbot: QtBot, session: Session) -> None:
    keep(session, "Alpha", "Beta")
    pane = session.window.panes.articles
    pane.list.setCurrentIndex(pane.model.index(1))
    QTest.keyClick(pane.list, Qt.Key.Key_Delete)
    session.window.frame.close_left()
    session.window.actions_by_id["show_bin"].trigger()
    assert session.window.panes.articles.isVisible() and pane.filters.bin.isChecked()
    assert pane.model.rowCount() == 1
    session.window.actions_by_id["empty_bin"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    # Enter keeps what is in the bin.
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert pane.keeping.in_bin().articles == 1
