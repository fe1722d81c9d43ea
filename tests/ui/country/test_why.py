"""Why? in the panel and the list: `?` and Alt+click, and each place one step away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from explorer.model import Dossier, Located
from explorer.views.selection import country
from explorer.why.explain import Explanation
from explorer.why.supports import Support
from tests.ui.country.test_panel import laid_out
from ui.country.items import Role
from ui.country.list_view import CountriesList
from ui.country.row import Row
from ui.country.view import CountryPanel
from ui.dialogs.why import WhySheet, show_why
from ui.workspace import Workspace

ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, sample: Dossier) -> CountryPanel:
    """The panel of Tajikistan, on screen."""
    view = CountryPanel(workspace)
    qtbot.addWidget(view)
    # Room for the sheet below its count, whatever letters an earlier window left behind.
    view.resize(400, 1000)
    view.show()
    workspace.open_dossier(sample)
    workspace.select(country("TJ"))
    qtbot.waitExposed(view)
    return view


def sheet_of(widget: QWidget) -> WhySheet:
    sheets = [child for child in widget.window().findChildren(WhySheet) if child.isVisible()]
    assert len(sheets) == 1
    return sheets[0]


def words(sheet: WhySheet) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(QLabel))


def test_the_key_explains_the_current_card(qtbot: QtBot, panel: CountryPanel) -> None:
    model = panel.cards.model()
    shown: list[Row] = [model.index(n, 0).data(Role.ROW) for n in range(model.rowCount())]
    first = next(n for n, row in enumerate(shown) if row.section == "said_by" and row.item)
    panel.cards.setCurrentIndex(model.index(first, 0))
    qtbot.keyClick(panel.cards, Qt.Key.Key_Question)
    assert "Rahmon" in words(sheet_of(panel)) and "Tajikistan" in words(sheet_of(panel))


def test_alt_click_explains_without_choosing(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace
) -> None:
    before = workspace.selection
    model = panel.cards.model()
    laid_out(qtbot, panel)
    where = panel.cards.visualRect(model.index(1, 0)).center()
    qtbot.mouseClick(panel.cards.viewport(), LEFT, ALT, pos=where)
    assert "Speaker: Emomali Rahmon." in words(sheet_of(panel))
    assert workspace.selection == before


def test_alt_click_on_a_neighbour_of_an_unnamed_country_explains_what_is_counted(
    qtbot: QtBot, panel: CountryPanel, workspace: Workspace
) -> None:
    workspace.select(country("MN"))
    laid_out(qtbot, panel)
    for number in range(2):
        where = panel.cards.visualRect(panel.cards.model().index(number, 0)).center()
        qtbot.mouseClick(panel.cards.viewport(), LEFT, ALT, pos=where)
        assert "all that is counted" in words(sheet_of(panel))


def test_alt_click_on_a_heading_explains_its_count(qtbot: QtBot, panel: CountryPanel) -> None:
    laid_out(qtbot, panel)
    where = panel.cards.visualRect(panel.cards.model().index(0, 0)).center()
    qtbot.mouseClick(panel.cards.viewport(), LEFT, ALT, pos=where)
    assert "Tajikistan: 2 quotes by its people" in words(sheet_of(panel))


def test_alt_click_on_the_badge_and_on_the_counts(qtbot: QtBot, panel: CountryPanel) -> None:
    qtbot.mouseClick(panel.header.badge, LEFT, ALT, pos=QPoint(5, 5))
    sheet = sheet_of(panel)
    assert "Tajikistan: About" in words(sheet)
    sheet.close()
    qtbot.mouseClick(panel.header.counts, LEFT, ALT, pos=QPoint(5, 5))
    shown = "\n".join(words(s) for s in panel.window().findChildren(WhySheet) if s.isVisible())
    assert "all that is counted" in shown


@pytest.mark.parametrize(
    ("column", "told"),
    [(0, "the colour"), (2, "2 quotes by"), (5, "4 mentions")],
)
def test_each_cell_of_the_list_is_explained(
    qtbot: QtBot, workspace: Workspace, sample: Dossier, column: int, told: str
) -> None:
    listed = CountriesList(workspace)
    qtbot.addWidget(listed)
    listed.resize(400, 500)
    listed.show()
    workspace.open_dossier(sample)
    row = next(n for n in range(20) if listed.table.model().index(n, 0).data() == "Tajikistan")
    where = listed.table.visualRect(listed.table.model().index(row, column)).center()
    qtbot.mouseClick(listed.table.viewport(), LEFT, ALT, pos=where)
    shown = words(sheet_of(listed))
    assert told in shown or (column == 0 and "shade" in shown)
    assert workspace.selection.is_empty


def test_a_place_leads_to_its_item_and_to_the_article(
    qtbot: QtBot, workspace: Workspace, sample: Dossier
) -> None:
    workspace.open_dossier(sample)
    asked: list[Located] = []
    workspace.source_asked.connect(asked.append)
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(600, 500)
    parent.show()
    places = (
        Support(kind="quote", id="q10", text="<b>x</b>", paragraph=34),
        Support(kind="country", id="TJ", text="Tajik", paragraph=32),
    )
    sheet = show_why(workspace, parent, Explanation("<i>Why</i>", ("<b>because</b>",), places))
    assert sheet is not None and "<b>because</b>" in words(sheet)
    for label in sheet.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
    qtbot.keyClick(sheet.places, Qt.Key.Key_Return)
    assert (workspace.selection.kind, workspace.selection.id) == ("quote", "q10")
    second = sheet.places.visualItemRect(sheet.places.item(1)).center()
    qtbot.mouseClick(sheet.places.viewport(), LEFT, pos=second)
    assert asked == list(places)
    assert workspace.selection.id == "q10" and sheet.isVisible()


def test_nothing_to_explain_opens_nothing(qtbot: QtBot, workspace: Workspace) -> None:
    view = CountryPanel(workspace)
    qtbot.addWidget(view)
    view.show()
    qtbot.keyClick(view.cards, Qt.Key.Key_Question)
    assert not view.window().findChildren(WhySheet)


def test_a_click_on_a_count_opens_its_reasons_beside_it(qtbot: QtBot, panel: CountryPanel) -> None:
    line = panel.header.counts
    qtbot.mouseClick(line, LEFT, pos=line.rect_of(0).center())
    sheet = sheet_of(panel)
    assert "Tajikistan: 2 quotes by its people" in words(sheet)
    assert "What is counted: " in words(sheet) and "Rule:" not in words(sheet)
    assert not sheet.isWindow() and panel.window().rect().contains(sheet.geometry())
    at = panel.mapFromGlobal(line.mapToGlobal(line.rect_of(0).center()))
    assert not sheet.geometry().contains(at)
    qtbot.mouseClick(line, LEFT, pos=line.rect_of(1).center())
    assert "2 quotes about it" in words(sheet_of(panel))
    qtbot.keyClick(sheet_of(panel), Qt.Key.Key_Escape)
    assert not [s for s in panel.window().findChildren(WhySheet) if s.isVisible()]


def test_a_click_on_a_sections_head_explains_its_number(qtbot: QtBot, panel: CountryPanel) -> None:
    laid_out(qtbot, panel)
    where = panel.cards.visualRect(panel.cards.model().index(0, 0)).center()
    qtbot.mouseClick(panel.cards.viewport(), LEFT, pos=where)
    assert "Tajikistan: 2 quotes by its people" in words(sheet_of(panel))


def test_a_second_click_on_a_number_of_the_list_explains_it(
    qtbot: QtBot, workspace: Workspace, sample: Dossier
) -> None:
    listed = CountriesList(workspace)
    qtbot.addWidget(listed)
    listed.resize(400, 500)
    listed.show()
    workspace.open_dossier(sample)
    row = next(n for n in range(20) if listed.table.model().index(n, 0).data() == "Tajikistan")
    where = listed.table.visualRect(listed.table.model().index(row, 5)).center()
    qtbot.mouseClick(listed.table.viewport(), LEFT, pos=where)
    assert workspace.selection.country == "TJ"
    assert not [s for s in listed.window().findChildren(WhySheet) if s.isVisible()]
    qtbot.mouseClick(listed.table.viewport(), LEFT, pos=where)
    assert "4 mentions" in words(sheet_of(listed))
