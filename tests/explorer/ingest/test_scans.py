"""Scans: what Tesseract says becomes a text with places; without it, or with a sick one, a line."""

from __future__ import annotations

import os
import struct
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer import api
from explorer.errors import UserError
from explorer.ingest import apart, picture_size, read, scan_text, tesseract
from explorer.ingest.tesseract import Recognised
from explorer.model import Article, Origin, Span
from explorer.progress import Cancelled
from explorer.text.word_places import WordPlaces
from explorer.views import original_pages, review_queue
from tests.explorer.ingest.ingest_samples import pdf, write

WORDS = "“We will open the line,” said Rui Teles, the Portuguese minister of transport."
HEAD = (
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
)


def table(lines: list[str], certainty: int = 95) -> str:
    """Return what Tesseract says of lines of one paragraph."""
    rows = [HEAD, "1\t1\t0\t0\t0\t0\t0\t0\t2550\t3300\t-1\t"]
    for number, line in enumerate(lines, 1):
        for place, word in enumerate(line.split()):
            sure = 30 if word.startswith("Teles") else certainty
            box = f"{100 + 200 * place}\t{1000 + 100 * number}\t180\t40"
            rows.append(f"5\t1\t1\t1\t{number}\t{place + 1}\t{box}\t{sure}.5\t{word}")
    return "\n".join(rows) + "\n"


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A Tesseract that says what the test has it say, found before any other."""
    folder = tmp_path / "bin"
    folder.mkdir()
    made = folder / "tesseract"
    made.write_text("#!/bin/sh\nexit 1\n")
    made.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    # The process that reads takes the environment of the moment it is started.
    apart._end()
    tesseract.installed.cache_clear()
    yield made
    apart._end()
    tesseract.installed.cache_clear()


def saying(program: Path, said: str) -> None:
    (program.parent / "said").write_text(said, encoding="utf-8")
    program.write_text(
        "#!/bin/sh\ncase \"$*\" in\n*list-langs*) echo eng ;;\n*'--psm 0'*) exit 1 ;;\n"
        f"*) cat > /dev/null; cat '{program.parent}/said' ;;\nesac\n"
    )


def scanned(tmp_path: Path, pages: int = 1) -> Path:
    return write(tmp_path, "scan.pdf", pdf([[] for _ in range(pages)], image=True))


def test_a_scan_becomes_a_text_with_places(program: Path, tmp_path: Path) -> None:
    saying(program, table([WORDS[:40] + "-", WORDS[40:]]))
    told: list[float] = []
    article = read(scanned(tmp_path, 2), progress=told.append)
    assert article.body.startswith("“We will open the line,” said Rui")
    assert isinstance(article.origin, Origin) and article.origin.scanned is True
    assert original_pages.range_of(article) == (1, 2)
    assert len(told) > 2 and told == sorted(told)
    places = WordPlaces.of(article.origin)
    assert places is not None
    first = next(places.words())
    # 100 dots of 300 on an inch are 24 points.
    assert first.box[1:] == pytest.approx((24, 264, 24 + 43.2, 264 + 9.6), abs=0.1)


def test_doubtful_words_lower_the_trust(program: Path, tmp_path: Path) -> None:
    saying(program, table([WORDS, "The ferry line to Morocco was closed for eleven months."]))
    dossier = api.read_dossier(scanned(tmp_path))
    person = next(one for one in dossier.people if "Teles" in one.name)
    assert person.doubt == 0.5
    assert person in [waiting.item for waiting in review_queue.of_dossier(dossier)]
    quote = dossier.quotes[0]
    assert quote.doubt is not person.doubt and review_queue.doubt_of(quote) < 0.5


def test_without_tesseract_there_is_a_line_to_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tesseract, "_program", lambda: None)
    with pytest.raises(UserError) as caught:
        tesseract.check("This PDF is a scan; it has no text.")
    assert caught.value.sentence == "This PDF is a scan; it has no text."
    assert "sudo apt install tesseract-ocr" in caught.value.next_step


def test_one_that_dies_is_told_and_the_next_file_is_read(program: Path, tmp_path: Path) -> None:
    saying(program, table([WORDS]))
    program.write_text(program.read_text().replace("*) cat >", "*) kill -9 $$; cat >"))
    with pytest.raises(UserError, match=r"^Tesseract failed on scan\.pdf"):
        read(scanned(tmp_path))
    assert "minister" in read(write(tmp_path, "b.pdf", pdf([[(72, 700, 11, WORDS)]]))).body


def test_one_that_hangs_is_ended(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.write_text("#!/bin/sh\nexec sleep 600\n")
    monkeypatch.setattr(tesseract, "LONGEST_S", 0.2)
    with pytest.raises(UserError, match="took too long"):
        tesseract.words(b"P5 1 1 255\n\x00", "eng", "scan.pdf")


def test_a_scan_can_be_called_off_and_nothing_of_it_stays(program: Path, tmp_path: Path) -> None:
    mark = tmp_path / "running"
    program.write_text(f"#!/bin/sh\necho $$ > '{mark}'\nexec sleep 600\n")
    with pytest.raises(Cancelled):
        read(scanned(tmp_path), cancelled=mark.exists)
    running = int(mark.read_text())
    for _ in range(100):
        if not Path(f"/proc/{running}").exists() or "Z" in _state(running):
            return
        time.sleep(0.05)
    pytest.fail("Tesseract was left running")


def _state(process: int) -> str:
    return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]


def png(width: int, height: int) -> bytes:
    """Return a white PNG; what it holds is as small as it can be."""

    def part(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = (b"\x00" + b"\xff" * ((width + 7) // 8)) * min(height, 1000)
    return (
        picture_size.PNG
        + part(b"IHDR", head)
        + part(b"IDAT", zlib.compress(rows))
        + part(b"IEND", b"")
    )


def test_a_picture_is_read(program: Path, tmp_path: Path) -> None:
    saying(program, table([WORDS]))
    article = read(write(tmp_path, "a.png", png(600, 400)))
    assert article.body == WORDS
    assert isinstance(article.origin, Origin) and article.origin.kind == "picture"
    assert article.origin.pages == ((600.0, 400.0),)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (png(200_000, 200_000), "too large a picture"),
        (picture_size.PNG + b"rubbish", "damaged"),
        (picture_size.JPEG + b"\xe0\x00\x10" + bytes(20), "damaged"),
        (b"II*\x00\x08\x00\x00\x00\x00\x00", "damaged"),
    ],
)
def test_broken_and_huge_pictures(
    program: Path, tmp_path: Path, data: bytes, sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence):
        read(write(tmp_path, "a.png", data))


def test_sizes_of_pictures() -> None:
    jpeg = (
        picture_size.JPEG + b"\xe0\x00\x04ab" + b"\xff\xc0\x00\x0b\x08" + struct.pack(">HH", 20, 30)
    )
    tiff = struct.pack("<2sHIH", b"II", 42, 8, 2)
    tiff += struct.pack("<HHIHH", 256, 3, 1, 70, 0) + struct.pack("<HHII", 257, 4, 1, 90)
    assert picture_size.of(png(70, 90)) == (70, 90)
    assert picture_size.of(jpeg + bytes(8)) == (30, 20)
    assert picture_size.of(tiff + bytes(4)) == (70, 90)
    assert picture_size.of(b"GIF89a") is None


def word(
    text: str, paragraph: int, line: int, top: int, page: int = 0, sure: int = 95
) -> Recognised:
    return Recognised(text, page, paragraph, line, 10, top, 90, top + 10, sure)


def test_paragraphs_run_over_columns_and_pages() -> None:
    words = [
        word("Talks", 0, 0, 100), word("about", 0, 0, 100), word("the hyphen-", 0, 1, 120),
        word("ated line", 1, 2, 200), word("ended.", 1, 2, 200),
        word("A", 2, 3, 300), word("stain", 2, 3, 300, sure=3), word("new", 2, 3, 300),
        word("one goes", 2, 3, 300), word("on.", 3, 4, 50, page=1),
    ]  # fmt: skip
    draft = scan_text.draft("pdf", [(100.0, 400.0)] * 2, words)
    assert draft.text == "Talks about the hyphenated line ended.\n\nA new one goes on."
    assert draft.origin is not None
    article = Article(origin=draft.origin, text=draft.text)
    assert original_pages.page_of(article, Span(draft.text.index("on."), len(draft.text))) == 2
