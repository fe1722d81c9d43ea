"""Names for what Qt puts inside its controls and leaves nameless for screen readers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QLineEdit, QToolButton, QWidget

from explorer.i18n.messages import translate


def name_inner_parts(window: QWidget) -> None:
    """Name the clear buttons of lines, headers of tables and lists of boxes below `window`."""
    for line in window.findChildren(QLineEdit):
        for button in line.findChildren(QToolButton):
            button.setAccessibleName(translate("naming", "Clear"))
    for header in window.findChildren(QHeaderView):
        is_across = header.orientation() == Qt.Orientation.Horizontal
        columns, rows = translate("naming", "Columns"), translate("naming", "Rows")
        header.setAccessibleName(columns if is_across else rows)
    for box in window.findChildren(QComboBox):
        box.view().setAccessibleName(box.accessibleName() or box.toolTip())
