"""Where the item of a choice stands in the galley."""

from __future__ import annotations

from explorer.model import Dossier, Event, Located, Person, Quote, Span
from explorer.why.supports import Support
from ui.reader.page_text import PageText


def place_of(dossier: Dossier, galley: PageText, kind: str, id: str) -> Span | None:
    """Return where a quote or event stands, or where a person is first named in the story.

    A plain sentence's id is its ``start-end``. None for a country, which stands everywhere, and for
    what is not there or folded away.
    """
    if kind == "sentence":
        first, _, last = id.partition("-")
        return (
            galley.shown(Span(int(first), int(last)))
            if first.isdigit() and last.isdigit()
            else None
        )
    if kind == "person":
        person = next((p for p in dossier.people if p.id == id), None)
        return _first_named(galley, person) if person is not None else None
    if kind not in ("quote", "event"):
        return None
    items = dossier.quotes if kind == "quote" else dossier.events
    item = next((item for item in items if item.id == id), None)
    if item is None:
        return None
    spot = None if galley.has_text else galley.spot_of(kind, id)
    return Span(spot.start, spot.end) if spot is not None else galley.place(item)


def _first_named(galley: PageText, person: Person) -> Span | None:
    places = [place for m in person.mentions if (place := galley.place(m)) is not None]
    # In the headline a name stands in larger type and without its first name: the story goes first.
    story = [p for p in places if galley.lines[galley.line_at(p.start)].kind != "title"]
    return next(iter([*story, *places]), None)


def key_of_item(item: Located) -> tuple[str, str]:
    """Return the kind and id of a quote or event or of its ground; blanks for anything else."""
    if isinstance(item, Quote):
        return "quote", item.id
    if isinstance(item, Event):
        return "event", item.id
    if isinstance(item, Support) and item.kind in ("quote", "event"):
        return item.kind, item.id
    return "", ""
