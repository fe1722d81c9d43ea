"""The order of the articles: it asks for little room, and says all where there is some."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.library.order_box import OrderBox

LONG = "The most recently published articles before all others"


def test_a_long_order_is_shortened_and_told_whole(qtbot: QtBot) -> None:
    box = OrderBox()
    qtbot.addWidget(box)
    box.addItem(LONG)
    box.addItem("Title")
    box.resize(120, box.sizeHint().height())
    box.show()
    assert box.minimumSizeHint().width() < 160
    assert box.shown_text().endswith("…") and LONG.startswith(box.shown_text()[:-1])
    assert box.toolTip() == LONG
    box.showPopup()
    assert box.view().width() >= box.view().sizeHintForColumn(0)
    box.hidePopup()
    box.setCurrentIndex(1)
    assert box.shown_text() == box.toolTip() == "Title"
    box.resize(600, box.height())
    box.setCurrentIndex(0)
    assert box.shown_text() == LONG
