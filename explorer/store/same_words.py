"""When two texts are one article: the same words in the same order, however they are set."""

from __future__ import annotations

import hashlib

from explorer.model import Dossier
from explorer.text.search_folding import fold


def key(dossier: Dossier) -> str | None:
    """Return what every copy of an article's text has in common; None without a text.

    Blanks, line ends, dashes, quotation marks and capitals are left out: a pasted article, a saved
    page and a text file of it differ in nothing else.
    """
    words = " ".join(fold(dossier.article.body).split())
    return hashlib.sha256(words.encode()).hexdigest() if words else None
