"""A wrong speaker is fixed in two actions, by mouse and by keyboard alone, and taken back."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.model import Dossier, Located, Quote
from tests.ui.review.conftest import answers, popup
from ui.country.items import Role
from ui.review.fix_speaker import FixSpeaker, choices
from ui.start.session import Session

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def dossier_of(session: Session) -> Dossier:
    assert session.workspace.dossier is not None
    return session.workspace.dossier


def quote_of(session: Session, id: str) -> Quote:
    return next(q for q in dossier_of(session).quotes if q.id == id)


def settle(session: Session) -> None:
    """Let the cards further down be laid out too: that follows after what is on screen."""
    cards = session.window.panel.cards
    last = cards.model().index(cards.model().rowCount() - 1, 0)
    for _ in range(200):
        QApplication.processEvents()
        if cards.visualRect(last).height() > 0:
            return
    raise AssertionError("the cards are not laid out")


def first_quote(session: Session) -> Quote:
    """Make the panel's first quote the current card."""
    cards = session.window.panel.cards
    model = cards.model()
    for row in range(model.rowCount()):
        item = model.index(row, 0).data(Role.ROW).item
        if isinstance(item, Quote):
            cards.setCurrentIndex(model.index(row, 0))
            settle(session)
            cards.scrollTo(cards.currentIndex())
            return item
    raise AssertionError("no quote in the panel")


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def click_fix(qtbot: QtBot, session: Session) -> None:
    panel = session.window.panel
    index = panel.cards.currentIndex()
    hits = dict(panel._delegate.hits(panel.cards.visualRect(index), index.data(Role.ROW)))
    where = hits["fix"].center()
    qtbot.mouseClick(panel.cards.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_by_keyboard_alone(qtbot: QtBot, plain: Session) -> None:
    before = dossier_of(plain)
    plain.window.countries.table.setFocus()
    press(KEYS.Key_6, CTRL)
    press(KEYS.Key_Down)
    quote = plain.window.panel.cards.currentIndex().data(Role.ROW).item
    while not isinstance(quote, Quote):
        press(KEYS.Key_Down)
        quote = plain.window.panel.cards.currentIndex().data(Role.ROW).item
    press(KEYS.Key_F)
    shown = popup(qtbot)
    wanted = shown.list.currentItem().text().partition(" · ")[0]
    press(KEYS.Key_Return)
    assert quote_of(plain, quote.id).speaker == wanted != quote.speaker
    assert wanted in plain.window.statusBar().currentMessage()
    assert plain.window.panel.cards.hasFocus()
    press(KEYS.Key_Z, CTRL)
    assert dossier_of(plain) == before
    press(KEYS.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert quote_of(plain, quote.id).speaker == wanted


def test_by_mouse_in_two_clicks(qtbot: QtBot, plain: Session) -> None:
    quote = first_quote(plain)
    click_fix(qtbot, plain)
    shown = popup(qtbot)
    item = next(
        shown.list.item(row)
        for row in range(shown.list.count())
        if shown.list.item(row).text().startswith("Emmanuel Macron")
    )
    shown.list.scrollToItem(item)
    where = shown.list.visualItemRect(item).center()
    qtbot.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert quote_of(plain, quote.id).speaker_id == "macron"
    assert "FR" in {t.code for t in quote_of(plain, quote.id).countries if t.why == "speaker"}


def test_the_speaker_s_other_quotes_go_along_and_back_as_one(qtbot: QtBot, plain: Session) -> None:
    before = dossier_of(plain)
    quote = next(q for q in before.quotes if q.speaker_id == "umarov" and q.kind == "sentence")
    his = [q.id for q in before.quotes if q.speaker_id == "umarov"]
    plain.furniture.corrector.fix_speaker(quote, plain.window.geometry())
    shown = popup(qtbot)
    assert isinstance(shown, FixSpeaker)
    alone = shown.preview.text()
    qtbot.keyClick(shown.line, KEYS.Key_A, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(shown.others.isChecked)
    assert shown.preview.text() == f"{len(his)} quotes change." != alone
    qtbot.keyClicks(shown.line, "alzhanov")
    press(KEYS.Key_Return)
    assert [
        q.id for q in dossier_of(plain).quotes if q.id in his and q.speaker_id == "alzhanov"
    ] == his
    plain.workspace.undo()
    assert dossier_of(plain) == before


def test_a_name_of_one_s_own(qtbot: QtBot, plain: Session) -> None:
    quote = first_quote(plain)
    press_on = plain.window.panel.cards
    press_on.setFocus()
    press(KEYS.Key_F)
    shown = popup(qtbot)
    qtbot.keyClicks(shown.line, "  A <b>Guard</b> ")
    assert answers(shown) == ["A <b>Guard</b> · another name"]
    press(KEYS.Key_Return)
    fixed = quote_of(plain, quote.id)
    assert (fixed.speaker_id, fixed.speaker) == (None, "A <b>Guard</b>")


def test_nobody_is_the_last_answer(qtbot: QtBot, plain: Session) -> None:
    quote = first_quote(plain)
    plain.furniture.corrector.fix_speaker(quote, plain.window.geometry())
    shown = popup(qtbot)
    for _ in range(shown.list.count()):
        press(KEYS.Key_Down)
    assert shown.list.currentItem().text().startswith("Nobody")
    press(KEYS.Key_Return)
    fixed = quote_of(plain, quote.id)
    assert fixed.speaker is None and not any(t.why == "speaker" for t in fixed.countries)


def test_esc_and_a_click_beside_it_change_nothing(qtbot: QtBot, plain: Session) -> None:
    before = dossier_of(plain)
    first_quote(plain)
    plain.window.panel.cards.setFocus()
    press(KEYS.Key_F)
    popup(qtbot)
    press(KEYS.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    click_fix(qtbot, plain)
    shown = popup(qtbot)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(-80, -80))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert dossier_of(plain) is before
    assert not plain.workspace.selection.is_empty


def test_the_popup_stays_on_the_screen(qtbot: QtBot, plain: Session) -> None:
    quote = first_quote(plain)
    corner = plain.window.screen().availableGeometry()
    for at in (corner.bottomRight(), corner.topLeft()):
        where = corner.__class__(at, at)
        plain.furniture.corrector.fix_speaker(quote, where)
        shown = popup(qtbot)
        assert corner.contains(shown.geometry())
        shown.close()


def test_those_named_nearest_come_first(sample: Dossier) -> None:
    for quote in sample.quotes:
        offered = choices(sample, quote)
        assert offered[-1].id is None
        assert quote.speaker_id not in {choice.id for choice in offered[:-1]}
        groups = [choice.group for choice in offered]
        assert groups == sorted(
            groups, key=["Named nearby", "Others in the article", "Not stated"].index
        )
        near = {choice.id for choice in offered if choice.group == "Named nearby"}
        for person in sample.people:
            apart = [abs(m.paragraph - quote.paragraph) for m in person.mentions]  # type: ignore[operator]
            if person.id != quote.speaker_id:
                assert (person.id in near) == (min(apart, default=9) <= 1), (quote.id, person.id)


def test_a_choice_needs_no_place(sample: Dossier) -> None:
    assert len(choices(sample, Located())) == len(sample.people) + len(sample.organisations) + 1


def test_every_control_has_a_name(qtbot: QtBot, plain: Session) -> None:
    plain.furniture.corrector.fix_speaker(first_quote(plain), plain.window.geometry())
    shown = popup(qtbot)
    assert shown.accessibleName() == shown.line.accessibleName() == "Who said it?"
    assert shown.list.accessibleName()
    shown.close()
    actions = plain.window.actions_by_id
    assert not actions["undo"].isEnabled() and not actions["redo"].isEnabled()
