"""One reader per format: a file, a paste or a page becomes an article, and nothing else happens.

Nothing here fetches, runs or renders what it reads: every reader hands back plain text.
"""

from explorer.files.source import suggested_day
from explorer.ingest.expand import expand
from explorer.ingest.reader import from_html, from_text, read
from explorer.ingest.sniff import kind_of
from explorer.ingest.suffixes import ARCHIVES, patterns
from explorer.progress import Cancelled

__all__ = [
    "ARCHIVES",
    "Cancelled",
    "expand",
    "from_html",
    "from_text",
    "kind_of",
    "patterns",
    "read",
    "suggested_day",
]
