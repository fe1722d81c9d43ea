"""Fit what the signs of a proposed speaker are worth: `resources/reading/en/speaker_weights.json`.

Run from the project's root: ``python -m tools.fit_speakers [QUOTES.jsonl TEXTS]``. It learns from
the open cases and, where they are named, from articles with gold of your own: a JSON object a line
with an ``id`` (TEXTS/id.txt) and ``quotes`` of ``start``, ``end`` and ``speaker``; every fifth
article is left out and only scored. The signs hold no words, so nothing of a text is kept. The fit
(logistic regression with a ridge, by Newton's method) is the same on every machine.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

from benchmarks.gold import read_cases
from explorer.extract.document.document import Document
from explorer.extract.people.find import find_people
from explorer.extract.quotes.spans import find_quotes
from explorer.extract.speakers.attribute import Attributor
from explorer.extract.speakers.attribution import Attribution
from explorer.extract.speakers.scene import QuotePlace, Scene
from explorer.extract.speakers.signs import Proposal, signs_of
from explorer.extract.speakers.weighing import WEIGHTS
from explorer.toponyms.mentions import find

BAR = 0.35  # least probability: below it a wrong speaker costs more than an unknown one
RIDGE = 2.0  # keeps what few quotes show small
STEPS = 30  # of Newton's method; it stands still after ten
LEFT_OUT = 5  # every fifth article


class Gold(NamedTuple):
    """A text and who said what in it: by the first letter of the words, None for nobody."""

    text: str
    speakers: dict[int, frozenset[str] | None]
    learned: bool


class Row(NamedTuple):
    """One proposal: its signs, and whether it is the right speaker."""

    quote: tuple[int, int]
    signs: tuple[str, ...]
    right: bool
    learned: bool


def from_articles(quotes: Path, texts: Path) -> Iterator[Gold]:
    """Yield the articles of a file, every fifth not to be learned from."""
    lines = [json.loads(line) for line in quotes.read_text(encoding="utf-8").split("\n") if line]
    for index, article in enumerate(sorted(lines, key=lambda line: str(line["id"]))):
        text = (texts / f"{article['id']}.txt").read_text(encoding="utf-8")
        named = [quote for quote in article["quotes"] if quote.get("speaker")]
        speakers = {q["start"]: frozenset(q["speaker"].split()[-1:]) for q in named}
        yield Gold(text, dict(speakers), index % LEFT_OUT != LEFT_OUT - 1)


def from_cases() -> Iterator[Gold]:
    """Yield the open cases."""
    for case in read_cases():
        speakers: dict[int, frozenset[str] | None] = {}
        at = 0
        for quote in case.gold.quotes:
            at = max(case.text.find(quote.text, at), 0)
            names = (quote.speaker, *quote.speaker_also)
            last = frozenset(name.split()[-1] for name in names if name)
            speakers[at] = last or None
        yield Gold(case.text, speakers, True)


def rows_of(number: int, gold: Gold) -> list[Row]:
    """Return the proposals for the quotes of one text whose speaker is known."""
    rows: list[Row] = []

    def first(scene: Scene, at: QuotePlace, proposals: list[Proposal]) -> Attribution | None:
        starts = range(at.quote.outer.start - 1, at.quote.span.start + 1)
        key = next((start for start in starts if start in gold.speakers), None)
        for proposal in proposals if key is not None else ():
            names = gold.speakers[key] if key is not None else None
            words = (proposal.said.name or "").split()
            right = names is not None and any(name in words for name in names)
            signs = tuple(signs_of(scene, at, proposal, proposals))
            rows.append(Row((number, at.quote.span.start), signs, right, gold.learned))
        return proposals[0].said if proposals else None

    reading = Document.of(gold.text)
    people = find_people(reading, find(gold.text))
    Attributor(reading, find_quotes(reading), people, choose=first).read()
    return rows


def fit(rows: list[Row]) -> tuple[float, dict[str, float]]:
    """Return the bias and the weight of each sign, rounded."""
    names = sorted({sign for row in rows for sign in row.signs})
    column = {name: index + 1 for index, name in enumerate(names)}
    table = np.zeros((len(rows), len(names) + 1))
    table[:, 0] = 1.0
    for index, row in enumerate(rows):
        table[index, [column[sign] for sign in row.signs]] = 1.0
    truth = np.array([float(row.right) for row in rows])
    weights = np.zeros(len(names) + 1)
    ridge = np.full(len(names) + 1, RIDGE)
    ridge[0] = 1e-3
    for _ in range(STEPS):
        sure = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (sure - truth) + ridge * weights
        curve = (table.T * (sure * (1 - sure))) @ table + np.diag(ridge)
        weights -= np.linalg.solve(curve, slope)
    found = {name: round(float(weights[column[name]]), 2) for name in names}
    return round(float(weights[0]), 2), {name: value for name, value in found.items() if value}


def score(rows: list[Row], bias: float, weights: dict[str, float]) -> str:
    """Return in one line how many quotes get the right speaker, a wrong one, none."""
    quotes: dict[tuple[int, int], list[Row]] = {}
    for row in rows:
        quotes.setdefault(row.quote, []).append(row)
    right = wrong = 0
    for proposals in quotes.values():
        totals = [bias + sum(weights.get(sign, 0.0) for sign in row.signs) for row in proposals]
        best = int(np.argmax(totals))
        if 1 / (1 + np.exp(-totals[best])) >= BAR:
            right += proposals[best].right
            wrong += not proposals[best].right
    first = sum(proposals[0].right for proposals in quotes.values())
    none = len(quotes) - right - wrong
    return f"{len(quotes)} quotes: right {right}, wrong {wrong}, none {none}; first sieve {first}"


def main(arguments: list[str]) -> None:
    """Fit, write the weights and print how they do on what was learned from and what was not."""
    golds = list(from_cases())
    if arguments:
        golds += from_articles(Path(arguments[0]), Path(arguments[1]))
    rows = [row for number, gold in enumerate(golds) for row in rows_of(number, gold)]
    learned = [row for row in rows if row.learned]
    bias, weights = fit(learned)
    note = "Logits of the signs of a proposed speaker (signs.py), fitted by tools/fit_speakers.py."
    kept = {"note": note, "bar": BAR, "bias": bias, "weights": weights}
    WEIGHTS.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    print("learned from:", score(learned, bias, weights))
    if other := [row for row in rows if not row.learned]:
        print("left out:    ", score(other, bias, weights))


if __name__ == "__main__":
    main(sys.argv[1:])
