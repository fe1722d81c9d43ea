"""What the program costs while nobody touches it: the whole process tree's time on a core.

Each state of the window is left alone for some seconds, and the kernel's own count of the time that
the window and its engine's processes ran is read before and after: another program that keeps the
machine busy changes nothing about it. The bar is one hundredth of a core in every state.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from ui.map import engine

engine.prepare()

from PySide6.QtCore import QEventLoop, Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from benchmarks.held import family  # noqa: E402
from ui.map import scheme  # noqa: E402
from ui.start.session import Session  # noqa: E402
from ui.start.trace import Trace  # noqa: E402

BAR = 0.01
SETTLE_S = 3.0
WATCHED_S = 10.0
_TICKS = os.sysconf("SC_CLK_TCK")


def spent(pid: int) -> float:
    """Return the seconds of a core that a process and all it started have had so far."""
    total = 0
    for one in family(pid):
        try:
            fields = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        total += int(fields[11]) + int(fields[12])
    return total / _TICKS


def rest(seconds: float) -> None:
    """Let the window live for so long: the loop sleeps until something happens."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def share(settle: float = SETTLE_S, watched: float = WATCHED_S) -> float:
    """Return which part of a core the program uses from here on, once it has settled."""
    rest(settle)
    begun, clock = spent(os.getpid()), time.monotonic()
    rest(watched)
    return (spent(os.getpid()) - begun) / (time.monotonic() - clock)


class States:
    """Brings one window into each of its states, in this order."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._window = session.window
        self._cover: QWidget | None = None

    def all(self) -> dict[str, Callable[[], object]]:
        """Return each state by its name, with what brings the window into it."""
        return {
            "hints": lambda: None,
            "panel": self._panel,
            "searching": self._searching,
            "library": lambda: self._press("go_articles"),
            "hidden behind another": self._hidden,
            "minimised": self._window.showMinimized,
            "shown again": self._shown,
        }

    def _panel(self) -> None:
        if self._session.furniture is not None:
            self._session.furniture.hints.end()
        self._session.workspace.choose("country", "RU")

    def _searching(self) -> None:
        self._press("search")
        field = QApplication.focusWidget()
        if field is not None:
            QTest.keyClicks(field, "Russia")

    def _press(self, action: str) -> None:
        self._window.actions_by_id[action].trigger()

    def _hidden(self) -> None:
        cover = QWidget()
        cover.setGeometry(self._window.frameGeometry().adjusted(-20, -20, 20, 20))
        cover.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        cover.show()
        self._cover = cover

    def _shown(self) -> None:
        if self._cover is not None:
            self._cover.close()
        self._window.showNormal()


def measured(settle: float, watched: float) -> dict[str, float]:
    """Return the share of a core in each state of a window of its own."""
    with tempfile.TemporaryDirectory() as folder:
        scheme.register()
        app = QApplication([])
        settings = str(Path(folder) / "settings.ini")
        options = Namespace(file=None, settings=settings, exit_when_ready=False)
        session = Session(options, Trace(enabled=False), app=app)
        session.start()
        session.furnish()
        found = {}
        for name, enter in States(session).all().items():
            enter()
            found[name] = share(settle, watched)
        session.stop()
        session.window.close()
        return found


def main() -> int:
    """Print the share of each state; the status tells whether all are below the bar."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--settle", type=float, default=SETTLE_S, help="seconds before it is read")
    parser.add_argument("--seconds", type=float, default=WATCHED_S, help="seconds of each reading")
    options = parser.parse_args()
    found = measured(options.settle, options.seconds)
    for name, of_core in found.items():
        verdict = "met" if of_core <= BAR else "MISSED"
        print(f"{name}: {100 * of_core:.2f} % of a core, bar {100 * BAR:.0f} %: {verdict}")
    return int(max(found.values()) > BAR)


if __name__ == "__main__":
    sys.exit(main())
