"""What Why? answers in the panel and in the Countries list: the explanation of what is shown."""

from __future__ import annotations

from typing import Literal

from explorer.i18n.messages import translate
from explorer.model import Dossier, Event, Person, Quote
from explorer.views.card_page import CardPage, kind_of
from explorer.views.panel import Item
from explorer.why import explain, supports
from explorer.why.explain import Explanation
from explorer.why.supports import Support
from explorer.why.wording import Counted
from ui.cards import reasons
from ui.country.row import Row

_SECTIONS: dict[str, Counted] = {
    "said_by": "quotes_by",
    "said_about": "quotes_about",
    "people": "leaders",
    "events": "events",
    "mentions": "mentions",
}
_COLUMNS: dict[str, Counted] = {
    "leaders": "leaders",
    "quotes_by": "quotes_by",
    "quotes_about": "quotes_about",
    "events": "events",
    "mentions": "mentions",
}


def of_panel(dossier: Dossier, code: str, what: Row | Literal["badge", "header"]) -> Explanation:
    """Return why a row of the panel of `code`, its badge or its counts say what they say."""
    if what == "badge":
        return explain.of_role(dossier, code)
    if what == "header":
        return explain.of_counts(dossier, code)
    return _of_row(dossier, what, code)


def _of_row(dossier: Dossier, row: Row, code: str) -> Explanation:
    explained = reasons.of_item(dossier, row.item, code) if row.item is not None else None
    if explained is not None:
        return explained
    counted = _SECTIONS.get(row.section)
    # A neighbour, or a line that says that nothing is left, stands for no section of its own.
    return explain.of_count(dossier, code, counted) if counted else explain.of_counts(dossier, code)


def of_line(dossier: Dossier, code: str, what: str) -> Explanation:
    """Return why a number of the header's line of counts is what it is."""
    if what in _COLUMNS:
        return explain.of_count(dossier, code, _COLUMNS[what])
    both: tuple[Counted, Counted] = ("reported_by", "reported_about")
    parts = [explain.of_count(dossier, code, each) for each in both]
    return explain.joined(parts[0].title, parts)


def of_page(dossier: Dossier, page: CardPage, number: int) -> Explanation:
    """Return why a count of a page of cards is what it is: everything that was counted."""
    line = page.counts[number]
    if line.what == "mentions":
        people = [item for item in page.items if isinstance(item, Person)]
        named = tuple(ground for one in people for ground in supports.of_person(dossier, one))
        return Explanation(f"{page.title}: {line.words}", (), named)
    found = [
        ground
        for item in page.items
        for ground in _ground(dossier, item)
        if kind_of(item) == line.what
    ]
    title = translate("why", "{page}: {count}").format(page=page.title, count=line.words)
    return Explanation(title, (), tuple(found))


def _ground(dossier: Dossier, item: Item) -> tuple[Support, ...]:
    if isinstance(item, Quote):
        return (supports.of_quote(item),)
    if isinstance(item, Event):
        return (supports.of_event(item),)
    return tuple(supports.of_person(dossier, item))[:1] if isinstance(item, Person) else ()


def of_cell(dossier: Dossier, code: str, column: str) -> Explanation:
    """Return why a cell of the Countries list says what it says; the name has the map's colour."""
    if column in _COLUMNS:
        return explain.of_count(dossier, code, _COLUMNS[column])
    role, shade = explain.of_role(dossier, code), explain.of_shade(dossier, code)
    return role if column == "role" else explain.joined(role.title, [role, shade])
