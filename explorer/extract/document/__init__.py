"""The article as the stages see it: paragraphs, sentences, regions, and where everybody stands."""

from explorer.extract.document.document import Document, Sentence
from explorer.extract.document.mention_index import MentionIndex

__all__ = ["Document", "MentionIndex", "Sentence"]
