r"""Paragraphs as one text: a blank line between them, plain blanks and plain line ends inside.

For formats whose text is ours to lay out (a page, a PDF, a document). Plain text never comes
here: its offsets count in the file as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_MARKED = "“\"«„‘'>—–―"
# Soft hyphens, zero-width characters, and direction marks: they show nothing and hide names.
_INVISIBLE = re.compile(
    "[\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]"
)
_BLANKS = re.compile(r"[^\S\n]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def tidy(paragraph: str) -> str:
    """Return `paragraph` with single plain blanks, without invisible characters."""
    visible = _CONTROLS.sub("", _INVISIBLE.sub("", paragraph))
    lines = (_BLANKS.sub(" ", line).strip() for line in visible.split("\n"))
    return "\n".join(line for line in lines if line)


def is_block(words: str) -> bool:
    """Tell whether words of a block quotation need a sign of it: not in marks, no signature."""
    return bool(words) and words[0] not in _MARKED


def block(words: str) -> str:
    """Return a paragraph of a block quotation with ">" before it, as in a mail."""
    return f"> {words}" if is_block(words) else words


def join(paragraphs: Iterable[str]) -> str:
    """Return the paragraphs as one text, a blank line between two; empty ones are left out."""
    tidied = (tidy(paragraph) for paragraph in paragraphs)
    return "\n\n".join(paragraph for paragraph in tidied if paragraph)
