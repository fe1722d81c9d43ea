"""One reader per format: a file, a paste or a page becomes an article, and nothing else happens.

Nothing here fetches, runs or renders what it reads: every reader hands back plain text.
"""

from pathlib import Path

from explorer.files.source import suggested_day
from explorer.ingest.expand import expand
from explorer.ingest.reader import from_html, from_text, read
from explorer.ingest.sniff import kind_of
from explorer.ingest.suffixes import ARCHIVES, EXPORTS, TABLES, patterns
from explorer.progress import Cancelled


def is_table(path: Path) -> bool:
    """Tell whether a file is, by its name, a table whose columns can be chosen."""
    return path.suffix.lower() in TABLES


__all__ = [
    "ARCHIVES",
    "EXPORTS",
    "Cancelled",
    "expand",
    "from_html",
    "from_text",
    "is_table",
    "kind_of",
    "patterns",
    "read",
    "suggested_day",
]
