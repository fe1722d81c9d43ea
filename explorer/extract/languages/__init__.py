"""Reading in other languages than English: one engine, and a pack of data for each language."""

from explorer.extract.languages.furniture import without as without_furniture
from explorer.extract.languages.pack import load
from explorer.extract.languages.reader import read

__all__ = ["load", "read", "without_furniture"]
