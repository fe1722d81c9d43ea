"""A document and a backup carry everything to another machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from explorer.corrections import apply
from explorer.model import Dossier
from explorer.store.catalog import ArticleEntry
from tests.ui.conftest import app, close, options
from ui.start.session import Session
from ui.start.trace import Trace

STORY = """Lisbon ferry talks end without a deal

LISBON, Portugal — Portugal and Spain failed on Tuesday to agree on a ferry line between them.

“We will meet again before the summer,” Portuguese Transport Minister Rui Teles told reporters.

“It is a question of cost,” said Elena Ruiz Gil, a spokeswoman in Madrid.
"""

Machine = Callable[[str], Session]


@pytest.fixture
def machine(qtbot: QtBot, tmp_path: Path) -> Iterator[Machine]:
    """Starts the app on the machine of that name, which has its own settings and library."""
    running: list[Session] = []

    def start(name: str) -> Session:
        while running:
            close(qtbot, running.pop())
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        running.append(Session(options(folder), Trace(enabled=False), app=app()))
        running[0].start()
        running[0].furnish()
        return running[0]

    yield start
    while running:
        close(qtbot, running.pop())


def read(qtbot: QtBot, session: Session, file: Path) -> Dossier:
    session.window.panes.intake.open_paths([file], asks=False)
    qtbot.waitUntil(lambda: not session.window.panes.intake.pending, timeout=15_000)
    return dossier(session)


def dossier(session: Session) -> Dossier:
    assert session.workspace.dossier is not None
    return session.workspace.dossier


def correct(session: Session) -> None:
    """Name a speaker, take out a quote, check an event."""
    found = dossier(session)
    assert session.workspace.apply(
        apply.set_speaker(found, found.quotes[0], None, name="A Ferryman")
    )
    found = dossier(session)
    assert session.workspace.apply(apply.reject(found, found.quotes[-1], ""))
    found = dossier(session)
    assert session.workspace.apply(apply.accept(found, found.events[0], ""))


def titles(session: Session) -> list[str]:
    articles = session.window.panes.articles
    articles.show_list()
    rows = (articles.model.index(row) for row in range(articles.model.rowCount()))
    return [row.data().partition("\n")[0] for row in rows][1:]


def test_a_document_brings_text_and_corrections_to_an_empty_library(
    qtbot: QtBot, machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    story, document = tmp_path / "ferry.txt", tmp_path / "ferry.dateline"
    story.write_text(STORY, encoding="utf-8")
    here = machine("here")
    read(qtbot, here, story)
    correct(here)
    made = dossier(here)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(document), ""))
    here.window.actions_by_id["save_as"].trigger()
    qtbot.waitUntil(document.exists, timeout=5000)
    story.unlink()
    there = machine("there")
    assert titles(there) == []
    assert read(qtbot, there, document) == made
    assert dossier(there).quotes[0].speaker == "A Ferryman"
    assert dossier(there).article.body == made.article.body != ""
    assert titles(there) == ["Lisbon ferry talks end without a deal"]
    # Opening it again, and starting again, lose nothing of it.
    assert read(qtbot, there, document) == made
    assert dossier(machine("there")) == made


def test_what_is_corrected_there_stays_over_the_document_opened_again(
    qtbot: QtBot, machine: Machine, tmp_path: Path
) -> None:
    from explorer.files import dossier_file

    story, document = tmp_path / "ferry.txt", tmp_path / "ferry.dateline"
    story.write_text(STORY, encoding="utf-8")
    here = machine("here")
    read(qtbot, here, story)
    correct(here)
    dossier_file.write(document, dossier(here))
    there = machine("there")
    found = read(qtbot, there, document)
    edit = apply.set_speaker(found, found.quotes[0], None, name="Another Ferryman")
    assert there.workspace.apply(edit)
    assert read(qtbot, there, document).quotes[0].speaker == "Another Ferryman"


def test_a_document_of_a_known_article_is_offered_and_can_be_taken_back(
    qtbot: QtBot, machine: Machine, tmp_path: Path
) -> None:
    from explorer.files import dossier_file

    story, document = tmp_path / "ferry.txt", tmp_path / "ferry.dateline"
    story.write_text(STORY, encoding="utf-8")
    here = machine("here")
    read(qtbot, here, story)
    correct(here)
    theirs = dossier(here)
    dossier_file.write(document, theirs)
    there = machine("there")
    mine = read(qtbot, there, story)
    assert read(qtbot, there, document) == mine != theirs
    bar = there.window.notices
    assert "the document has it otherwise" in bar.words
    QTest.mouseClick(bar.action, Qt.MouseButton.LeftButton)
    assert dossier(there) == theirs
    assert bar.words == "The document's reading is used."
    QTest.mouseClick(bar.action, Qt.MouseButton.LeftButton)
    assert dossier(there) == mine


def test_a_copy_says_which_article_it_is(qtbot: QtBot, machine: Machine, tmp_path: Path) -> None:
    story, copy = tmp_path / "ferry.txt", tmp_path / "copy.html"
    story.write_text(STORY, encoding="utf-8")
    paragraphs = STORY.strip().split("\n\n")
    body = "".join(f"<p>{words}</p>" for words in paragraphs[1:])
    copy.write_text(f"<article><h1>{paragraphs[0]}</h1>{body}</article>", encoding="utf-8")
    here = machine("here")
    made = read(qtbot, here, story)
    here.window.panes.articles.keeping.rename(here.furniture.shelf.entry(1), "My ferry")  # type: ignore[union-attr,arg-type]
    assert read(qtbot, here, copy) == made
    words = here.window.statusBar().currentMessage()
    assert words == "Known already: “My ferry” is shown as you left it."
    assert titles(here) == ["My ferry"]


def test_a_backup_is_restored_on_another_machine(
    qtbot: QtBot, machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    story, backup = tmp_path / "ferry.txt", tmp_path / "backup.sqlite"
    story.write_text(STORY, encoding="utf-8")
    here = machine("here")
    read(qtbot, here, story)
    correct(here)
    made = dossier(here)
    articles = here.window.panes.articles
    articles.show_list()
    kept = articles.model.item(1)
    assert isinstance(kept, ArticleEntry)
    articles.keeping.tag([kept], "sea")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(backup), ""))
    here.window.actions_by_id["back_up"].trigger()
    qtbot.waitUntil(backup.exists, timeout=5000)
    there = machine("there")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    there.window.actions_by_id["restore"].trigger()
    assert titles(there) == ["Lisbon ferry talks end without a deal"]
    there.window.panes.articles.filters.set_tag("sea")
    assert there.window.panes.articles.model.rowCount() == 1
    assert there.furniture is not None and there.furniture.shelf.show(1)
    assert dossier(there) == made
    QTest.qWait(50)
    edits = there.furniture.shelf.library
    assert edits is not None and edits.status().corrections == 3
