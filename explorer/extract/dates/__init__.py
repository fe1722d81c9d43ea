"""When: the words for a time, and the days they mean."""

from explorer.extract.dates.find import ASIDE, Dated, find_dates, parse_day

__all__ = ["ASIDE", "Dated", "find_dates", "parse_day"]
