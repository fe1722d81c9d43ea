"""Opening an enormous dossier in the real window: the first paint, and gaps of the event loop.

50,000 events, 50,000 quotes, 100,000 mentions of a country, text and all. The floor of the first
paint is the same window opening the bundled sample. A gap is the time between two turns of the
event loop, which is how long the window does not answer; on a loaded machine the sample's say how
much of it is the machine's.

``python -m benchmarks.large --profile`` prints what the opening spends its time on.
"""

from __future__ import annotations

import cProfile
import os
import pstats
import sys
import tempfile
import time
from pathlib import Path

from ui.map import engine

engine.prepare()

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from benchmarks.click import App, wait_until  # noqa: E402
from explorer.files import dossier_file  # noqa: E402
from explorer.model import (  # noqa: E402
    Article,
    Country,
    CountryMention,
    Dossier,
    Event,
    Quote,
    Tie,
)
from explorer.views import selection  # noqa: E402

ITEMS, MENTIONS, COUNTRIES = 50_000, 100_000, 40
SENTENCE = "The ferry to the far bank was late again, “we were not told of it,” said Ada Berg. "
QUOTED = SENTENCE.index("we were"), SENTENCE.index(",” said")
FIRST_PAINT_MS, GAP_MS = 300.0, 200.0
CODES = """
    KZ RU CN TJ UZ KG UA FR DE GB US IN PK IR TR AZ AM GE PL LV LT EE FI SE NO DK NL BE ES PT
    IT GR RO BG RS HR SI SK HU AT
""".split()  # noqa: SIM905


def enormous() -> Dossier:
    """Return the dossier: every sentence a quote, an event, and two mentions of a country."""
    size = len(SENTENCE)
    quotes = tuple(
        Quote(
            id=f"q{n}",
            text=SENTENCE[slice(*QUOTED)],
            start=n * size + QUOTED[0],
            end=n * size + QUOTED[1],
            paragraph=n // 5 + 1,
            kind="fragment",
            speaker="Ada Berg",
            date=_day(n),
            precision="day",
            countries=(Tie(code=CODES[n % COUNTRIES], why="about"), Tie(code="KZ", why="about")),
        )
        for n in range(ITEMS)
    )
    events = tuple(
        Event(
            id=f"e{n}",
            summary=f"A ferry is late for the {n}th time.",
            date=_day(n),
            precision="day",
            countries=(CODES[n % COUNTRIES], "KZ"),
            paragraph=n // 5 + 1,
        )
        for n in range(ITEMS)
    )
    return Dossier(
        article=Article(title="Late ferries", text=_text(), published="2024-12-31"),
        countries=tuple(_country(n) for n in range(COUNTRIES)),
        quotes=quotes,
        events=events,
    )


def _text() -> str:
    lines = [SENTENCE] * ITEMS
    return "".join(f"{line[:-1]}\n" if n % 5 == 4 else line for n, line in enumerate(lines))


def _day(number: int) -> str:
    return f"202{number % 5}-{number % 12 + 1:02}-{number % 28 + 1:02}"


def _country(number: int) -> Country:
    size = len(SENTENCE)
    mentions = tuple(
        CountryMention(
            text="ferry", how="name", start=at * size + 4, end=at * size + 9, paragraph=at // 5 + 1
        )
        for at in range(number, MENTIONS // 2, COUNTRIES)
        for _ in range(2)
    )
    return Country(
        code=CODES[number], name=CODES[number], role="about", focus=0.1, mentions=mentions
    )


class LoopWatch:
    """Notes the longest time between two turns of the event loop, in milliseconds."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def begin(self) -> None:
        """Forget what was before."""
        self.gaps.clear()
        self._last = time.perf_counter()


def opened(app: App, dossier: Dossier, seconds: float) -> tuple[float, list[float]]:
    """Open a dossier; return the milliseconds to the panel's first paint, and the longest gaps."""
    loop, workspace = LoopWatch(), app.session.workspace
    QTest.qWait(50)
    loop.begin()
    app.watch.painted = 0.0
    start = time.perf_counter()
    workspace.open_dossier(dossier)
    workspace.select(selection.country("KZ"))
    wait_until(lambda: app.watch.painted, 300)
    painted = (app.watch.painted - start) * 1000
    QTest.qWait(round(seconds * 1000))
    loop.stop()
    return painted, sorted(loop.gaps, reverse=True)[:5]


def from_file(app: App, dossier: Dossier, folder: str) -> tuple[float, list[float]]:
    """Open it as a document instead: seconds until read, kept and shown, and the longest gaps."""
    file, workspace = Path(folder) / "late.dateline", app.session.workspace
    dossier_file.write(file, dossier)
    loop = LoopWatch()
    QTest.qWait(50)
    loop.begin()
    start = time.perf_counter()
    app.session.window.panes.intake.open_paths([file])
    wait_until(lambda: _is_late(workspace.dossier), 300)
    seconds = time.perf_counter() - start
    QTest.qWait(8000)
    loop.stop()
    return seconds, sorted(loop.gaps, reverse=True)[:5]


def _is_late(dossier: Dossier | None) -> bool:
    return dossier is not None and dossier.article.title == "Late ferries"


def main() -> int:
    """Open both in turn and print."""
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    dossier = enormous()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        app = App(folder)
        sample = app.session.workspace.dossier
        assert sample is not None
        profile = cProfile.Profile()
        if "--profile" in sys.argv:
            profile.enable()
        ours, gaps = opened(app, dossier, 6.0)
        profile.disable()
        floor, few = opened(app, sample, 3.0)
        print(f"first paint: {ours:.0f} ms, sample {floor:.0f} ms, bar {FIRST_PAINT_MS:.0f}")
        print(f"longest gaps: {[round(gap) for gap in gaps]} ms, bar {GAP_MS:.0f}")
        print(f"  with the sample: {[round(gap) for gap in few]} ms")
        seconds, gaps = from_file(app, dossier, folder)
        print(
            f"as a file: read, kept and shown after {seconds:.1f} s, the window answers meanwhile"
        )
        print(f"longest gaps: {[round(gap) for gap in gaps]} ms, bar {GAP_MS:.0f}")
        if "--profile" in sys.argv:
            pstats.Stats(profile).sort_stats("cumulative").print_stats(70)
        app.session.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
