"""What a library keeps of an article's countries: the counts its panel shows."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model import Dossier
from explorer.views import counts

CountryRow = tuple[str, int, str, int, int, int, int, str | None]


def country_rows(dossier: Dossier, number: int) -> Iterator[CountryRow]:
    """Return one row for each country of the article with that number, in any order."""
    for row in counts.of_dossier(dossier):
        yield (
            row.code,
            number,
            row.role,
            row.quotes_by,
            row.quotes_about,
            row.events,
            row.mentions,
            dossier.article.published,
        )
