"""What Why? answers in the panel and in the Countries list: the explanation of what is shown."""

from __future__ import annotations

from typing import Literal

from explorer.model import Dossier
from explorer.why import explain
from explorer.why.explain import Explanation
from explorer.why.wording import Counted
from ui.cards import reasons
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
    explained = reasons.of_item(dossier, row.item, code) if row.item is not None else None
    return explained or explain.of_count(dossier, code, _SECTIONS[row.section])


def of_cell(dossier: Dossier, code: str, column: str) -> Explanation:
    """Return why a cell of the Countries list says what it says; the name has the map's colour."""
    if column in _COLUMNS:
        return explain.of_count(dossier, code, _COLUMNS[column])
    role, shade = explain.of_role(dossier, code), explain.of_shade(dossier, code)
    return role if column == "role" else explain.joined(role.title, [role, shade])
