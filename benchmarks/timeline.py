"""Painting the timeline of 5,000 events against painting an empty one.

Whole repaints as a drag of the range makes them, and steps of the wheel, which lay everything out
again; both in the real window system. A step has to stay within the frame of a slow screen.
"""

from __future__ import annotations

import random
import time
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from benchmarks.figures import RUNS, Series, alternate
from explorer.views.timeline import TimelineEntry
from ui.timeline.canvas import TimelineCanvas

EVENTS = 5_000
FRAME_MS = 33
TURNS = 15


def entries(count: int) -> list[TimelineEntry]:
    """Return events of two years, most of them days, some weeks and months."""
    chance = random.Random(5)
    found = []
    for number in range(count):
        first = date(2021, 1, 1) + timedelta(days=chance.randrange(730))
        days = chance.choice((1, 1, 1, 7, 30))
        last = first + timedelta(days=days - 1)
        found.append(
            TimelineEntry(
                kind="event",
                id=f"e{number}",
                title=f"Event number {number}",
                date=first.isoformat() if days == 1 else f"{first}/{last}",
                precision="day" if days == 1 else "week",
                first=first.toordinal(),
                last=last.toordinal(),
                codes=("KZ",),
            )
        )
    return sorted(found, key=lambda entry: entry.first or 0)


def canvas(count: int) -> TimelineCanvas:
    """Return a canvas on the screen."""
    made = TimelineCanvas()
    made.resize(900, 140)
    made.show_entries(entries(count), "2022-06-01")
    made.show()
    QApplication.processEvents()
    return made


def repaint(made: TimelineCanvas) -> float:
    """Return the milliseconds of one repaint, the mean of some."""
    start = time.perf_counter()
    for _ in range(TURNS):
        made.repaint()
    return (time.perf_counter() - start) * 1000 / TURNS


def wheel(made: TimelineCanvas) -> float:
    """Return the milliseconds of one step of the wheel with its repaint, in and out again."""
    start = time.perf_counter()
    for turn in range(2 * TURNS):
        angle = QPoint(0, 120 if turn % 2 == 0 else -120)
        where = QPointF(450, 60)
        event = QWheelEvent(
            where, where, QPoint(), angle, Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(made, event)
        made.repaint()
    return (time.perf_counter() - start) * 1000 / (2 * TURNS)


def main() -> None:
    """Print both."""
    app = QApplication([])
    full, empty = canvas(EVENTS), canvas(0)
    for name, work in (("repaint", repaint), ("step of the wheel", wheel)):
        ours, bare = alternate(partial(work, full), partial(work, empty), RUNS)
        mine, floor = Series(f"{name}, {EVENTS} events", ours, "ms"), Series("empty", bare, "ms")
        verdict = "met" if mine.median <= FRAME_MS else "MISSED"
        print(f"{mine}\n{floor}\n  ratio {mine.median / floor.median:.1f}")
        print(f"  {mine.median:.1f} ms, a frame of {FRAME_MS} ms: {verdict}", flush=True)
    full.close()
    empty.close()
    app.quit()


if __name__ == "__main__":
    main()
