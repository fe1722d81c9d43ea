"""PDF: columns, cut words, headers and footers; scans, locks, size and threads."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from explorer.errors import UserError
from explorer.ingest import Cancelled, read
from explorer.model import Article, Clue, Origin, Picture, Span
from explorer.views import original_pages
from tests.explorer.ingest.ingest_samples import Line, pdf, write

LEFT = [
    "The quick minister walks over",
    "the long bridge and it hyphen-",
    "ates the words of Moscow-",
]
LEFT += ["led alliances, he said today."]
RIGHT = ["Another column begins here and", "\u201cgoes on like this\u201d for a", "while, a kalei-"]
RIGHT += ["doscope, until it ends at last."]
JOINED = (
    "The quick minister walks over the long bridge and it hyphenates the words of Moscow-led "
    "alliances, he said today.\n\n"
    "Another column begins here and \u201cgoes on like this\u201d for a while, a kaleidoscope, "
    "until it ends at last."
)
TITLE = "A Headline Over Both of the Columns"


def column(x: float, top: float, words: list[str], size: float = 11) -> list[Line]:
    return [(x, top - 1.3 * size * number, size, text) for number, text in enumerate(words)]


def text_of(tmp_path: Path, data: bytes) -> str:
    return read(write(tmp_path, "a.pdf", data)).body


@pytest.mark.parametrize("drop", [0, 6.5])
def test_columns_one_after_the_other(tmp_path: Path, drop: float) -> None:
    lines = [*column(72, 700, LEFT), *column(320, 700 - drop, RIGHT)]
    assert text_of(tmp_path, pdf([[(72, 740, 20, TITLE), *lines]])) == f"{TITLE}\n\n{JOINED}"


def test_columns_written_row_by_row(tmp_path: Path) -> None:
    rows = zip(column(72, 700, LEFT), column(320, 700, RIGHT), strict=True)
    lines = [line for row in rows for line in row]
    assert text_of(tmp_path, pdf([[(72, 740, 20, TITLE), *lines]])) == f"{TITLE}\n\n{JOINED}"


def test_paragraphs_by_gap_and_by_indent(tmp_path: Path) -> None:
    lines = column(
        72, 700, ["The first of the lines runs to the edge", "and stops before the end."]
    )
    lines += [
        (72, 655, 11, "A gap stands above this one, and it goes"),
        (72, 640.7, 11, "on below it as"),
    ]
    lines += [
        (90, 626.4, 11, "An indent begins this one, and it also"),
        (72, 612, 11, "goes on below."),
    ]
    found = text_of(tmp_path, pdf([lines])).split("\n\n")
    assert [paragraph.split()[0] for paragraph in found] == ["The", "A", "An"]


def test_a_paragraph_over_a_page_break_without_furniture(tmp_path: Path) -> None:
    pages = []
    for number in range(1, 5):
        words = [
            f"Page {number} begins with words that fill the line to",
            "its end and then go on as",
        ]
        lines = column(72, 690, [words[0].replace("Page", "page"), *words[1:]])
        pages.append([(72, 760, 9, "THE DAILY PLANET"), *lines, (300, 30, 9, f"{number} of 4")])
    text = text_of(tmp_path, pdf(pages))
    assert "PLANET" not in text
    assert "of 4" not in text
    assert text.count("\n\n") == 0
    assert "go on as page 2 begins" in text


def test_a_number_inside_the_story_stays(tmp_path: Path) -> None:
    lines = column(
        72, 700, ["The vote was close, and the count was", "2,041", "against, he said on Monday."]
    )
    assert "2,041" in text_of(tmp_path, pdf([lines]))


def test_particulars(tmp_path: Path) -> None:
    info = {"Title": "untitled-3.indd", "Author": "Jane Doe", "CreationDate": "D:20221130101500Z"}
    lines = [(72, 740, 20, TITLE), *column(72, 700, [*LEFT, *RIGHT])]
    article = read(write(tmp_path, "a.pdf", pdf([lines], info)))
    assert (article.title, article.author, article.published) == (TITLE, "Jane Doe", None)
    assert isinstance(article.clues, dict)
    assert article.clues["published_suggestion"] == Clue(
        rule="clue.pdf-made", fields={"day": "2022-11-30"}
    )


def test_a_scan_without_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"^This PDF is a scan; it has no text\."):
        text_of(tmp_path, pdf([[]], image=True))
    with pytest.raises(UserError, match="has no text"):
        text_of(tmp_path, pdf([[]]))


def test_damaged_and_locked(tmp_path: Path) -> None:
    whole = pdf([column(72, 700, LEFT)])
    with pytest.raises(UserError, match="damaged"):
        text_of(tmp_path, whole[:60])
    # A security handler without a usable key: what a reader sees who lacks the password.
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O (%s) /U (%s) /P -4 >> /ID [(a) (a)] /Size"
    locked = whole.replace(b"trailer << /Size", b"trailer << " + lock % (b"o" * 32, b"u" * 32))
    with pytest.raises(UserError, match="password"):
        text_of(tmp_path, locked)


def test_two_thousand_pages_with_progress_and_a_stop(tmp_path: Path) -> None:
    pages = [
        column(72, 700, [f"Page number {n} has this line.", "And this one."]) for n in range(2000)
    ]
    path = write(tmp_path, "long.pdf", pdf(pages))
    seen: list[float] = []
    text = read(path, progress=seen.append).body
    assert text.count("has this line") == 2000
    assert len(seen) >= 2000
    with pytest.raises(Cancelled):
        read(path, progress=(late := []).append, cancelled=lambda: len(late) > 20)
    assert len(late) < 30


def test_two_threads_at_once(tmp_path: Path) -> None:
    path = write(tmp_path, "a.pdf", pdf([column(72, 700, LEFT) for _ in range(40)]))
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(read(path).body)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(found) == 4
    assert len(set(found)) == 1


def _words_of(article: Article) -> list[tuple[str, int, float, float]]:
    known = original_pages.places(article)
    assert known is not None
    return [
        (article.body[w.start : w.end], w.box.page, w.box.left, w.box.bottom) for w in known.words()
    ]


def test_every_word_keeps_its_place(tmp_path: Path) -> None:
    first = [(72, 740, 20, TITLE), *column(72, 700, LEFT), *column(320, 700, RIGHT)]
    second = column(100, 600, ["Behind the page break", "the story goes on."])
    article = read(write(tmp_path, "a.pdf", pdf([first, second])))
    words = _words_of(article)
    assert "".join(word for word, *_ in words) == "".join(article.body.split())
    # Left edge and baseline: a line's first word stands where the line was drawn.
    for left, base, size, line in [*first, *second]:
        page = int((left, base, size, line) in second)
        begins = [
            w for w in words if w[1] == page and abs(w[2] - left) < 1 and 0 <= w[3] - 792 + base < 6
        ]
        assert [line.startswith(word) for word, *_ in begins] == [True]
    place = original_pages.page_of(article, Span(article.body.index("Behind"), len(article.body)))
    assert place == 2


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_is_read_as_it_is_shown(tmp_path: Path, turn: int) -> None:
    lines = column(72, 700, [*LEFT, "And here it ends, he said."])
    plain = read(write(tmp_path, "a.pdf", pdf([lines])))
    turned = read(write(tmp_path, "b.pdf", pdf([lines], turn=turn)))
    assert turned.body == plain.body
    assert _words_of(turned) == [
        (word, page, pytest.approx(left, abs=3), pytest.approx(bottom, abs=1))
        for word, page, left, bottom in _words_of(plain)
    ]


def test_pictures_are_noted(tmp_path: Path) -> None:
    article = read(write(tmp_path, "a.pdf", pdf([column(72, 700, LEFT)], image=True)))
    assert isinstance(article.origin, Origin)
    assert article.origin.pictures == (Picture(0, 50, 42, 550, 742),)
    assert article.origin.kind == "pdf" and len(article.origin.sha256) == 64


def test_letters_that_are_spaced_out_are_words(tmp_path: Path) -> None:
    words = ["The quick minister walks over the", "long bridge, and he said so today."]
    # Helvetica's letters, by their widths in thousandths of the size.
    wide = {
        " ": 278,
        "i": 222,
        "l": 222,
        "j": 222,
        "t": 278,
        "r": 333,
        "f": 278,
        "m": 833,
        "w": 722,
    }
    wide |= dict.fromkeys("sckvxyz", 500) | {",": 278, ".": 278, "T": 611}
    lines: list[Line] = []
    for row, line in enumerate(words):
        left = 72.0
        for letter in line:
            if letter != " ":
                lines.append((left, 700 - 15 * row, 11, letter))
            left += wide.get(letter, 556) * 0.011 + 1.5
    assert text_of(tmp_path, pdf([lines])) == " ".join(words)


def test_a_page_shown_upside_down_is_read_as_its_words_run(tmp_path: Path) -> None:
    lines = column(72, 700, [*LEFT, "And here it ends, he said."])
    upright = pdf([lines])
    shown = upright.replace(b"/Rotate 0", b"/Rotate 180")
    # Offsets of the file move by as many letters: PDFium mends them.
    turned = read(write(tmp_path, "b.pdf", shown))
    assert turned.body == read(write(tmp_path, "a.pdf", upright)).body
    word, page, left, bottom = _words_of(turned)[0]
    assert (word, page) == ("The", 0)
    assert left > 500 and bottom > 650
