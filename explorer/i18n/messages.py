"""The words people read: every sentence passes this door, so a window can say it otherwise.

The library itself speaks English. A window that knows other languages sets `speak_through` once, at
its start. Texts are literals, so that `tools/gather_words.py` finds them; what varies is put in
after the translation, with `str.format` and named fields.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Translator = Callable[[str, str, int], str]
"""(context, English text, count or -1) to the sentence in another language; "" where none is."""

_CHOICE = re.compile(r"\((?:([^()|]*)\|)?([^()|]*)\)")

ENGLISH = "en"

_translator: Translator | None = None
_language = ENGLISH


def speak_through(translator: Translator | None, language: str = ENGLISH) -> None:
    """Have every sentence said from now on by a translator; None goes back to English.

    `language` (BCP 47) is the one that countries and days are written in.
    """
    global _translator, _language
    _translator, _language = translator, language


def language() -> str:
    """Return the reader's language (BCP 47)."""
    return _language


def translate(context: str, text: str, n: int = -1) -> str:
    """Return a text in the reader's language; `%n` in it becomes the count `n`.

    With a count, English chooses by brackets: `%n quote(s)`, `%n countr(y|ies)`, `(is|are)`.
    """
    said = _translator(context, text, n) if _translator else ""
    if n < 0:
        return said or text
    return (said or _english(text, n)).replace("%n", str(n))


def passed_on(context: str, text: str) -> str:
    """Return a text that another process of ours named, in the reader's language.

    It stands where that process says it, with its context, and is gathered there.
    """
    return (_translator(context, text, -1) if _translator else "") or text


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 -- the name translators know
    """Return a table's text as it is, marked as one of `context`: it is translated at its use."""
    return text


def _english(text: str, n: int) -> str:
    return _CHOICE.sub(lambda found: (found[1] or "") if n == 1 else found[2], text)
