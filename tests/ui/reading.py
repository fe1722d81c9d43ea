"""What a reader can read in a window: every text of every widget, action and item model."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from ui.window.main_window import MainWindow
from ui.window.right_sheet import Page

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
MOST_ITEMS = 400


def texts_of(window: QWidget) -> set[str]:
    """Return all texts of a window and of what is in it."""
    found: set[str] = set()
    for widget in (window, *window.findChildren(QWidget)):
        found.update(_of_widget(widget))
    for action in window.findChildren(QAction):
        found.update((action.text(), action.toolTip(), action.statusTip()))
    return {text.strip() for text in found if text.strip()}


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QMenu | QGroupBox):
        yield widget.title()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    for section in range(_columns(model)):
        yield str(model.headerData(section, Qt.Orientation.Horizontal) or "")
    for index in _indexes(model):
        for role in ROLES:
            said = model.data(index, role)
            if isinstance(said, str):
                yield said


def _indexes(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    for row in range(min(model.rowCount(QModelIndex()), MOST_ITEMS)):
        for column in range(_columns(model)):
            yield model.index(row, column)


def _columns(model: QAbstractItemModel) -> int:
    # A list has one column, and Qt keeps it from saying so.
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())


def every_sheet(window: MainWindow) -> Iterator[str]:
    """Open each sheet of the rail, then turn to each page, and tell which it is."""
    frame = window.frame
    for name in frame.left.panes:
        frame.open_left(name)
        yield name
    frame.close_left()
    frame.show_article()
    yield "article"
    frame.show_page(Page("country", "KZ"))
    yield "country"
