"""Every kind of file dropped on the running window, over each of its panes, as Qt delivers it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import docx
import pytest
from odf import text
from odf.opendocument import OpenDocumentText
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from explorer import api, ingest
from explorer.files import dossier_file
from tests.explorer.ingest.ingest_samples import archive, pdf
from tests.ui.articles.test_imports import STORY, write
from tests.ui.conftest import app, close, options
from ui.dialogs.particulars import ParticularsSheet
from ui.start.session import Session
from ui.start.trace import Trace

TITLE, *REST = [part for part in STORY.split("\n\n") if part.strip()]
MESSAGE = (
    "From: Wire <wire@news.example>\nTo: me@home.example\nSubject: {subject}\n{head}\n\n{body}"
)
HEAD = (
    "Date: Wed, 17 May 2023 09:00:00 +0000\nMIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit"
)


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """The app, shown, without waiting for its map."""
    session = Session(options(tmp_path), Trace(enabled=False), app=app())
    session.start()
    session.furnish()
    yield session
    close(qtbot, session)


def drop(session: Session, data: QMimeData, over: QWidget | None = None) -> bool:
    """Drag `data` over a widget and let go; whether both were taken.

    The events go to the window's surface, where the desktop's own arrive, so Qt picks the widget
    that gets them: a pane that took drops for itself would take these.
    """
    surface = session.window.windowHandle()
    target = over if over is not None else session.window
    where = target.mapTo(session.window, target.rect().center())
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(2, 2), copy, data, button, none)
    QApplication.sendEvent(surface, enter)
    move = QDragMoveEvent(where, copy, data, button, none)
    if enter.isAccepted():
        # As Qt does: what took the drag when it came need not say so at every step.
        move.setDropAction(enter.dropAction())
        move.accept()
    QApplication.sendEvent(surface, move)
    fallen = QDropEvent(where.toPointF(), copy, data, button, none)
    QApplication.sendEvent(surface, fallen)
    return enter.isAccepted() and move.isAccepted() and fallen.isAccepted()


def files(*paths: Path) -> QMimeData:
    """Files as the managers of several desktops hand them over: as addresses and as words."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(str(path) for path in paths))
    return data


def settled(qtbot: QtBot, session: Session) -> dict[str, str]:
    """Wait for all that came; return each one's stage by its name."""
    intake = session.window.panes.intake
    qtbot.waitUntil(lambda: bool(intake.arrivals) and not intake.pending, timeout=20_000)
    for sheet in session.window.findChildren(ParticularsSheet):
        sheet.reject()
    return {arrival.name: arrival.stage for arrival in intake.arrivals}


def word_file() -> bytes:
    document, out = docx.Document(), BytesIO()
    for line in [TITLE, *REST]:
        document.add_paragraph(line)
    document.save(out)
    return out.getvalue()


def open_document() -> bytes:
    document, out = OpenDocumentText(), BytesIO()
    for line in [TITLE, *REST]:
        document.text.addElement(text.P(text=line))
    document.write(out)
    return out.getvalue()


def page() -> bytes:
    paragraphs = "".join(f"<p>{line}</p>" for line in REST)
    head = f"<meta charset='utf-8'><title>{TITLE}</title>"
    return (
        f"<!doctype html><html><head>{head}</head><body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>{TITLE}</h1>{paragraphs}</article></body></html>"
    ).encode()


def printed() -> bytes:
    """A PDF of one column, each line of its own length as a printer breaks it."""
    lines, base = [(72.0, 740.0, 16.0, TITLE)], 700.0
    for part in REST:
        words, line = part.split(), ""
        for word in [*words, ""]:
            if line and (not word or len(line) + len(word) > 70):
                lines.append((72.0, base, 11.0, line))
                base, line = base - 14, ""
            line = f"{line} {word}".strip()
        base -= 12
    return pdf([lines])


def mail() -> bytes:
    return MESSAGE.format(subject=TITLE, head=HEAD, body="\n\n".join(REST)).encode()


def dossier() -> bytes:
    return dossier_file.encode(api.reading(ingest.from_text(STORY)))


KINDS: dict[str, Callable[[], bytes]] = {
    "a.txt": STORY.encode,
    "a.md": lambda: f"# {STORY}".encode(),
    "a.html": page,
    "a.pdf": printed,
    "a.docx": word_file,
    "a.odt": open_document,
    "a.eml": mail,
    "a.dateline": dossier,
}


@pytest.mark.parametrize("name", KINDS)
def test_each_kind_of_file_is_dropped_and_shown(
    qtbot: QtBot, running: Session, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(KINDS[name]())
    assert drop(running, files(path))
    assert settled(qtbot, running) == {name: "done"}
    shown = running.workspace.dossier
    assert shown is not None and shown is not running.sample
    assert shown.article.title == TITLE
    said = {(quote.text.strip(","), quote.speaker) for quote in shown.quotes}
    assert said == {
        ("We will meet again before the summer", "Rui Teles"),
        ("It is a question of cost", "Elena Ruiz Gil"),
    }
    # What the reader's pane sets in type is the article that was dropped.
    assert "before the summer" in running.window.panes.reader.page.toPlainText()


PANES: dict[str, Callable[[Session], QWidget]] = {
    "map": lambda session: session.window.map.focus_target(),
    "countries": lambda session: session.window.countries.table.viewport(),
    "search": lambda session: session.window.panes.search.line,
    "cards": lambda session: session.window.panel.cards.viewport(),
    "article": lambda session: session.window.panes.reader.page.viewport(),
    "timeline": lambda session: session.window.panes.timeline,
}


@pytest.mark.parametrize("pane", PANES)
def test_over_whichever_pane_it_falls(
    qtbot: QtBot, running: Session, tmp_path: Path, pane: str
) -> None:
    target = PANES[pane](running)
    assert drop(running, files(write(tmp_path, "ferry.txt")), target)
    assert settled(qtbot, running) == {"ferry.txt": "done"}
    assert running.window.panes.search.line.text() == ""


def test_several_at_once_and_a_folder(qtbot: QtBot, running: Session, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    inside = [write(folder, f"{n}.txt", f"{STORY}\nNumber {n}.\n") for n in range(3)]
    beside = [write(tmp_path, f"b{n}.md", f"# {STORY}\nBeside {n}.\n") for n in range(2)]
    assert drop(running, files(folder, *beside))
    expected = {path.name: "done" for path in [*inside, *beside]}
    assert settled(qtbot, running) == expected
    assert running.window.panes.articles.model.rowCount() == len(expected) + 1


def test_words_dragged_from_another_window(qtbot: QtBot, running: Session) -> None:
    data = QMimeData()
    data.setText(STORY)
    assert drop(running, data)
    assert list(settled(qtbot, running).values()) == ["done"]
    assert running.workspace.dossier is not None
    assert running.workspace.dossier.article.title == TITLE


def locked() -> bytes:
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O (%s) /U (%s) /P -4 >> /ID [(a) (a)] /Size"
    return printed().replace(b"trailer << /Size", b"trailer << " + lock % (b"o" * 32, b"u" * 32))


WALL = (
    b"<!doctype html><title>News</title><div>We and our 842 partners use cookies. Accept all.</div>"
)
BAD: dict[str, Callable[[], bytes]] = {
    "scan.pdf": lambda: pdf([[]], image=True),
    "locked.pdf": locked,
    "cut.pdf": lambda: printed()[:60],
    "wall.html": lambda: WALL,
    "bomb.docx": lambda: archive({"word/document.xml": bytes(100_000_000)}),
    "bytes.txt": lambda: bytes(range(256)) * 40,
    "empty.txt": bytes,
}


def test_bad_files_each_get_a_sentence_and_the_good_ones_go_on(
    qtbot: QtBot, running: Session, tmp_path: Path
) -> None:
    bad = [tmp_path / name for name in BAD]
    for path in bad:
        path.write_bytes(BAD[path.name]())
    gone = write(tmp_path, "gone.txt")
    gone.unlink()
    before = write(tmp_path, "before.txt")
    after = write(tmp_path, "after.txt", f"{STORY}\nAnother one.\n")
    assert drop(running, files(before, *bad, gone, after))
    stages = settled(qtbot, running)
    assert stages.pop("before.txt") == stages.pop("after.txt") == "done"
    assert stages == dict.fromkeys([*BAD, "gone.txt"], "failed")
    for arrival in running.window.panes.intake.arrivals:
        if arrival.stage == "failed":
            sentence, _, step = arrival.problem.partition(". ")
            assert sentence and step.endswith("."), arrival.problem
            assert "\n" not in arrival.problem and "Error" not in arrival.problem
    assert running.workspace.dossier is not None
    assert running.workspace.dossier.article.title == TITLE


def test_two_thousand_pages_leave_the_window_usable(
    qtbot: QtBot, running: Session, tmp_path: Path
) -> None:
    long = tmp_path / "long.pdf"
    line = "Page {} tells of another day on which the ships lay at their moorings."
    long.write_bytes(pdf([[(72.0, 700.0, 11.0, line.format(n))] for n in range(2000)]))
    assert drop(running, files(long, write(tmp_path, "ferry.txt")))
    running.workspace.choose("country", "UZ")
    assert running.window.panel.header.name.text() == "Uzbekistan"
    intake = running.window.panes.intake
    qtbot.waitUntil(lambda: not intake.pending, timeout=60_000)
    assert settled(qtbot, running) == {"long.pdf": "done", "ferry.txt": "done"}


def test_markup_in_names_and_quotes_is_words_everywhere(
    qtbot: QtBot, running: Session, tmp_path: Path
) -> None:
    marked = STORY.replace("again before", "<img src=x onerror=alert(1)> <b>again</b> before")
    marked = marked.replace("Lisbon ferry", "<u>Lisbon</u> &amp; ferry")
    assert drop(running, files(write(tmp_path, "marked.txt", marked)))
    assert settled(qtbot, running) == {"marked.txt": "done"}
    shown = running.workspace.dossier
    assert shown is not None
    quote = next(quote for quote in shown.quotes if quote.speaker == "Rui Teles")
    assert "<img src=x onerror=alert(1)> <b>again</b>" in quote.text
    page = running.window.panes.reader.page
    assert (
        "<b>again</b>" in page.toPlainText() and "<u>Lisbon</u> &amp; ferry" in page.toPlainText()
    )
    running.workspace.choose("quote", quote.id)
    assert page.textCursor().selectedText() == quote.text
