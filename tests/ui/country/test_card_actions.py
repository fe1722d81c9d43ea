"""The actions of a card: apart where there is room, closer where not, the dots never alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.model import Dossier
from ui import language
from ui.cards import actions as card_actions


def lines(placed: list[card_actions.Placed]) -> list[list[str]]:
    tops = sorted({each.rect.top() for each in placed})
    return [[each.id for each in placed if each.rect.top() == top] for top in tops]


@pytest.mark.parametrize("width", range(60, 500, 7))
def test_actions_hold_at_every_width(qtbot: QtBot, sample: Dossier, width: int) -> None:
    metrics = QFontMetrics(QGuiApplication.font())
    placed = card_actions.flow(sample.quotes[0], width, metrics)
    assert [each.id for each in placed] == ["show", "copy", "fix", "why"]
    assert lines(placed)[-1] != ["more"]
    rects: list[QRect] = [each.rect for each in placed]
    assert not any(a.intersects(b) for a in rects for b in rects if a is not b)
    assert all(rect.height() >= card_actions.HEIGHT for rect in rects)
    assert all(rect.width() >= card_actions.HEIGHT for rect in rects)
    fits = sum(rect.width() for rect in rects) + 3 * card_actions.CLOSEST <= width
    assert fits == (len(lines(placed)) == 1)


def test_a_key_is_called_as_keyboards_of_the_language_call_it(qapp: QApplication) -> None:
    assert card_actions.hint_of("copy") == "Copy with source (Ctrl+C)"
    language.install(qapp, "de")
    try:
        assert card_actions.hint_of("copy").endswith("(Strg+C)")
    finally:
        language.install(qapp, "en")
