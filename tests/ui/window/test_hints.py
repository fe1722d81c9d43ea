"""The first run's hints: there once, gone when taken or closed, never again."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from explorer.model import Dossier
from explorer.views.selection import country
from tests.ui.conftest import app, close, options
from ui.articles.showing import show
from ui.start.session import Session
from ui.start.trace import Trace


def test_three_hints_lie_inside_the_map_and_cover_each_other_nowhere(session: Session) -> None:
    hints = list(session.furniture.hints.shown.values())
    assert len(hints) == 3
    for hint in hints:
        assert hint.isVisible()
        assert session.window.map.rect().contains(hint.geometry())
        others = [other for other in hints if other is not hint]
        assert not any(hint.geometry().intersects(other.geometry()) for other in others)
    session.window.resize(1024, 640)
    assert all(session.window.map.rect().contains(hint.geometry()) for hint in hints)


def test_each_goes_when_its_advice_is_taken(session: Session) -> None:
    assert session.workspace.selection == country("KZ")
    session.workspace.select(country("RU"))
    assert set(session.furniture.hints.shown) == {"quote", "drop"}
    session.workspace.choose("quote", session.workspace.dossier.quotes[0].id)
    assert set(session.furniture.hints.shown) == {"drop"}
    session.furniture.intake.open_text("Moscow said on Tuesday that it would talk.")
    assert session.furniture.hints.shown == {}


def test_the_choice_an_article_opens_with_is_nobodys_click(
    qtbot: QtBot, session: Session, sample: Dossier
) -> None:
    another = replace(sample, article=replace(sample.article, title="Another"))
    show(session.workspace, another)
    assert session.workspace.selection == country("KZ")
    assert "country" in session.furniture.hints.shown
    qtbot.wait(20)
    session.workspace.select(country("RU"))
    assert "country" not in session.furniture.hints.shown


def test_one_can_be_closed(qtbot: QtBot, session: Session) -> None:
    hint = session.furniture.hints.shown["drop"]
    qtbot.mouseClick(hint.close_button, Qt.MouseButton.LeftButton)
    assert set(session.furniture.hints.shown) == {"country", "quote"}
    assert not hint.isVisible()


def test_after_the_first_run_none_comes_again(qtbot: QtBot, tmp_path: Path) -> None:
    seen = []
    for _ in range(2):
        running = Session(options(tmp_path), Trace(enabled=False), app=app())
        with qtbot.waitSignal(running.window.map.ready, timeout=30_000):
            running.start()
            running.furnish()
        seen.append(len(running.furniture.hints.shown))
        close(qtbot, running)
    assert seen == [3, 0]


def test_a_map_narrower_than_a_hint_wraps_its_words(qtbot: QtBot, session: Session) -> None:
    stage = session.window.map
    session.window.resize(800, 600)
    stage.setFixedWidth(200)
    qtbot.waitUntil(lambda: stage.width() == 200)
    for hint in session.furniture.hints.shown.values():
        assert stage.rect().left() <= hint.geometry().left()
        assert hint.geometry().right() <= stage.rect().right()
    quote = session.furniture.hints.shown["quote"]
    assert quote.words.wordWrap()
    assert quote.words.heightForWidth(quote.words.width()) <= quote.words.height()


def test_hints_that_lie_still_ask_for_nothing(qtbot: QtBot, session: Session) -> None:
    hints = session.furniture.hints
    asked: list[str] = []
    for hint in hints.shown.values():
        hint.resized.connect(lambda id=hint.id: asked.append(id))
    for width in (session.window.map.width(), 200):
        for hint in hints.shown.values():
            hint.fit(width)
        # What the fit itself set off, and then what comes of that: a hundred turns of the loop.
        for _ in range(100):
            QCoreApplication.processEvents()
        assert len(asked) <= 2 * len(hints.shown)
        asked.clear()
