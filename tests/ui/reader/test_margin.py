"""The margin: a bar and a code beside each quote, drawn; names underlined and never painted."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QTextCharFormat
from pytestqt.qtbot import QtBot

from explorer.model import Dossier, Span
from ui.reader import geometry
from ui.reader.view import ReaderPane
from ui.workspace import Workspace


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace, ferries: Dossier) -> ReaderPane:
    """The reader with the ferries' article, on screen."""
    view = ReaderPane(workspace)
    qtbot.addWidget(view)
    view.resize(700, 900)
    view.show()
    workspace.open_dossier(ferries)
    qtbot.waitExposed(view)
    return view


def line_of(pane: ReaderPane, words: str) -> int:
    return pane.galley.line_at(pane.galley.text.index(words))


def beside(pane: ReaderPane, words: str) -> tuple[QImage, int, int]:
    """The picture of the margin beside the line of the words, and that line's height in it."""
    picture = pane.page.viewport().grab().toImage()
    at = pane.galley.text.index(words)
    rect = geometry.rects(pane.page.setting, Span(at, at + 1))[0]
    top = int(rect.top()) - pane.page.verticalScrollBar().value()
    return picture, top, top + int(rect.height())


def colours(pane: ReaderPane, words: str) -> set[str]:
    picture, top, bottom = beside(pane, words)
    left = int(pane.page._left)
    return {picture.pixelColor(x, y).name() for x in range(left - 6) for y in range(top, bottom)}


def test_each_quote_has_its_bar_with_the_speakers_country(pane: ReaderPane) -> None:
    bars = {words: pane.page.margin.bars(line_of(pane, words)) for words in ("We came", "pause")}
    assert [bar.spot.code for bar in bars["We came"]] == ["EE", "EE"]
    assert [(bar.spot.code, bar.spot.style) for bar in bars["pause"]] == [("FI", "term")]
    assert pane.page.margin.bars(line_of(pane, "The ships lay")) == []
    for bar in bars["We came"]:
        assert bar.bottom > bar.top


def test_the_bar_is_drawn_and_only_beside_quotes(pane: ReaderPane) -> None:
    ink = pane.page.margin.ink("EE").name()
    assert ink in colours(pane, "We came")
    assert ink not in colours(pane, "The ships lay")
    assert len(colours(pane, "The ships lay")) > 1, "the paragraph's number is missing"


def test_countries_have_inks_of_their_own_and_no_country_the_quiet_one(pane: ReaderPane) -> None:
    ink = pane.page.margin.ink
    assert ink("EE") != ink("FI")
    assert ink("") == ink("?") == QColor(pane.page.faces.theme.muted)


def test_names_are_underlined_and_keep_the_colour_of_the_text(pane: ReaderPane) -> None:
    def format_at(words: str) -> QTextCharFormat:
        at = pane.galley.text.index(words)
        cursor = pane.page.setting.cursor(Span(at, at + len(words)))
        return cursor.charFormat()

    person, country = format_at("Mart Kask"), format_at("Estonian")
    plain = format_at("officials")
    styles = QTextCharFormat.UnderlineStyle
    assert person.underlineStyle() == styles.SingleUnderline
    assert country.underlineStyle() == styles.DotLine
    assert plain.underlineStyle() == styles.NoUnderline
    assert person.foreground() == country.foreground() == plain.foreground()
