"""The reader on the curated dossier: the outline in article order, everything in it reachable."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from explorer.model import Dossier, Quote, Span
from explorer.why.supports import Support
from ui.articles.showing import nothing
from ui.reader import geometry
from ui.reader.view import ReaderPane
from ui.workspace import Workspace


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace, sample: Dossier) -> ReaderPane:
    """The reader with the curated dossier, on screen."""
    view = ReaderPane(workspace)
    qtbot.addWidget(view)
    view.resize(560, 700)
    view.show()
    workspace.open_dossier(sample)
    qtbot.waitExposed(view)
    return view


def test_the_note_says_whose_text_is_missing(pane: ReaderPane) -> None:
    [note] = [line.text for line in pane.galley.lines if line.kind == "note"]
    assert note.startswith("The article’s own text is not part of Dateline.")
    assert "Open your own copy to read it here" in note


def test_where_no_article_is_open_no_copy_of_one_is_asked_for(
    pane: ReaderPane, workspace: Workspace
) -> None:
    workspace.open_dossier(nothing())
    assert [line.kind for line in pane.galley.lines] == ["title"]


def test_every_outline_line_quote_and_event_is_there_in_the_order_of_paragraphs(
    pane: ReaderPane, sample: Dossier
) -> None:
    numbers = [line.number for line in pane.galley.lines if line.number]
    assert numbers == sorted(numbers)
    words = pane.page.toPlainText()
    for outline in sample.outline or ():
        assert outline.text in words
    for quote in sample.quotes:
        assert quote.text in words
    for event in sample.events:
        assert event.summary in words
    for dropped in sample.dropped:
        assert dropped.text in words


def test_every_quote_and_event_comes_to_a_third_and_is_selected(
    pane: ReaderPane, workspace: Workspace, sample: Dossier
) -> None:
    items = [*sample.quotes, *sample.events]
    random.Random(7).shuffle(items)
    for item in items[:50]:
        kind = "quote" if isinstance(item, Quote) else "event"
        workspace.choose(kind, item.id)
        place = pane.page.selected()
        assert place is not None
        off = pane.page.top_in_view(place.start) - pane.page.viewport().height() / 3
        assert abs(off) <= 50, (kind, item.id, off)
        wanted = item.text if isinstance(item, Quote) else item.summary
        assert wanted in place.slice(pane.galley.text)


def test_a_person_is_shown_where_the_story_first_names_them(
    pane: ReaderPane, workspace: Workspace
) -> None:
    workspace.choose("person", "rahmon")
    place = pane.page.selected()
    assert place is not None
    assert pane.galley.lines[pane.galley.line_at(place.start)].number == 33


def test_a_click_on_an_event_and_on_a_name(
    qtbot: QtBot, pane: ReaderPane, workspace: Workspace
) -> None:
    def click(words: str, into: int) -> None:
        at = pane.galley.text.index(words) + into
        pane.page.bring_into_view(at)
        rect = geometry.rects(pane.page.setting, Span(at, at + 1))[0]
        scroll = pane.page.verticalScrollBar().value()
        where = QPoint(int(rect.center().x()), int(rect.center().y()) - scroll)
        qtbot.mouseClick(pane.page.viewport(), Qt.MouseButton.LeftButton, pos=where)

    click("ignores Putin’s 70th", 2)
    assert (workspace.selection.kind, workspace.selection.id) == ("event", "e-birthday")
    click("Rahmon asks for respect", 2)
    assert (workspace.selection.kind, workspace.selection.id) == ("person", "rahmon")


def test_a_place_of_why_brings_its_paragraph(pane: ReaderPane, workspace: Workspace) -> None:
    workspace.ask_for_source(Support(kind="country", id="TJ", text="Tajik", paragraph=32))
    place = pane.page.selected()
    assert place is not None and place.slice(pane.galley.text).startswith("Japarov stays away")


def test_words_of_the_outline_are_not_offered_for_marking(pane: ReaderPane) -> None:
    pane.page.setTextCursor(pane.page.setting.cursor(Span(0, 9)))
    pane.page.selected_by_hand.emit()
    assert not pane.mark_bar.isVisible()


def test_a_nested_quote_is_reached_but_is_no_choice_of_its_own(pane: ReaderPane) -> None:
    nested = pane.galley.spot_of("quote", "q4")
    assert nested is not None and not nested.leads
    outer = pane.galley.spots_at(nested.start + 1)
    assert outer[0].id == "q3"
    assert pane.reveal("quote", "q4")
    assert pane.page.textCursor().selectedText() == "he’s an old man, who forgets names."
