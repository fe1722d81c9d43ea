"""Names for what Qt puts inside its controls and leaves nameless for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QLineEdit, QToolButton, QWidget


def name_inner_parts(window: QWidget) -> None:
    """Name the clear buttons of lines, headers of tables and lists of boxes below `window`."""
    tr = QCoreApplication.translate
    for line in window.findChildren(QLineEdit):
        for button in line.findChildren(QToolButton):
            button.setAccessibleName(tr("naming", "Clear"))
    for header in window.findChildren(QHeaderView):
        is_across = header.orientation() == Qt.Orientation.Horizontal
        header.setAccessibleName(tr("naming", "Columns") if is_across else tr("naming", "Rows"))
    for box in window.findChildren(QComboBox):
        box.view().setAccessibleName(box.accessibleName() or box.toolTip())
