"""A draft's quotations looked up in a large library, against the bare FTS5 questions behind it.

``python -m benchmarks.quote_check [ARTICLES [FILE]]`` makes a library of ARTICLES (10,000; the
bar is for 100,000) or takes the one in FILE. The draft has 2,000 words in quotations: some
verbatim, some altered, some invented. The floor asks the same FTS5 questions and fetches their
rows. The overview is measured beside the SQL it asks.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.figures import Series, alternate, report
from benchmarks.make_library import Maker, fill
from explorer.model import Article, Dossier, Quote
from explorer.quotecheck import check
from explorer.store.library import Library
from explorer.store.overview import overview
from explorer.store.search.quotations import candidates

WORDS = 2000
BAR = 5.0
OVERVIEW_BAR = 1.5


def draft(library: Library) -> Dossier:
    """Return a draft of some 2,000 quoted words, a third of them each kind."""
    chance = random.Random(1)
    with library.reading() as connection:
        rows = connection.execute(
            "SELECT text FROM item WHERE kind = 'quote' AND form = 'sentence' "
            "AND id % 97 = 3 LIMIT 400"
        ).fetchall()
    made = Maker(seed=3)
    other: list[str] = []
    known = [str(text) for (text,) in rows]
    while sum(len(words.split()) for words in other) < WORDS:
        words = known[len(other) % len(known)]
        if len(other) % 3 == 1:
            parts = words.split()
            parts[len(parts) // 2] = "marmalade"
            words = " ".join(parts)
        elif len(other) % 3 == 2:
            words = made.text(chance.randrange(8, 25))
        other.append(words)
    quotes = tuple(
        Quote(id=f"q{n}", text=words, kind="sentence", start=0, end=0)
        for n, words in enumerate(other)
    )
    return Dossier(article=Article(text="x"), quotes=quotes)


def measure(library: Library) -> None:
    """Print the check and the overview beside their floors."""
    asked = draft(library)

    def ours() -> float:
        start = time.perf_counter()
        list(check(library, asked))
        return time.perf_counter() - start

    def floor() -> float:
        start = time.perf_counter()
        with library.reading() as connection:
            for quote in asked.quotes:
                candidates(connection, quote.text)
        return time.perf_counter() - start

    mine, bare = alternate(ours, floor)
    title = f"check of {len(asked.quotes)} quotations"
    report(title, Series("ours", mine), Series("bare FTS5", bare), BAR)

    measure_overview(library)


def measure_overview(library: Library) -> None:
    """Print the overview beside the questions it asks, whose rows are fetched and left so."""
    asked: list[str] = []
    with library.reading() as connection:

        def note(_cursor: object, sql: str, _values: object) -> bool:
            asked.append(sql)
            return True

        connection.exec_trace = note
        overview(connection)
        connection.exec_trace = None

    def ours() -> float:
        start = time.perf_counter()
        with library.reading() as connection:
            overview(connection)
        return time.perf_counter() - start

    def floor() -> float:
        start = time.perf_counter()
        with library.reading() as connection:
            for sql in asked:
                connection.execute(sql).fetchall()
        return time.perf_counter() - start

    mine, bare = alternate(ours, floor)
    report("overview of the library", Series("ours", mine), Series("bare SQL", bare), OVERVIEW_BAR)


def main(arguments: list[str]) -> int:
    """Run it."""
    articles = int(arguments[0]) if arguments else 10_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(arguments[1]) if len(arguments) > 1 else Path(folder) / "library.sqlite"
        if not path.exists():
            fill(path, articles)
        with Library.open(path) as library:
            measure(library)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
