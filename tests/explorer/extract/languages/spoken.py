"""Who is found to speak in a short text."""

from __future__ import annotations

from explorer.extract.pipeline import extract
from explorer.model import Article


def speakers(text: str, language: str) -> list[str | None]:
    """Return who says each quote in marks, in order; None where nobody is found."""
    found = extract(Article(text=text, language=language, published="2024-03-12"))
    return [quote.speaker for quote in found.quotes if quote.kind not in ("indirect", "term")]
