"""Every pane says the same numbers, under every filter: one way of counting serves them all."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from explorer.model import Dossier
from explorer.views import counts, narrow, pages, people, speech, timeline
from explorer.views.selection import EVERYTHING, Filter, country
from ui.cards.commands import CardCommands
from ui.country.card_page import CardPageView
from ui.country.items import Role
from ui.country.list_view import COLUMNS, CountriesList
from ui.country.view import CountryPanel
from ui.map.map_state import MapState
from ui.people.view import PeopleList
from ui.timeline.view import TimelinePane
from ui.window.ledger_button import LedgerButton
from ui.workspace import Workspace

FILTERS = (
    EVERYTHING,
    Filter(since="2022-10-01", until="2022-10-31"),
    Filter(since="2022-11-01", until="2022-11-30"),
    Filter(until="2022-09-30"),
    Filter(since="1999-01-01", until="1999-12-31"),
    Filter(person="rahmon"),
    Filter(person="rahmon", since="2022-10-01", until="2022-10-31"),
)
WORDS = {
    "quotes_by": r"quotes? by",
    "quotes_about": "about",
    "leaders": r"leaders?",
    "events": r"events?",
    "mentions": r"mentions?",
}


@pytest.fixture(params=FILTERS, ids=lambda f: f"{f.since}-{f.until}-{f.person}")
def filtered(request: pytest.FixtureRequest, workspace: Workspace, sample: Dossier) -> Workspace:
    """The sample under a filter."""
    workspace.open_dossier(sample)
    workspace.set_filter(request.param)
    return workspace


def told(text: str, words: str) -> tuple[int, int] | None:
    """How many of how many a text says of something; the same number twice for "11 about"."""
    found = re.search(rf"(\d+)(?: of (\d+))? {words}\b", text)
    return (int(found[1]), int(found[2] or found[1])) if found else None


def evidence(dossier: Dossier, filter: Filter) -> dict[str, counts.Evidence]:
    return {row.code: row for row in counts.of_dossier(narrow.narrowed(dossier, filter))}


def test_header_sections_list_and_map_say_the_same(
    qtbot: QtBot, filtered: Workspace, sample: Dossier
) -> None:
    limits = filtered.filter
    panel, listed = CountryPanel(filtered), CountriesList(filtered)
    qtbot.addWidget(panel)
    qtbot.addWidget(listed)
    sheet = MapState()
    sheet.hold(sample, limits, filtered.selection)
    shades = {shade.code: shade for shade in sheet._show().plate.countries}  # type: ignore[attr-defined]
    passed, whole = evidence(sample, limits), evidence(sample, EVERYTHING)
    for code, row in whole.items():
        filtered.select(country(code))
        line = panel.header.counts.text()
        cells = listed.table.model()
        at = listed._model.row_of(code)
        for what, words in WORDS.items():
            expected = (getattr(passed[code], what), getattr(row, what))
            if expected[1]:
                assert told(line, words) == expected, (code, what, line)
                if not limits.is_empty:
                    assert f"{expected[0]} of {expected[1]}" in line
            if code in shades:
                assert getattr(shades[code], what) == expected[0]
                assert limits.is_empty or shades[code].whole[what] == expected[1]
            if what in COLUMNS:
                cell = cells.index(at, COLUMNS.index(what)).data()
                share = f"{expected[0]}/{expected[1]}" if expected[1] else "–"
                assert cell == (share if not limits.is_empty else str(expected[1] or "–"))
        check_sections(panel, passed[code], row, limits)


def check_sections(
    panel: CountryPanel, passed: counts.Evidence, whole: counts.Evidence, limits: Filter
) -> None:
    """Each head's number is the header's, and so many cards stand below it."""
    fields = {"said_by": "quotes_by", "said_about": "quotes_about", "events": "events"}
    model = panel.cards.model()
    rows = [model.index(n, 0).data(Role.ROW) for n in range(model.rowCount())]
    for head in (row for row in rows if row.is_heading and row.section in fields):
        shown, total = (getattr(one, fields[head.section]) for one in (passed, whole))
        number = str(shown) if limits.is_empty else f"{shown} of {total}"
        assert head.count.split(",")[0] == number
        below = [r.item for r in rows if r.section == head.section and r.item is not None]
        plain = [i for i in below if getattr(i, "kind", "") not in ("term", "indirect")]
        assert len(plain) == shown


def test_people_their_pages_and_all_quotes_say_the_same(
    qtbot: QtBot, filtered: Workspace, sample: Dossier
) -> None:
    limits = filtered.filter
    listed = PeopleList(filtered)
    commands = CardCommands(filtered, listed)
    page = CardPageView(filtered, pages.of_person, commands)
    whole_list = CardPageView(filtered, lambda dossier, _: pages.of_list(dossier, "all"), commands)
    for widget in (listed, page, whole_list):
        qtbot.addWidget(widget)
    passed = {row.id: row for row in people.of_dossier(sample, filter=limits)}
    for row in people.of_dossier(sample):
        page.show_page(row.id)
        shown = passed[row.id].quotes
        if row.quotes:
            assert told(page.counts.text(), r"quotes?") == (shown, row.quotes)
        at = listed.model.row_of(row.id)
        number = f"{shown}/{row.quotes}" if row.quotes and not limits.is_empty else ""
        assert listed.model.index(at, 1).data() == (number or str(row.quotes or "–"))
    whole_list.show_page("all")
    spoken = [speech.quoted(narrow.narrowed(sample, f)) for f in (limits, EVERYTHING)]
    assert told(whole_list.counts.text(), r"quotes?") == (len(spoken[0]), len(spoken[1]))


def test_timeline_and_ledger_say_how_much_passes(
    qtbot: QtBot, filtered: Workspace, sample: Dossier
) -> None:
    limits = filtered.filter
    strip, ledger = TimelinePane(filtered), LedgerButton(filtered)
    qtbot.addWidget(strip)
    qtbot.addWidget(ledger)
    strip.show_filter(limits)
    entries = timeline.of_dossier(sample)
    passing = timeline.matching(entries, limits)
    said = strip.page.head.count.text()
    share = f"{len(passing)} of {len(entries)}"
    assert said == (str(len(entries)) if len(passing) == len(entries) else share)
    assert strip.page.table.model().rowCount(strip.page.table.rootIndex()) == len(passing)
    events = [entry for entry in passing if entry.kind == "event"]
    assert len(events) == len(narrow.narrowed(sample, limits).events)
    quotes = [q for q in narrow.narrowed(sample, limits).quotes if q.kind != "nested"]
    total = len([q for q in sample.quotes if q.kind != "nested"])
    if limits.is_empty:
        assert "filter" not in ledger.text()
    else:
        assert f"{len(quotes)} of {total} under the filter" in ledger.text()


def test_nothing_that_passes_is_said_in_words(
    qtbot: QtBot, workspace: Workspace, sample: Dossier
) -> None:
    workspace.open_dossier(sample)
    workspace.select(country("KZ"))
    panel = CountryPanel(workspace)
    qtbot.addWidget(panel)
    workspace.set_filter(Filter(since="1999-01-01", until="1999-12-31"))
    kept = panel.cards.model().index(panel.cards.model().rowCount() - 1, 0)
    words = str(kept.data(Qt.ItemDataRole.DisplayRole))
    assert "0 of 11 about" in panel.header.counts.text()
    assert panel.foot.text().startswith("Under this filter: no quotes by Kazakhstan")
    assert words
