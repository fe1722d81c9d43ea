"""One window for a whole file of tests, with an article in which no country is stated."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer import api, ingest
from explorer.model import Dossier
from tests.ui.conftest import app, options
from ui.start.session import Session
from ui.start.trace import Trace

TEXT = """The library keeps its doors open

2 February 2024 — The town library will stay open at night.

“We shall stay open until morning,” Ada Brandt, the head librarian, said on Thursday. \
“Nobody sleeps in May.”

“The students asked for it,” Tomas Weil said.

Brandt and Weil met on 1 February 2024 and agreed on the plan.

A. Brandt called it “a long night”.

Nobody had told the night porter, who called it a bad idea, “a very bad idea” indeed.

Weil’s brother Jonas praised “the stillness of the reading room at three in the morning”.

The roof of the reading room was mended in the spring, and the porter got a new chair.
"""


def wait_until(is_so: Callable[[], object]) -> None:
    """Let the window work until something is so; fail where it never is."""
    for _ in range(500):
        if is_so():
            return
        QTest.qWait(10)
    raise AssertionError("it is not so after five seconds")


class Hand:
    """The reader's hand: sends real events, and counts what it does."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.actions = 0

    def press(self, key: Qt.Key, *, ctrl: bool = False) -> None:
        """Press a key where the focus is."""
        focused = QApplication.activePopupWidget() or QApplication.focusWidget()
        if focused is None:  # where no desktop gives the window its focus back
            self.session.window.activateWindow()
            wait_until(QApplication.focusWidget)
            focused = QApplication.focusWidget()
        assert focused is not None
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        self.actions += 1
        QTest.keyClick(focused.focusWidget() or focused, key, held)

    def write(self, words: str) -> None:
        """Type words where the focus is: one action."""
        focused = QApplication.focusWidget()
        assert focused is not None
        self.actions += 1
        QTest.keyClicks(focused, words)

    @property
    def dossier(self) -> Dossier:
        """What lies open."""
        assert self.session.workspace.dossier is not None
        return self.session.workspace.dossier


@pytest.fixture(scope="module")
def running(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The app on screen; to start it once is enough for what only reads and takes back."""
    session = Session(options(tmp_path_factory.mktemp("app")), Trace(enabled=False), app=app())
    session.start()
    session.furnish()
    session.window.resize(1280, 800)
    session.window.activateWindow()
    wait_until(session.window.isActiveWindow)
    yield session
    session.stop()
    session.window.close()
    session.window.deleteLater()
    QTest.qWait(50)
    app().setStyleSheet("")
    app().setPalette(app().style().standardPalette())


@pytest.fixture
def hand(running: Session) -> Hand:
    """A hand over a window with the article as it was read."""
    dossier = api.reading(ingest.from_text(TEXT))
    running.furniture.desk.show(dossier)
    return Hand(running)
