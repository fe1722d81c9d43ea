"""Who said it."""

from explorer.extract.speakers.attribute import attribute, find_speakers

__all__ = ["attribute", "find_speakers"]
