"""The process in which pages are drawn: what a broken file does to it, it does to nothing else.

Qt PDF draws PDFs, Qt's readers of pictures draw scans. It is given bytes, never a name of a file,
and hands back pixels. A request is a line of JSON, with the file's bytes behind the first one; an
answer is a line of JSON, with the pixels behind it. It ends once nobody can ask any more.
"""

from __future__ import annotations

import os
import sys
from typing import BinaryIO, Literal, Protocol

import msgspec
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtPdf import QPdfDocument

from explorer import typed

MEMORY = 1_000 * 1024 * 1024
"""Bytes that the process may fill: what it only reserves, of which Qt PDF does much, is free."""
MOST_PIXELS = 24_000_000
"""Of one page: more are drawn smaller, and shown larger than they were drawn."""
MOST_PAGES = 20_000
PIPE = 1024 * 1024
"""Bytes on their way to who asked: what Linux allows everybody."""

Fault = Literal["", "password", "broken"]


class Request(msgspec.Struct, frozen=True):
    """A file to open (`size` bytes follow), or a page (from 0) to be drawn so many pixels wide."""

    kind: str = ""
    size: int = 0
    page: int = -1
    width: int = 0
    height: int = 0


class Answer(msgspec.Struct, frozen=True):
    """A file's pages in points or what is wrong with it; or a page's pixels (`size` bytes)."""

    fault: Fault = ""
    pages: tuple[tuple[float, float], ...] = ()
    page: int = -1
    width: int = 0
    height: int = 0
    size: int = 0


class Sheaf(Protocol):
    """A file whose pages can be drawn."""

    def pages(self) -> tuple[tuple[float, float], ...]:
        """Return the width and height of each page, in points."""

    def draw(self, page: int, size: QSize) -> QImage:
        """Return a page as a picture of that size."""


class Pdf:
    """A PDF, drawn by Qt PDF."""

    def __init__(self, data: bytes) -> None:
        """Open it; see `fault` for whether that went well."""
        self._document, self._buffer = QPdfDocument(), QBuffer()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        errors = QPdfDocument.Error
        found = self._document.error()
        locked = (errors.IncorrectPassword, errors.UnsupportedSecurityScheme)
        self.fault: Fault = "password" if found in locked else "broken"
        if found == errors.None_ and self._document.status() == QPdfDocument.Status.Ready:
            self.fault = ""

    def pages(self) -> tuple[tuple[float, float], ...]:
        """Return the width and height of each page, in points."""
        count = min(self._document.pageCount(), MOST_PAGES)
        sizes = (self._document.pagePointSize(number) for number in range(count))
        return tuple((size.width(), size.height()) for size in sizes)

    def draw(self, page: int, size: QSize) -> QImage:
        """Return a page as a picture of that size, on white."""
        drawn = self._document.render(page, size)
        paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        return _laid_on(paper, drawn)


class Picture:
    """A picture file, each of whose pictures is a page."""

    def __init__(self, data: bytes) -> None:
        """Open it; see `fault` for whether that went well."""
        self._data = QByteArray(data)
        self._count = max(self._reader(0).imageCount(), 1)
        is_sound = self._reader(0).canRead() and not self._reader(0).size().isEmpty()
        self.fault: Fault = "" if is_sound else "broken"

    def pages(self) -> tuple[tuple[float, float], ...]:
        """Return the width and height of each page: a pixel is a point."""
        sizes = (self._reader(number).size() for number in range(min(self._count, MOST_PAGES)))
        return tuple((float(size.width()), float(size.height())) for size in sizes)

    def draw(self, page: int, size: QSize) -> QImage:
        """Return a picture of that size."""
        reader = self._reader(page)
        reader.setScaledSize(size)
        return reader.read().convertToFormat(QImage.Format.Format_RGB32)

    def _reader(self, page: int) -> QImageReader:
        buffer = QBuffer(parent=QCoreApplication.instance())
        buffer.setData(self._data)
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        if page:
            reader.jumpToImage(page)
        return reader


def main() -> int:
    """Answer requests on standard input until it ends."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # What a library prints is no answer.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    limit()
    _widen(answers)
    application = QCoreApplication([])
    QImageReader.setAllocationLimit(512)
    sheaf: Sheaf | None = None
    while line := sys.stdin.buffer.readline():
        request = typed.json(line, Request)
        if request.size:
            data = sys.stdin.buffer.read(request.size)
            opened = Pdf(data) if request.kind == "pdf" else Picture(data)
            sheaf = opened if not opened.fault else None
            _write(answers, Answer(fault=opened.fault, pages=sheaf.pages() if sheaf else ()))
        elif sheaf is not None:
            _draw(answers, sheaf, request)
    del application
    return 0


def limit() -> None:
    """Limit the memory of this process, where the system can."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _widen(answers: BinaryIO) -> None:
    """Have the pipe take in as much at once as it may: a page is some megabytes."""
    try:
        import fcntl

        fcntl.fcntl(answers, fcntl.F_SETPIPE_SZ, PIPE)
    except (ImportError, AttributeError, OSError):
        return  # not Linux, or no more is allowed: it only takes longer


def fitting(width: int, height: int) -> QSize:
    """Return the size to draw a page in, which has no more than `MOST_PIXELS`."""
    shrink = min(1.0, (MOST_PIXELS / max(width * height, 1)) ** 0.5)
    return QSize(max(round(width * shrink), 1), max(round(height * shrink), 1))


def _draw(answers: BinaryIO, sheaf: Sheaf, request: Request) -> None:
    drawn = sheaf.draw(request.page, fitting(request.width, request.height))
    if drawn.isNull():
        _write(answers, Answer(fault="broken", page=request.page))
        return
    pixels = memoryview(drawn.constBits())
    answer = Answer(
        page=request.page, width=drawn.width(), height=drawn.height(), size=drawn.sizeInBytes()
    )
    _write(answers, answer, pixels)


def _laid_on(paper: QImage, drawn: QImage) -> QImage:
    from PySide6.QtGui import QPainter

    if not drawn.isNull():
        painter = QPainter(paper)
        painter.drawImage(0, 0, drawn)
        painter.end()
    return paper


def _write(answers: BinaryIO, answer: Answer, pixels: bytes | memoryview = b"") -> None:
    answers.write(msgspec.json.encode(answer) + b"\n")
    answers.write(pixels)
    answers.flush()


if __name__ == "__main__":
    sys.exit(main())
