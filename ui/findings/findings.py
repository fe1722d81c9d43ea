"""Joins the pages of findings to the window: made when first asked for, not at the start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.files import atomic
from explorer.views import selection as choices
from ui.articles.open_library import OpenLibrary
from ui.findings.collector import Collector
from ui.notices import of_error
from ui.workspace import Workspace

Register = Callable[[str, Callable[[], QWidget]], None]


class Findings(QObject):
    """Makes the pages and carries out what they ask for.

    Signals:
        search_asked(str): a query for the library.
        page_asked(str): a page of that kind is to be seen.
        export_asked(str): what a scope of that key has is to be exported.
    """

    search_asked = Signal(str)
    page_asked = Signal(str)
    export_asked = Signal(str)

    def __init__(
        self, workspace: Workspace, shelf: OpenLibrary, register: Register, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._shelf = shelf
        self._window = window
        self.collector = Collector(workspace, shelf, window)
        self.folder = Path.home()
        register("overview", self._overview)
        register("check", self._check)
        register("then", self._then)
        register("collections", self._collections)

    def show_quote(self, number: int, quote: str) -> None:
        """Open an article of the library at one of its quotes."""
        dossier = self._shelf.fetch(number)
        if dossier is None:
            return
        if self._shelf.show(number):
            shown = self._workspace.dossier
            if shown is not None:
                self._workspace.select(choices.choose(shown, "quote", quote, panel=""))

    def save_table(self, name: str, data: bytes) -> None:
        """Ask where to, and save a table."""
        from explorer.errors import UserError

        file, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save Table"), str(self.folder / name), "CSV (*.csv)"
        )
        if not file:
            return
        try:
            atomic.write(Path(file), data)
        except UserError as error:
            self._workspace.post(of_error(error))

    def save_picture(self, name: str, drawn: bytes) -> None:
        """Ask where to, and save a picture of bars: as drawn (.svg), or in pixels (.png)."""
        from explorer.errors import UserError

        file, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save Picture"),
            str(self.folder / name),
            "SVG (*.svg);;PNG (*.png)",
        )
        if not file:
            return
        path = Path(file)
        try:
            atomic.write(path, _in_pixels(drawn) if path.suffix.lower() == ".png" else drawn)
        except UserError as error:
            self._workspace.post(of_error(error))

    def _overview(self) -> QWidget:
        from ui.findings.overview_page import OverviewPage

        page = OverviewPage(self._shelf, self._window)
        page.search_asked.connect(self.search_asked)
        page.save_asked.connect(self.save_table)
        page.picture_asked.connect(self.save_picture)
        return page

    def _then(self) -> QWidget:
        from ui.findings.then_page import ThenPage

        page = ThenPage(self._shelf, self._window)
        page.search_asked.connect(self.search_asked)
        return page

    def _check(self) -> QWidget:
        from ui.findings.check_page import CheckPage

        page = CheckPage(self._shelf, self._window)
        page.source_asked.connect(self.show_quote)
        return page

    def _collections(self) -> QWidget:
        from ui.findings.collections_page import CollectionsPage

        page = CollectionsPage(self._shelf, self._window)
        page.quote_asked.connect(self.show_quote)
        page.export_asked.connect(lambda name: self.export_asked.emit(f"collection:{name}"))
        return page


def _in_pixels(drawn: bytes) -> bytes:
    """Return an SVG picture as PNG, twice as large as it says."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(drawn))
    image = QImage(renderer.defaultSize() * 2, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())
