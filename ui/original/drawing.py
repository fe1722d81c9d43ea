"""Has the pages of a file drawn by a process of its own, and tells as they are."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QObject, QProcess, QProcessEnvironment, QTimer, Signal
from PySide6.QtGui import QImage

from explorer import typed

LONGEST_MS = 15_000
"""For one page, or to open the file; a page takes about ten."""
SWITCH = "--draw-apart"
"""What the bundled program is started with to be such a process: there is no Python beside it."""
_ROOT = Path(__file__).resolve().parents[2]


class _Header(msgspec.Struct, frozen=True):
    """An answer as `drawing_process` gives it."""

    fault: str = ""
    pages: tuple[tuple[float, float], ...] = ()
    page: int = -1
    width: int = 0
    height: int = 0
    size: int = 0


class Drawing(QObject):
    """One file whose pages are drawn, one after the other; the newest wish goes first.

    Signals:
        opened(tuple): the file is open; the width and height of each page in points.
        drawn(int, QImage): a page (from 0) is drawn.
        failed(str): it cannot be drawn: ``password``, ``broken``, or ``runaway`` where it took
            more time or memory than a page may. Nothing more comes of the file.
    """

    opened = Signal(object)
    drawn = Signal(int, object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._wanted: list[tuple[int, int, int]] = []
        self._is_busy = False
        self._under_way: tuple[int, int, int] | None = None
        self._unread = QByteArray()
        self._header: _Header | None = None
        self._patience = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._patience.timeout.connect(lambda: self._fail("runaway"))

    def open(self, kind: str, data: bytes) -> None:
        """Open a file in place of the one before."""
        self.close()
        process = self._process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.readyReadStandardOutput.connect(self._on_said)
        process.finished.connect(self._on_ended)
        process.errorOccurred.connect(self._on_ended)
        program, arguments = _command()
        process.start(program, arguments)
        self._send({"kind": kind, "size": len(data)}, data)

    def want(self, page: int, width: int, height: int) -> None:
        """Have a page drawn so many pixels wide and high, before what was wanted earlier."""
        wish = (page, width, height)
        if wish == self._under_way:
            return
        self._wanted = [other for other in self._wanted if other[0] != page]
        self._wanted.insert(0, wish)
        self._go_on()

    def close(self) -> None:
        """Let go of the file and of its process."""
        self._patience.stop()
        self._wanted.clear()
        self._unread.clear()
        self._header, self._is_busy, self._under_way = None, False, None
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(2000)
            process.deleteLater()

    def _go_on(self) -> None:
        if self._wanted and not self._is_busy and self._process is not None:
            page, width, height = self._under_way = self._wanted.pop(0)
            self._send({"page": page, "width": width, "height": height})

    def _send(self, request: dict[str, object], data: bytes = b"") -> None:
        assert self._process is not None
        self._is_busy = True
        self._patience.start()
        self._process.write(msgspec.json.encode(request) + b"\n")
        if data:
            self._process.write(data)
        else:
            # Off it goes, before the window is painted.
            self._process.waitForBytesWritten(0)

    def _on_said(self) -> None:
        if self._process is None:
            return
        self._unread.append(self._process.readAllStandardOutput())
        while (answer := self._next()) is not None:
            self._is_busy, self._under_way = False, None
            self._patience.stop()
            self._tell(*answer)
            self._go_on()

    def _next(self) -> tuple[_Header, bytes] | None:
        """Return the next answer that is there whole."""
        if self._header is None:
            end = self._unread.indexOf(b"\n")
            if end < 0:
                return None
            self._header = typed.json(self._unread.first(end).data(), _Header)
            self._unread.remove(0, end + 1)
        header = self._header
        if self._unread.size() < header.size:
            return None
        pixels = bytes(self._unread.first(header.size).data()) if header.size else b""
        self._unread.remove(0, header.size)
        self._header = None
        return header, pixels

    def _tell(self, answer: _Header, pixels: bytes) -> None:
        if answer.fault:
            self._fail(answer.fault)
        elif answer.page < 0:
            self.opened.emit(answer.pages)
        else:
            form = QImage.Format.Format_RGB32
            image = QImage(pixels, answer.width, answer.height, 4 * answer.width, form)
            # The picture goes on after the bytes that it was made of.
            self.drawn.emit(answer.page, image.copy())

    def _on_ended(self) -> None:
        if self._process is not None:
            self._fail("runaway")

    def _fail(self, fault: str) -> None:
        self.close()
        self.failed.emit(fault)


def _command() -> tuple[str, list[str]]:
    if getattr(sys, "frozen", False):
        return sys.executable, [SWITCH]
    code = "from ui.original.drawing_process import main; main()"
    return sys.executable, ["-c", code]


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", os.fspath(_ROOT))
    return environment
