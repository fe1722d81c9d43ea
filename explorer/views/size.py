"""How much there is of a dossier: what panes do at once, and what only once it is looked at."""

from __future__ import annotations

from explorer.model import Dossier

LARGE = 8_000
"""Quotes and events; no news article has so many, a book or a bad file may."""
LONG = 400_000
"""Characters of text."""


def is_large(dossier: Dossier) -> bool:
    """Tell whether to show everything of a dossier at once would keep the window busy."""
    items = len(dossier.quotes) + len(dossier.events)
    return items > LARGE or len(dossier.article.text or "") > LONG
