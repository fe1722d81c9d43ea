"""What the reader marks in the text becomes an item, and what was set aside comes back."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer import api
from explorer.model import Article, Dossier, Dropped, Span
from tests.ui.review.conftest import answers, popup
from ui.start.session import Session

KEYS = Qt.Key
TEXT = """Harbour talks stall

TALLINN, Estonia — Estonia and Finland failed on Tuesday to agree on ferries.

Photo: ferries lie idle in the harbour. (Agency)

“We came with open hands,” Mart Kask, the Estonian transport minister, said.

Nobody was hurt when a crane fell near Paldiski on Monday. It was, Kask added, «a warning to us».
"""


def dossier_of(session: Session) -> Dossier:
    assert session.workspace.dossier is not None
    return session.workspace.dossier


@pytest.fixture
def ferries(plain: Session) -> Session:
    """The app with an article whose text is at hand, the photo's line set aside."""
    dossier = api.extract(Article(title="Harbour talks stall", text=TEXT, published="2023-05-17"))
    caption = "Photo: ferries lie idle in the harbour. (Agency)"
    at = TEXT.index(caption)
    aside = Dropped(text=caption, start=at, end=at + len(caption), why="caption")
    plain.furniture.desk.show(replace(dossier, dropped=(aside,)))
    plain.window.frame.show_article()
    return plain


def mark(session: Session, words: str, kind: str) -> Span:
    """Select words of the text and press the button beside them."""
    at = TEXT.index(words)
    reader = session.window.panes.reader
    shown = reader.galley.shown(Span(at, at + len(words)))
    assert shown is not None
    reader.page.setTextCursor(reader.page.setting.cursor(shown))
    reader.page.selected_by_hand.emit()
    QTest.mouseClick(reader.mark_bar.buttons[kind], Qt.MouseButton.LeftButton)
    return Span(at, at + len(words))


def test_a_quote_in_three_actions_with_its_speaker(qtbot: QtBot, ferries: Session) -> None:
    before = dossier_of(ferries)
    mark(ferries, "«a warning to us»", "quote")
    shown = popup(qtbot)
    assert "“a warning to us”" in shown.column.itemAt(1).widget().text()  # type: ignore[attr-defined]
    assert answers(shown)[:2] == ["Named nearby", "Mart Kask · transport minister"]
    QTest.keyClick(shown.line, KEYS.Key_Return)
    [quote] = [q for q in dossier_of(ferries).quotes if q.text == "a warning to us"]
    assert (quote.speaker, quote.kind, quote.status) == ("Mart Kask", "fragment", "added")
    assert quote.span is not None and quote.span.slice(TEXT) == quote.text
    assert [tie.code for tie in quote.countries] == ["EE"]
    assert ferries.workspace.selection.id == quote.id
    assert "added by you" in ferries.window.panel.cards.currentIndex().data().casefold()
    ferries.workspace.undo()
    assert dossier_of(ferries) == before


def test_words_without_marks_are_reported_speech(qtbot: QtBot, ferries: Session) -> None:
    mark(ferries, "Nobody was hurt", "quote")
    shown = popup(qtbot)
    QTest.keyClick(shown.line, KEYS.Key_Return)
    [quote] = [q for q in dossier_of(ferries).quotes if q.text == "Nobody was hurt"]
    assert quote.kind == "indirect"


def test_a_person_a_place_and_an_event(qtbot: QtBot, ferries: Session) -> None:
    before = dossier_of(ferries)
    mark(ferries, "Harbour", "person")
    assert "Harbour" in {p.name for p in dossier_of(ferries).people}
    mark(ferries, "Finland", "place")
    span = mark(ferries, "a crane fell near Paldiski on Monday", "event")
    [event] = [e for e in dossier_of(ferries).events if e.span == span]
    assert (event.summary, event.date) == ("a crane fell near Paldiski on Monday", "2023-05-15")
    for _ in range(len(ferries.workspace.edits)):
        ferries.workspace.undo()
    assert dossier_of(ferries) == before


def test_a_place_nobody_knows_asks_for_its_country(qtbot: QtBot, ferries: Session) -> None:
    span = mark(ferries, "crane", "place")
    shown = popup(qtbot)
    assert shown.windowTitle() == "Which country is it in?"
    qtbot.keyClicks(shown.line, "eston")
    assert answers(shown) == ["Estonia"]
    QTest.keyClick(shown.line, KEYS.Key_Return)
    estonia = next(c for c in dossier_of(ferries).countries if c.code == "EE")
    [mention] = [m for m in estonia.mentions if m.span == span]
    assert (mention.text, mention.how, mention.status) == ("crane", "city", "added")


def test_what_was_set_aside_is_restored_and_set_aside_again(ferries: Session) -> None:
    [aside] = dossier_of(ferries).dropped
    span = aside.span
    assert span is not None
    ferries.window.panes.reader.restore_asked.emit(span.start, span.end)
    assert dossier_of(ferries).dropped == ()
    shown = ferries.window.panes.reader.galley.shown(span)
    assert shown is not None
    ferries.workspace.undo()
    assert dossier_of(ferries).dropped == (aside,)
    ferries.window.panes.reader.restore_asked.emit(0, 3)
    assert dossier_of(ferries).dropped == (aside,)


def test_the_popup_comes_beside_the_words(qtbot: QtBot, ferries: Session) -> None:
    mark(ferries, "«a warning to us»", "quote")
    shown = popup(qtbot)
    page = ferries.window.panes.reader.page
    top = page.mapToGlobal(page.rect().topLeft()).y()
    assert top - shown.height() <= shown.geometry().top() <= top + page.height() + 40
    shown.close()
    assert QApplication.activePopupWidget() is None
