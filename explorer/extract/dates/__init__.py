"""When: the words for a time, and the days they mean."""

from explorer.extract.dates.find import Dated, find_dates

__all__ = ["Dated", "find_dates"]
