"""Map, page, article and timeline on paper: each names its source, its borders and its day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from explorer import api
from explorer.model import Article
from tests.ui.conftest import app, close, options
from ui.dialogs.print_sheet import PrintSheet
from ui.start.session import Session
from ui.start.trace import Trace

TEXT = """Ferry talks end

LISBON, Portugal — Portugal and Spain failed on 3 May 2022 to agree on a ferry line.

“We will meet again before the summer,” Portuguese Transport Minister Rui Teles told reporters.
"""


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    session = Session(options(tmp_path), Trace(enabled=False), app=app())
    session.start()
    session.furnish()
    session.window.activateWindow()
    qtbot.waitUntil(session.window.isActiveWindow, timeout=5000)
    yield session
    close(qtbot, session)


def words_of(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split())


def test_each_thing_is_printed_with_its_source_and_borders(
    qtbot: QtBot, running: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert running.furniture is not None
    article = Article(title="Ferry <talks> end", outlet="The Alder Herald", text=TEXT)
    running.furniture.desk.show(api.extract(article))
    running.window.countries.table.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), PrintSheet), timeout=5000)
    sheet = QApplication.activeWindow()
    assert isinstance(sheet, PrintSheet)
    found = {}
    for row in range(sheet.what.count()):
        sheet.what.setCurrentIndex(row)
        found[sheet._things[row].key] = words_of(sheet.as_pdf())
        assert sheet.preview.pageCount() >= 1
    assert set(found) == {"map", "page", "article", "timeline"}
    for words in found.values():
        assert "Ferry <talks> end" in words and "The Alder Herald" in words
        assert "Borders" in words and date.today().isoformat() in words and "ODbL" in words
    assert "We will meet again before the summer" in found["page"]
    assert "unchecked" in found["page"] and "unchecked" in found["article"]
    assert "to agree on a ferry line" in found["article"]
    assert "3 May 2022" in found["timeline"]
    assert "We will meet again" not in found["map"]
    target = tmp_path / "ferry"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    sheet.pdf.click()
    qtbot.waitUntil((tmp_path / "ferry.pdf").exists, timeout=5000)
    qtbot.waitUntil(lambda: (tmp_path / "ferry.pdf").read_bytes()[:5] == b"%PDF-")
