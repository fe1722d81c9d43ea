"""Where things stand in windows of either direction: as Qt itself would put them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QStyle

from ui.look.mirroring import mirrored


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_rectangle_is_mirrored_as_qt_does_it(
    qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    room, inside = QRect(10, 5, 301, 80), QRect(24, 9, 50, 20)
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(direction)
    try:
        assert mirrored(inside, room) == QStyle.visualRect(direction, room, inside)
    finally:
        qapp.setLayoutDirection(before)
