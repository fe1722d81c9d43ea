"""What a broken or boundless original does, it does to the process that draws it: one word each."""

from __future__ import annotations

import os
import signal
import struct
import zlib
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.explorer.ingest.ingest_samples import pdf
from ui.original import drawing as drawings
from ui.original.drawing import Drawing
from ui.original.drawing_process import MOST_PIXELS, fitting
from ui.original.wording import sentence_of

LINE = (72, 700, 11, "Words of a page")


@pytest.fixture
def drawing(qapp: object) -> Iterator[Drawing]:
    made = Drawing()
    yield made
    made.close()


def locked() -> bytes:
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O (%s) /U (%s) /P -4 >> /ID [(a) (a)] /Size"
    whole = pdf([[LINE]])
    return whole.replace(b"trailer << /Size", b"trailer << " + lock % (b"o" * 32, b"u" * 32))


@pytest.mark.parametrize(
    ("kind", "data", "fault"),
    [
        ("pdf", pdf([[LINE]])[:60], "broken"),
        ("pdf", locked(), "password"),
        ("picture", b"\x89PNG\r\n\x1a\nrubbish", "broken"),
    ],
)
def test_what_cannot_be_opened(
    qtbot: QtBot, drawing: Drawing, kind: str, data: bytes, fault: str
) -> None:
    with qtbot.waitSignal(drawing.failed, timeout=20_000) as failed:
        drawing.open(kind, data)
    assert failed.args == [fault]
    assert sentence_of(fault).endswith(".")


def drawn(qtbot: QtBot, drawing: Drawing, page: int, width: int, height: int) -> QImage:
    with qtbot.waitSignal(drawing.drawn, timeout=20_000) as told:
        drawing.want(page, width, height)
    assert told.args is not None and told.args[0] == page
    image = told.args[1]
    assert isinstance(image, QImage)
    return image


def test_two_thousand_pages_and_one_of_ten_metres(qtbot: QtBot, drawing: Drawing) -> None:
    large = pdf([[LINE]] * 2000).replace(b"[0 0 612 792]", b"[0 0 612 28346]", 1)
    with qtbot.waitSignal(drawing.opened, timeout=20_000) as opened:
        drawing.open("pdf", large)
    assert opened.args is not None
    sizes = opened.args[0]
    assert len(sizes) == 2000 and sizes[0][1] == 28346
    assert drawn(qtbot, drawing, 1999, 400, 518).width() == 400
    image = drawn(qtbot, drawing, 0, 2000, 92_600)
    assert image.width() * image.height() <= MOST_PIXELS * 1.01


def test_a_picture_that_is_a_bomb(qtbot: QtBot, drawing: Drawing) -> None:
    def part(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = part(b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0))
    data = part(b"IDAT", zlib.compress(bytes(5_000_000), 9)) + part(b"IEND", b"")
    with qtbot.waitSignal(drawing.opened, timeout=20_000):
        drawing.open("picture", b"\x89PNG\r\n\x1a\n" + head + data)
    with qtbot.waitSignal(drawing.failed, timeout=20_000):
        drawing.want(0, 400, 400)


def test_one_that_dies_or_takes_for_ever_is_told(
    qtbot: QtBot, drawing: Drawing, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(drawing.opened, timeout=20_000):
        drawing.open("pdf", pdf([[LINE]]))
    process = drawing._process
    assert process is not None
    with qtbot.waitSignal(drawing.failed, timeout=20_000) as failed:
        os.kill(process.processId(), signal.SIGKILL)
    assert failed.args == ["runaway"]
    monkeypatch.setattr(drawings, "_command", lambda: ("/bin/sleep", ["60"]))
    drawing._patience.setInterval(100)
    with qtbot.waitSignal(drawing.failed, timeout=20_000) as failed:
        drawing.open("pdf", b"")
    assert failed.args == ["runaway"]
    # And the next file is drawn as if nothing had been.
    monkeypatch.undo()
    drawing._patience.setInterval(drawings.LONGEST_MS)
    with qtbot.waitSignal(drawing.opened, timeout=20_000):
        drawing.open("pdf", pdf([[LINE]]))


def test_a_page_is_never_drawn_beyond_its_pixels() -> None:
    assert fitting(400, 500).width() == 400
    size = fitting(100_000, 100_000)
    assert size.width() * size.height() <= MOST_PIXELS * 1.01
