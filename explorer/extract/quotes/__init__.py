"""Which words stand in quotation marks, and what kind of quote they are."""

from explorer.extract.quotes.spans import find_quotes

__all__ = ["find_quotes"]
