"""Click on a country to its panel painted, against the least such a click could cost.

The floor is a bare page whose click goes through an empty QWebChannel to an empty list that
repaints: same engine, same input path, no map and no panel. The channel's round trip without a
click is printed beside it. ``python -m benchmarks.click 200`` does the same with 200 more articles
in the library.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ui.map import engine

engine.prepare()

from PySide6.QtCore import QEvent, QFile, QIODevice, QObject, QPoint, Qt, Slot  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWebChannel import QWebChannel  # noqa: E402
from PySide6.QtWebEngineWidgets import QWebEngineView  # noqa: E402
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListView, QWidget  # noqa: E402

from benchmarks.figures import Series, report  # noqa: E402
from benchmarks.make_library import fill  # noqa: E402
from ui.map import scheme  # noqa: E402
from ui.start.collector import Collector  # noqa: E402
from ui.start.session import Session  # noqa: E402
from ui.start.trace import Trace  # noqa: E402

CLICKS = 25
PLACES = {"KZ": (48.0, 67.0), "CN": (33.0, 104.0), "RU": (60.0, 90.0), "UA": (49.0, 31.5)}
BARE = """<!doctype html><title>wait</title><body style="height:100vh;margin:0">
<script>%s</script><script>
new QWebChannel(qt.webChannelTransport, (channel) => {
  document.body.onclick = () => channel.objects.slot.take("");
  window.trip = () => channel.objects.slot.take("");
  document.title = "ready";
});
</script>"""


class PaintWatch(QObject):
    """Notes when a widget has painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.painted = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: notes the end of the paint by asking for it after the event loop's turn."""
        if event.type() == QEvent.Type.Paint:
            self.painted = time.perf_counter()
        return False


class EmptySlot(QObject):
    """The least a page can call."""

    def __init__(self, panel: QListView) -> None:
        super().__init__()
        self._panel = panel

    @Slot(str)
    def take(self, message: str) -> None:
        """Repaint the empty list."""
        self._panel.viewport().update()


def wait_until(done: Callable[[], object], limit: float = 30.0) -> None:
    """Run the event loop until `done` says so."""
    last = time.monotonic() + limit
    while not done():
        assert time.monotonic() < last, "waited in vain"
        QApplication.processEvents()


def timed(action: Callable[[], object], watch: PaintWatch) -> float:
    """Return the milliseconds from an action to the next paint of the watched widget."""
    start = time.perf_counter()
    watch.painted = 0.0
    action()
    wait_until(lambda: watch.painted)
    return (watch.painted - start) * 1000


class BarePage:
    """The floor: a page, an empty channel, an empty list."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.view, panel = QWebEngineView(self.window), QListView(self.window)
        layout = QHBoxLayout(self.window)
        layout.addWidget(self.view, 1)
        layout.addWidget(panel)
        self._slot = EmptySlot(panel)
        channel = QWebChannel(self.view.page())
        channel.registerObject("slot", self._slot)
        self.view.page().setWebChannel(channel)
        self.view.setHtml(BARE % _channel_script())
        self.window.resize(1280, 800)
        self.window.show()
        self.watch = PaintWatch(panel.viewport())
        wait_until(lambda: self.view.title() == "ready")
        QTest.qWait(300)

    def click(self) -> float:
        """Return the milliseconds of one click."""
        return timed(lambda: _click(self.view, QPoint(300, 300)), self.watch)

    def trip(self) -> float:
        """Return the milliseconds of one round trip without a click."""
        return timed(lambda: self.view.page().runJavaScript("trip()"), self.watch)


def _channel_script() -> str:
    file = QFile(":/qtwebchannel/qwebchannel.js")
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(file.readAll().data()).decode()


def _click(view: QWebEngineView, where: QPoint) -> None:
    target = view.focusProxy() or view
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=where)


class App:
    """Dateline itself with the curated article, and `articles` more in its library."""

    def __init__(self, folder: str, articles: int = 0) -> None:
        settings = str(Path(folder) / "settings.ini")
        if articles:
            fill(Path(folder) / "library.sqlite", articles, loud=False)
        options = Namespace(file=None, settings=settings, exit_when_ready=False)
        scheme.register()
        app = QApplication([])
        self.session = Session(options, Trace(enabled=False), app=app, collector=Collector(app))
        self.session.start()
        self.map = self.session.window.map
        wait_until(lambda: self.map.is_ready)
        QTest.qWait(1500)
        self.watch = PaintWatch(self.session.window.panel.cards.viewport())
        self._turn = 0

    def script(self, words: str) -> Any:
        """Return what a script of the page answers."""
        answers: list[str] = []
        self.map.page.runJavaScript(f"JSON.stringify({words})", 0, answers.append)
        wait_until(lambda: answers)
        return json.loads(answers[0])

    def click(self) -> float:
        """Return the milliseconds of one click on the next country in turn."""
        codes = list(PLACES)
        self._turn += 1
        lat, lon = PLACES[codes[self._turn % len(codes)]]
        point = self.script(f"dateline.atlas.map.latLngToContainerPoint([{lat},{lon}])")
        where = QPoint(round(point["x"]), round(point["y"]))
        QTest.qWait(120)
        target = self.map.focus_target()
        return timed(
            lambda: QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=where), self.watch
        )


def main(arguments: list[str]) -> None:
    """Print the ratio of DESIGN §5, alternating between app and floor."""
    articles = int(arguments[0]) if arguments else 0
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    with tempfile.TemporaryDirectory() as folder:
        app = App(folder, articles)
        bare = BarePage()
        pairs = [(app.click(), bare.click(), bare.trip()) for _ in range(CLICKS + 4)][4:]
        ours, clicks, trips = (
            Series(n, v, "ms")
            for n, v in zip(
                ("click to panel", "click to empty list", "channel round trip to empty list"),
                zip(*pairs, strict=True),
                strict=True,
            )
        )
        report(f"Click to panel painted, {articles} more articles open", ours, clicks, 2)
        print(f"  {trips}\n  ratio to that {ours.median / trips.median:.2f}")
        bare.window.close()
        app.session.window.close()


if __name__ == "__main__":
    main(sys.argv[1:])
