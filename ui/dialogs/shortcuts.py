"""Help > Keyboard Shortcuts: all of them on one page, made from the tables of actions and keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from explorer.i18n.messages import translate
from ui.actions import MENUS, SPECS
from ui.dialogs.pane_keys import GROUPS, Group, Row

MOST_COLUMNS = 3
BETWEEN_COLUMNS = 40
FRAME = 48


def groups() -> list[Group]:
    """Return what holds everywhere, menu by menu, then the panes, in the reader's language."""
    menus = [
        Group(
            translate("actions", title),
            tuple(
                Row(translate("actions", spec.text), "  ".join(spec.shortcuts))
                for spec in SPECS
                if spec.menu == name and spec.shortcuts
            ),
        )
        for name, title in MENUS.items()
    ]
    panes = [
        Group(
            translate("shortcuts", group.title),
            tuple(Row(translate("shortcuts", row.text), row.keys) for row in group.rows),
        )
        for group in GROUPS
    ]
    return [group for group in menus if group.rows] + panes


class Shortcuts(QDialog):
    """The page; it scrolls where the screen or the letters leave no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("shortcuts", "Keyboard Shortcuts"))
        self.page = QScrollArea(self)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setWidgetResizable(True)
        self.page.setAccessibleName(self.windowTitle())
        room = self.screen().availableSize() * 0.9
        columns = _columns_within(room.width() - FRAME)
        self.page.setWidget(columns)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page, 1)
        layout.addWidget(buttons)
        wanted = columns.sizeHint() + QSize(FRAME, 3 * buttons.sizeHint().height())
        self.resize(wanted.boundedTo(room))


def show_shortcuts(parent: QWidget) -> None:
    """Show the page until it is closed."""
    Shortcuts(parent).open()


def _columns_within(width: int) -> QWidget:
    """Put all groups into as many columns as `width` pixels hold: a page scrolls up and down."""
    for count in range(MOST_COLUMNS, 1, -1):
        columns = _columns(groups(), count)
        if columns.sizeHint().width() <= width:
            return columns
    single = _columns(groups(), 1)
    for label in single.findChildren(QLabel):
        label.setWordWrap(not label.objectName())
    return single


def _columns(all_groups: list[Group], count: int) -> QWidget:
    """Put the groups into columns of about the same height, in their order."""
    page = QWidget()
    across = QHBoxLayout(page)
    across.setSpacing(BETWEEN_COLUMNS)
    height = sum(len(group.rows) + 2 for group in all_groups) / count
    filled = 0.0
    columns = [QGridLayout() for _ in range(count)]
    for group in all_groups:
        middle = filled + (len(group.rows) + 2) / 2
        _add(columns[min(int(middle / height), count - 1)], group)
        filled += len(group.rows) + 2
    for column in columns:
        column.setHorizontalSpacing(20)
        column.setVerticalSpacing(6)
        column.setRowStretch(column.rowCount(), 1)
        across.addLayout(column)
    return page


def _add(column: QGridLayout, group: Group) -> None:
    title = QLabel(group.title.replace("&", ""))
    title.setObjectName("pane-title")
    at = column.rowCount()
    column.setRowMinimumHeight(at, title.sizeHint().height() * (2 if at > 1 else 1))
    column.addWidget(title, at, 0, 1, 2, Qt.AlignmentFlag.AlignBottom)
    for row in group.rows:
        at = column.rowCount()
        text = QLabel(row.text.replace("&", "").removesuffix("…"))
        keys = QLabel(shown(row.keys))
        keys.setObjectName("muted")
        column.addWidget(text, at, 0)
        column.addWidget(keys, at, 1)


def shown(keys: str) -> str:
    """Return keys as this system writes them; the key to open things is Enter in all our texts."""
    form = QKeySequence.SequenceFormat.NativeText
    named = keys.replace("Return", "Enter").split("  ")
    return "   ".join(QKeySequence(each).toString(form) for each in named)
