"""The actions of a card on one line, however narrow the panel is by default."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtGui import QFont, QFontMetrics

from explorer.model import Quote
from ui.country import card_actions

QUOTE = Quote(id="q1", text="It rains.", kind="sentence")


def test_they_move_together_before_they_wrap(qapp: object) -> None:
    metrics = QFontMetrics(QFont())
    wide = card_actions.flow(QUOTE, 2000, metrics)
    needed = wide[-1].rect.right() + 1
    assert {each.rect.top() for each in wide} == {0}
    near = card_actions.flow(QUOTE, needed - 3 * 6, metrics)
    assert {each.rect.top() for each in near} == {0}
    assert near[-1].rect.right() < needed - 3 * 6
    assert all(a.rect.right() < b.rect.left() for a, b in pairwise(near))


def test_in_too_little_room_they_wrap(qapp: object) -> None:
    metrics = QFontMetrics(QFont())
    width = metrics.horizontalAdvance("Copy with source") + 10
    placed = card_actions.flow(QUOTE, width, metrics)
    assert len({each.rect.top() for each in placed}) > 1
    assert all(each.rect.right() < width for each in placed)
