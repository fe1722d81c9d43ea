from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from explorer.model import Article, Dossier, Quote
from explorer.views.selection import NOTHING, Filter, country
from tests.effort import steps
from ui.search.items import HIT
from ui.search.marked_text import units
from ui.search.view import SearchPane
from ui.workspace import Workspace

Type = Callable[[str], None]


@pytest.fixture
def pane(qtbot, workspace: Workspace, sample: Dossier) -> SearchPane:  # type: ignore[no-untyped-def]
    pane = SearchPane(workspace)
    qtbot.addWidget(pane)
    pane.resize(300, 640)
    pane.show()
    qtbot.waitExposed(pane)
    workspace.open_dossier(sample)
    pane.activateWindow()
    pane.line.setFocus()
    qtbot.waitUntil(pane.line.hasFocus)  # without it the line hears nothing of the list
    return pane


@pytest.fixture
def typed(pane: SearchPane) -> Type:
    return lambda text: QTest.keyClicks(pane.line, text)


def press(pane: SearchPane, key: Qt.Key, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(pane.line, key, modifier)


def found(pane: SearchPane) -> list[str]:
    model = pane.results.model()
    hits = [model.index(row, 0).data(HIT) for row in range(model.rowCount())]
    return [hit.id for hit in hits if hit]


def headings(pane: SearchPane) -> list[str]:
    model = pane.results.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [row.data() for row in rows if row.data(HIT) is None]


def test_results_come_while_typing_quotes_first(pane: SearchPane, typed: Type) -> None:
    typed("rakh")
    assert found(pane)[:2] == ["q10", "q11"]
    assert headings(pane) == ["Quotes (2)", "Events (1)", "People (1)"]
    typed("xyz")
    assert found(pane) == []
    assert pane.summary.explanation.text().endswith(" Nothing found.")


def test_hits_are_counted_for_the_map_and_cleared_with_the_search(
    pane: SearchPane, typed: Type
) -> None:
    counted: list[dict[str, int]] = []
    pane.hits_changed.connect(counted.append)
    typed("respected")
    assert counted[-1] == {"TJ": 1, "RU": 1}
    press(pane, Qt.Key.Key_Escape)
    assert counted[-1] == {}


def test_enter_goes_to_the_first_hit(pane: SearchPane, typed: Type, workspace: Workspace) -> None:
    gone: list[tuple[str, str]] = []
    pane.activated.connect(lambda kind, id: gone.append((kind, id)))
    typed("respected")
    press(pane, Qt.Key.Key_Return)
    assert gone == [("quote", "q10")]
    assert (workspace.selection.kind, workspace.selection.id) == ("quote", "q10")
    assert workspace.selection.country == "TJ"


def test_down_and_up_move_without_going(
    pane: SearchPane, typed: Type, workspace: Workspace
) -> None:
    seen: list[str] = []
    pane.previewed.connect(lambda _kind, id: seen.append(id))
    typed("rahmon")
    press(pane, Qt.Key.Key_Down)
    press(pane, Qt.Key.Key_Down)
    press(pane, Qt.Key.Key_Up)
    assert seen == ["q10", "q11", "q10"]
    assert workspace.selection == NOTHING
    assert pane.summary.position.text() == "1 of 4"


def test_f3_goes_round_in_both_directions(
    pane: SearchPane, typed: Type, workspace: Workspace
) -> None:
    typed("rahmon")
    places = []
    for shift in (False, False, True, True, True):
        press(pane, Qt.Key.Key_F3, shift)
        places.append((pane.summary.position.text(), workspace.selection.id))
    assert places == [
        ("1 of 4", "q10"),
        ("2 of 4", "q11"),
        ("1 of 4", "q10"),
        ("4 of 4", "rahmon"),
        ("3 of 4", "e-rahmon-rebuke"),
    ]


def test_escape_returns_to_where_the_reader_was(
    pane: SearchPane, typed: Type, workspace: Workspace
) -> None:
    workspace.select(country("UA"))
    typed("respected")
    press(pane, Qt.Key.Key_Return)
    assert workspace.selection.id == "q10"
    press(pane, Qt.Key.Key_Escape)
    assert workspace.selection == country("UA")
    assert pane.line.text() == ""
    assert found(pane) == []


def test_escape_in_an_empty_box_is_left_to_the_window(pane: SearchPane, qtbot) -> None:  # type: ignore[no-untyped-def]
    escaped: list[int] = []

    class Window(QWidget):
        def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: N802
            escaped.append(event.key())

    window = Window()
    qtbot.addWidget(window)
    pane.setParent(window)
    press(pane, Qt.Key.Key_Escape)
    assert escaped == [Qt.Key.Key_Escape]
    pane.setParent(None)


def test_copying_a_hit_takes_its_source_along(pane: SearchPane, typed: Type) -> None:
    typed("respected")
    press(pane, Qt.Key.Key_Down)
    QTest.keyClick(pane.line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("“We want to be respected in return.” — Emomali Rahmon")
    assert "paragraph 34" in text


def test_chips_mirror_the_operators_and_take_them_away(pane: SearchPane, typed: Type) -> None:
    typed("speaker:umarov about:cn sovereignty ")
    chips = pane.summary.chips.buttons()
    assert [chip.accessibleName() for chip in chips] == [
        "Remove: said by “umarov”",
        "Remove: about China",
    ]
    QTest.mouseClick(chips[0], Qt.MouseButton.LeftButton)
    assert pane.line.text() == "about:cn sovereignty"
    assert found(pane)[0] == "q5"


def test_the_blocking_filter_is_offered(pane: SearchPane, typed: Type) -> None:
    typed("speaker:borrell respected")
    ways = pane.summary.ways_out.buttons()
    assert ways[0].text() == "1 without: said by “borrell”"
    QTest.mouseClick(ways[0], Qt.MouseButton.LeftButton)
    assert found(pane) == ["q10"]


def test_a_broken_query_says_what_was_searched_instead(pane: SearchPane, typed: Type) -> None:
    typed('"be respected')
    assert "not closed" in pane.summary.explanation.text()
    assert found(pane) == ["q10"]


def test_completions_open_after_the_colon(qtbot, pane: SearchPane, typed: Type) -> None:  # type: ignore[no-untyped-def]
    typed("rahm")
    assert not pane.completer.popup().isVisible()
    pane.line.clear()
    typed("speaker:rak")
    popup = pane.completer.popup()
    qtbot.waitUntil(popup.isVisible)
    assert popup.model().rowCount() == 1
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert pane.line.text() == 'speaker:"Emomali Rahmon"'
    assert found(pane) == ["q10", "q11"]


def test_enter_goes_to_the_hit_where_no_completion_is_chosen(
    qtbot: QtBot, pane: SearchPane, typed: Type
) -> None:
    typed("speaker:rak")
    popup = pane.completer.popup()
    qtbot.waitUntil(popup.isVisible)
    with qtbot.waitSignal(pane.activated) as heard:
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert heard.args == ["quote", "q10"]
    assert not popup.isVisible()


def test_the_filter_of_the_other_panes_holds_here_too(
    pane: SearchPane, typed: Type, workspace: Workspace
) -> None:
    typed("rahmon")
    assert len(found(pane)) == 4
    workspace.set_filter(Filter(since="2022-11-01"))
    assert found(pane) == []
    workspace.set_filter(Filter())
    assert len(found(pane)) == 4


def test_an_edit_is_found_at_once(
    pane: SearchPane, typed: Type, workspace: Workspace, sample: Dossier
) -> None:
    from msgspec.structs import replace

    from explorer.corrections.changes import Changes

    typed("zebra")
    assert found(pane) == []
    edited = replace(sample.quotes[0], text="a zebra crossing")
    workspace.replace_dossier(
        replace(sample, quotes=(edited, *sample.quotes[1:])), Changes(quotes=True)
    )
    assert found(pane) == ["q1"]


def test_the_chosen_item_is_the_current_hit(
    pane: SearchPane, typed: Type, workspace: Workspace
) -> None:
    typed("rahmon")
    workspace.choose("quote", "q11")
    assert pane.summary.position.text() == "2 of 4"


def test_markup_in_an_article_stays_text(qtbot, workspace: Workspace) -> None:  # type: ignore[no-untyped-def]
    pane = SearchPane(workspace)
    qtbot.addWidget(pane)
    quote = Quote(id="q", text="<img src=x onerror=1> <b>bold</b>", kind="sentence")
    workspace.open_dossier(Dossier(article=Article(title="<i>t</i>"), quotes=(quote,)))
    pane.line.setText("bold <b>")
    pane.show()
    pane.grab()
    labels = pane.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert pane.results.model().index(1, 0).data() == quote.text


def test_what_is_found_is_painted_differently(pane: SearchPane, typed: Type) -> None:
    typed("respected")
    pane.results.clearSelection()
    tint = pane.palette().color(QPalette.ColorRole.Highlight).hue()
    image = pane.results.grab().toImage()
    colours = {
        image.pixelColor(x, y).hue()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
        if image.pixelColor(x, y).saturation() > 60
    }
    assert any(abs(hue - tint) < 12 for hue in colours)


def test_offsets_count_as_qt_counts() -> None:
    assert units("a𝔘é") == 4


def test_every_control_has_a_name(pane: SearchPane, typed: Type) -> None:
    typed("speaker:umarov zebra")
    shown = [
        pane.line,
        pane.results,
        pane.summary.explanation,
        pane.summary.position,
        pane.completer.popup(),
    ]
    chips = [*pane.summary.chips.buttons(), *pane.summary.ways_out.buttons()]
    named = [widget for widget in (*shown, *chips) if widget.parent() is not pane.line]
    assert all(widget.accessibleName() for widget in named)
    assert len(chips) >= 2
    assert all(chip.height() >= 24 for chip in chips)


def test_it_fits_into_220_pixels(pane: SearchPane, typed: Type) -> None:
    typed("speaker:umarov about:russia country:kazakhstan decline")
    assert pane.minimumSizeHint().width() <= 220
    pane.resize(220, 500)
    assert pane.width() == 220


def test_a_keystroke_is_painted_in_few_steps(pane: SearchPane, typed: Type) -> None:
    typed("a")
    for letter in "merica":
        # How long that takes is measured by `benchmarks.search_speed`.
        assert steps(lambda letter=letter: (typed(letter), pane.grab())) < 60_000


def test_hits_can_stand_under_speakers_countries_and_months(pane: SearchPane, typed: Type) -> None:
    typed("country:kz ")
    press(pane, Qt.Key.Key_Down)
    hits, current = sorted(found(pane)), pane.results.current_hit()
    pane.grouping.choose("speaker")
    assert "Temur Umarov (5)" in headings(pane)
    assert sorted(found(pane)) == hits and pane.results.current_hit() == current
    pane.grouping.choose("month")
    assert any(heading.startswith("October 2022 (") for heading in headings(pane))
    pane.grouping.choose("kind")
    assert headings(pane)[0].startswith("Quotes (")


def test_a_slip_is_offered_as_it_may_have_been_meant(
    pane: SearchPane, typed: Type, qtbot: QtBot
) -> None:
    typed("kazahkstan")
    button = pane.summary.ways_out.buttons()[0]
    assert button.text() == "Did you mean: kazakhstan"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pane.line.text() == "kazakhstan" and found(pane)


def test_the_current_hit_is_told_to_the_article(pane: SearchPane, typed: Type) -> None:
    told: list[str] = []
    pane.current_changed.connect(lambda hit: told.append(hit.id if hit else ""))
    typed("rahmon")
    press(pane, Qt.Key.Key_Down)
    press(pane, Qt.Key.Key_Down)
    assert told[-2:] == ["q10", "q11"]
    press(pane, Qt.Key.Key_Escape)
    assert told[-1] == ""
