"""Which neighbours of a country an article names: the way on from a country it does not name."""

from __future__ import annotations

from explorer.atlas import countries
from explorer.model import Dossier
from explorer.views import counts
from explorer.views.counts import Evidence


def named(dossier: Dossier, code: str) -> list[Evidence]:
    """Return the neighbours of the country `code` that the article names, most evidence first."""
    near = set(countries.neighbours(code))
    return [row for row in counts.of_dossier(dossier) if row.code in near]
