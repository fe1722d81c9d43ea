"""What Why? answers on a card; loaded when first asked."""

from __future__ import annotations

from explorer.model import Dossier, Event, Organisation, Person, Quote
from explorer.views.panel import Item
from explorer.why import explain
from explorer.why.explain import Explanation


def of_item(dossier: Dossier, item: Item, code: str) -> Explanation | None:
    """Return why an item is what its card says, read on the page of the country `code` (or none).

    None where a mention is read on no country's page.
    """
    if isinstance(item, Quote):
        parts = [explain.of_speaker(dossier, item), *_ties(dossier, item, code)]
        return explain.joined(parts[0].title, [*parts, explain.of_date(dossier, item)])
    if isinstance(item, Event):
        parts = [explain.of_date(dossier, item), *_ties(dossier, item, code)]
        return explain.joined(parts[0].title, parts)
    if isinstance(item, Person):
        return explain.of_person(dossier, item)
    if isinstance(item, Organisation):
        return explain.of_organisation(dossier, item)
    return explain.of_count(dossier, code, "mentions") if code else None


def _ties(dossier: Dossier, item: Quote | Event, code: str) -> list[Explanation]:
    """Why it is tied to the page's country; on a page of no country, to each of its own."""
    ties = item.countries if isinstance(item, Quote) else item.ties or ()
    codes = [code] if code else list(dict.fromkeys(tie.code for tie in ties))
    return [explain.of_tie(dossier, item, each) for each in codes]
