"""Help > About: version, promise, what the program stands on and under which licences."""

from __future__ import annotations

import platform
import re
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from explorer import VERSION
from explorer.i18n.messages import translate
from ui.look import app_identity

ROOT = Path(__file__).resolve().parents[2]
ICON_SIZE = 64
_SOURCES = ("resources/geo/SOURCES.md", "resources/gazetteers/SOURCES.md")


class AboutDialog(QDialog):
    """Says what this is, and shows the licence and the notices of others in full."""

    def __init__(self, parent: QWidget | None = None, *, engine: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("about", "About Dateline"))
        self.resize(640, 520)
        self.pages = QTabWidget(self)
        self.pages.setAccessibleName(translate("about", "Versions, licence and notices"))
        for title, words in pages(engine):
            page = QTextBrowser(self)
            page.setMarkdown(words)
            # An address in a notice is text: the program opens nothing outside this computer.
            page.setOpenLinks(False)
            page.setTabChangesFocus(True)
            page.setAccessibleName(title)
            self.pages.addTab(page, title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self._head())
        layout.addWidget(self.pages, 1)
        layout.addWidget(buttons)

    def _head(self) -> QHBoxLayout:
        picture = QLabel(self)
        picture.setPixmap(app_identity.icon().pixmap(ICON_SIZE, ICON_SIZE))
        picture.setAccessibleName(translate("about", "Dateline's icon"))
        promise = translate(
            "about",
            "A map explorer for the news: who said what about which country, and where the article "
            "says so.\n\nEverything happens on this computer; nothing leaves it.",
        )
        words = QLabel(f"Dateline {VERSION}\n{promise}", self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(words, 1)
        return head


def show_about(parent: QWidget, engine: str) -> None:
    """Show the dialog until it is closed; `engine` is the version of the web engine."""
    AboutDialog(parent, engine=engine).open()


def pages(engine: str) -> list[tuple[str, str]]:
    """Return title and Markdown of each page; `engine` is the version of the web engine."""
    return [
        (translate("about", "Versions"), _versions(engine)),
        (translate("about", "Licence"), _read("LICENSE")),
        (translate("about", "Packages"), _read("THIRD_PARTY_NOTICES.md")),
        (translate("about", "Data"), "\n\n".join(_read(name) for name in _SOURCES)),
    ]


def _versions(engine: str) -> str:
    rows = {
        "Dateline": VERSION,
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "Chromium": engine,
        translate("about", "System"): platform.platform(),
    }
    return "\n".join(f"- **{name}** {version}" for name, version in rows.items())


def _read(name: str) -> str:
    try:
        words = (ROOT / name).read_text(encoding="utf-8")
    except OSError:
        return translate("about", "{name} is missing from this installation.").format(name=name)
    return re.sub(r"<!--.*?-->", "", words, flags=re.DOTALL)
