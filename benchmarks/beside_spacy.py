"""Words a second: the engine beside spaCy's small English model with NER, on the same texts.

Run: ``python -m benchmarks.beside_spacy [FILE…] [--environment FOLDER]``. Without files the texts
are the open test cases, which are invented. spaCy lives in the environment that
``python -m tools.critic`` makes; where it is missing, one sentence says so and nothing is measured.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import time
from pathlib import Path

from benchmarks.extract_speed import stories
from benchmarks.figures import Series, alternate
from explorer.extract.pipeline import extract
from explorer.model import Article
from tools import critic_environment
from tools.critic import PARSER

BAR = 7.0
RUNS = 3


def of_engine(texts: list[str]) -> float:
    """Return the words that the engine reads in a second of the process's own time."""
    start = time.process_time()
    for text in texts:
        extract(Article(text=text, published="2022-11-30"))
    return sum(len(text.split()) for text in texts) / (time.process_time() - start)


def of_spacy(python: Path, texts: list[str]) -> float:
    """Return the words that spaCy's small model reads in a second of its process's own time."""
    command = [str(python), str(PARSER), "--words-per-second"]
    run = subprocess.run(
        command, input=json.dumps(texts), capture_output=True, text=True, check=True
    )
    return float(run.stdout)


def main(arguments: list[str] | None = None) -> None:
    """Print both, and how many times as fast the engine is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--environment", type=Path, default=critic_environment.FOLDER)
    options = parser.parse_args(arguments)
    python = critic_environment.interpreter(options.environment)
    if python is None:
        print("spaCy is not here: `python -m tools.critic` on any file makes its environment.")
        return
    texts = [file.read_text(encoding="utf-8") for file in options.files] or stories()
    of_engine(texts[:2])
    ours, theirs = alternate(lambda: of_engine(texts), lambda: of_spacy(python, texts), RUNS)
    mine, other = Series("engine", ours, "words/s"), Series("spaCy small, NER", theirs, "words/s")
    ratio = mine.median / other.median
    verdict = "met" if ratio >= BAR else "MISSED"
    print(f"{len(texts)} texts\n{mine}\n{other}\nratio {ratio:.1f}, bar {BAR}: {verdict}")


if __name__ == "__main__":
    main()
