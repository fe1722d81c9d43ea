"""Help > About: version, promise, and where the notices of others stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from explorer import VERSION


def show_about(parent: QWidget) -> None:
    """Show the box until it is closed."""
    tr = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(tr("about", "About Dateline"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"Dateline {VERSION}")
    words = tr(
        "about",
        "A map explorer for the news: who said what about which country, and where the article "
        "says so.\n\nEverything happens on this computer; nothing leaves it.\n\n"
        "MIT licence. The notices of the packages and data it uses are in "
        "THIRD_PARTY_NOTICES.md.",
    )
    box.setInformativeText(words)
    box.open()
