"""What a window in another language says in English all the same, its article's own words apart."""

from __future__ import annotations

import json
import re

from tools import gather_words, words_file

FEWEST_LETTERS = 8
"""With fewer letters between its fields a sentence looks like any other."""
_VARIES = re.compile(r"\{\w*\}|%n|\([^()]*\)")


def left_in_english(texts: set[str], code: str) -> set[str]:
    """Return the texts that are a sentence of ours in English, and not the same in the language."""
    words = words_file.read(gather_words.source(code))
    said = {_plain(form) for forms in words.values() for form in forms}
    english = {_plain(text) for _, text in words} - said
    shapes = [_shape(text) for text in english if _letters(text) >= FEWEST_LETTERS]
    own = words_of_the_article()
    return {
        text
        for text in {_plain(text) for text in texts} - own - said
        if text in english or any(shape.fullmatch(text) for shape in shapes)
    }


def _plain(text: str) -> str:
    return text.replace("&", "").strip()


def _letters(text: str) -> int:
    """How many letters a text has of its own: not in a field, nor in a choice by count."""
    return len(re.findall(r"[A-Za-z]", _VARIES.sub("", text)))


def _shape(text: str) -> re.Pattern[str]:
    parts = _VARIES.split(text)
    return re.compile(".{0,80}".join(re.escape(part) for part in parts))


def words_of_the_article() -> set[str]:
    """All that the sample's dossier says, which stays as it is in every language."""
    from ui.start.session import SAMPLE

    found: set[str] = set()

    def gather(part: object) -> None:
        if isinstance(part, str):
            found.add(part)
        for inner in (
            part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
        ):
            gather(inner)

    gather(json.loads(SAMPLE.read_text(encoding="utf-8")))
    return found
