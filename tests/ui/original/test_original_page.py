"""The original beside the text, with real clicks: a quote's page and words, a line's card."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from explorer import api
from explorer.files import dossier_file
from explorer.model import Dossier
from explorer.views import original_pages
from tests.ui.original.made_pages import Sheet
from ui.original.view import OriginalPage
from ui.start.session import Session

FIRST = [
    "Harbour ministers meet again",
    "LISBON, Nov 3 (Newswire) - Ministers of Portugal and Morocco met in Lisbon on Tuesday to talk "
    "about the ferry line between the two countries, which was closed for eleven months.",
    "“We will open the line before the summer,” said Rui Teles, the Portuguese minister of "
    "transport, after the meeting in the harbour.",
]
SECOND = [
    "Fishermen on both sides had asked for it. The line carried forty thousand people a year.",
    "“Our ships are ready, and so are we,” Moroccan Transport Minister Salma Idrissi told "
    "reporters in Rabat on Wednesday.",
]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    sheet = Sheet(tmp_path / "ferry.pdf")
    sheet.column(72, 80, 450, FIRST)
    sheet.new_page()
    sheet.column(72, 80, 450, SECOND)
    return sheet.done()


def opened(qtbot: QtBot, session: Session, story: Path) -> Dossier:
    session.window.panes.intake.open_paths([story], asks=False)
    workspace = session.workspace
    qtbot.waitUntil(
        lambda: workspace.dossier is not None and bool(workspace.dossier.article.origin)
    )
    assert workspace.dossier is not None
    qtbot.waitUntil(lambda: session.furniture is not None and is_kept(session))
    return workspace.dossier


def is_kept(session: Session) -> bool:
    from explorer.store import originals

    assert session.furniture is not None
    shelf = session.furniture.shelf
    if shelf.library is None or not shelf.number:
        return False
    with shelf.library.reading() as connection:
        return originals.has(connection, shelf.number)


def page_of(session: Session) -> OriginalPage:
    view = session.window.frame.right.view
    assert isinstance(view, OriginalPage)
    return view


def test_a_card_leads_to_its_page_and_a_line_to_its_card(
    qtbot: QtBot, session: Session, story: Path
) -> None:
    dossier = opened(qtbot, session, story)
    # The file may go: the library has it.
    story.unlink()
    quotes = {quote.text: quote for quote in dossier.quotes}
    last = next(quote for text, quote in quotes.items() if text.startswith("Our ships"))
    session.workspace.choose("quote", last.id)
    session.window.actions_by_id["go_original"].trigger()
    page = page_of(session)
    sheets = page.sheets
    qtbot.waitSignal(sheets.painted, timeout=20_000).wait()
    assert sheets.centre() == 1 and page.head.count.text() == "page 2 of 2"
    places = original_pages.places(dossier.article)
    assert places is not None and last.span is not None
    assert sheets.chosen == last.id
    # Another quote is chosen elsewhere: the page goes along.
    first = next(quote for text, quote in quotes.items() if text.startswith("We will open"))
    session.workspace.choose("quote", first.id)
    assert isinstance(session.window.frame.right.view, OriginalPage) and sheets.centre() == 0
    # A click on the other quote's line opens its card.
    session.workspace.choose("quote", last.id)
    box = sheets.layout_of_pages.box(places.boxes(last.span)[0])
    where = QPoint(
        round(box.center().x()) - sheets.horizontalScrollBar().value(),
        round(box.center().y()) - sheets.verticalScrollBar().value(),
    )
    session.workspace.choose("quote", first.id)
    session.workspace.choose("quote", last.id)
    QTest.mouseClick(sheets.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert session.workspace.selection.id == last.id
    assert session.window.frame.right.page.kind == "country"
    session.window.frame.right.go_back()
    assert isinstance(session.window.frame.right.view, OriginalPage)


def test_an_article_without_an_original_says_so(qtbot: QtBot, session: Session) -> None:
    session.window.actions_by_id["go_original"].trigger()
    page = page_of(session)
    assert page.sentence.isVisible() and "not at hand" in page.sentence.text()
    assert not page.choose.isVisible()


def test_a_document_from_elsewhere_takes_its_file_and_no_other(
    qtbot: QtBot, session: Session, story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document, other = tmp_path / "sent.dateline", tmp_path / "other.pdf"
    dossier_file.write(document, api.read_dossier(story))
    other.write_bytes(story.read_bytes() + b"\n")
    session.window.panes.intake.open_paths([document], asks=False)
    workspace = session.workspace
    qtbot.waitUntil(lambda: workspace.dossier is not None and bool(workspace.dossier.article.body))
    session.window.actions_by_id["go_original"].trigger()
    page = page_of(session)
    assert page.choose.isVisible() and "not at hand" in page.sentence.text()
    for file, sentence in ((other, "other.pdf is not the file of this article."), (story, "")):
        monkeypatch.setattr(
            QFileDialog, "getOpenFileName", lambda *_, file=file, **__: (str(file), "")
        )
        QTest.mouseClick(page.choose, Qt.MouseButton.LeftButton)
        assert sentence in session.window.notices.findChild(QLabel).text()
    qtbot.waitUntil(page.sheets.isVisible, timeout=5000)
    qtbot.waitUntil(lambda: page.sheets.images.get(0) is not None, timeout=20_000)
