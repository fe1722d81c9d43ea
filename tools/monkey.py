"""Twenty thousand keys, clicks, turns of the wheel and new sizes for the real window, from a seed.

Run on a screen of its own: ``DISPLAY=:9 python -m tools.monkey [--inputs N] [--seed N]``. It prints
each 1,000 inputs the memory and the longest gap of the event loop, and at the end what Python or Qt
complained of; the status is 1 if there was anything. Dialogs that leave the program (files, a
printer, a browser) give nothing; the window cannot be closed. 20,000 inputs take some ten minutes.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
import traceback
from argparse import ArgumentParser, Namespace
from collections import Counter
from contextlib import suppress
from pathlib import Path
from types import TracebackType

import shiboken6

from ui.map import engine

engine.prepare()

from PySide6.QtCore import (  # noqa: E402
    QEvent,
    QMessageLogContext,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import (  # noqa: E402
    QContextMenuEvent,
    QDesktopServices,
    QWheelEvent,
)
from PySide6.QtPrintSupport import QPrintDialog  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget  # noqa: E402

from ui.map import scheme  # noqa: E402
from ui.start.session import Session  # noqa: E402
from ui.start.trace import Trace  # noqa: E402

INPUTS, SEED = 20_000, 13
GAP_MS = 200
_BEAT_MS = 10
_EVERY = 1_000
_EXPECTED = ("ulkan", "GPU", "gpu", "libva", "dbus", "propagateSizeHints")
_KEYS = (
    *(Qt.Key.Key_A + n for n in range(26)), Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left,
    Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape,
    Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F3,
    Qt.Key.Key_F6, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Comma, Qt.Key.Key_0,
)  # fmt: skip
_MODIFIERS = (
    *([Qt.KeyboardModifier.NoModifier] * 6), Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip


class Watch:
    """What Python and Qt complain of, the gaps of the event loop, and the memory."""

    def __init__(self) -> None:
        self.complaints: Counter[str] = Counter()
        self.last = ""
        self.gaps: list[tuple[float, str]] = []
        self._beat = time.monotonic()
        self._timer = QTimer(interval=_BEAT_MS)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()
        sys.excepthook = self._on_exception
        qInstallMessageHandler(self._on_message)

    def _on_beat(self) -> None:
        now = time.monotonic()
        gap = (now - self._beat) * 1000
        if gap > GAP_MS:
            self.gaps.append((gap, self.last))
        self._beat = now

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        told = "".join(traceback.format_exception(kind, error, trace))
        if not self.complaints[told]:
            print(f"after {self.last}:\n{told}", flush=True)
        self.complaints[told] += 1

    def _on_message(self, kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            return
        if not any(known in words for known in _EXPECTED):
            if not self.complaints[words]:
                print(f"after {self.last}: {words}", flush=True)
            self.complaints[words] += 1


def memory_mb() -> float:
    """Return what this process holds in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class _Stay(QObject):
    """Keeps the window open, whatever is pressed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Ignore that the window is to be closed."""
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def stay_inside() -> None:
    """Have whatever leaves the program give nothing."""
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        nothing: object = ([], "") if name.endswith("s") else ("", "")
        setattr(QFileDialog, name, staticmethod(lambda *_, nothing=nothing, **__: nothing))
    QFileDialog.getExistingDirectory = staticmethod(lambda *_, **__: "")  # type: ignore[method-assign]
    QFileDialog.exec = lambda *_: 0  # type: ignore[method-assign]
    QPrintDialog.exec = lambda *_: 0  # type: ignore[method-assign]
    QDesktopServices.openUrl = staticmethod(lambda *_: True)  # type: ignore[method-assign]
    QApplication.quit = staticmethod(lambda *_: None)  # type: ignore[method-assign]


class Monkey:
    """Does one thing after the other to whatever is in front."""

    def __init__(self, window: QWidget, watch: Watch, inputs: int, seed: int) -> None:
        self._window, self._watch, self._inputs = window, watch, inputs
        self._dice = random.Random(seed)  # noqa: S311 -- the same inputs for the same seed
        self._done = 0
        self.memory: list[float] = []
        self._acts = (self._click, self._click, self._key, self._key, self._type, self._wheel,
                      self._menu, self._double, self._resize)  # fmt: skip

    @property
    def is_done(self) -> bool:
        """Whether all inputs were made."""
        return self._done >= self._inputs

    def act(self) -> None:
        """Do the next thing, and have the one after it done, within a menu or a dialog too."""
        if self.is_done:
            return
        # A new timer each time: one that is being served is silent in a loop within it.
        QTimer.singleShot(1, self.act)
        self._done += 1
        if self._done % _EVERY == 0:
            self._tell()
        if self._done % 50 == 0:
            self._step_back()
            return
        act = self._dice.choice(self._acts)
        self._watch.last = f"input {self._done}, {act.__name__[1:]}"
        # What the program raises is told through the hook; this is a widget that went meanwhile.
        with suppress(RuntimeError):
            act()

    def _tell(self) -> None:
        self.memory.append(memory_mb())
        longest = max((gap for gap, _ in self._watch.gaps), default=0)
        complaints = sum(self._watch.complaints.values())
        print(
            f"{self._done} inputs: {self.memory[-1]:.0f} MB, {len(self._watch.gaps)} gaps over "
            f"{GAP_MS} ms, longest {longest:.0f}; {complaints} complaints",
            flush=True,
        )

    def _step_back(self) -> None:
        """Leave every menu and dialog, so that none is all there is."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog | QMenu) and widget.isVisible():
                widget.close()
        if self._window.isMinimized() or not self._window.isVisible():
            self._window.showNormal()

    def _front(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window

    def _target(self) -> tuple[QWidget, QPoint]:
        front = self._front()
        at = QPoint(
            self._dice.randrange(max(1, front.width())),
            self._dice.randrange(max(1, front.height())),
        )
        child = front.childAt(at)
        # A pane may have let go of it just now.
        if child is None or not shiboken6.isValid(child):
            return front, at
        return child, child.mapFrom(front, at)

    def _click(self) -> None:
        widget, at = self._target()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, self._dice.choice(_MODIFIERS), at)

    def _double(self) -> None:
        widget, at = self._target()
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=at)

    def _menu(self) -> None:
        widget, at = self._target()
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.postEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))

    def _wheel(self) -> None:
        widget, at = self._target()
        turned = QPoint(0, self._dice.choice((-360, -120, 120, 360)))
        event = QWheelEvent(
            QPointF(at), QPointF(widget.mapToGlobal(at)), QPoint(), turned,
            Qt.MouseButton.NoButton, self._dice.choice(_MODIFIERS), Qt.ScrollPhase.NoScrollPhase,
            False,
        )  # fmt: skip
        QApplication.postEvent(widget, event)

    def _key(self) -> None:
        widget = QApplication.focusWidget() or self._front()
        QTest.keyClick(widget, Qt.Key(self._dice.choice(_KEYS)), self._dice.choice(_MODIFIERS))

    def _type(self) -> None:
        widget = QApplication.focusWidget() or self._front()
        word = self._dice.choice(("russia", "speaker:", "a", '"', "2022", "Kazakhstan ", "of "))
        QTest.keyClicks(widget, word)

    def _resize(self) -> None:
        self._window.resize(self._dice.randrange(300, 1700), self._dice.randrange(200, 1200))


def drive(monkey: Monkey) -> None:
    """Let the monkey act from timers, so that it acts within a menu's or a dialog's loop too."""
    monkey.act()
    while not monkey.is_done:
        QTest.qWait(20)


def run(inputs: int, seed: int) -> int:
    """Open a window and let the monkey at it; return 1 if anything was wrong."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[name] = str(Path(folder) / name)
        scheme.register()
        app = QApplication([])
        app.setQuitOnLastWindowClosed(False)
        settings = str(Path(folder) / "settings.ini")
        options = Namespace(file=None, settings=settings, exit_when_ready=False, trace=False)
        session = Session(options, Trace(enabled=False), app=app)
        session.start()
        session.furnish()
        stay_inside()
        guard = _Stay()
        session.window.installEventFilter(guard)
        QTest.qWait(2000)
        watch = Watch()
        session.window.map.complained.connect(lambda words: watch._on_message(
            QtMsgType.QtWarningMsg, QMessageLogContext(), words))  # fmt: skip
        monkey = Monkey(session.window, watch, inputs, seed)
        drive(monkey)
        monkey._step_back()
        session.window.removeEventFilter(guard)
        session.stop()
        session.window.close()
    for gap, last in sorted(watch.gaps, reverse=True)[:5]:
        print(f"a gap of {gap:.0f} ms after {last}")
    for words, times in watch.complaints.most_common():
        print(f"{times} x {words.strip().rpartition(chr(10))[2]}")
    if len(monkey.memory) > 2:
        print(f"memory: {monkey.memory[-1] / monkey.memory[1]:.2f} of what it was at first")
    return int(bool(watch.complaints))


def main() -> int:
    """Read the command line and let the monkey at a window."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=INPUTS)
    parser.add_argument("--seed", type=int, default=SEED)
    options = parser.parse_args()
    return run(options.inputs, options.seed)


if __name__ == "__main__":
    sys.exit(main())
