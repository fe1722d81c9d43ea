"""Article to dossier: against a blank tokenizer, over length, languages, and two cores.

Run: ``python -m benchmarks.extract_speed [--articles N] [--largest BYTES]``. The text is made of
the open test cases, which are invented; nothing is read from outside the project.
"""

from __future__ import annotations

import argparse
import re
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.figures import RUNS, Series, alternate
from benchmarks.gold import ENGLISH, LANGUAGES, read_cases
from explorer.batch import processes
from explorer.extract.pipeline import BY_HAND, extract
from explorer.model import Article, Dossier

WORDS = 5_000
SMALL = 5_000
BAR_LINEAR, BAR_CORES, BAR_LANGUAGES = 1.3, 1.7, 0.5
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


def over_languages() -> None:
    """Print what 1,000 words cost in each other language, against English."""
    texts = {code: _in_language(code) for code in (ENGLISH, *LANGUAGES)}

    def cost(code: str) -> float:
        return seconds(lambda: extract(texts[code])) / len(texts[code].body.split()) * 1e3

    for code in LANGUAGES:
        theirs, english = alternate(partial(cost, code), partial(cost, ENGLISH))
        a, b = Series(f"s per 1,000 words, {code}", theirs), Series("English", english)
        ratio = b.median / a.median
        verdict = "met" if ratio >= BAR_LANGUAGES else "MISSED"
        print(f"{a}\n{b}\nspeed {ratio:.2f} of English, bar {BAR_LANGUAGES}: {verdict}")


def _in_language(code: str) -> Article:
    """Return an article of 4,000 words made of the cases in a language, four to a paragraph."""
    texts = [case.text.replace("\n", " ") for case in read_cases(language=code)]
    parts: list[str] = []
    while sum(len(part.split()) for part in parts) < 4_000:
        parts += [" ".join(texts[at : at + 4]) for at in range(0, len(texts), 4)]
    body = "\n\n".join(parts)
    return Article(text=body, language=code, clues={"language": BY_HAND}, published="2022-11-30")


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
    """Print them all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--largest", type=int, default=5_000_000)
    options = parser.parse_args()
    print(f"medians of {RUNS} runs")
    against_the_floor()
    over_length(options.largest)
    over_languages()
    over_cores(options.articles)


if __name__ == "__main__":
    main()
