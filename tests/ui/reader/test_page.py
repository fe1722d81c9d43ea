"""The reader on the full text: offsets, jumps to a third, clicks and keys, words as words."""

from __future__ import annotations

import random

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from explorer.model import Dossier, Quote, Span
from explorer.views.selection import country
from ui.dialogs.why import WhySheet
from ui.look.theme import DARK, LIGHT
from ui.reader import geometry
from ui.reader.view import ReaderPane
from ui.workspace import Workspace


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace, ferries: Dossier) -> ReaderPane:
    """The reader with the ferries' article, on screen."""
    return shown(qtbot, workspace, ferries)


def shown(qtbot: QtBot, workspace: Workspace, dossier: Dossier) -> ReaderPane:
    view = ReaderPane(workspace)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    workspace.open_dossier(dossier)
    qtbot.waitExposed(view)
    return view


def from_third(pane: ReaderPane, place: Span) -> float:
    return pane.page.top_in_view(place.start) - pane.page.viewport().height() / 3


def click_words(qtbot: QtBot, pane: ReaderPane, words: str, into: int = 2) -> None:
    at = pane.galley.text.index(words) + into
    pane.page.bring_into_view(at)
    rect = geometry.rects(pane.page.setting, Span(at, at + 1))[0]
    scroll = pane.page.verticalScrollBar().value()
    where = QPoint(int(rect.center().x()), int(rect.center().y()) - scroll)
    qtbot.mouseClick(pane.page.viewport(), Qt.MouseButton.LeftButton, pos=where)


def select_words(pane: ReaderPane, words: str) -> None:
    at = pane.galley.text.index(words)
    pane.page.setTextCursor(pane.page.setting.cursor(Span(at, at + len(words))))
    pane.page.selected_by_hand.emit()


def test_every_item_is_selected_exactly(
    pane: ReaderPane, workspace: Workspace, ferries: Dossier
) -> None:
    for quote in ferries.quotes:
        workspace.choose("quote", quote.id)
        assert pane.page.textCursor().selectedText() == quote.text
    workspace.choose("event", "e1")
    event = ferries.events[0].span
    assert event is not None
    assert pane.page.textCursor().selectedText() == event.slice(ferries.article.body)


def test_fifty_jumps_end_at_a_third(
    pane: ReaderPane, workspace: Workspace, ferries: Dossier
) -> None:
    chance = random.Random(4)
    quotes = [quote.id for quote in ferries.quotes]
    items = [
        *(("quote", id) for id in quotes),
        ("event", "e1"),
        ("person", "kask"),
        ("person", "laine"),
    ]
    for _ in range(50):
        pane.resize(chance.randint(330, 1200), chance.randint(300, 1000))
        pane.page.verticalScrollBar().setValue(chance.randint(0, 3000))
        kind, id = chance.choice([item for item in items if item[1] != workspace.selection.id])
        workspace.choose(kind, id)
        place = pane.page.selected()
        assert place is not None
        assert abs(from_third(pane, place)) <= 50, (kind, id, pane.size())


def test_a_jump_holds_when_the_pane_is_resized(pane: ReaderPane, workspace: Workspace) -> None:
    workspace.choose("quote", "q5")
    pane.resize(420, 520)
    place = pane.page.selected()
    assert place is not None and abs(from_third(pane, place)) <= 50


def test_a_jump_into_the_headline_ends_at_a_third_too(
    qtbot: QtBot, workspace: Workspace, ferries: Dossier
) -> None:
    words = "stall again 🚢"
    at = ferries.article.body.index(words)
    quote = Quote(id="h", text=words, kind="fragment", start=at, end=at + len(words))
    told = msgspec.structs.replace(ferries, quotes=(quote, *ferries.quotes))
    pane = shown(qtbot, workspace, told)
    workspace.choose("quote", "h")
    place = pane.page.selected()
    assert place is not None and abs(from_third(pane, place)) <= 50
    assert pane.page.textCursor().selectedText() == words


def test_a_jump_flashes_once(qtbot: QtBot, pane: ReaderPane, workspace: Workspace) -> None:
    calm = pane.page.palette().highlight().color()
    workspace.choose("quote", "q4")
    assert pane.page.palette().highlight().color() != calm
    qtbot.waitUntil(lambda: pane.page.palette().highlight().color() == calm, timeout=2000)
    assert pane.page.textCursor().selectedText() == "welcome any day 😀😀."


def test_a_jump_out_of_sight_flashes_when_the_page_is_shown(
    qtbot: QtBot, pane: ReaderPane, workspace: Workspace
) -> None:
    calm = pane.page.palette().highlight().color()
    pane.hide()
    workspace.choose("quote", "q5")
    assert pane.page.palette().highlight().color() == calm
    pane.resize(640, 480)
    pane.show()
    place = pane.page.selected()
    assert pane.page.palette().highlight().color() != calm
    assert place is not None and abs(from_third(pane, place)) <= 50


def test_clearing_the_choice_deselects_without_moving(
    pane: ReaderPane, workspace: Workspace
) -> None:
    workspace.choose("quote", "q4")
    before = pane.page.verticalScrollBar().value()
    workspace.clear_selection()
    assert not pane.page.textCursor().hasSelection()
    assert pane.page.verticalScrollBar().value() == before


def test_back_and_forward_walk_the_sentences(pane: ReaderPane, workspace: Workspace) -> None:
    workspace.choose("quote", "q5")
    workspace.choose("quote", "q1")
    workspace.go_back()
    assert pane.page.textCursor().selectedText() == "The sea does not wait,"
    place = pane.page.selected()
    assert place is not None and abs(from_third(pane, place)) <= 50


def test_the_same_item_can_be_asked_for_again(
    pane: ReaderPane, workspace: Workspace, ferries: Dossier
) -> None:
    workspace.choose("quote", "q5")
    pane.page.verticalScrollBar().setValue(0)
    workspace.ask_for_source(ferries.quotes[4])
    place = pane.page.selected()
    assert place is not None and abs(from_third(pane, place)) <= 50


def test_choosing_a_country_moves_nothing(pane: ReaderPane, workspace: Workspace) -> None:
    pane.page.verticalScrollBar().setValue(500)
    workspace.select(country("FI"))
    assert pane.page.verticalScrollBar().value() == 500


def test_a_click_on_a_quote_and_on_a_name(
    qtbot: QtBot, pane: ReaderPane, workspace: Workspace
) -> None:
    click_words(qtbot, pane, "welcome any day")
    assert (workspace.selection.kind, workspace.selection.id) == ("quote", "q4")
    click_words(qtbot, pane, "Aino Laine")
    assert (workspace.selection.kind, workspace.selection.id) == ("person", "laine")
    click_words(qtbot, pane, "Finnish")
    assert workspace.selection == country("FI")


def test_a_click_chooses_without_moving_the_text(
    qtbot: QtBot, pane: ReaderPane, workspace: Workspace
) -> None:
    at = pane.galley.text.index("The sea does")
    pane.page.verticalScrollBar().setValue(int(geometry.top(pane.page.setting, at)) - 400)
    before = pane.page.verticalScrollBar().value()
    click_words(qtbot, pane, "The sea does")
    assert workspace.selection.id == "q5"
    assert pane.page.verticalScrollBar().value() == before


def test_a_click_on_plain_words_chooses_nothing(
    qtbot: QtBot, pane: ReaderPane, workspace: Workspace
) -> None:
    click_words(qtbot, pane, "officials said")
    assert workspace.selection.is_empty


def test_keys_walk_the_items_in_the_order_of_the_text(
    qtbot: QtBot, pane: ReaderPane, workspace: Workspace
) -> None:
    pane.page.setFocus()
    seen = []
    while pane.page.step(1):
        assert pane.page.current is not None
        seen.append(pane.page.current.start)
    assert seen == sorted(seen) and len(seen) == len(pane.galley.steps)
    for _ in range(8):
        qtbot.keyClick(pane.page, Qt.Key.Key_Right)
    qtbot.keyClick(pane.page, Qt.Key.Key_Tab)
    spot = pane.page.current
    assert spot is not None and pane.page.is_in_view(spot.start)
    qtbot.keyClick(pane.page, Qt.Key.Key_Return)
    assert workspace.selection.id == spot.id


def test_markup_in_the_article_stays_words(pane: ReaderPane, ferries: Dossier) -> None:
    assert "<b>bold</b> plans & more" in pane.page.toPlainText()
    document = pane.page.document()
    at = pane.page.toPlainText().index("bold</b>")
    cursor = pane.page.textCursor()
    cursor.setPosition(at + 2)
    assert cursor.charFormat().fontWeight() < 600
    # Qt's plain text turns the no-break spaces of the byline into spaces, its raw text does not.
    assert document.toRawText().replace("\u2029", "\n") == pane.galley.text


def test_letters_that_qt_takes_for_something_else_keep_their_place(
    qtbot: QtBot, workspace: Workspace, ferries: Dossier
) -> None:
    text = ferries.article.body.replace("idle in", "idle\u2028in").replace(
        "pause 🙂", "pause\u2029🙂"
    )
    text = text.replace("Nobody took", "Nobody\u0000took").replace("any day", "any\ufdd0day")
    article = msgspec.structs.replace(ferries.article, text=text)
    pane = shown(qtbot, workspace, msgspec.structs.replace(ferries, article=article))
    assert pane.page.document().blockCount() == len(pane.galley.lines)
    workspace.choose("quote", "q4")
    assert pane.page.textCursor().selectedText() == "welcome any day 😀😀."


def test_selected_words_are_marked_in_the_texts_own_offsets(
    qtbot: QtBot, pane: ReaderPane, ferries: Dossier
) -> None:
    select_words(pane, "welcome any day 😀😀")
    assert pane.mark_bar.isVisible()
    with qtbot.waitSignal(pane.mark_asked) as asked:
        qtbot.mouseClick(pane.mark_bar.buttons["place"], Qt.MouseButton.LeftButton)
    kind, start, end = asked.args
    assert (kind, ferries.article.body[start:end]) == ("place", "welcome any day 😀😀")
    assert not pane.mark_bar.isVisible()


def test_a_drag_with_the_mouse_offers_to_mark(qtbot: QtBot, pane: ReaderPane) -> None:
    at = pane.galley.text.index("officials said")
    pane.page.bring_into_view(at)
    rects = geometry.rects(pane.page.setting, Span(at, at + 9))
    scroll = QPointF(0, pane.page.verticalScrollBar().value())
    start, end = rects[0].center() - scroll, rects[0].bottomRight() - scroll - QPointF(0, 6)
    start.setX(rects[0].left())
    viewport = pane.page.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start.toPoint())
    qtbot.mouseMove(viewport, end.toPoint())
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end.toPoint())
    assert "fficials" in pane.page.textCursor().selectedText()
    assert pane.mark_bar.isVisible()


def test_what_was_set_aside_is_one_line_until_asked_for(qtbot: QtBot, pane: ReaderPane) -> None:
    caption = "Photo: ferries lie idle in the harbour of Reval. (Agency)"
    assert caption not in pane.galley.text
    click_words(qtbot, pane, "Caption: Photo")
    assert caption in pane.galley.text
    click_words(qtbot, pane, "Caption, not part of the story")
    assert caption not in pane.galley.text


def test_a_mark_in_a_folded_line_unfolds_it(pane: ReaderPane, ferries: Dossier) -> None:
    assert pane.show_source(ferries.dropped[1])
    assert pane.page.textCursor().selectedText() == "Read also: Ice closes the northern route"


def test_restoring_a_set_aside_line_is_asked_in_the_texts_offsets(
    qtbot: QtBot, pane: ReaderPane, ferries: Dossier
) -> None:
    from ui.reader.menu import Deeds, make_menu

    aside = ferries.dropped[0].span
    deeds = Deeds(pane.page.copy, False, pane.marking.mark, pane.restore_asked.emit)
    menu = make_menu(pane, None, aside, deeds)
    with qtbot.waitSignal(pane.restore_asked) as asked:
        menu.actions()[-1].trigger()
    assert aside is not None and asked.args == [aside.start, aside.end]


def test_lines_keep_their_measure(qtbot: QtBot, pane: ReaderPane) -> None:
    pane.resize(1300, 700)
    number = next(
        n for n, line in enumerate(pane.galley.lines) if line.text.startswith("The ships")
    )
    lines = list(geometry.lines_of(pane.page.setting.block(number)))
    full = [line.textLength() for line in lines[:-1]]
    assert full and all(60 <= length <= 75 for length in full), full
    pane.zoom(1)
    lines = list(geometry.lines_of(pane.page.setting.block(number)))
    assert all(60 <= line.textLength() <= 75 for line in lines[:-1])


def test_text_size_by_keys_keeps_the_place(qtbot: QtBot, pane: ReaderPane) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    size = pane.page.faces.font("body").pointSizeF()
    pane.page.verticalScrollBar().setValue(900)
    first = pane.page._first_number()[0]
    qtbot.keyClick(pane.page, Qt.Key.Key_Plus, control)
    assert pane.page.faces.font("body").pointSizeF() > size
    assert pane.page._first_number()[0] == first
    qtbot.keyClick(pane.page, Qt.Key.Key_Minus, control)
    qtbot.keyClick(pane.page, Qt.Key.Key_Minus, control)
    assert pane.page.faces.font("body").pointSizeF() < size
    qtbot.keyClick(pane.page, Qt.Key.Key_0, control)
    assert pane.page.faces.font("body").pointSizeF() == size


def test_the_wheel_with_ctrl_changes_the_size_of_the_letters(pane: ReaderPane) -> None:
    size = pane.page.faces.font("body").pointSizeF()
    middle = QPointF(300, 300)
    turn = QWheelEvent(
        middle,
        pane.page.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(pane.page.viewport(), turn)
    assert pane.page.faces.font("body").pointSizeF() > size


def test_find_counts_steps_and_goes_round(qtbot: QtBot, pane: ReaderPane) -> None:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(pane.page, Qt.Key.Key_F, control)
    assert pane.find_bar.field.hasFocus() or pane.find_bar.isVisible()
    qtbot.keyClicks(pane.find_bar.field, "finland")
    assert pane.find_bar.count.text() == "1 of 2"
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_F3)
    assert pane.find_bar.count.text() == "2 of 2"
    assert pane.page.textCursor().selectedText() == "Finland"
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_F3, shift)
    assert pane.find_bar.count.text() == "1 of 2"
    pane.find_bar.field.setText("no such words")
    assert pane.find_bar.count.text() == "No hits"
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible() and pane.ruler.ticks


def test_the_ruler_has_a_tick_for_each_quote_and_hit_and_a_click_jumps(
    qtbot: QtBot, pane: ReaderPane
) -> None:
    assert len(pane.ruler.ticks) == 5
    assert pane._finder.find("Finland") == 2
    assert sum(tick.is_hit for tick in pane.ruler.ticks) == 2
    last = max((t for t in pane.ruler.ticks if not t.is_hit), key=lambda tick: tick.at)
    where = QPoint(8, round(pane.ruler.y_of(last)))
    qtbot.mouseClick(pane.ruler, Qt.MouseButton.LeftButton, pos=where)
    assert pane.page.textCursor().selectedText() == "The sea does not wait,"


def test_a_line_folded_again_leaves_no_hit_behind_the_end(qtbot: QtBot, pane: ReaderPane) -> None:
    click_words(qtbot, pane, "Caption: Photo")
    unfolded = len(pane.galley.text)
    assert pane._finder.find("at last") == 1
    # Qt's warning of a place that is out of range would fail this.
    click_words(qtbot, pane, "Caption, not part of the story")
    assert len(pane.galley.text) < unfolded
    assert all(tick.offset < len(pane.galley.text) for tick in pane.ruler.ticks)


def test_hits_of_the_search_pane_are_marked(pane: ReaderPane, ferries: Dossier) -> None:
    at = ferries.article.body.index("timetable")
    pane.set_hits([("sentence", f"{at}-{at + 9}")])
    [hit] = [tick for tick in pane.ruler.ticks if tick.is_hit]
    assert pane.galley.text[hit.offset : hit.offset + 9] == "timetable"


def test_the_current_hit_looks_different_from_the_others(
    pane: ReaderPane, workspace: Workspace
) -> None:
    workspace.choose("event", "none")
    pane.set_hits([("quote", "q1"), ("quote", "q5")])
    pane.point_at("quote", "q5")
    grounds = [s.format.background().color().name() for s in pane.page.extraSelections()]
    assert grounds.count(LIGHT.mark) == 2 and grounds[-1] == LIGHT.accent
    pane.point_at("", "")
    grounds = [s.format.background().color().name() for s in pane.page.extraSelections()]
    assert LIGHT.accent not in grounds


def test_hits_of_the_search_outlive_a_theme_and_a_find(
    qtbot: QtBot, pane: ReaderPane, ferries: Dossier
) -> None:
    at = ferries.article.body.index("timetable")
    pane.set_hits([("sentence", f"{at}-{at + 9}")])
    pane.set_theme(DARK)
    assert sum(tick.is_hit for tick in pane.ruler.ticks) == 1
    pane.find_bar.start()
    qtbot.keyClicks(pane.find_bar.field, "finland")
    assert sum(tick.is_hit for tick in pane.ruler.ticks) == 2
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    [hit] = [tick for tick in pane.ruler.ticks if tick.is_hit]
    assert pane.galley.text[hit.offset : hit.offset + 9] == "timetable"


def test_larger_letters_keep_the_sentence_at_a_third(
    pane: ReaderPane, workspace: Workspace
) -> None:
    workspace.choose("quote", "q5")
    for _ in range(4):
        pane.zoom(1)
    place = pane.page.selected()
    assert place is not None and abs(from_third(pane, place)) <= 50
    assert pane.page.textCursor().selectedText() == "The sea does not wait,"


def test_scrolling_moves_nothing_unless_the_text_is_followed(
    qtbot: QtBot, pane: ReaderPane, workspace: Workspace
) -> None:
    said: list[object] = []
    workspace.selection_changed.connect(said.append)
    qtbot.keyClick(pane.page, Qt.Key.Key_PageDown)
    qtbot.wait(400)
    assert said == []
    qtbot.keyClick(pane.page, Qt.Key.Key_Home)
    with qtbot.waitSignal(pane.paragraph_shown, timeout=2000):
        pane.tools.follow.trigger()
    qtbot.waitUntil(lambda: workspace.selection.kind == "country", timeout=2000)


def test_long_article_is_one_block_a_paragraph_laid_out_once(
    qtbot: QtBot, workspace: Workspace, long_article: Dossier
) -> None:
    pane = shown(qtbot, workspace, long_article)
    words = len(long_article.article.body.split())
    assert words >= 5000
    assert pane.page.document().blockCount() == len(pane.galley.lines)
    laid_out: list[int] = []
    pane.page.laid_out.connect(lambda: laid_out.append(1))
    pane.set_theme(pane._theme)
    assert len(laid_out) == 1


def test_why_is_answered_for_a_quote_by_key_and_for_a_name_by_alt_click(
    qtbot: QtBot, pane: ReaderPane, workspace: Workspace
) -> None:
    pane.page.setFocus()
    while pane.page.current is None or pane.page.current.kind != "quote":
        qtbot.keyClick(pane.page, Qt.Key.Key_Right)
    qtbot.keyClick(pane.page, Qt.Key.Key_Question)
    [sheet] = pane.findChildren(WhySheet)
    assert "Speaker: Mart Kask." in [label.text() for label in sheet.findChildren(QLabel)]
    sheet.close()
    at = pane.galley.text.index("Aino Laine") + 2
    rect = geometry.rects(pane.page.setting, Span(at, at + 1))[0]
    where = rect.center().toPoint() - QPoint(0, pane.page.verticalScrollBar().value())
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.mouseClick(pane.page.viewport(), Qt.MouseButton.LeftButton, alt, pos=where)
    titles = [label.text() for s in pane.findChildren(WhySheet) for label in s.findChildren(QLabel)]
    assert "Aino Laine" in titles and workspace.selection.is_empty
