"""What leaves the window as a picture or on paper: the map, a page, the article, the timeline."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from ui.articles.saving import Saving
from ui.window.main_window import MainWindow
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.map.picture import MapPictures


class Paper(QObject):
    """Prints and takes pictures of what the window shows."""

    def __init__(self, window: MainWindow, workspace: Workspace, documents: Saving) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._documents = documents
        self._taker: MapPictures | None = None

    def copy_map(self) -> None:
        """Put a picture of the map on the clipboard."""
        self._pictures().copy()

    def save_map(self) -> None:
        """Ask where to, and save a picture of the map."""
        from explorer.export import file_name

        dossier = self._workspace.dossier
        if dossier is None:
            return
        start = str(self._documents.folder / file_name(dossier, ".png"))
        kinds = f"{self.tr('Pictures')} (*.png);;{self.tr('PDF documents')} (*.pdf)"
        name, kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save Map Picture"), start, kinds
        )
        if name:
            path = Path(name)
            suffix = ".pdf" if "*.pdf" in kind else ".png"
            is_named = path.suffix.lower() in (".png", ".pdf")
            self._pictures().save(path if is_named else path.with_name(path.name + suffix))

    def print(self) -> None:
        """Show what can be printed, beginning with what the reader is in."""
        dossier = self._workspace.dossier
        if dossier is None:
            return
        from explorer.export import file_name
        from explorer.export.stamp import stamp

        # Late: few readers print, and what knows printers takes its time to load.
        from ui.dialogs.print_sheet import PrintSheet
        from ui.window import printables

        workspace = self._workspace
        mark = stamp(self._window.map.borders, workspace.citation)
        things = printables.of_window(
            dossier, workspace.selection, workspace.filter, mark, self._picture
        )
        suggested = self._documents.folder / file_name(dossier, ".pdf")
        sheet = PrintSheet(things, suggested, self._window, first=self._first())
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.pdf_asked.connect(self._documents.write)
        sheet.open()

    def _picture(self) -> QImage:
        return self._window.map.grab().toImage()

    def _first(self) -> str:
        """The key of what the reader's focus is in; the page where it is in none of them."""
        panes = self._window.panes
        focus = QApplication.focusWidget()
        for key, pane in (
            ("map", self._window.map),
            ("article", panes.reader),
            ("timeline", panes.timeline),
        ):
            if focus is not None and (pane is focus or pane.isAncestorOf(focus)):
                return key
        return "page"

    def _pictures(self) -> MapPictures:
        # Late: none is taken before the map is there.
        from ui.map.picture import MapPictures

        if self._taker is None:
            self._taker = MapPictures(self._window.map, self._workspace)
        return self._taker
