"""The map under test: one real page of the real engine a module, and noise of any kind fails."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from ui.map import engine

# Machines that test have no graphics card; the engine would warn of that.
os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = "--disable-gpu"
os.environ["QT_QUICK_BACKEND"] = "software"
engine.prepare()

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from explorer.model import Dossier  # noqa: E402
from explorer.views.selection import Selection  # noqa: E402
from ui.map import scheme  # noqa: E402
from ui.map.view import MapView  # noqa: E402
from ui.workspace import Workspace  # noqa: E402

scheme.register()

PATIENCE = 20.0


def wait_until(done: Callable[[], object], what: str) -> None:
    """Spin the event loop until `done` says so."""
    last = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < last, f"waited in vain for {what}"
        QTest.qWait(5)


class Stage:
    """A map with its workspace, and hands and eyes for both."""

    def __init__(self, dossier: Dossier | None) -> None:
        self.workspace = Workspace()
        if dossier is not None:
            self.workspace.open_dossier(dossier)
        # One list for good: the view's signal holds on to it.
        self.complaints: list[str] = []
        self.notices: list[str] = []
        self.workspace.notice_posted.connect(lambda notice: self.notices.append(notice.sentence))
        self.view = MapView(self.workspace)
        self.view.complained.connect(self.complaints.append)
        self.view.resize(1000, 640)
        self.view.show()
        self.view.activateWindow()
        wait_until(lambda: self.view.is_ready, "the map to be ready")

    def close(self) -> None:
        self.view.close()
        self.view.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait(self, done: Callable[[], object], what: str) -> None:
        """Wait until `done` says so."""
        wait_until(done, what)

    def js(self, script: str) -> Any:
        """Run `script` in the page and return its value."""
        answers: list[str] = []
        self.view.page.runJavaScript(f"JSON.stringify({script} ?? null)", 0, answers.append)
        wait_until(lambda: answers, f"an answer to {script}")
        return json.loads(answers[0] or "null")

    def until(self, script: str) -> None:
        """Wait until `script` is true in the page."""
        wait_until(lambda: self.js(f"!!({script})"), script)

    def refined(self) -> None:
        """Wait until the fine shapes are in and everything else has loaded."""
        self.until("document.documentElement.dataset.state === 'refined'")

    def settle(self) -> None:
        """Wait until the page has drawn what it was told."""
        self.js("(window.settled = false, dateline.twoFrames().then(() => { settled = true; }), 1)")
        self.until("window.settled && !dateline.atlas.isDrawing()")

    def pixel(self, lat: float, lon: float) -> QPoint:
        """Return where a place stands in the view."""
        at = self.js(f"dateline.atlas.map.latLngToContainerPoint([{lat},{lon}])")
        return QPointF(at["x"], at["y"]).toPoint()

    def look_at(self, lat: float, lon: float, zoom: float) -> None:
        """Bring a place to the middle at once."""
        self.js(f"(dateline.atlas.map.setView([{lat},{lon}],{zoom},{{animate:false}}), 1)")
        self.settle()

    def click(self, lat: float, lon: float) -> None:
        """Click at a place with a real mouse."""
        self.click_at(self.pixel(lat, lon))

    def click_at(self, point: QPoint) -> None:
        QTest.mouseClick(self.view.focus_target(), Qt.MouseButton.LeftButton, pos=point)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view.focus_target(), key)

    @property
    def chosen(self) -> str:
        return self.workspace.selection.country

    def until_chosen(self, code: str) -> None:
        wait_until(lambda: self.chosen == code, f"{code!r} to be chosen, not {self.chosen!r}")

    def reset(self) -> None:
        """Return to the start: nothing chosen, light, the article's frame."""
        self.workspace.select(Selection())
        self.view.set_theme("light")
        self.view.set_mode("spoken-about")
        self.view.set_borders("un-based")
        self.view.set_hits({})
        self.view.fit()
        self.settle()


@pytest.fixture(scope="module")
def shared_stage(qapp: object, sample: Dossier) -> Iterator[Stage]:
    stage = Stage(sample)
    stage.refined()
    yield stage
    stage.close()


@pytest.fixture
def stage(shared_stage: Stage) -> Iterator[Stage]:
    """The curated dossier's map at its start; whatever the page complains of fails the test."""
    shared_stage.reset()
    yield shared_stage
    complaints = list(shared_stage.complaints)
    shared_stage.complaints.clear()
    assert complaints == []


@pytest.fixture
def new_stage(qapp: object) -> Iterator[Callable[[Dossier | None], Stage]]:
    """Make maps of their own, for tests that break theirs."""
    made: list[Stage] = []

    def make(dossier: Dossier | None) -> Stage:
        made.append(Stage(dossier))
        return made[-1]

    yield make
    for stage in made:
        stage.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A machine without a graphics card makes the engine warn; that is no fault of the map."""
    for item in items:
        if "tests/ui/map/" in item.nodeid:
            item.add_marker(pytest.mark.qt_log_ignore("ulkan", "GPU", extend=True))
