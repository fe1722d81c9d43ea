"""Articles stay: over a restart, with their corrections, and whatever state the file is in."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from explorer.corrections import apply
from explorer.files import dossier_file
from explorer.model import Article, Dossier, Event
from explorer.store.library import Library
from explorer.views.selection import country
from explorer.views.size import LARGE
from tests.ui.conftest import app, close, options
from ui.articles.open_library import OpenLibrary
from ui.start.session import Session
from ui.start.trace import Trace

STORY = """Lisbon ferry talks end without a deal

By Ana Prata

LISBON, Portugal — Portugal and Spain failed on Tuesday to agree on a ferry line between them.

“We will meet again before the summer,” Portuguese Transport Minister Rui Teles told reporters.

Spain’s minister, Elena Ruiz Gil, said Madrid wants time. “It is a question of cost,” she said.
"""
TITLE = "Lisbon ferry talks end without a deal"

Start = Callable[[], Session]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """Starts the app anew in the same folder, closing the one that ran."""
    running: list[Session] = []

    def again() -> Session:
        while running:
            close(qtbot, running.pop())
        running.append(Session(options(tmp_path), Trace(enabled=False), app=app()))
        running[0].start()
        running[0].furnish()
        running[0].window.panes.articles.show_list()
        return running[0]

    yield again
    while running:
        close(qtbot, running.pop())


def read(qtbot: QtBot, session: Session, folder: Path, text: str = STORY) -> None:
    file = folder / "ferry.txt"
    file.write_text(text, encoding="utf-8")
    session.window.panes.intake.open_paths([file])
    qtbot.waitUntil(lambda: not session.window.panes.intake.pending, timeout=15_000)
    session.window.panes.articles.show_list()


def shelf_of(session: Session) -> OpenLibrary:
    assert session.furniture is not None
    return session.furniture.shelf


def titles(session: Session) -> list[str]:
    model = session.window.panes.articles.model
    rows = (model.index(row) for row in range(model.rowCount()))
    return [row.data().partition("\n")[0] for row in rows]


def open_title(session: Session) -> str | None:
    assert session.workspace.dossier is not None
    return session.workspace.dossier.article.title


def open_first_kept(qtbot: QtBot, session: Session) -> None:
    articles = session.window.panes.articles
    articles.list.setCurrentIndex(articles.model.index(1))
    qtbot.keyClick(articles.list, Qt.Key.Key_Return)


def dossier(session: Session) -> Dossier:
    assert session.workspace.dossier is not None
    return session.workspace.dossier


def test_an_article_is_kept_over_a_restart(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    read(qtbot, start(), tmp_path)
    again = start()
    assert titles(again)[1:] == [TITLE]
    open_first_kept(qtbot, again)
    assert open_title(again) == TITLE
    assert "“" in dossier(again).article.body


def test_a_correction_is_kept_before_it_is_shown_and_so_is_its_undoing(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    session = start()
    read(qtbot, session, tmp_path)
    quote = dossier(session).quotes[0]
    edit = apply.set_speaker(dossier(session), quote, None, name="A Ferryman")
    kept: list[str | None] = []

    def look() -> None:
        with Library.open(tmp_path / "library.sqlite", for_reading=True) as library:
            kept.append(library.dossier(shelf_of(session).number).quotes[0].speaker)

    session.workspace.dossier_changed.connect(look)
    assert session.workspace.apply(edit)
    session.workspace.undo()
    session.workspace.redo()
    assert kept == ["A Ferryman", quote.speaker, "A Ferryman"]
    again = start()
    open_first_kept(qtbot, again)
    assert dossier(again).quotes[0].speaker == "A Ferryman"


def test_a_correction_of_the_sample_is_kept_and_the_sample_stays_one_row(
    qtbot: QtBot, start: Start
) -> None:
    session = start()
    quote = session.sample.quotes[0]
    edit = apply.set_speaker(session.sample, quote, None, name="Someone Else")
    assert session.workspace.apply(edit)
    again = start()
    assert titles(again) == [session.sample.article.title]
    articles = again.window.panes.articles
    assert "Sample" in articles.model.index(0).data()
    assert dossier(again).quotes[0].speaker == "Someone Else"


def test_a_known_article_is_shown_as_it_was_left(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    session = start()
    read(qtbot, session, tmp_path)
    quote = dossier(session).quotes[0]
    session.workspace.apply(apply.set_speaker(dossier(session), quote, None, name="A Ferryman"))
    again = start()
    read(qtbot, again, tmp_path)
    assert titles(again)[1:] == [TITLE]
    assert dossier(again).quotes[0].speaker == "A Ferryman"
    assert "Known already" in again.window.statusBar().currentMessage()


def test_a_new_day_of_publication_is_kept_with_the_corrections(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    from msgspec.structs import replace

    session = start()
    read(qtbot, session, tmp_path)
    quote = dossier(session).quotes[0]
    session.workspace.apply(apply.set_speaker(dossier(session), quote, None, name="A Ferryman"))
    desk = session.commands.desk
    assert desk is not None
    desk._on_particulars_accepted(replace(dossier(session).article, published="2023-05-17"))
    qtbot.waitUntil(lambda: dossier(session).article.published == "2023-05-17", timeout=15_000)
    assert dossier(session).quotes[0].speaker == "A Ferryman"
    again = start()
    open_first_kept(qtbot, again)
    assert dossier(again).article.published == "2023-05-17"
    assert dossier(again).quotes[0].speaker == "A Ferryman"


def test_a_damaged_library_is_set_aside_and_told(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    library = tmp_path / "library.sqlite"
    library.write_bytes(b"no library at all, but someone's bytes" * 200)
    session = start()
    assert "set aside" in session.window.notices.words
    aside = list(tmp_path.glob("library*damaged*"))
    assert len(aside) == 1
    assert aside[0].read_bytes().startswith(b"no library at all")
    read(qtbot, session, tmp_path)
    assert titles(start())[1:] == [TITLE]


def test_a_page_damaged_within_is_found_at_the_start(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    read(qtbot, start(), tmp_path)
    library = tmp_path / "library.sqlite"
    start()
    with sqlite3.connect(library) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        root = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'article'"
        ).fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    with library.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)
    session = start()
    assert "set aside" in session.window.notices.words
    assert list(tmp_path.glob("library*damaged*"))


def test_a_newer_library_is_left_alone_and_the_app_works_without(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    Library.open(tmp_path / "library.sqlite").close()
    with sqlite3.connect(tmp_path / "library.sqlite") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    session = start()
    assert "newer Dateline" in session.window.notices.words
    read(qtbot, session, tmp_path)
    assert open_title(session) == TITLE
    quote = dossier(session).quotes[0]
    edit = apply.set_speaker(dossier(session), quote, None, name="A Ferryman")
    assert session.workspace.apply(edit)
    assert TITLE in titles(session)


def test_what_fails_while_it_is_kept_is_not_shown_as_done(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    session = start()
    read(qtbot, session, tmp_path)
    shelf = shelf_of(session)
    assert shelf.library is not None
    shelf.library._session.connection.set_busy_timeout(10)
    before = dossier(session)
    edit = apply.set_speaker(before, before.quotes[0], None, name="A Ferryman")
    with Library.open(tmp_path / "library.sqlite") as other, other.changing():
        assert not session.workspace.apply(edit)
    assert dossier(session) is before
    assert "Another Dateline" in session.window.notices.words
    assert session.workspace.apply(edit)


def test_the_first_country_is_chosen_when_an_article_opens(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    read(qtbot, start(), tmp_path)
    again = start()
    open_first_kept(qtbot, again)
    assert again.workspace.selection in (country("PT"), country("ES"))


def test_a_backup_brings_back_what_was_deleted_and_the_notice_undoes_it(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = start()
    read(qtbot, session, tmp_path)
    backup = tmp_path / "backup.sqlite"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(backup), ""))
    session.window.actions_by_id["back_up"].trigger()
    status = session.window.statusBar()
    qtbot.waitUntil(lambda: "backed up" in status.currentMessage(), timeout=5000)
    articles = session.window.panes.articles
    articles.list.setCurrentIndex(articles.model.index(1))
    qtbot.keyClick(articles.list, Qt.Key.Key_Delete)
    articles.show_list()
    assert titles(session)[1:] == []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    session.window.actions_by_id["restore"].trigger()
    articles.show_list()
    assert titles(session)[1:] == [TITLE]
    qtbot.mouseClick(session.window.notices.action, Qt.MouseButton.LeftButton)
    articles.show_list()
    assert titles(session)[1:] == []


def test_no_backup_at_all_changes_nothing_and_is_told(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = start()
    read(qtbot, session, tmp_path)
    other = tmp_path / "other.sqlite"
    sqlite3.connect(other).execute("CREATE TABLE t (x)").connection.close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    session.window.actions_by_id["restore"].trigger()
    assert "not a sound backup" in session.window.notices.words
    assert open_title(session) == TITLE
    assert titles(session)[1:] == [TITLE]


def test_the_next_start_opens_the_article_and_the_choice(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    session = start()
    read(qtbot, session, tmp_path)
    quote = dossier(session).quotes[-1]
    session.workspace.choose("quote", quote.id)
    chosen = session.workspace.selection
    again = start()
    assert open_title(again) == TITLE
    assert again.workspace.selection == chosen


def test_a_deleted_article_is_not_returned_to(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    session = start()
    read(qtbot, session, tmp_path)
    number = shelf_of(session).number
    start()
    with Library.open(tmp_path / "library.sqlite") as library:
        library.delete([number])
    again = start()
    assert again.workspace.dossier is again.sample


def test_settings_that_make_no_sense_are_no_place(start: Start, tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_text(
        "[place]\narticle=x7\nkind=dance\nid=q1\ncountry=ZZ\n", encoding="utf-8"
    )
    session = start()
    assert session.workspace.dossier is session.sample
    assert session.workspace.selection == country("KZ")


def test_a_library_for_reading_alone_is_searched_and_says_what_is_not_kept(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(qtbot, start(), tmp_path)
    monkeypatch.setattr("explorer.store.sqlite.connection._may_write", lambda _: False)
    session = start()
    assert "may be read but not changed: nothing new is kept" in session.window.notices.words
    pane = session.window.panes.search
    pane.scope.library.click()
    pane.line.setText("summer")
    pane.settle()
    pane.go_to_current()
    assert open_title(session) == TITLE
    quote = dossier(session).quotes[0]
    edit = apply.set_speaker(dossier(session), quote, None, name="A Ferryman")
    assert session.workspace.apply(edit)
    assert dossier(session).quotes[0].speaker == "A Ferryman"
    assert "corrections are not kept" in session.window.notices.words
    assert "Save the article as a document" in session.window.notices.words
    monkeypatch.undo()
    again = start()
    open_first_kept(qtbot, again)
    assert dossier(again).quotes[0].speaker != "A Ferryman"


def test_an_enormous_document_is_kept_by_the_thread_that_reads_it(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    events = (Event(id=f"e{n}", summary="A ferry is late.") for n in range(LARGE + 1))
    document = Dossier(article=Article(title="Late ferries"), events=tuple(events))
    dossier_file.write(tmp_path / "late.dateline", document)
    session = start()
    intake = session.window.panes.intake
    intake.open_paths([tmp_path / "late.dateline"])
    qtbot.waitUntil(lambda: not intake.pending, timeout=30_000)
    arrival = intake.arrivals[-1]
    assert arrival.kept is not None and arrival.kept.is_new and not arrival.is_known
    assert open_title(session) == "Late ferries"
    assert shelf_of(session).number == arrival.number == arrival.kept.article
    assert len(titles(session)) == 2
