"""Why? asked of a row of the results; loaded when first asked."""

from __future__ import annotations

from explorer.model import Dossier
from explorer.store.search import why_found
from explorer.store.search.results import Hit, Results
from explorer.why.explain import Explanation
from ui.search.across import LibraryFinder


def of_hit(
    results: Results, hit: Hit, library: LibraryFinder | None, open_one: Dossier | None
) -> Explanation | None:
    """Return why a hit was found; None where its article cannot be read.

    What stands in another article is told in words alone: its places cannot be gone to from here.
    """
    dossier = library.dossier_of(hit) if library is not None else open_one
    if dossier is None:
        return None
    explained = why_found.of_hit(dossier, hit, results)
    if library is None or library.is_open(hit):
        return explained
    return Explanation(explained.title, explained.lines, rules=explained.rules)
