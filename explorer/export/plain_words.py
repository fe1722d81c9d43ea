"""Words of an article made fit for XML: what no document may hold is left out."""

from __future__ import annotations

import re

# XML 1.0, section 2.2: control characters, lone surrogates and two non-characters are no text.
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def plain_words(text: str) -> str:
    """Return `text` on one line, without the characters that XML forbids."""
    return " ".join(_NO_TEXT.sub("", text).split())
