"""What the reader is asked and told about archives: columns of tables, and what was left out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from explorer.errors import UserError
from explorer.i18n.messages import translate
from ui import notices
from ui.articles.imports import Imports
from ui.library.columns_dialog import ColumnsDialog
from ui.notices import Notice
from ui.workspace import Workspace

NAMED = 3
"""What is left out is named in the notice up to here; all of it in a list of its own."""


class Archives(QObject):
    """Asks before a table is read, and names what of an archive is no article."""

    def __init__(self, workspace: Workspace, intake: Imports, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._intake = intake
        self._window = window
        self.dialog: ColumnsDialog | None = None
        intake.ask_columns = self.ask
        intake.left_out.connect(self._tell)

    def ask(self, path: Path) -> None:
        """Show the first rows of a table and ask which column holds what."""
        from explorer.ingest import table

        try:
            shown = table.preview(path)
        except UserError as error:
            self._workspace.post(notices.of_error(error))
            return
        self.dialog = ColumnsDialog(path, shown, self._window)
        self.dialog.accepted_columns.connect(self._intake.open_table)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _tell(self, left_out: list[str]) -> None:
        names = ", ".join(left_out[:NAMED])
        more = len(left_out) - NAMED
        if more > 0:
            words = translate("archives", "Left out: {names} and %n more.", more)
        else:
            words = self.tr("Left out: {names}.")
        sentence = words.format(names=names.rstrip("."))
        if more <= 0:
            self._workspace.post(Notice(sentence=sentence))
            return
        self._workspace.post(
            Notice(
                sentence=sentence, action=self.tr("Show All"), act=lambda: self._show_all(left_out)
            )
        )

    def _show_all(self, left_out: list[str]) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Left out"))
        box.setText(translate("archives", "%n part(s) (is|are) no article:", len(left_out)))
        box.setDetailedText("\n".join(left_out))
        box.open()
