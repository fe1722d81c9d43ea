"""A line that is shortened: whole where there is room, shortened and still there where not."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.look.sheet_head import SheetHead
from ui.window.header import Header

LONG = "Setbacks in war diminish clout with regional allies, says The Post on 30 noviembre de 2022"


@pytest.mark.parametrize(("width", "is_whole"), [(1400, True), (700, False)])
def test_a_long_headline_stays_in_the_header(qtbot: QtBot, width: int, is_whole: bool) -> None:
    header = Header()
    qtbot.addWidget(header)
    header.show_article(LONG, ["The Post", "30 noviembre de 2022"])
    header.resize(width, 56)
    header.show()
    qtbot.waitExposed(header)
    line = header.title
    assert line.isVisible() and header.source.isVisible()
    assert line.geometry().right() <= header.width()
    assert line.geometry().left() > header.field.geometry().right()
    assert (line.shown == LONG) is is_whole
    assert LONG.startswith(line.shown.rstrip("…"))
    assert len(line.shown) > 20
    assert bool(line.toolTip()) is not is_whole


@pytest.mark.parametrize("width", [240, 320, 420])
def test_a_heads_buttons_never_leave_it(qtbot: QtBot, width: int) -> None:
    head = SheetHead(LONG)
    qtbot.addWidget(head)
    head.set_badge("Mentioned")
    button = head.add_button("filter", "Filter")
    head.resize(width, head.height())
    head.show()
    qtbot.waitExposed(head)
    assert head.rect().contains(button.geometry())
    assert not button.geometry().intersects(head.badge.geometry())
    assert not head.title.geometry().intersects(head.badge.geometry())
