"""Twenty files made by the tests: each word in its place, scans read, quotes as in the text."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument

from explorer import api
from explorer.ingest import read, tesseract
from explorer.model import Article
from explorer.text.word_places import PlacedWord
from explorer.views import original_pages
from tests.ui.original.made_pages import Drawn, Sheet

# 2 mm in points: how far a word may be from where it was drawn.
NEAR = 2 / 25.4 * 72
STORIES = {
    "eng": [
        "Harbour towns agree on the ferry",
        "LISBON, Nov 3 (Newswire) - Ministers of Portugal and Morocco met in Lisbon on Tuesday to "
        "talk about the ferry line between the two countries, which was closed for eleven months.",
        "“We will open the line before the summer,” said Rui Teles, the Portuguese minister of "
        "transport, after the meeting. He called the closing a mistake.",
        "Fishermen on both sides had asked for it, and the line carried forty thousand people a "
        "year. “Our ships are ready, and so are we,” Moroccan Transport Minister Salma Idrissi "
        "told reporters in Rabat on Wednesday.",
    ],
    "deu": [
        "„Wir öffnen die Linie noch vor dem Sommer“, sagte der portugiesische Minister Rui Teles "
        "am Dienstag in Lissabon. Die Fähre nach Marokko lag elf Monate still.",
    ],
    "fra": [
        "« Nous rouvrirons la ligne avant l’été », a déclaré le ministre portugais Rui Teles mardi "
        "à Lisbonne. Le ferry vers le Maroc était à l’arrêt depuis onze mois.",
    ],
    "spa": [
        "«Abriremos la línea antes del verano», dijo el ministro portugués Rui Teles el martes en "
        "Lisboa. El transbordador a Marruecos llevaba once meses parado.",
    ],
    "rus": [
        "«Мы откроем линию до лета», — сказал министр транспорта Португалии Руй Телеш во вторник в "
        "Лиссабоне. Паром в Марокко не ходил одиннадцать месяцев.",
    ],
    "ukr": [
        "«Ми відкриємо лінію до літа», — сказав міністр транспорту Португалії Руй Телеш у вівторок "
        "у Лісабоні. Пором до Марокко не ходив одинадцять місяців.",
    ],
    "kaz": [
        "«Біз желіні жазға дейін ашамыз», — деді Португалияның көлік министрі Руй Телеш сейсенбіде "
        "Лиссабонда. Мароккоға баратын паром он бір ай жүрмеді.",
    ],
}  # fmt: skip
ENGLISH = STORIES["eng"]
TABLE = [
    ("Town", "Ferries", "Travellers"),
    ("Lisbon", "twelve", "21,400"),
    ("Tangier", "nine", "18,250"),
    ("Rabat", "three", "2,310"),
]
needs_tesseract = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="Tesseract is not on this machine"
)


def one_column(sheet: Sheet) -> None:
    sheet.column(72, 90, 450, ENGLISH)


def small_letters(sheet: Sheet) -> None:
    sheet.column(72, 90, 300, ENGLISH, 8)


def two_columns(sheet: Sheet) -> None:
    sheet.column(60, 80, 450, ENGLISH[:1], 20)
    sheet.column(60, 130, 220, [*ENGLISH[1:3], *ENGLISH[1:3]])
    sheet.column(310, 130, 220, [*ENGLISH[3:], *ENGLISH[1:3]])


def hyphens(sheet: Sheet) -> None:
    for number, width in enumerate((130, 190)):
        sheet.column(60 + 250 * number, 90, width, ENGLISH[1:], cut="countries")


def footnotes(sheet: Sheet) -> None:
    sheet.column(72, 90, 450, ENGLISH)
    sheet.column(72, 700, 450, ["The figures are those of the harbour board of Lisbon."], 8)


def two_pages(sheet: Sheet) -> None:
    for page in range(2):
        sheet.column(72, 40, 300, ["THE HARBOUR GAZETTE"], 8)
        sheet.column(72, 90, 450, ENGLISH)
        if not page:
            sheet.new_page()


def spaced(sheet: Sheet) -> None:
    sheet.column(72, 90, 300, ENGLISH, spacing=1.5)


def large_sheet(sheet: Sheet) -> None:
    sheet.column(400, 700, 900, ENGLISH, 22)


def head_and_foot(sheet: Sheet) -> None:
    for page in range(3):
        sheet.column(72, 30, 300, ["THE HARBOUR GAZETTE"], 8)
        sheet.column(72, 90, 450, ENGLISH)
        sheet.column(280, 800, 50, [str(page + 1)], 8)
        if page < 2:
            sheet.new_page()


def table(sheet: Sheet) -> None:
    sheet.column(72, 90, 450, ENGLISH[:2])
    for row, (town, ferries, people) in enumerate(TABLE):
        for left, cell in ((72, town), (240, ferries), (380, people)):
            sheet.column(left, 220 + 20 * row, 120, [cell], 10)
    sheet.column(72, 340, 450, ENGLISH[2:])


def mixed_sizes(sheet: Sheet) -> None:
    sheet.column(72, 90, 450, ENGLISH)
    for size in (QSizeF(842, 595), QSizeF(420, 595)):
        sheet.new_page(size)
        sheet.column(50, 90, 320, ENGLISH[1:])


def cyrillic(sheet: Sheet) -> None:
    sheet.column(72, 90, 450, [*STORIES["rus"], *STORIES["ukr"], *STORIES["kaz"]])


DRAWN: dict[str, tuple[Callable[[Sheet], None], QSizeF | None, int]] = {
    "one column": (one_column, None, 0),
    "small letters": (small_letters, None, 0),
    "two columns": (two_columns, None, 0),
    "hyphens": (hyphens, None, 0),
    "footnotes": (footnotes, None, 0),
    "two pages": (two_pages, None, 0),
    "letter-spaced": (spaced, None, 0),
    "large sheet": (large_sheet, QSizeF(1684, 2384), 0),
    "Cyrillic": (cyrillic, None, 0),
    "head and foot": (head_and_foot, None, 0),
    "table": (table, None, 0),
    "mixed sizes": (mixed_sizes, None, 0),
    "cropped": (one_column, None, 0),
    "turned right": (one_column, None, 90),
    "upside down": (two_columns, None, 180),
    "turned left": (one_column, None, 270),
}


@pytest.fixture(params=sorted(DRAWN))
def made(request: pytest.FixtureRequest, tmp_path: Path, qapp: object) -> tuple[Path, list[Drawn]]:
    """A PDF of the kind, and its words where they were drawn, as the page is shown."""
    draw, size, turn = DRAWN[request.param]
    sheet = Sheet(tmp_path / "made.pdf", size)
    draw(sheet)
    path = sheet.done()
    if request.param == "cropped":
        cropped(path, 40, 50)
        return path, [word._replace(box=word.box.translated(-40, -50)) for word in sheet.words]
    if not turn:
        return path, sheet.words
    turned(path, turn)
    width, height = (size.width(), size.height()) if size else (595.0, 842.0)
    return path, [
        word._replace(box=turned_box(word.box, turn, width, height)) for word in sheet.words
    ]


def turned(path: Path, turn: int) -> None:
    """Have a PDF's pages be shown turned, clockwise."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path.read_bytes())
    for page in document:
        page.set_rotation(turn)
    document.save(str(path))
    document.close()


def cropped(path: Path, left: float, top: float) -> None:
    """Have a PDF's pages be shown without a strip on the left and at the top, in points."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path.read_bytes())
    for page in document:
        width, height = page.get_size()
        page.set_cropbox(left, 0, width, height - top)
    document.save(str(path))
    document.close()


def turned_box(box: QRectF, turn: int, width: float, height: float) -> QRectF:
    corners = {
        90: (height - box.bottom(), box.left(), height - box.top(), box.right()),
        180: (width - box.right(), height - box.bottom(), width - box.left(), height - box.top()),
        270: (box.top(), width - box.right(), box.bottom(), width - box.left()),
    }[turn]
    return QRectF(QPointF(*corners[:2]), QPointF(*corners[2:]))


def share_in_place(article: Article, drawn: Sequence[Drawn]) -> float:
    """How many of the drawn words, by their share, have letters within 2 mm of where they stand."""
    places = original_pages.places(article)
    assert places is not None
    found = [(w.box.page, words_of(article, w), w) for w in places.words()]
    return sum(any(is_there(word, *each) for each in found) for word in drawn) / len(drawn)


def is_heading(word: Drawn) -> bool:
    return word.box.top() < 60 and word.word.isupper()


def words_of(article: Article, word: PlacedWord) -> str:
    return article.body[word.start : word.end]


def is_there(drawn: Drawn, page: int, letters: str, word: PlacedWord) -> bool:
    """Tell whether a placed word is a drawn one: the same letters at the same edges and middle."""
    box = word.box
    same = letters.strip("-") == drawn.word.strip("-")
    near = max(
        abs(box.left - drawn.box.left()),
        abs(box.right - drawn.box.right()),
        abs((box.top + box.bottom) / 2 - drawn.box.center().y()),
    )
    return same and page == drawn.page and near <= NEAR


def test_words_stand_where_they_were_drawn(made: tuple[Path, list[Drawn]]) -> None:
    path, drawn = made
    # What stands above and below every page is no part of the text, and has no place.
    wanted = [word for word in drawn if 20 < word.box.top() < 780 and not is_heading(word)]
    assert share_in_place(read(path), wanted) >= 0.99


# Scans


def scan(source: Path, target: Path, dots: int, turn: int = 0) -> QImage:
    """Print a PDF's pages as grey pictures into another one; return the first of them."""
    document = QPdfDocument()
    document.load(str(source))
    writer = QPdfWriter(str(target))
    writer.setResolution(dots)
    writer.setPageSize(QPageSize(document.pagePointSize(0), QPageSize.Unit.Point))
    writer.setPageMargins(Sheet.NONE)
    painter = QPainter(writer)
    first = QImage()
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        size = document.pagePointSize(page) * dots / 72
        drawn = document.render(page, QSize(round(size.width()), round(size.height())))
        paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
        paper.fill(0xFFFFFFFF)
        ink = QPainter(paper)
        ink.drawImage(0, 0, drawn)
        ink.end()
        grey = paper.convertToFormat(QImage.Format.Format_Grayscale8)
        painter.drawImage(QRectF(0, 0, writer.width(), writer.height()), grey)
        first = grey if first.isNull() else first
    painter.end()
    if turn:
        turned(target, turn)
    return first


def quotes(path: Path) -> list[str]:
    """Return the quotes of a file; Tesseract tells no curly apostrophe from a straight one."""
    found = (quote for quote in api.read_dossier(path).quotes if quote.kind != "indirect")
    return [quote.text.replace("’", "'") for quote in found]


def errors(read_text: str, text: str) -> int:
    """How many letters must be changed, added or left out (Levenshtein)."""
    row = list(range(len(text) + 1))
    for number, one in enumerate(read_text, 1):
        before, row[0] = row[0], number
        for place, other in enumerate(text, 1):
            before, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, before + (one != other)),
            )
    return row[-1]


@needs_tesseract
@pytest.mark.parametrize(("dots", "turn"), [(300, 0), (150, 180)])
def test_an_english_scan(tmp_path: Path, qapp: object, dots: int, turn: int) -> None:
    sheet = Sheet(tmp_path / "text.pdf", QSizeF(520, 170) if turn else None)
    if turn:
        sheet.column(30, 30, 450, ENGLISH[1:3])
    else:
        one_column(sheet)
    path, scanned = sheet.done(), tmp_path / "scan.pdf"
    scan(path, scanned, dots, turn)
    article = read(scanned)
    text = "\n\n".join(ENGLISH)
    if not turn:
        assert errors(article.body, text) <= 0.02 * len(text)
        assert share_in_place(article, sheet.words) >= 0.99
    assert quotes(scanned) == quotes(path)


@needs_tesseract
def test_scans_in_the_other_languages(tmp_path: Path, qapp: object) -> None:
    told, found = 0, 0
    for code, story in STORIES.items():
        if code == "eng" or code not in tesseract.installed():
            continue
        sheet = Sheet(tmp_path / f"{code}.pdf", QSizeF(420, 160))
        sheet.column(40, 30, 340, story)
        path = sheet.done()
        picture = tmp_path / f"{code}.png"
        scan(path, tmp_path / "scan.pdf", 300 if code != "spa" else 150).save(str(picture))
        wanted = quotes(path)
        told += len(wanted)
        scanned = quotes(picture)
        found += sum(words in scanned for words in wanted)
    assert found >= 0.95 * told
