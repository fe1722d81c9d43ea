"""From a card to its page of the original: from the choice to the page painted with its marks.

The floor is the bare drawing of the same page in the same size by Qt PDF, in the same run.
"""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QEventLoop

RUNS = 15
PAGES = 12
WORDS = "The ministers met in Lisbon on Tuesday and talked about the ferry line to Morocco. "


def main() -> None:
    """Print the median jump, the median bare drawing, and their ratio."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    with TemporaryDirectory() as folder:
        path = _made(Path(folder) / "story.pdf")
        for name, ahead in (("drawn ahead", True), ("not drawn ahead", False)):
            jumps, bare = _measured(path, ahead=ahead)
            ratio = median(jumps) / median(bare)
            print(f"{name}: card to page {_told(jumps)}, bare page {_told(bare)}")
            print(f"{name}: ratio {ratio:.2f} (bar: 2)")
    del app


def _told(times: list[float]) -> str:
    middle, least, most = (1000 * value for value in (median(times), min(times), max(times)))
    return f"{middle:.1f} ms ({least:.1f} to {most:.1f})"


def _made(path: Path) -> Path:
    """Return a PDF with a quote on each page."""
    from PySide6.QtCore import QMarginsF, QRectF
    from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter

    writer = QPdfWriter(str(path))
    writer.setResolution(720)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    painter.scale(10, 10)
    font = QFont("DejaVu Sans")
    font.setPixelSize(11)
    painter.setFont(font)
    for page in range(PAGES):
        if page:
            writer.newPage()
        said = f"“We will open line {page} before the summer,” said Rui Teles, the minister. "
        text = f"{WORDS * 12}\n\n{said}\n\n{WORDS * 12}"
        painter.drawText(QRectF(72, 72, 450, 700), 0x1000, text)
    painter.end()
    return path


def _measured(path: Path, *, ahead: bool) -> tuple[list[float], list[float]]:
    from PySide6.QtCore import QEventLoop, QSize, QTimer
    from PySide6.QtPdf import QPdfDocument

    from explorer import api
    from explorer.views import original_pages
    from ui.original.drawing import Drawing
    from ui.original.page_layout import words_width
    from ui.original.sheets import Sheets

    dossier = api.read_dossier(path)
    places = original_pages.places(dossier.article)
    assert places is not None
    sheets, drawing = Sheets(), Drawing()
    sheets.wanted.connect(lambda page, size: drawing.want(page, size.width(), size.height()))
    drawing.drawn.connect(sheets.show_image)
    loop = QEventLoop()
    drawing.opened.connect(lambda _: loop.quit())
    drawing.open("pdf", path.read_bytes())
    loop.exec()
    sheets.resize(420, 650)
    sheets.show()
    sheets.show_pages(places.sizes, words_width(places))
    document = QPdfDocument()
    document.load(str(path))
    # As the page itself does: the pages that have quotes are drawn ahead.
    sheets.images.expected = range(PAGES) if ahead else ()
    jumps, bare = [], []
    for run in range(RUNS):
        quote = dossier.quotes[(run * 5) % len(dossier.quotes)]
        assert quote.span is not None
        page = places.boxes(quote.span)[0].page
        rest = QEventLoop()
        QTimer.singleShot(400, rest.quit)
        rest.exec()
        if not ahead:
            sheets.images.clear()
        painted = QEventLoop()
        drawn = sheets.painted.connect(partial(_quit, painted, page))
        start = time.perf_counter()
        boxes = places.boxes(quote.span)
        sheets.light(boxes, quote.id)
        sheets.reveal(boxes)
        painted.exec()
        jumps.append(time.perf_counter() - start)
        sheets.painted.disconnect(drawn)
        size = sheets.layout_of_pages.rect(page).size().toSize()
        start = time.perf_counter()
        document.render(page, QSize(size.width(), size.height()))
        bare.append(time.perf_counter() - start)
    drawing.close()
    return jumps, bare


def _quit(loop: QEventLoop, wanted: int, page: int) -> None:
    if page == wanted:
        loop.quit()


if __name__ == "__main__":
    main()
