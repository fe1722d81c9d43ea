"""Sets a galley in type: fills a QTextDocument with it, by plain words and formats only."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from explorer.model import Span
from ui.reader.faces import Faces
from ui.reader.page_text import Line, PageText, Spot
from ui.reader.utf16 import OffsetMap


class Typesetter:
    """A galley in a document: which cursor is which stretch, and back."""

    def __init__(self, galley: PageText, document: QTextDocument) -> None:
        self.galley = galley
        self.document = document
        self._offsets = OffsetMap(galley.text)

    def fill(self, faces: Faces) -> None:
        """Put the galley into the document. Nothing in it is ever read as markup."""
        document = self.document
        document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        for number, line in enumerate(self.galley.lines):
            _insert(cursor, line, faces, first=number == 0)
        for spot in self.galley.spots:
            if spot.kind in ("person", "country"):
                self.cursor(_span(spot)).mergeCharFormat(faces.name(spot.kind))
        cursor.endEditBlock()

    def cursor(self, span: Span) -> QTextCursor:
        """Return a cursor that has a stretch of the galley selected, its start first."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(self._offsets.to_qt(span.start))
        cursor.setPosition(self._offsets.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def span(self, cursor: QTextCursor) -> Span:
        """Return the stretch of the galley that a cursor has selected."""
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return Span(self._offsets.to_text(start), self._offsets.to_text(end))

    def offset(self, position: int) -> int:
        """Return the galley's offset of a position of the document."""
        return self._offsets.to_text(position)

    def block(self, line: int) -> QTextBlock:
        """Return the document's block of a line."""
        return self.document.findBlockByNumber(line)


def _span(spot: Spot) -> Span:
    return Span(spot.start, spot.end)


def _insert(cursor: QTextCursor, line: Line, faces: Faces, *, first: bool) -> None:
    block, letters = faces.block(line), faces.letters(line)
    if first:
        cursor.setBlockFormat(block)
        cursor.setBlockCharFormat(letters)
        cursor.setCharFormat(letters)
    else:
        cursor.insertBlock(block, letters)
    start = cursor.position()
    cursor.insertText(line.text, letters)
    for shade in line.shades:
        offsets = OffsetMap(line.text)
        part = QTextCursor(cursor)
        part.setPosition(start + offsets.to_qt(shade.start))
        part.setPosition(start + offsets.to_qt(shade.end), QTextCursor.MoveMode.KeepAnchor)
        part.mergeCharFormat(faces.tone(shade.tone))
