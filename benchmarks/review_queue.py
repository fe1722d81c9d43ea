"""The next item of a review queue of 200, from key to paint, against an empty list's repaint.

Painted is painted: both are asked to repaint in the same call, and no event loop's turn is counted.
What was decided is worked out after that, before the next key; that is printed beside it.
"""

from __future__ import annotations

import time

from msgspec import UNSET
from msgspec.structs import replace
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from benchmarks.figures import Series, report
from explorer.model import Article, Dossier, Quote, Why
from ui.look.theme import LIGHT
from ui.review.queue_page import QueuePage
from ui.workspace import Workspace

ITEMS = 200
BAR = 2.0
WORDS = "We will build the road, the long road, and nobody will pay for it but us. "


def doubtful(count: int) -> Dossier:
    """Return an article with so many quotes of whose speaker nobody is sure."""
    text = "\n\n".join(f"“{WORDS}{n},” she said." for n in range(count))
    quotes, at = [], 0
    for n in range(count):
        words = f"{WORDS}{n},"
        at = text.index(words, at)
        quote = Quote(id=f"q{n}", text=words, kind="sentence", start=at, end=at + len(words))
        quotes.append(replace(quote, why=Why(rule="speaker.carried"), status=UNSET))
    return Dossier(article=Article(title="Roads", text=text), quotes=tuple(quotes))


def main() -> None:
    """Print the figures."""
    app = QApplication.instance() or QApplication([])
    empty = QListView()
    empty.setModel(QStringListModel([]))
    workspace = Workspace()
    workspace.open_dossier(doubtful(ITEMS))
    page = QueuePage(workspace, LIGHT)
    for widget in (empty, page):
        widget.resize(420, 700)
        widget.show()
        QTest.qWaitForWindowExposed(widget)
    page.show_page("article")
    QTest.qWait(300)
    floor: list[float] = []
    seen: list[float] = []
    worked: list[float] = []
    for _ in range(ITEMS - 4):
        begun = time.perf_counter()
        empty.viewport().repaint()
        floor.append(time.perf_counter() - begun)
        begun = time.perf_counter()
        QTest.keyClick(page.view, Qt.Key.Key_A)
        seen.append(time.perf_counter() - begun)
        begun = time.perf_counter()
        page.finish()
        app.processEvents()
        worked.append(time.perf_counter() - begun)
    ours = Series("key to next item painted", seen)
    report("Review queue of 200", ours, Series("an empty list repainted", floor), BAR)
    print(f"  {Series('decision worked out after it', worked)}", flush=True)


if __name__ == "__main__":
    main()
