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
    # By lines: of a text of megabytes other threads would wait for one long call.
    words = " ".join(filter(None, map(fold, dossier.article.body.split("\n"))))
    return hashlib.sha256(words.encode()).hexdigest() if words else None
