"""Who said it."""

from explorer.extract.speakers.attribute import attribute

__all__ = ["attribute"]
