"""The report of a failure: what happened, where the work is, and the words to copy or save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)


class CrashReport(QDialog):
    """Tells of a failure; closing it goes back to the window, which is still there."""

    def __init__(self, report: str, kept: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something Went Wrong"))
        self.resize(640, 420)
        self.words = QLabel(self._sentence(kept), self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("The report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        layout.addWidget(self.report, 1)
        layout.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(self.tr("&Copy Report"), roles.ActionRole)
        self.save = buttons.addButton(self.tr("&Save Report…"), roles.ActionRole)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        buttons.rejected.connect(self.reject)
        return buttons

    def _sentence(self, kept: Path | None) -> str:
        words = [
            self.tr("Dateline made a mistake. You can go on working; to be safe, start it again."),
            self.tr("Nothing was sent anywhere. The report below helps whoever looks into it."),
        ]
        if kept is not None:
            words.insert(1, self.tr("The open article was kept in {file}.").format(file=kept))
        return "\n\n".join(words)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save Report"), "dateline-report.txt", "*.txt"
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, file: Path) -> None:
        """Write the report; where that fails, say why in the place of the explanation."""
        try:
            file.write_text(self.report.toPlainText(), encoding="utf-8")
        except OSError as error:
            words = self.tr("{name} cannot be written ({why}). Choose another folder.")
            self.words.setText(words.format(name=file.name, why=error.strerror))
