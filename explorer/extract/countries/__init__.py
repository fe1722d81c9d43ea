"""Which countries the article is about, and what a quote has to do with them."""

from explorer.extract.countries.focus import weigh_countries
from explorer.extract.countries.ties import tie_quote

__all__ = ["tie_quote", "weigh_countries"]
