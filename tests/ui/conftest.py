"""The window under test: real widgets, settings of its own, and noise that fails."""

from __future__ import annotations

import gc
import os
import threading
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.files import dossier_file
from explorer.model import Dossier
from ui.map import engine

# Machines that test have no graphics card; the engine reads its switches when Qt is imported.
os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = "--disable-gpu"
os.environ["QT_QUICK_BACKEND"] = "software"
# Qt warns where it is told to load no driver at all, and a warning fails.
os.environ["QT_XCB_GL_INTEGRATION"] = "xcb_glx"
engine.prepare()

from ui.map import scheme  # noqa: E402
from ui.start.collector import Collector  # noqa: E402
from ui.start.session import Session  # noqa: E402
from ui.start.trace import Trace  # noqa: E402
from ui.workspace import Workspace  # noqa: E402

scheme.register()

_COLLECTOR = Collector()
SAMPLE = Path("resources/dossiers/russia-regional-clout.json")


@pytest.fixture
def workspace(qapp: object) -> Workspace:
    """An empty workspace."""
    return Workspace()


@pytest.fixture(scope="session")
def sample(root: Path) -> Dossier:
    """The curated dossier."""
    return dossier_file.read(root / SAMPLE)


def options(tmp_path: Path, file: Path | None = None) -> Namespace:
    """The command line of a session whose settings are its own."""
    return Namespace(
        file=str(file) if file else None,
        settings=str(tmp_path / "settings.ini"),
        exit_when_ready=False,
        trace=False,
    )


def app() -> QApplication:
    """The one application of the test run."""
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    return running


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """The whole app with the curated article, its map ready; the page's complaints fail."""
    running = Session(options(tmp_path), Trace(enabled=False), app=app())
    complaints: list[str] = []
    running.window.map.complained.connect(complaints.append)
    with qtbot.waitSignal(running.window.map.ready, timeout=30_000):
        running.start()
    running.furnish()
    running.window.activateWindow()
    qtbot.waitUntil(running.window.isActiveWindow, timeout=5000)
    yield running
    close(qtbot, running)
    assert complaints == []


def close(qtbot: QtBot, running: Session) -> None:
    """Close a session's window and let its page go before its profile."""
    running.stop()
    running.window.close()
    running.window.deleteLater()
    qtbot.wait(50)
    # The theme is the application's: it must not colour the tests that come after.
    app().setStyleSheet("")
    app().setPalette(app().style().standardPalette())


@pytest.fixture(autouse=True)
def rubbish_of_this_thread() -> Iterator[None]:
    """Collect here alone, as the program does: a widget may not be found in another thread."""
    gc.disable()
    yield
    _COLLECTOR.collect()


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """Fail a test that leaves a Python thread running."""
    before = set(threading.enumerate())
    yield
    leaked = [t for t in set(threading.enumerate()) - before if t.is_alive() and not t.daemon]
    assert not leaked, leaked
