"""How a desktop knows the window for Dateline's: icon, launcher's name, coming to the front."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QWidget

_ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
_SIZES = (16, 32, 48, 128)


def icon() -> QIcon:
    """Return the app's icon; its pictures are read when they are drawn, not before."""
    found = QIcon()
    for size in _SIZES:
        found.addFile(str(_ICONS / f"dateline-{size}.png"))
    return found


def give(app: QGuiApplication) -> None:
    """Give the application's windows the icon and the launcher's name."""
    app.setDesktopFileName("dateline")
    app.setWindowIcon(icon())


def bring_forward(window: QWidget) -> None:
    """Show a window that may be minimised or behind others, and give it the focus."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
