"""Quote check: each quotation of a draft held against what the library has, word by word."""

from explorer.quotecheck.check import Checked, Source, check

__all__ = ["Checked", "Source", "check"]
