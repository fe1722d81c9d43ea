"""A keystroke to its results painted, in a library, against the bare FTS5 query for the same word.

``python -m benchmarks.search_speed [ARTICLES [FILE]]`` makes a library of ARTICLES (10,000; the
bars are for 100,000) or takes the one in FILE. Words of every frequency are typed letter by letter
from the second letter on; the floor asks FTS5 alone for the 50 best quotes with the same letters.
The opening of the library is measured against one of 100 articles, and LIKE reads every quote.
Last the real search pane is typed into, one letter up: how soon it shows something, and the longest
time that the window did not answer meanwhile.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import apsw
from PySide6.QtWidgets import QApplication, QListView

from benchmarks.figures import RUNS, Series, alternate, report
from benchmarks.make_library import Maker, fill
from explorer.store.library import Library
from explorer.store.search.query import parse
from explorer.store.search.results import Results
from explorer.text.search_folding import fold
from ui.articles.open_library import OpenLibrary
from ui.search.delegate import HitDelegate
from ui.search.items import HitList
from ui.search.view import SearchPane
from ui.workspace import Workspace

SHOWN = 50
RANKS = (3, 40, 300, 2500, 20_000)
BARE = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?"
LIKE = "SELECT count(*) FROM item WHERE kind = 'quote' AND text LIKE ?"


class Pane:
    """The list of results, painted as the search pane paints it."""

    def __init__(self) -> None:
        self.items = HitList()
        self.list = QListView()
        self.list.setModel(self.items)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(20)
        self.list.resize(300, 640)
        self.list.show()

    def type(self, library: Library, text: str) -> None:
        """Search for `text` and paint the results."""
        query = parse(text)
        hits = library.quotes(query, SHOWN)
        self.items.show_results(Results(query=query, hits=hits))
        self.list.repaint()
        QApplication.processEvents()


def seconds(action: Callable[[], object]) -> float:
    """Return how long `action` takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def keystrokes(words: list[str]) -> list[str]:
    """Return what stands in the box after each keystroke from the second letter on."""
    return [word[:size] for word in words for size in range(2, len(word) + 1)]


def measure_keys(library: Library, bare: apsw.Connection, words: list[str]) -> list[str]:
    """Print keystrokes beside their floor: those that are ranked as the floor is, and all."""
    pane = Pane()
    typed = keystrokes(words)
    ours: list[float] = []
    floor: list[float] = []
    ranked: list[tuple[float, float]] = []
    for text in typed:
        expression = f'{{text joined names}} : "{fold(text)}"*'
        mine, other = alternate(
            lambda text=text: seconds(lambda: pane.type(library, text)),  # type: ignore[misc]
            lambda e=expression: seconds(lambda: bare.execute(BARE, (e, SHOWN)).fetchall()),  # type: ignore[misc]
            runs=3 if len(typed) * RUNS > 200 else RUNS,
        )
        ours += mine
        floor += other
        if library.searcher.is_ranked(parse(text)):
            ranked += zip(mine, other, strict=True)
    best, bare_best = [mine for mine, _ in ranked], [other for _, other in ranked]
    _beside("keystroke to quotes painted, from the third letter on", best, bare_best)
    _beside("the same with the second letters, which come by age", ours, floor)
    return typed


def _beside(title: str, ours: list[float], floor: list[float]) -> None:
    report(title, Series("ours", ours), Series("bare FTS5", floor), 1.5)


def measure_like(library: Library, bare: apsw.Connection, words: list[str]) -> None:
    """Print whole words beside LIKE."""
    ours = [min(seconds(lambda w=w: library.quotes(w, SHOWN)) for _ in range(RUNS)) for w in words]  # type: ignore[misc]
    like = [seconds(lambda w=w: bare.execute(LIKE, (f"%{w}%",)).get) for w in words]  # type: ignore[misc]
    found, slow = Series("ours", ours), Series("LIKE over every quote", like)
    times = slow.median / found.median
    verdict = "met" if times >= 100 else "MISSED"
    print(f"whole word\n  {found}\n  {slow}\n  {times:.0f} times faster, bar 100: {verdict}")


def measure_opening(path: Path, small: Path) -> None:
    """Print the opening of a library and its first list beside that of a small one."""

    def opened(file: Path) -> float:
        def go() -> None:
            with Library.open(file) as library:
                library.entries(limit=50)

        return seconds(go)

    ours, floor = alternate(lambda: opened(path), lambda: opened(small), runs=31)
    report("opening the library", Series("this one", ours), Series("100 articles", floor), 1.2)


class Typist:
    """Types into the search pane of a window and watches whether the window goes on answering."""

    def __init__(self, path: Path) -> None:
        self._workspace = Workspace()
        dossier = next(Maker().dossiers(1))
        self._workspace.open_dossier(dossier)
        self._shelf = OpenLibrary(self._workspace, dossier)
        self._shelf.open(path)
        self._pane = SearchPane(self._workspace)
        self._pane.join(self._shelf)
        self._pane.resize(300, 640)
        self._pane.show()
        self._pane.scope.library.click()
        self.first: list[float] = []
        self.stalls: list[float] = []

    def type(self, text: str) -> None:
        """Put `text` in the box and keep the window going until everything is found."""
        told: list[float] = []
        hear = self._pane.results_changed.connect(lambda _: told.append(time.perf_counter()))
        longest, start = 0.0, time.perf_counter()
        self._pane.line.setText(text)
        while True:
            before = time.perf_counter()
            QApplication.processEvents()
            longest = max(longest, time.perf_counter() - before)
            if told and not self._pane.is_searching:
                break
            time.sleep(0.001)
        self._pane.results_changed.disconnect(hear)
        self.first.append(told[0] - start)
        self.stalls.append(longest)

    def close(self) -> None:
        """Let go of the library."""
        self._shelf.close()


def measure_window(path: Path, words: list[str]) -> None:
    """Print what a reader who types into the pane waits for, over all keystrokes of all words."""
    typist = Typist(path)
    for word in words:
        for size in range(1, len(word) + 1):
            typist.type(word[:size])
    typist.close()
    print(f"in the window\n  {Series('keystroke to first results', typist.first)}")
    print(f"  {Series('longest time without an answer', typist.stalls)}")


def measure_panels(library: Library) -> None:
    """Print how long a country and a person across all articles take."""
    person = Maker().people[0][0]
    for name, action in (
        ("the most frequent country across articles", lambda: library.country("US")),
        ("a rare country across articles", lambda: library.country("XK")),
        ("the most quoted person across articles", lambda: library.person(person)),
    ):
        action()
        print(f"  {Series(name, [seconds(action) for _ in range(RUNS)])}")


def main(arguments: list[str]) -> int:
    """Run all measurements."""
    count = int(arguments[0]) if arguments else 10_000
    QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        small, path = Path(folder) / "small.sqlite", Path(folder) / "library.sqlite"
        fill(small, 100, loud=False)
        if len(arguments) > 1:
            path = Path(arguments[1])
        if not path.exists():
            print(f"import: {fill(path, count):.0f} articles/s")
        size = path.stat().st_size
        words = [Maker().words[rank] for rank in RANKS]
        with Library.open(path) as library, library.reading() as bare:
            articles = library.status(thorough=False).articles
            print(f"{articles} articles, {size / 1e6:.0f} MB, {size / articles / 1000:.1f} kB each")
            measure_keys(library, bare, words)
            measure_like(library, bare, words[1:])
            measure_panels(library)
        measure_opening(path, small)
        measure_window(path, words)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
