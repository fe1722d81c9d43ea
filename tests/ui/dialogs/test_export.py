"""Saving and exporting: with real keys, read back, and told in one sentence where it fails."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from docx import Document
from odf.opendocument import load
from odf.text import P
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from explorer import api
from explorer.corrections import apply
from explorer.export import FORMS
from explorer.files import dossier_file
from explorer.model import Article, Dossier
from tests.ui.conftest import app, close, options
from ui.dialogs.export import ExportDialog
from ui.start.session import Session
from ui.start.trace import Trace

CTRL = Qt.KeyboardModifier.ControlModifier
TEXT = """Ferry talks end

LISBON, Portugal — Portugal and Spain failed on Tuesday to agree on a ferry line.

“We will meet again before the summer,” Portuguese Transport Minister Rui Teles told reporters.
"""


@pytest.fixture
def plain(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """The app, its files going to a folder of its own."""
    running = Session(options(tmp_path), Trace(enabled=False), app=app())
    running.start()
    running.furnish()
    running.window.activateWindow()
    qtbot.waitUntil(running.window.isActiveWindow, timeout=5000)
    assert running.furniture is not None
    running.furniture.documents.folder = tmp_path / "out"
    (tmp_path / "out").mkdir()
    yield running
    close(qtbot, running)


def dossier_of(session: Session) -> Dossier:
    assert session.workspace.dossier is not None
    return session.workspace.dossier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def dialog_of(qtbot: QtBot, session: Session) -> ExportDialog:
    session.window.countries.table.setFocus()
    press(Qt.Key.Key_E)

    def shown() -> bool:
        return isinstance(QApplication.activeWindow(), ExportDialog)

    qtbot.waitUntil(shown, timeout=5000)
    found = QApplication.activeWindow()
    assert isinstance(found, ExportDialog)
    return found


def choose_form(dialog: ExportDialog, key: str) -> None:
    """Walk to a form with the arrow keys."""
    dialog.form.setFocus()
    wanted = list(FORMS).index(key)
    while (step := wanted - dialog.form.currentIndex()) != 0:
        QTest.keyClick(dialog.form, Qt.Key.Key_Down if step > 0 else Qt.Key.Key_Up)


def said(qtbot: QtBot, session: Session, words: str) -> None:
    def told() -> bool:
        return words in session.window.statusBar().currentMessage() + session.window.notices.words

    qtbot.waitUntil(told, timeout=5000)


READ_BACK = {
    "csv": lambda data: len(list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))),
    "json": lambda data: len(dossier_file.decode(data).quotes),
    "geojson": lambda data: len(json.loads(data)["features"]),
    "kml": lambda data: len(list(ElementTree.fromstring(data).iter())),
    "markdown": lambda data: data.decode().count("Rahmon"),
    "bibtex": lambda data: data.decode().count("@article{"),
    "ris": lambda data: data.decode().count("TY  - "),
    "csl": lambda data: len(json.loads(data)),
    "docx": lambda data: len(Document(io.BytesIO(data)).paragraphs),
    "odt": lambda data: len(load(io.BytesIO(data)).getElementsByType(P)),
    "html": lambda data: data.decode().count("<blockquote>"),
    "lesson": lambda data: data.decode().count('<p class="quote">'),
}


@pytest.mark.parametrize("key", FORMS)
def test_each_form_by_keyboard_and_read_back(qtbot: QtBot, plain: Session, key: str) -> None:
    dialog = dialog_of(qtbot, plain)
    choose_form(dialog, key)
    path = dialog.path
    assert path is not None and path.name.endswith(FORMS[key].suffix)
    assert path.name.startswith("setbacks-in-ukraine-war")
    QTest.keyClick(dialog.file, Qt.Key.Key_Return)
    said(qtbot, plain, f"Saved {path.name}")
    count = READ_BACK[key](path.read_bytes())
    sample = dossier_of(plain)
    if key in ("csv", "json"):
        assert count == len(sample.quotes)
    elif key in ("bibtex", "ris", "csl"):
        assert count == 1
    else:
        assert count >= 2
    assert os.listdir(path.parent) == [path.name]


def test_an_edit_is_in_what_is_exported(qtbot: QtBot, plain: Session) -> None:
    dossier = dossier_of(plain)
    plain.workspace.apply(apply.set_speaker(dossier, dossier.quotes[0], None, name="A Guard"))
    dialog = dialog_of(qtbot, plain)
    path = dialog.path
    assert path is not None
    dialog.ok.click()
    said(qtbot, plain, "Saved")
    first = next(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))
    assert (first["speaker"], first["checked"]) == ("A Guard", "edited")


def test_a_file_that_is_there_is_named_before_it_is_replaced(
    qtbot: QtBot, plain: Session, tmp_path: Path
) -> None:
    dialog = dialog_of(qtbot, plain)
    assert dialog.path is not None
    assert dialog.ok.text() == "&Export"
    dialog.path.write_text("old")
    dialog.file.setText(dialog.path.name)
    assert dialog.ok.text() == "&Replace" and "replaced" in dialog.note.text()
    dialog.file.setText("notes of mine.csv")
    choose_form(dialog, "ris")
    assert dialog.path == tmp_path / "out" / "notes of mine.ris"
    dialog.file.setText("")
    assert not dialog.ok.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("place", ["no such folder/x.csv", "file/x.csv", "x" * 300])
def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, plain: Session, tmp_path: Path, place: str
) -> None:
    (tmp_path / "out" / "file").write_text("in the way")
    dialog = dialog_of(qtbot, plain)
    dialog.file.setText(place)
    QTest.keyClick(dialog.file, Qt.Key.Key_Return)
    said(qtbot, plain, "cannot be written")
    assert "Choose another folder" in plain.window.notices.words


def test_a_full_disk_leaves_the_old_file_whole(
    qtbot: QtBot, plain: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out" / "mine.dateline"
    target.write_text("old and whole")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    answer(monkeypatch, target)
    press(Qt.Key.Key_S)
    said(qtbot, plain, "mine.dateline cannot be written (No space left on device).")
    assert target.read_text() == "old and whole"
    assert os.listdir(target.parent) == ["mine.dateline"]


def answer(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[Path]:
    """Answer the system's file dialog, and count how often it came."""
    asked: list[Path] = []

    def choose(*_: object) -> tuple[str, str]:
        asked.append(path)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return asked


def test_a_saved_document_opens_to_the_same_state(
    qtbot: QtBot, plain: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = Article(title="Ferry talks end", text=TEXT, published="2023-05-17")
    assert plain.furniture is not None
    plain.furniture.desk.show(api.extract(article))
    dossier = dossier_of(plain)
    plain.workspace.apply(apply.accept(dossier, dossier.quotes[0]))
    asked = answer(monkeypatch, tmp_path / "out" / "ferry")
    plain.window.countries.table.setFocus()
    press(Qt.Key.Key_S)
    said(qtbot, plain, "Saved ferry.dateline")
    dossier = dossier_of(plain)
    plain.workspace.apply(apply.set_speaker(dossier, dossier.quotes[0], None))
    edited = dossier_of(plain)
    plain.window.statusBar().clearMessage()
    press(Qt.Key.Key_S)
    said(qtbot, plain, "Saved ferry.dateline")
    assert len(asked) == 1, "the second save asks nothing"

    plain.furniture.desk.show(plain.sample)
    plain.furniture.intake.open_paths([tmp_path / "out" / "ferry.dateline"])
    qtbot.waitUntil(lambda: plain.workspace.dossier == edited, timeout=10_000)
    assert dossier_of(plain).article.text == TEXT
    plain.workspace.apply(apply.accept(edited, edited.quotes[0]))
    plain.window.statusBar().clearMessage()
    press(Qt.Key.Key_S)
    said(qtbot, plain, "Saved ferry.dateline")
    assert len(asked) == 1, "an opened document is saved to its own file"
    saved = dossier_file.read(tmp_path / "out" / "ferry.dateline")
    assert saved == dossier_of(plain) != edited


def test_another_article_is_not_saved_over_the_last_one(
    qtbot: QtBot, plain: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, tmp_path / "out" / "one.dateline")
    plain.window.countries.table.setFocus()
    press(Qt.Key.Key_S)
    said(qtbot, plain, "Saved one.dateline")
    assert plain.furniture is not None
    plain.furniture.desk.show(api.extract(Article(title="Ferry talks end", text=TEXT)))
    press(Qt.Key.Key_S)
    assert len(asked) == 2


def test_what_is_being_written_is_written_before_the_end(
    plain: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out" / "late.dateline"
    answer(monkeypatch, target)
    assert plain.furniture is not None
    plain.furniture.documents.save()
    plain.stop()
    assert dossier_file.read(target) == plain.sample


def test_the_text_is_announced_where_it_goes_along(qtbot: QtBot, plain: Session) -> None:
    assert plain.furniture is not None
    plain.furniture.desk.show(api.extract(Article(title="Ferry talks end", text=TEXT)))
    dialog = dialog_of(qtbot, plain)
    assert "full text" not in dialog.note.text()
    choose_form(dialog, "json")
    assert "full text" in dialog.note.text()
    for widget in (dialog.form, dialog.file):
        assert widget.accessibleName()
    dialog.reject()
