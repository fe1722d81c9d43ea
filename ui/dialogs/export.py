"""File > Export: what, in which form, cited how, and where to."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.export import FORMS, file_called
from explorer.export.stamp import Style
from explorer.i18n.messages import translate
from ui.dialogs.export_scope import Scope
from ui.look.accessible_names import name_inner_parts


class ExportDialog(QDialog):
    """Asks for form and file; a file that would be replaced is named before, not asked about after.

    Signals:
        export_asked(Scope, str, Path, str): what to export, the form's key, the file to write and
            the style of its citations.
    """

    export_asked = Signal(object, str, object, str)

    def __init__(
        self,
        scopes: Sequence[Scope],
        folder: Path,
        parent: QWidget | None = None,
        *,
        first: str = "",
        style: Style = "plain",
    ) -> None:
        """`first` is the key of the scope that is chosen to begin with."""
        super().__init__(parent)
        self._scopes = scopes
        self._folder = folder
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(520)
        self.what = QComboBox(self)
        self.form = QComboBox(self)
        self.citations = QComboBox(self)
        self.file = QLineEdit(self)
        self.browse = QPushButton(self.tr("&Browse…"), self)
        self.note = QLabel(self)
        self.buttons = QDialogButtonBox(self)
        self._fill(first, style)
        self._lay_out()
        self._connect()
        self._suggest()
        self.form.setFocus()
        name_inner_parts(self)

    @property
    def scope(self) -> Scope:
        """What is chosen to be exported."""
        return self._scopes[max(self.what.currentIndex(), 0)]

    @property
    def key(self) -> str:
        """The chosen form's key."""
        return str(self.form.currentData())

    @property
    def path(self) -> Path | None:
        """The file to write, or None where its name is blank."""
        name = self.file.text().strip()
        return self._folder / Path(name).expanduser() if name else None

    def _fill(self, first: str, style: Style) -> None:
        for scope in self._scopes:
            self.what.addItem(scope.words)
            if scope.key == first:
                self.what.setCurrentIndex(self.what.count() - 1)
        for key, form in FORMS.items():
            self.form.addItem(translate("export", form.name), key)
        for style_key, words in (
            ("plain", self.tr("Outlet, title, day")),
            ("apa", "APA"),
            ("mla", "MLA"),
            ("chicago", "Chicago"),
        ):
            self.citations.addItem(words, style_key)
        self.citations.setCurrentIndex(self.citations.findData(style))

    def _lay_out(self) -> None:
        names = {
            self.what: self.tr("&What"),
            self.form: self.tr("&Form"),
            self.citations: self.tr("&Sources cited as"),
            self.file: self.tr("F&ile"),
        }
        for widget, name in names.items():
            widget.setAccessibleName(name.replace("&", ""))
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(self.browse)
        fields = QFormLayout()
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for box in (self.what, self.form, self.citations):
            fields.addRow(names[box], box)
        label = QLabel(names[self.file], self)
        label.setBuddy(self.file)
        fields.addRow(label, row)
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self.ok = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        column = QVBoxLayout(self)
        column.addLayout(fields)
        column.addWidget(self.note)
        column.addStretch(1)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(self._suggest)
        self.form.currentIndexChanged.connect(self._on_form_changed)
        self.file.textChanged.connect(self._tell)
        self.browse.clicked.connect(self._on_browse)
        self.browse.setAutoDefault(False)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)

    def _suggest(self) -> None:
        name = file_called(self.scope.name, FORMS[self.key].suffix)
        self.file.setText(str(self._folder / name))
        self._tell()

    def _on_form_changed(self) -> None:
        """Change the file's ending with the form, and keep the name the reader gave it."""
        name = self.file.text().strip()
        known = sorted((form.suffix for form in FORMS.values()), key=len, reverse=True)
        ending = next((suffix for suffix in known if name.endswith(suffix)), None)
        if ending is not None:
            self.file.setText(name.removesuffix(ending) + FORMS[self.key].suffix)
        self._tell()

    def _tell(self) -> None:
        path = self.path
        # Not Path.is_file, which raises on a name that is too long to be any file's.
        exists = path is not None and os.path.isfile(path)
        notes = [self.tr("This file is there already and will be replaced.")] if exists else []
        if self.key == "json" and self.scope.has_text:
            notes.append(self.tr("Holds the article’s full text: mind the rights of its author."))
        self.note.setText(" ".join(notes))
        self.ok.setText(self.tr("&Replace") if exists else self.tr("&Export"))
        self.ok.setEnabled(path is not None)

    def _on_browse(self) -> None:
        form = FORMS[self.key]
        start = str(self.path or self._folder)
        kinds = f"{translate('export', form.name)} (*{form.suffix})"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export to"), start, kinds)
        if name:
            self.file.setText(name)

    def _on_accepted(self) -> None:
        if self.path is not None:
            style = str(self.citations.currentData())
            self.export_asked.emit(self.scope, self.key, self.path, style)
            self.accept()
