"""An article of 5,000 words from its drop on the window to the map that shows it.

A real drag enters the window and is dropped; the clock stops two frames after the page's map has
the article's countries. The floor is the reading of the same file alone, in the same process.
Cold is the first article after a start: dropped the moment the window can take it (``at once``),
and after the seconds a reader needs to find a file (``rested``). Warm are further articles.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ui.map import engine

engine.prepare()

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl  # noqa: E402
from PySide6.QtGui import QDragEnterEvent, QDropEvent  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from benchmarks.figures import RUNS, Series, report  # noqa: E402
from ui.dialogs.particulars import ParticularsSheet  # noqa: E402
from ui.map import scheme  # noqa: E402
from ui.start.session import Session  # noqa: E402
from ui.start.trace import Trace  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
WORDS = 5_000
BAR_SECONDS = 2.0
RESTED_MS = 5000
_SHOWN = "JSON.stringify([...dateline.atlas.state.shades.keys()].sort())"
_FRAMES = "requestAnimationFrame(() => requestAnimationFrame(() => { document.title = '%s'; }))"


def wait_until(done: Callable[[], object], limit: float = 60.0) -> None:
    """Run the event loop until `done` says so."""
    last = time.monotonic() + limit
    while not done():
        assert time.monotonic() < last, "waited in vain"
        QApplication.processEvents()
        time.sleep(0.001)


class App:
    """Dateline with its sample, ready to take what is dropped on it."""

    def __init__(self, folder: Path, text: Path) -> None:
        self.folder = folder
        self._text = text.read_text(encoding="utf-8")
        options = Namespace(file=None, settings=str(folder / "settings.ini"), exit_when_ready=False)
        scheme.register()
        app = QApplication([])
        self.session = Session(options, Trace(enabled=False), app=app)
        self.session.start()
        self.window = self.session.window
        wait_until(lambda: self.window.map.is_ready)
        self.session.furnish()
        self._number = 0

    def article(self) -> Path:
        """Return another article that has never been read here."""
        self._number += 1
        path = self.folder / f"article {self._number} {time.time_ns()}.txt"
        path.write_text(f"{self._text}\n\nThis is copy {path.stem}.\n", encoding="utf-8")
        return path

    def drop(self) -> float:
        """Return the seconds from the drop of an article to the map that shows it."""
        path = self.article()
        before = self.session.workspace.dossier
        start = time.perf_counter()
        self._send_drop(path)
        wait_until(lambda: self.session.workspace.dossier is not before)
        dossier = self.session.workspace.dossier
        assert dossier is not None and dossier.article.file == path.name
        codes = {row.code for row in dossier.countries}
        wait_until(lambda: set(self._script(_SHOWN)) and set(self._script(_SHOWN)) <= codes)
        self.window.map.page.runJavaScript(_FRAMES % path.stem)
        wait_until(lambda: self.window.map.page.title() == path.stem)
        taken = time.perf_counter() - start
        for sheet in self.window.findChildren(ParticularsSheet):
            sheet.reject()
        QTest.qWait(300)
        return taken

    def floor(self) -> float:
        """Return the seconds that reading such a file takes, and nothing else."""
        from explorer import api

        path = self.article()
        start = time.perf_counter()
        api.read_dossier(path)
        return time.perf_counter() - start

    def _send_drop(self, path: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        where = QPointF(self.window.rect().center())
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        copy = Qt.DropAction.CopyAction
        enter = QDragEnterEvent(where.toPoint(), copy, data, left, none)
        QApplication.sendEvent(self.window, enter)
        drop = QDropEvent(where, copy, data, left, none)
        QApplication.sendEvent(self.window, drop)
        assert enter.isAccepted() and drop.isAccepted()

    def _script(self, words: str) -> Any:
        answers: list[str] = []
        self.window.map.page.runJavaScript(words, 0, answers.append)
        wait_until(lambda: answers)
        return json.loads(answers[0])

    def close(self) -> None:
        """End the session."""
        self.session.stop()
        self.window.close()


def first_drop(text: Path, rest_ms: int) -> float:
    """Start the app in this process and return the seconds of its first drop."""
    with tempfile.TemporaryDirectory() as folder:
        app = App(Path(folder), text)
        QTest.qWait(rest_ms)
        taken = app.drop()
        app.close()
        return taken


def first_reading(text: Path) -> float:
    """Return the seconds that the first reading of this process takes, imports and all."""
    start = time.perf_counter()
    from explorer import api

    api.read_dossier(text)
    return time.perf_counter() - start


def _fresh(*arguments: str) -> float:
    return float(_printed(*arguments).split()[-1])


def _printed(*arguments: str) -> str:
    """Measure in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.drop", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=180,
        check=True,
    )
    return done.stdout


def report_cold(text: Path, name: str, rest_ms: int, runs: int) -> None:
    """Print the first drop after a start beside the first reading of a process."""
    first, reading = (str(text), "--first", str(rest_ms)), (str(text), "--reading")
    pairs = [(_fresh(*first), _fresh(*reading)) for _ in range(runs)]
    ours = Series(f"first drop {name}", [pair[0] for pair in pairs])
    floor = Series("first reading of a process", [pair[1] for pair in pairs])
    verdict = "met" if ours.median <= BAR_SECONDS else "MISSED"
    print(f"Cold, {name}\n  {ours}\n  {floor}\n  ratio {ours.median / floor.median:.2f}")
    print(f"  {ours.median:.2f} s, bar {BAR_SECONDS} s: {verdict}", flush=True)


def report_warm(text: Path, runs: int) -> None:
    """Print further drops beside the reading alone."""
    with tempfile.TemporaryDirectory() as folder:
        app = App(Path(folder), text)
        QTest.qWait(RESTED_MS)
        pairs = [(app.drop(), app.floor()) for _ in range(runs + 1)][1:]
        app.close()
    ours = Series(f"drop of {WORDS} words", [pair[0] for pair in pairs])
    floor = Series("reading alone", [pair[1] for pair in pairs])
    report("Warm", ours, floor, 2)
    print(f"  {ours.median:.2f} s, bar {BAR_SECONDS} s", flush=True)


def _print_all(runs: int) -> None:
    # Late: it imports what a first reading has to import itself.
    from benchmarks.extract_speed import text_of

    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder) / "article.txt"
        text.write_text(" ".join(text_of(60_000).split(" ")[:WORDS]), encoding="utf-8")
        report_cold(text, "at once", 0, runs)
        report_cold(text, "rested", RESTED_MS, runs)
        print(_printed("--warm", str(runs), str(text)), end="", flush=True)


def main() -> None:
    """Print cold and warm figures."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("text", nargs="?", type=Path, help="the article of a single measurement")
    parser.add_argument("--first", type=int, help="milliseconds of rest before one first drop")
    parser.add_argument("--reading", action="store_true", help="one first reading, no window")
    parser.add_argument("--warm", type=int, help="so many further drops in one process")
    parser.add_argument("--runs", type=int, default=RUNS)
    options = parser.parse_args()
    if options.first is not None:
        print(first_drop(options.text, options.first))
    elif options.reading:
        print(first_reading(options.text))
    elif options.warm:
        report_warm(options.text, options.warm)
    else:
        _print_all(options.runs)


if __name__ == "__main__":
    main()
