"""Article to dossier: against one pass of a blank tokenizer, over length, and over two cores.

Run: ``python -m benchmarks.extract_speed [--articles N] [--largest BYTES]``. The text is made of
the open test cases, which are invented; nothing is read from outside the project.
"""

from __future__ import annotations

import argparse
import re
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.figures import RUNS, Series, alternate
from benchmarks.gold import read_cases
from explorer.batch import processes
from explorer.extract.pipeline import extract
from explorer.model import Article, Dossier

WORDS = 5_000
SMALL = 5_000
BAR_LINEAR, BAR_CORES = 1.3, 1.7
_WORD = re.compile(r"\w+")


def stories() -> list[str]:
    """Return the texts of the open cases, the longest first."""
    return sorted((case.text for case in read_cases(held=False)), key=len, reverse=True)


def text_of(size: int) -> str:
    """Return invented news of at least `size` characters, cut at a paragraph."""
    parts: list[str] = []
    length = 0
    while length < size:
        for story in stories():
            parts.append(story)
            length += len(story) + 2
            if length >= size:
                break
    return "\n\n".join(parts)[: size + 200].rsplit("\n\n", 1)[0]


def seconds(work: Callable[[], object]) -> float:
    """Return how long the work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def read(text: str) -> Dossier:
    """Read one text."""
    return extract(Article(text=text, published="2022-11-30"))


def against_the_floor() -> None:
    """Print what reading 5,000 words costs beside splitting them into words."""
    text = " ".join(text_of(60_000).split(" ")[:WORDS])
    ours, floor = alternate(
        lambda: seconds(lambda: read(text)), lambda: seconds(lambda: _WORD.findall(text))
    )
    mine, bare = Series(f"dossier of {WORDS} words", ours), Series(r"re.findall(r'\w+')", floor)
    print(f"{mine}\n{bare}\nratio {mine.median / bare.median:.0f} (no bar; reported)")


def over_length(largest: int) -> None:
    """Print the cost per kB of a small and of a large text."""
    small, large = text_of(SMALL), text_of(largest)
    few = 20

    def of_small() -> float:
        return seconds(lambda: [read(small) for _ in range(few)]) / few / len(small) * 1e3

    def of_large() -> float:
        return seconds(lambda: read(large)) / len(large) * 1e3

    big, little = alternate(of_large, of_small)
    a, b = Series(f"s per kB at {len(large)}", big), Series(f"s per kB at {len(small)}", little)
    ratio = a.median / b.median
    verdict = "met" if ratio <= BAR_LINEAR else "MISSED"
    print(f"{a}\n{b}\nratio {ratio:.2f}, bar {BAR_LINEAR}: {verdict}")


def over_cores(articles: int) -> None:
    """Print how much faster two processes read many files than one."""
    texts = stories()
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number in range(articles):
            path = Path(folder) / f"{number}.txt"
            path.write_text(texts[number % 40] * 3, encoding="utf-8")
            files.append(str(path))
        one, two = alternate(
            lambda: seconds(lambda: list(processes.read_all(files, jobs=1))),
            lambda: seconds(lambda: list(processes.read_all(files, jobs=2))),
        )
    a, b = Series(f"{articles} articles, one process", one), Series("two processes", two)
    gain = a.median / b.median
    print(f"{a}\n{b}\ngain {gain:.2f}, bar {BAR_CORES}: {'met' if gain >= BAR_CORES else 'MISSED'}")


def main() -> None:
    """Print all three."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--largest", type=int, default=5_000_000)
    options = parser.parse_args()
    print(f"medians of {RUNS} runs")
    against_the_floor()
    over_length(options.largest)
    over_cores(options.articles)


if __name__ == "__main__":
    main()
