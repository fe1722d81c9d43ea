"""The keys that belong to the reader while it has the focus."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Key(Enum):
    """What a key asks for."""

    LARGER = auto()
    SMALLER = auto()
    NORMAL = auto()
    FIND = auto()
    NEXT = auto()
    PREVIOUS = auto()
    CLOSE = auto()


_WITH_CTRL = {
    Qt.Key.Key_Plus: Key.LARGER,
    Qt.Key.Key_Equal: Key.LARGER,
    Qt.Key.Key_Minus: Key.SMALLER,
    Qt.Key.Key_Underscore: Key.SMALLER,
    Qt.Key.Key_0: Key.NORMAL,
    Qt.Key.Key_F: Key.FIND,
}


def key_of(event: QKeyEvent) -> Key | None:
    """Return what a key press asks of the reader, or None where it is not the reader's."""
    key, held = Qt.Key(event.key()), event.modifiers()
    if held & Qt.KeyboardModifier.ControlModifier:
        return None if held & Qt.KeyboardModifier.AltModifier else _WITH_CTRL.get(key)
    if key == Qt.Key.Key_F3:
        return Key.PREVIOUS if held & Qt.KeyboardModifier.ShiftModifier else Key.NEXT
    return Key.CLOSE if key == Qt.Key.Key_Escape else None
