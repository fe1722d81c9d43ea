"""The same commands by the same keys wherever an item is: hit, mark, ledger, timeline, card."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QWidget

from explorer import api, ingest
from explorer.export import copied
from explorer.model import Organisation, Quote, Span
from tests.ui.cards.conftest import TEXT, Hand, wait_until
from ui.review.item_editor import ItemEditor
from ui.window.right_sheet import Page

KEYS = Qt.Key
WORDS = "The students asked for it,"


def quote(hand: Hand, words: str = WORDS) -> Quote:
    return next(q for q in hand.dossier.quotes if q.text == words)


def to_card(hand: Hand) -> QWidget:
    frame = hand.session.window.frame
    frame.show_page(Page("quotes", "all"))
    hand.session.workspace.choose("quote", quote(hand).id)
    view = frame.right.view
    assert view is not None
    view.setFocus()
    return view.cards  # type: ignore[attr-defined,no-any-return]


def to_hit(hand: Hand) -> QWidget:
    window = hand.session.window
    window.frame.open_left("search")
    search = window.panes.search
    search.search_for("students")
    search.results.set_row(search.results.items.hit_rows()[0])
    search.results.setFocus()
    return search.results


def to_mark(hand: Hand) -> QWidget:
    window = hand.session.window
    window.frame.show_article()
    page = window.panes.reader.page
    page.setFocus()
    page.current = next(s for s in page.setting.galley.steps if s.id == quote(hand).id)
    page.bring_into_view(page.current.start)
    return page


def to_cell(hand: Hand) -> QWidget:
    window = hand.session.window
    window.frame.show_article()
    ledger = window.panes.reader.ledger
    ledger.unfold()
    ledger.strip.setFocus()
    ledger.strip._go([entry.id for entry in ledger.strip.entries].index(quote(hand).id))
    return ledger.strip


def to_time(hand: Hand) -> QWidget:
    canvas = hand.session.window.panes.timeline.canvas
    canvas.setFocus()
    canvas.step(1)
    return canvas


PLACES = [to_card, to_hit, to_mark, to_cell]


@pytest.mark.parametrize("go", PLACES)
def test_the_keys_do_the_same_with_a_quote(hand: Hand, go, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    before, workspace = hand.dossier, hand.session.workspace
    go(hand)
    hand.press(KEYS.Key_C, ctrl=True)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == copied.plain(before, quote(hand), workspace.citation)
    assert data.html() and WORDS in data.html()
    hand.session.commands.cite("apa")
    hand.press(KEYS.Key_C, ctrl=True)
    assert QGuiApplication.clipboard().text() == copied.plain(before, quote(hand), "apa")
    hand.session.commands.cite("plain")
    asked: list[str] = []
    monkeypatch.setattr(QInputDialog, "getItem", lambda *a: (asked.append(a[1]), ("", False))[1])
    hand.press(KEYS.Key_C)
    assert asked
    hand.press(KEYS.Key_A)
    assert quote(hand).status == "checked"
    workspace.undo()
    go(hand)
    hand.press(KEYS.Key_F)
    wait_until(QApplication.activePopupWidget)
    hand.press(KEYS.Key_Escape)
    go(hand)
    hand.press(KEYS.Key_X)
    assert WORDS not in [q.text for q in hand.dossier.quotes]
    assert hand.dossier.rejected.quotes  # type: ignore[union-attr]
    workspace.undo()
    assert hand.dossier == before


@pytest.mark.parametrize("go", PLACES)
@pytest.mark.parametrize("by_key", [True, False])
def test_the_menu_has_all_of_them(hand: Hand, go, by_key: bool) -> None:  # type: ignore[no-untyped-def]
    pane = go(hand)
    reason = QContextMenuEvent.Reason
    target, point = pane, QPoint(2, 2)
    if not by_key:
        target, point = getattr(pane, "viewport", lambda: pane)(), middle(hand, pane)
    event = QContextMenuEvent(
        reason.Keyboard if by_key else reason.Mouse, point, target.mapToGlobal(point)
    )
    QApplication.sendEvent(target, event)
    wait_until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    wanted = ["show", "copy", "collect", "fix", "edit", "accept", "reject", "why"]
    assert [entry.objectName() for entry in menu.actions()] == wanted
    accept = next(entry for entry in menu.actions() if entry.objectName() == "accept")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(accept).center())
    assert quote(hand).status == "checked"
    hand.session.workspace.undo()


def middle(hand: Hand, pane: QWidget) -> QPoint:
    """A point of the pane at which the quote is drawn."""
    reader = hand.session.window.panes.reader
    if pane is reader.page:
        start = reader.page.current.start + 3  # type: ignore[union-attr]
        cursor = reader.page.setting.cursor(Span(start, start + 1))
        return reader.page.cursorRect(cursor).center()
    if pane is reader.ledger.strip:
        return reader.ledger.strip.rect_of(reader.ledger.strip.current).center().toPoint()
    return pane.visualRect(pane.currentIndex()).center()  # type: ignore[attr-defined,no-any-return]


def test_an_event_on_the_timeline_is_accepted_and_rejected(hand: Hand) -> None:
    before = hand.dossier
    to_time(hand)
    chosen = hand.session.workspace.selection
    assert chosen.kind == "event"
    hand.press(KEYS.Key_A)
    assert next(e for e in hand.dossier.events if e.id == chosen.id).status == "checked"
    hand.session.workspace.undo()
    hand.press(KEYS.Key_X)
    assert chosen.id not in [e.id for e in hand.dossier.events]
    hand.session.workspace.undo()
    assert hand.dossier == before


def test_a_name_in_the_article_is_rejected_where_it_stands(hand: Hand) -> None:
    before = hand.dossier
    page = to_mark(hand)
    steps = page.setting.galley.steps  # type: ignore[attr-defined]
    page.current = next(s for s in steps if s.kind == "person")  # type: ignore[attr-defined]
    hand.press(KEYS.Key_X)
    assert len(hand.dossier.people) == len(before.people) - 1
    hand.session.workspace.undo()


def test_words_selected_by_hand_are_copied_as_they_are(hand: Hand) -> None:
    page = to_mark(hand)
    galley = page.setting.galley  # type: ignore[attr-defined]
    at = TEXT.index("town library")
    page.setTextCursor(page.setting.cursor(galley.shown(Span(at, at + 12))))  # type: ignore[attr-defined]
    hand.press(KEYS.Key_C, ctrl=True)
    assert QGuiApplication.clipboard().text() == "town library"


@pytest.mark.parametrize("wide", [False, True])
def test_a_click_on_a_mark_opens_its_card(hand: Hand, wide: bool) -> None:
    window = hand.session.window
    window.resize(1600 if wide else 1280, 800)
    wait_until(lambda: window.frame.has_column == wide)
    try:
        page = to_mark(hand)
        viewport = page.viewport()  # type: ignore[attr-defined]
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=middle(hand, page))
        assert hand.session.workspace.selection.id == quote(hand).id
        right = window.frame.right
        assert right.page == Page("quotes", "all")
        card = right.view.current_card()  # type: ignore[union-attr]
        assert card is not None and card.item == quote(hand)
        if not wide:
            right.go_back()
            assert right.page.kind == "article"
    finally:
        window.resize(1280, 800)


def test_every_pair_of_marks_leads_to_a_card(hand: Hand) -> None:
    cells = hand.session.window.panes.ledger_cells
    places = hand.session.furniture.cards
    assert len(cells.cells) == len(hand.dossier.quotes) > 4
    for number, cell in enumerate(cells.cells):
        card = places._in_cells(cells.rect_of(number).center().toPoint())
        assert card is not None and isinstance(card.item, Quote)
        assert card.item.text == cell.entry.text


def test_a_rejected_pair_of_marks_is_brought_back_from_its_cell(hand: Hand) -> None:
    before = hand.dossier
    strip = to_cell(hand)
    hand.press(KEYS.Key_X)
    ledger = hand.session.window.panes.reader.ledger.strip
    number = [entry.state for entry in ledger.entries].index("rejected")
    ledger._go(number)
    strip.setFocus()
    hand.press(KEYS.Key_A)
    assert len(hand.dossier.quotes) == len(before.quotes)
    hand.session.workspace.undo()
    hand.session.workspace.undo()
    assert hand.dossier == before


def test_the_menus_keys_take_the_item_that_has_the_focus(hand: Hand) -> None:
    to_card(hand)
    other = quote(hand, "We shall stay open until morning,")
    to_cell(hand)
    strip = hand.session.window.panes.reader.ledger.strip
    strip._go([entry.id for entry in strip.entries].index(other.id))
    hand.session.window.actions_by_id["copy_with_source"].trigger()
    assert other.text in QGuiApplication.clipboard().text()


def test_an_organisation_is_corrected_from_its_card(hand: Hand) -> None:
    text = TEXT + "\n\nThe Bank of Japan said on Monday that rates would stay as they are.\n"
    hand.session.furniture.desk.show(api.reading(ingest.from_text(text)))
    before = hand.dossier
    frame = hand.session.window.frame
    frame.show_page(Page("quotes", "organisations"))
    cards = frame.right.view.cards  # type: ignore[union-attr]
    cards.setFocus()
    hand.press(KEYS.Key_Home)
    hand.press(KEYS.Key_Down)
    card = frame.right.view.current_card()  # type: ignore[union-attr]
    assert card is not None and isinstance(card.item, Organisation)
    hand.press(KEYS.Key_E)
    wait_until(lambda: isinstance(QApplication.activeModalWidget(), ItemEditor))
    editor = QApplication.activeModalWidget()
    assert isinstance(editor, ItemEditor) and set(editor.fields) == {"name", "country"}
    editor.begin_at("country")
    wait_until(lambda: QApplication.focusWidget() is editor.fields["country"])
    hand.write("Japan")
    hand.press(KEYS.Key_Return)
    assert hand.dossier.organisations[0].country == "JP"
    hand.session.window.activateWindow()
    cards.setFocus()
    wait_until(cards.hasFocus)
    hand.press(KEYS.Key_X)
    assert len(hand.dossier.organisations) == len(before.organisations) - 1
    hand.session.workspace.undo()
    hand.session.workspace.undo()
    assert hand.dossier == before
