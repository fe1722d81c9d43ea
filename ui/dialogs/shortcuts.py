"""Help > Keyboard Shortcuts: all of them on one page, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.actions import SPECS

MAP_KEYS = (
    ("Move the map", "Arrow keys"),
    ("Zoom the map", "+  −"),
    ("Next country on the map", "Tab"),
    ("Open the country", "Enter"),
    ("Copy the quote with its source", "Ctrl+C"),
    ("Next / previous item in the article", "Tab  Shift+Tab"),
    ("Larger, smaller, usual letters in the article", "Ctrl++  Ctrl+−  Ctrl+0"),
    ("Find in the article", "Ctrl+F"),
    ("Why? (what is under the pointer: Alt+click)", "?"),
)


def rows() -> list[tuple[str, str]]:
    """Return each action with its keys, then what only single panes know."""
    tr = QCoreApplication.translate
    table = []
    for spec in SPECS:
        keys = "  ".join(_native(keys) for keys in spec.shortcuts)
        if keys:
            table.append((tr("actions", spec.text).replace("&", ""), keys))
    return table + [(tr("shortcuts", text), keys) for text, keys in MAP_KEYS]


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def show_shortcuts(parent: QWidget) -> None:
    """Show the page until it is closed."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(QCoreApplication.translate("shortcuts", "Keyboard Shortcuts"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(32)
    for number, (text, keys) in enumerate(rows()):
        grid.addWidget(QLabel(text), number, 0)
        grid.addWidget(QLabel(keys), number, 1)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addLayout(grid)
    layout.addWidget(buttons)
    dialog.open()
