"""Frames over 50 ms for what a reader does on the map, against a bare Leaflet map.

The bare map has one polygon, no projection of its own, no names and no bridge: same engine, same
Leaflet, same size. Both are asked for the same things in turn, several times, and a frame counts
as long as the time from one animation frame to the next.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ui.map import engine

engine.prepare()

from PySide6.QtCore import QPoint, QUrl  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWebEngineCore import QWebEnginePage  # noqa: E402
from PySide6.QtWebEngineWidgets import QWebEngineView  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from explorer.files import dossier_file  # noqa: E402
from explorer.views import selection  # noqa: E402
from ui.map import assets, scheme  # noqa: E402
from ui.map.view import MapView  # noqa: E402
from ui.workspace import Workspace  # noqa: E402

ROUNDS = 7
SLOW = 50.0
SIZE = (1000, 640)
SETTLING = 700
DOSSIER = Path("resources/dossiers/russia-regional-clout.json")
BARE = """<!doctype html><title>wait</title><style>%s html,body,#m{height:100%%;margin:0}</style>
<div id="m"></div><script>%s</script><script>
var map = L.map("m", {zoomControl: false, attributionControl: false}).setView([48, 68], 4);
var shape = L.polygon([[55,70],[50,87],[43,80],[41,55],[47,48],[52,55]]).addTo(map);
document.title = "ready";
</script>"""
WATCH = """(() => {
  window.frames_ = []; window.watching = false;
  let last = performance.now();
  const next = () => {
    const now = performance.now();
    if (window.watching) frames_.push(now - last);
    last = now; requestAnimationFrame(next);
  };
  requestAnimationFrame(next); return 1;
})()"""

Act = Callable[[int], object]


class Watched:
    """A page whose frames are watched."""

    def __init__(self, widget: QWidget, page: QWebEnginePage) -> None:
        self.widget = widget
        self.page = page

    def js(self, script: str) -> Any:
        """Run `script` and return its value."""
        got: list[Any] = []
        self.page.runJavaScript(f"JSON.stringify({script})", 0, got.append)
        while not got:
            QTest.qWait(2)
        return json.loads(got[0] or "null")

    def frames(self, act: Act, turn: int) -> list[float]:
        """Return the milliseconds of the frames from `act` until all has settled."""
        self.js("(frames_ = [], watching = true, 1)")
        act(turn)
        QTest.qWait(SETTLING)
        found: list[float] = self.js("(watching = false, frames_)")
        return found


def main() -> int:
    """Measure both maps in turn and print a line for each thing a reader does."""
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    scheme.register()
    app = QApplication(sys.argv[:1])
    workspace = Workspace()
    workspace.open_dossier(dossier_file.read(DOSSIER))
    ours, bare = _ours(workspace), _bare()
    print(f"frames over {SLOW:.0f} ms an act, and the longest of each act, {ROUNDS} rounds")
    for name, (act, bare_act) in _acts(workspace, ours, bare).items():
        pairs = [(ours.frames(act, n), bare.frames(bare_act, n)) for n in range(ROUNDS + 1)][1:]
        _tell(name, [pair[0] for pair in pairs], [pair[1] for pair in pairs])
    ours.widget.close()
    bare.widget.close()
    app.processEvents()
    return 0


def _acts(workspace: Workspace, ours: Watched, bare: Watched) -> dict[str, tuple[Act, Act]]:
    view = ours.widget
    assert isinstance(view, MapView)
    codes = ("KZ", "RU", "AM", "CN", "TJ", "UA", "TR", "FR")
    colours = ("#a33", "#3a3")
    target = bare.widget.focusProxy() or bare.widget
    pan = "({}.panBy([{}, 30], {{duration: .25}}), 1)"
    zoom = "({}.setZoom({}.getZoom() + {}), 1)"
    atlas = "dateline.atlas.map"

    def recolour(turn: int) -> object:
        return bare.js(f"(shape.setStyle({{fillColor: '{colours[turn % 2]}'}}), 1)")

    return {
        "nothing": (lambda _n: None, lambda _n: None),
        "select": (lambda n: workspace.select(selection.country(codes[n])), recolour),
        "restyle": (lambda n: view.set_mode(("spoken-about", "who-speaks")[n % 2]), recolour),
        "hover": (
            lambda n: QTest.mouseMove(view.focus_target(), QPoint(150 + 90 * n, 300)),
            lambda n: QTest.mouseMove(target, QPoint(150 + 90 * n, 300)),
        ),
        "pan": (
            lambda n: ours.js(pan.format(atlas, (-110, 110)[n % 2])),
            lambda n: bare.js(pan.format("map", (-110, 110)[n % 2])),
        ),
        "zoom": (
            lambda n: ours.js(zoom.format(atlas, atlas, (-1, 1)[n % 2])),
            lambda n: bare.js(zoom.format("map", "map", (-1, 1)[n % 2])),
        ),
    }


def _tell(name: str, ours: list[list[float]], bare: list[list[float]]) -> None:
    def line(runs: list[list[float]]) -> str:
        slow = [sum(frame > SLOW for frame in run) for run in runs]
        longest = sorted(max(run, default=0.0) for run in runs)
        middle = statistics.median(longest)
        return (
            f"{statistics.mean(slow):.1f} slow, longest {middle:.0f} ms"
            f" ({longest[0]:.0f} to {longest[-1]:.0f})"
        )

    print(f"  {name:8} ours {line(ours):42} bare {line(bare)}", flush=True)


def _ours(workspace: Workspace) -> Watched:
    view = MapView(workspace)
    view.resize(*SIZE)
    view.show()
    watched = Watched(view, view.page)
    while watched.js("document.documentElement.dataset.state") != "refined":
        QTest.qWait(20)
    return _watched(view, view.page)


def _bare() -> Watched:
    css, js = (assets.find(f"/leaflet/leaflet.{kind}") for kind in ("css", "js"))
    assert css and js
    view = QWebEngineView()
    view.setHtml(BARE % (css.content.decode(), js.content.decode()), QUrl("about:blank"))
    view.resize(*SIZE)
    view.show()
    while view.title() != "ready":
        QTest.qWait(5)
    return _watched(view, view.page())


def _watched(widget: QWidget, page: QWebEnginePage) -> Watched:
    QTest.qWait(800)
    watched = Watched(widget, page)
    watched.js(WATCH)
    return watched


if __name__ == "__main__":
    sys.exit(main())
