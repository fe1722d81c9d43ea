"""What Why? answers in the panel and in the Countries list: the explanation of what is shown."""

from __future__ import annotations

from typing import Literal

from explorer.model import Dossier, Event, Person, Quote
from explorer.why import explain
from explorer.why.explain import Explanation
from explorer.why.wording import Counted
from ui.country.items import Row

_SECTIONS: dict[str, Counted] = {
    "said_by": "quotes_by",
    "said_about": "quotes_about",
    "people": "leaders",
    "events": "events",
    "mentions": "mentions",
}
_COLUMNS: dict[str, Counted] = {
    "quotes_by": "quotes_by",
    "quotes_about": "quotes_about",
    "events": "events",
    "mentions": "mentions",
}


def of_panel(dossier: Dossier, code: str, what: Row | Literal["badge", "header"]) -> Explanation:
    """Return why a row of the panel of `code`, its badge or its counts say what they say."""
    if what == "badge":
        return explain.of_role(dossier, code)
    if what == "header" or what.section == "elsewhere":
        return explain.of_counts(dossier, code)
    return _of_row(dossier, what, code)


def _of_row(dossier: Dossier, row: Row, code: str) -> Explanation:
    item = row.item
    if isinstance(item, Quote):
        parts = [explain.of_speaker(dossier, item), *_ties(dossier, item, code)]
        return explain.joined(parts[0].title, [*parts, explain.of_date(dossier, item)])
    if isinstance(item, Event):
        parts = [explain.of_date(dossier, item), *_ties(dossier, item, code)]
        return explain.joined(parts[0].title, parts)
    if isinstance(item, Person):
        return explain.of_person(dossier, item)
    return explain.of_count(dossier, code, _SECTIONS[row.section])


def _ties(dossier: Dossier, item: Quote | Event, code: str) -> list[Explanation]:
    """Why it is tied to the panel's country; on a page of no country, to each of its own."""
    ties = item.countries if isinstance(item, Quote) else item.ties or ()
    codes = [code] if code else list(dict.fromkeys(tie.code for tie in ties))
    return [explain.of_tie(dossier, item, each) for each in codes]


def of_cell(dossier: Dossier, code: str, column: str) -> Explanation:
    """Return why a cell of the Countries list says what it says; the name has the map's colour."""
    if column in _COLUMNS:
        return explain.of_count(dossier, code, _COLUMNS[column])
    role, shade = explain.of_role(dossier, code), explain.of_shade(dossier, code)
    return role if column == "role" else explain.joined(role.title, [role, shade])
