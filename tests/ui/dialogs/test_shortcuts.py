"""The page of shortcuts: nothing that a key does is missing, and nothing on it is made up."""

from __future__ import annotations

import ast
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.actions import SPECS
from ui.cards import actions as card_actions
from ui.dialogs.pane_keys import CARD, GROUPS
from ui.dialogs.shortcuts import Shortcuts, _columns_within, groups, shown

UNDERSTOOD = {
    # Twins of keys that are listed, and keys that mean in every program what they mean here.
    "Enter",
    "=",
    "_",
    "Shift",
}


def listed() -> set[str]:
    """The keys of the page without what is held with them."""
    sequences = [keys for group in groups() for row in group.rows for keys in row.keys.split("  ")]
    return {keys if keys.endswith("+") else keys.rpartition("+")[2] or "+" for keys in sequences}


def handled(root: Path) -> dict[str, str]:
    """Each `Qt.Key.Key_…` that the code of the panes names, and a file that does."""
    found: dict[str, str] = {}
    for file in (root / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr.startswith("Key_"):
                key = getattr(Qt.Key, node.attr)
                name = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
                found[name] = file.name
    return found


def test_every_key_that_a_pane_handles_is_on_the_page(root: Path) -> None:
    missing = {name: file for name, file in handled(root).items() if name not in listed()}
    assert {name for name in missing if name not in UNDERSTOOD} == set(), missing


def test_every_action_with_a_key_is_on_the_page() -> None:
    rows = {row.text: row.keys for group in groups() for row in group.rows}
    for spec in SPECS:
        if spec.shortcuts:
            assert rows[spec.text] == "  ".join(spec.shortcuts)


def test_the_keys_of_cards_are_those_of_the_cards() -> None:
    keys = {keys for row in CARD.rows for keys in row.keys.split("  ")}
    for key in card_actions.KEYS:
        assert QKeySequence(key).toString() in keys
    letters = {each for each in keys if len(each) == 1 and each.isalpha()}
    assert letters == {QKeySequence(key).toString() for key in card_actions.KEYS}


def test_every_listed_key_is_a_key() -> None:
    for group in GROUPS:
        for row in group.rows:
            for keys in row.keys.split("  "):
                known = QKeySequence(keys)
                assert known.count() == 1 and known[0].key() != Qt.Key.Key_unknown, keys
                assert shown(keys)


def test_the_page_shows_them_all_and_fits_the_screen(qtbot: QtBot) -> None:
    page = Shortcuts()
    qtbot.addWidget(page)
    page.show()
    words = {label.text() for label in page.findChildren(QLabel)}
    for group in groups():
        assert group.title.replace("&", "") in words
        assert all(shown(row.keys) in words for row in group.rows)
    screen = page.screen().availableSize()
    assert page.width() <= screen.width() and page.height() <= screen.height()


def test_a_page_has_fewer_columns_where_there_is_no_room_for_more(qtbot: QtBot) -> None:
    for width in (1400, 900, 500):
        columns = _columns_within(width)
        qtbot.addWidget(columns)
        across = columns.layout()
        assert across is not None
        assert columns.sizeHint().width() <= width or across.count() == 1
        assert len(columns.findChildren(QLabel)) == sum(2 * len(g.rows) + 1 for g in groups())
