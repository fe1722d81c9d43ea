"""How many actions it takes to set right what is wrong, where no country is stated at all."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer.model import Span
from explorer.views import quote_ledger
from tests.ui.cards.conftest import TEXT, Hand, wait_until
from ui.review.choice_popup import ChoicePopup
from ui.review.item_editor import ItemEditor
from ui.window.right_sheet import Page

KEYS = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def at_card(hand: Hand, kind: str, id: str, page: Page) -> None:
    """Turn to a page, and stand at an item's card: where the reader sees that it is wrong."""
    right = hand.session.window.frame.right
    hand.session.window.frame.show_page(page)
    view = right.view
    assert view is not None
    view.setFocus()
    cards = view.cards  # type: ignore[attr-defined]
    index = view.model.index_of(kind, id)  # type: ignore[attr-defined]
    cards.setCurrentIndex(index)
    QApplication.processEvents()  # the chosen card is higher than it was
    cards.scrollTo(index)
    hand.actions = 0


def popup() -> ChoicePopup:
    def is_asked() -> bool:
        shown = QApplication.activePopupWidget()
        return isinstance(shown, ChoicePopup) and shown.line.hasFocus()

    wait_until(is_asked)
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, ChoicePopup)
    return shown


def test_a_wrong_speaker_in_two(hand: Hand) -> None:
    before = hand.dossier
    wrong = next(q for q in before.quotes if q.text == "The students asked for it,")
    at_card(hand, "quote", wrong.id, Page("quotes", "all"))
    hand.press(KEYS.Key_F)
    chosen = popup().choice_of(popup().list.currentItem())
    hand.press(KEYS.Key_Return)
    assert hand.actions <= 2
    now = next(q for q in hand.dossier.quotes if q.id == wrong.id)
    assert chosen is not None and now.speaker == chosen.name != wrong.speaker
    hand.press(KEYS.Key_Z, ctrl=True)
    assert hand.dossier == before


def test_a_wrong_speaker_in_two_by_mouse(hand: Hand) -> None:
    before = hand.dossier
    wrong = next(q for q in before.quotes if q.text == "a long night")
    at_card(hand, "quote", wrong.id, Page("quotes", "all"))
    cards = hand.session.window.frame.right.view.cards  # type: ignore[union-attr]
    fix = hand.session.window.frame.right.view.current_card("fix")  # type: ignore[union-attr]
    assert fix is not None
    where = cards.viewport().mapFromGlobal(fix.where.center())
    QTest.mouseClick(cards.viewport(), LEFT, pos=where)
    shown = popup()
    row = shown.list.visualItemRect(shown.list.currentItem()).center()
    QTest.mouseClick(shown.list.viewport(), LEFT, pos=row)
    now = next(q for q in hand.dossier.quotes if q.id == wrong.id)
    assert now.speaker != wrong.speaker
    hand.session.workspace.undo()
    assert hand.dossier == before


def test_two_people_are_one_in_three(hand: Hand) -> None:
    before = hand.dossier
    weil = next(p for p in before.people if p.name == "Tomas Weil")
    hand.session.workspace.choose("person", weil.id)
    at_card(hand, "person", weil.id, Page("person", weil.id))
    hand.press(KEYS.Key_S)
    popup()
    hand.press(KEYS.Key_Return)
    assert hand.actions <= 3
    assert len(hand.dossier.people) == len(before.people) - 1
    hand.session.workspace.undo()
    assert hand.dossier == before


def test_the_date_of_an_event_in_three(hand: Hand) -> None:
    before = hand.dossier
    event = next(e for e in before.events if e.date == "2024-02-01")
    at_card(hand, "event", event.id, Page("quotes", "events"))
    hand.press(KEYS.Key_F)
    wait_until(lambda: isinstance(QApplication.activeModalWidget(), ItemEditor))
    wait_until(lambda: isinstance(QApplication.focusWidget(), type(_date_line())))
    assert QApplication.focusWidget() is _date_line()
    hand.write("3 Feb 2024")
    hand.press(KEYS.Key_Return)
    assert hand.actions <= 3
    now = next(e for e in hand.dossier.events if e.id == event.id)
    assert (now.date, now.precision) == ("2024-02-03", "day")
    hand.session.workspace.undo()
    assert hand.dossier == before


def _date_line() -> object:
    editor = QApplication.activeModalWidget()
    return editor.fields["date"] if isinstance(editor, ItemEditor) else None


def test_a_missed_quote_in_three(hand: Hand) -> None:
    before = hand.dossier
    window = hand.session.window
    window.frame.show_article()
    reader = window.panes.reader
    at = TEXT.index("Nobody had told")
    reader.page.bring_into_view(reader.galley.shown(Span(at, at + 1)).start)  # type: ignore[union-attr]
    first, last = edge(hand, at), edge(hand, at + len("Nobody had told the night porter"))
    viewport = reader.page.viewport()
    QTest.mousePress(viewport, LEFT, pos=first)
    QTest.mouseMove(viewport, last)
    QTest.mouseRelease(viewport, LEFT, pos=last)
    assert reader.mark_bar.isVisible()
    QTest.mouseClick(reader.mark_bar.buttons["quote"], LEFT)
    popup()
    hand.actions = 2
    hand.press(KEYS.Key_Return)
    assert hand.actions <= 3
    [added] = [q for q in hand.dossier.quotes if q.status == "added"]
    assert added.text.startswith("Nobody had told the night")
    assert hand.session.workspace.selection.id == added.id
    hand.session.workspace.undo()
    assert hand.dossier == before


def edge(hand: Hand, offset: int) -> QPoint:
    """The point of the page before the article's character at an offset."""
    page = hand.session.window.panes.reader.page
    shown = page.setting.galley.shown(Span(offset, offset + 1))
    assert shown is not None
    cursor = page.setting.cursor(shown)
    cursor.setPosition(cursor.anchor())
    return page.cursorRect(cursor).center() + QPoint(1, 0)


def test_a_rejected_quote_is_rejected_by_you_in_the_ledger(hand: Hand) -> None:
    before = hand.dossier
    wrong = next(q for q in before.quotes if q.text == "a long night")
    at_card(hand, "quote", wrong.id, Page("quotes", "all"))
    hand.press(KEYS.Key_X)
    ledger = quote_ledger.of_dossier(hand.dossier)
    assert ledger.counts["rejected"] == 1 and ledger.counts["unexplained"] == 0
    strip = hand.session.window.panes.reader.ledger.strip
    assert "1 rejected by you" in strip.accessibleName()
    cells = hand.session.window.panes.ledger_cells.cells
    assert [cell.entry.state for cell in cells].count("rejected") == 1
    hand.press(KEYS.Key_Z, ctrl=True)
    assert hand.dossier == before
