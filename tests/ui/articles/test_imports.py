"""Articles come in by drop, paste, file and folder; bad ones tell, good ones go on."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer import api, ingest
from explorer.files import dossier_file
from explorer.store.catalog import Wanted
from tests.ui.conftest import app, close, options
from ui.articles.imports import Arrival, Imports
from ui.dialogs.particulars import ParticularsSheet
from ui.jobs import Jobs
from ui.start.session import Session
from ui.start.trace import Trace
from ui.workspace import Workspace

STORY = """Lisbon ferry talks end without a deal

By Ana Prata

LISBON, Portugal — Portugal and Spain failed on Tuesday to agree on a ferry line between them.

“We will meet again before the summer,” Portuguese Transport Minister Rui Teles told reporters.

Spain’s minister, Elena Ruiz Gil, said Madrid wants time. “It is a question of cost,” she said.
"""


@pytest.fixture
def plain(qtbot: QtBot, tmp_path: Path) -> Session:
    """The app, without waiting for its map."""
    running = Session(options(tmp_path), Trace(enabled=False), app=app())
    running.start()
    running.furnish()
    yield running
    close(qtbot, running)


def write(folder: Path, name: str, text: str = STORY) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def drop(session: Session, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window = session.window
    where = QPointF(window.rect().center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(where.toPoint(), copy, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    event = QDropEvent(where, copy, data, buttons, keys)
    QApplication.sendEvent(window, event)
    return enter.isAccepted() and event.isAccepted()


def sheet(session: Session) -> ParticularsSheet:
    found = session.window.findChildren(ParticularsSheet)
    assert found
    return found[-1]


def title(session: Session) -> str | None:
    assert session.workspace.dossier is not None
    return session.workspace.dossier.article.title


def test_a_dropped_article_is_shown_and_its_sheet_asks_for_the_date(
    qtbot: QtBot, plain: Session, tmp_path: Path
) -> None:
    assert drop(plain, write(tmp_path, "ferry.txt"))
    qtbot.waitUntil(lambda: title(plain) == "Lisbon ferry talks end without a deal", timeout=15_000)
    assert plain.window.panel.header.name.text() in ("Portugal", "Spain")
    asked = sheet(plain)
    assert asked.edits["published"].hasFocus() or not asked.isActiveWindow()
    asked.edits["published"].setText("2023-05-17")
    qtbot.keyClick(asked.edits["published"], Qt.Key.Key_Return)

    def dated() -> bool:
        assert plain.workspace.dossier is not None
        return any(event.date == "2023-05-16" for event in plain.workspace.dossier.events)

    qtbot.waitUntil(dated, timeout=15_000)


def test_a_date_that_is_none_is_told_in_the_sheet(
    qtbot: QtBot, plain: Session, tmp_path: Path
) -> None:
    drop(plain, write(tmp_path, "ferry.txt"))
    qtbot.waitUntil(lambda: bool(plain.window.findChildren(ParticularsSheet)), timeout=15_000)
    asked = sheet(plain)
    asked.edits["published"].setText("yesterday")
    qtbot.keyClick(asked.edits["published"], Qt.Key.Key_Return)
    assert asked.isVisible() and "is no day" in asked._problem.text()
    asked.reject()


def test_bad_files_tell_and_the_good_one_goes_on(
    qtbot: QtBot, plain: Session, tmp_path: Path
) -> None:
    empty = write(tmp_path, "empty.txt", "")
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 nothing else")
    gone = tmp_path / "gone.txt"
    drop(plain, empty, broken, write(tmp_path, "ferry.txt"))
    plain.window.panes.intake.open_paths([gone])
    qtbot.waitUntil(lambda: not plain.window.panes.intake.pending, timeout=20_000)
    stages = {arrival.name: arrival.stage for arrival in plain.window.panes.intake.arrivals}
    assert stages["empty.txt"] == stages["broken.pdf"] == "failed"
    assert stages["ferry.txt"] == "done"
    for arrival in plain.window.panes.intake.arrivals:
        if arrival.stage == "failed":
            assert arrival.problem.count("Traceback") == 0 and arrival.problem.endswith(".")


def test_paste_reads_text(qtbot: QtBot, plain: Session) -> None:
    QGuiApplication.clipboard().setText(STORY)
    plain.window.countries.table.setFocus()
    plain.window.actions_by_id["paste"].trigger()
    qtbot.waitUntil(lambda: "ferry" in (title(plain) or ""), timeout=15_000)


def test_an_empty_clipboard_is_told(qtbot: QtBot, plain: Session) -> None:
    QGuiApplication.clipboard().clear()
    plain.window.actions_by_id["paste"].trigger()
    assert "nothing to read" in plain.window.statusBar().currentMessage()


def test_a_folder_is_read_and_can_be_cancelled(
    qtbot: QtBot, plain: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    for number in range(12):
        write(folder, f"{number}.txt", f"{STORY}\nNumber {number}.\n")
    plain.window.panes.intake.open_paths([folder])
    assert len(plain.window.panes.intake.arrivals) == 12
    qtbot.mouseClick(plain.window.panes.articles.foot.cancel, Qt.MouseButton.LeftButton)
    assert not plain.window.panes.intake.pending
    assert "cancelled" in {arrival.stage for arrival in plain.window.panes.intake.arrivals}
    qtbot.wait(50)


def test_an_article_of_the_list_is_opened_by_key(
    qtbot: QtBot, plain: Session, tmp_path: Path
) -> None:
    plain.window.panes.intake.open_paths([write(tmp_path, "ferry.txt")])
    qtbot.waitUntil(lambda: not plain.window.panes.intake.pending, timeout=15_000)
    plain.window.panes.articles.list.setCurrentIndex(plain.window.panes.articles.model.index(0))
    qtbot.keyClick(plain.window.panes.articles.list, Qt.Key.Key_Return)
    assert plain.workspace.dossier is plain.sample


def test_the_curated_article_in_the_readers_own_copy_gains_its_text(
    qtbot: QtBot, plain: Session, tmp_path: Path, seed_article: str
) -> None:
    plain.window.panes.intake.open_paths([write(tmp_path, "own copy.txt", seed_article)])
    qtbot.waitUntil(lambda: not plain.window.panes.intake.pending, timeout=20_000)
    dossier = plain.workspace.dossier
    assert dossier is not None and dossier.article.body
    assert len(dossier.quotes) == len(plain.sample.quotes)
    for quote in dossier.quotes:
        assert quote.span is not None and quote.span.slice(dossier.article.body) == quote.text


def test_a_long_reading_shows_itself_and_ends_soon_after_cancel(
    qtbot: QtBot, plain: Session, tmp_path: Path
) -> None:
    before = plain.workspace.dossier
    path = write(tmp_path, "endless.txt", "\n\n".join([STORY] * 4000))
    clock = QElapsedTimer()
    clock.start()
    assert drop(plain, path)
    shown = plain.window.panes.reading_progress
    qtbot.waitUntil(lambda: shown.isVisible() and shown.bar.value() > 100, timeout=20_000)
    assert "endless.txt" in shown.words.text()
    arrival = plain.window.panes.intake.arrivals[-1]
    so_far = clock.restart()
    left = so_far * (shown.bar.maximum() - shown.bar.value()) / shown.bar.value()
    qtbot.mouseClick(shown.cancel, Qt.MouseButton.LeftButton)
    assert arrival.stage == "cancelled" and not shown.isVisible()
    assert plain.furniture is not None
    plain.furniture.jobs.finish()
    # Against what was left to read, at the pace of this machine and hour.
    assert clock.elapsed() < left / 2
    qtbot.wait(50)
    assert arrival.dossier is None and plain.workspace.dossier is before
    assert plain.furniture.shelf.entries(Wanted(words="ferry"), "added", limit=10) == []
    drop(plain, write(tmp_path, "ferry.txt"))
    qtbot.waitUntil(lambda: "ferry" in (title(plain) or ""), timeout=15_000)


def opened(tmp_path: Path, file: Path) -> tuple[Session, list[str | None]]:
    """Start with a file; return the session and the titles that were shown, in their order."""
    titles: list[str | None] = []

    class Noting(Workspace):
        def __init__(self) -> None:
            super().__init__()
            self.dossier_opened.connect(lambda dossier: titles.append(dossier.article.title))

    # The session shows the first dossier as soon as it has a workspace.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ui.start.session.Workspace", Noting)
        running = Session(options(tmp_path, file), Trace(enabled=False), app=app())
    running.start()
    running.furnish()
    return running, titles


def test_a_start_with_an_article_never_shows_the_sample(qtbot: QtBot, tmp_path: Path) -> None:
    running, titles = opened(tmp_path, write(tmp_path, "ferry.txt"))
    qtbot.waitUntil(lambda: "ferry" in (title(running) or ""), timeout=15_000)
    qtbot.waitUntil(lambda: len(titles) == 2, timeout=15_000)
    assert titles == ["Opening ferry.txt…", "Lisbon ferry talks end without a deal"]
    close(qtbot, running)


def test_a_start_with_a_document_shows_it_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    document = tmp_path / "ferry.dateline"
    dossier_file.write(document, api.reading(ingest.from_text(STORY)))
    running, titles = opened(tmp_path, document)
    qtbot.waitUntil(lambda: not running.window.panes.intake.pending, timeout=15_000)
    assert set(titles) == {"Lisbon ferry talks end without a deal"}
    close(qtbot, running)


def test_a_start_with_a_bad_file_tells_and_shows_the_sample(qtbot: QtBot, tmp_path: Path) -> None:
    running, titles = opened(tmp_path, tmp_path / "gone.txt")
    qtbot.waitUntil(lambda: running.workspace.dossier is running.sample, timeout=15_000)
    assert titles[0] == "Opening gone.txt…"
    assert "not there any more" in running.window.panes.intake.arrivals[0].problem
    close(qtbot, running)


def test_an_archive_is_its_articles(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "news.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("one", "two"):
            archive.writestr(
                f"{name}.txt", f"Talks {name}\n\nThe talks of {name} ended on Monday.\n"
            )
    jobs = Jobs()
    intake = Imports(jobs)
    arrived: list[Arrival] = []
    intake.arrived.connect(arrived.append)
    intake.open_paths([path])
    qtbot.waitUntil(lambda: len(arrived) == 2, timeout=20_000)
    assert [each.name for each in arrived] == ["one.txt", "two.txt"]
    jobs.stop()


def test_several_that_come_together_are_asked_for_in_one_table(
    qtbot: QtBot, plain: Session, tmp_path: Path
) -> None:
    other = STORY.replace("Lisbon ferry talks", "Harbour talks").replace("Spain", "Italy")
    drop(plain, write(tmp_path, "ferry.txt"), write(tmp_path, "harbour.txt", other))
    assert plain.furniture is not None
    asking = plain.furniture.library.particulars
    qtbot.waitUntil(lambda: asking.dialog is not None, timeout=20_000)
    assert asking.dialog is not None
    titles = [row.title for row in asking.dialog.model.rows]
    assert titles == [
        "Lisbon ferry talks end without a deal",
        "Harbour talks end without a deal",
    ]
    assert plain.window.findChildren(ParticularsSheet) == []
    asking.dialog.close()
    qtbot.waitUntil(lambda: asking.dialog is None)
