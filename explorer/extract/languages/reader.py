"""An article, or its paragraphs in one language, read by that language's pack."""

from __future__ import annotations

from explorer.extract.document.document import Document
from explorer.extract.languages.marks import find_quotes
from explorer.extract.speakers.attribution import UNKNOWN
from explorer.extract.speakers.utterances import build_quote
from explorer.model import Article, Dossier


def read(reading: Document, article: Article, language: str) -> Dossier:
    """Return what is read of the document in its language; what has no pack is not guessed at.

    Args:
        reading: the document, of whose paragraphs all are in the language.
        article: the article's particulars, kept as they are.
        language: its ISO 639-1 code.
    """
    del language  # every language has marks; what else is read hangs on its pack
    quotes = tuple(build_quote(q, UNKNOWN, None, reading.text) for q in find_quotes(reading))
    return Dossier(article=article, dropped=reading.cleaned.dropped, quotes=quotes)
