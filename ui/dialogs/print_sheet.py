"""File > Print: what, on which paper, with a preview; on a printer or into a PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.export import printed, stamp
from ui.look.accessible_names import name_inner_parts

MARGIN = 2
"""Of the page, in millimetres; a text document keeps two centimetres of its own."""
PICTURE_WIDTH = 640
"""Of the map on a page, in the pixels of a text document."""


class Printable(msgspec.Struct, frozen=True, eq=False):
    """One thing to print: what it is called, its HTML, and the map's picture where it has one."""

    key: str
    words: str
    html: Callable[[], str]
    picture: Callable[[], QImage] | None = None


class PrintSheet(QDialog):
    """Shows the pages as they will be printed.

    Signals:
        pdf_asked(Path, bytes): a PDF is to be written there.
    """

    pdf_asked = Signal(object, object)

    def __init__(
        self,
        things: Sequence[Printable],
        suggested: Path,
        parent: QWidget | None = None,
        *,
        first: str = "",
    ) -> None:
        """`suggested` is the file that a PDF is offered to be; `first` the key to begin with."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        self._things = things
        self._suggested = suggested
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.what = QComboBox(self)
        self.paper = QComboBox(self)
        self.preview = QPrintPreviewWidget(self.printer, self)
        self.pdf = QPushButton(self.tr("Save as &PDF…"), self)
        self.print = QPushButton(self.tr("P&rint…"), self)
        self._fill(first)
        self._lay_out()
        self._connect()
        name_inner_parts(self)
        self.resize(760, 720)

    def paint(self, printer: QPagedPaintDevice) -> None:
        """Lay the chosen thing out on the pages of `printer`."""
        thing = self._things[max(self.what.currentIndex(), 0)]
        document = QTextDocument()
        if thing.picture is not None:
            kind = QTextDocument.ResourceType.ImageResource.value
            document.addResource(kind, QUrl(printed.MAP), thing.picture())
        document.setHtml(thing.html())
        document.print_(printer)

    def as_pdf(self) -> bytes:
        """Return what the preview shows as a PDF."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageLayout(self._layout())
        writer.setCreator(stamp.stamp().program)
        self.paint(writer)
        buffer.close()
        return bytes(data.data())

    def _fill(self, first: str) -> None:
        for thing in self._things:
            self.what.addItem(thing.words)
            if thing.key == first:
                self.what.setCurrentIndex(self.what.count() - 1)
        for words, size in (
            ("A4", QPageSize.PageSizeId.A4),
            (self.tr("Letter"), QPageSize.PageSizeId.Letter),
        ):
            self.paper.addItem(words, size)
        is_letter = (
            QPageSize(QPrinter().pageLayout().pageSize()).id() == QPageSize.PageSizeId.Letter
        )
        self.paper.setCurrentIndex(1 if is_letter else 0)

    def _lay_out(self) -> None:
        self.what.setAccessibleName(self.tr("What to print"))
        self.paper.setAccessibleName(self.tr("Paper"))
        self.preview.setAccessibleName(self.tr("Preview"))
        fields = QFormLayout()
        fields.addRow(self.tr("&What"), self.what)
        fields.addRow(self.tr("P&aper"), self.paper)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.pdf)
        foot.addWidget(self.print)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(fields)
        column.addWidget(self.preview, 1)
        column.addLayout(foot)
        self.print.setDefault(True)

    def _connect(self) -> None:
        self.preview.paintRequested.connect(self.paint)
        self.what.currentIndexChanged.connect(self._refresh)
        self.paper.currentIndexChanged.connect(self._refresh)
        self.pdf.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self._refresh()

    def _refresh(self) -> None:
        self.printer.setPageLayout(self._layout())
        self.preview.updatePreview()

    def _layout(self) -> QPageLayout:
        return QPageLayout(
            QPageSize(self.paper.currentData()),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN),
            QPageLayout.Unit.Millimeter,
        )

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), str(self._suggested), "PDF (*.pdf)"
        )
        if name:
            path = Path(name)
            self.pdf_asked.emit(path if path.suffix else path.with_suffix(".pdf"), self.as_pdf())
            self.accept()

    def _print(self) -> None:
        dialog = QPrintDialog(self.printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.paint(self.printer)
            self.accept()
