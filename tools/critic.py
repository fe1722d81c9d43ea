"""Where a dependency parser and the engine disagree about who said a quote.

Usage: ``python -m tools.critic FILE… [--environment FOLDER]``. The texts need no labels: every line
printed is a place worth reading, for one of the two is wrong. The parser (spaCy's small English
model) is no part of the product; its environment is made on the first run and pinned by hash.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from explorer.extract.document.document import Document
from explorer.extract.pipeline import extract
from explorer.gazetteer import wordlists
from explorer.model import Article, Quote, Span
from tools import critic_environment

PARSER = Path(__file__).with_name("critic_parser.py")
_STANDIN = "“This,”"  # parses as speech, whatever the quote holds
_ENDING = re.compile(r"(?:['’]s?|[.,])+$")
_KINDS = ("sentence", "fragment")


class Paragraph(NamedTuple):
    """A paragraph with its quotes taken out: `at` is where in `text` a word stands for each."""

    file: str
    text: str
    at: list[int]
    quotes: list[Quote]


def masked(name: str, body: str) -> Iterator[Paragraph]:
    """Yield the paragraphs of a text that have quotes in marks, as the engine reads it."""
    quotes = [q for q in extract(Article(text=body)).quotes if q.kind in _KINDS and q.span]
    for bounds in Document.of(body).paragraphs:
        inside = [q for q in quotes if q.span and bounds.covers(q.span)]
        marked = [q for q in inside if q.span and body[q.span.start - 1 : q.span.start] in _OPENING]
        if marked:
            yield _masked(name, body, bounds, marked)


_OPENING = tuple("“\"'‘„«")


def _masked(name: str, body: str, bounds: Span, quotes: Sequence[Quote]) -> Paragraph:
    text, at, offsets = "", bounds.start, []
    for quote in quotes:
        assert quote.span is not None
        text += body[at : quote.span.start - 1]
        offsets.append(len(text) + 1)
        text += _STANDIN
        at = min(quote.span.end + 1, bounds.end)
    return Paragraph(name, text + body[at : bounds.end], offsets, list(quotes))


def disagreements(
    paragraphs: Sequence[Paragraph], told: Sequence[Sequence[str | None]]
) -> Iterator[tuple[Paragraph, Quote, str]]:
    """Yield the quotes whose speaker the parse gives otherwise, with the parser's words."""
    for paragraph, subjects in zip(paragraphs, told, strict=True):
        for quote, subject in zip(paragraph.quotes, subjects, strict=True):
            if subject is not None and not agree(quote.speaker, subject):
                yield paragraph, quote, subject


def agree(speaker: str | None, subject: str) -> bool:
    """Tell whether a name is common to both; of a subject without one, its last word.

    A description that the engine gave a name ("the minister") is no disagreement.
    """
    own = set(_words(speaker or ""))
    words = _words(subject)
    named = [word for word in words if word[0].isupper()]
    if not named and speaker and speaker[0].isupper():
        return True
    return any(word in own for word in named or words[-1:])


def _words(text: str) -> list[str]:
    return [word for part in re.split(r"[\s-]+", text) if (word := _ENDING.sub("", part))]


def main(arguments: list[str] | None = None) -> None:
    """Print the disagreements over the files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--environment", type=Path, default=critic_environment.FOLDER)
    options = parser.parse_args(arguments)
    python = critic_environment.make(options.environment)
    paragraphs = [
        paragraph
        for file in options.files
        for paragraph in masked(file.stem, file.read_text(encoding="utf-8"))
    ]
    task = {
        "verbs": sorted(wordlists.speech_verbs()),
        "paragraphs": [{"text": each.text, "at": each.at} for each in paragraphs],
    }
    run = subprocess.run(
        [str(python), str(PARSER)],
        input=json.dumps(task),
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(run.stdout)
    judged = sum(subject is not None for subjects in told for subject in subjects)
    found = list(disagreements(paragraphs, told))
    for paragraph, quote, subject in found:
        print(
            f"{paragraph.file}: engine {quote.speaker!r}, parser {subject!r}\n  {paragraph.text}\n"
        )
    print(f"{judged} quotes with a subject by the parse, {len(found)} of them otherwise")


if __name__ == "__main__":
    main()
