"""What can be printed of what the window shows, each laid out when it is asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage

from explorer.export import printed
from explorer.export.stamp import Stamp
from explorer.i18n.country_names import country_name
from explorer.i18n.messages import translate
from explorer.model import Dossier
from explorer.views import shown, timeline
from explorer.views.panel import find_country, find_person
from explorer.views.selection import Filter, Selection
from ui.dialogs.print_sheet import PICTURE_WIDTH, Printable


def of_window(
    dossier: Dossier,
    selection: Selection,
    filter: Filter,
    mark: Stamp,
    picture: Callable[[], QImage],
) -> list[Printable]:
    """Return map, page, article and timeline; `picture` is the map's as it stands."""
    view = shown.narrowed(dossier, selection, filter)
    heading = _heading(dossier, selection)
    entries = timeline.matching(timeline.of_dossier(dossier), filter)
    page = translate("print", "Page: {name}")
    everything = translate("print", "all quotes and events")
    things = [
        Printable(
            "map",
            translate("print", "Map"),
            lambda: printed.of_map(dossier, PICTURE_WIDTH, mark),
            picture,
        ),
        Printable(
            "page",
            page.format(name=heading or everything),
            lambda: printed.page(view, heading, mark),
        ),
        Printable(
            "timeline",
            translate("print", "Timeline"),
            lambda: printed.of_timeline(dossier, entries, mark),
        ),
    ]
    if dossier.article.body:
        words = translate("print", "Article")
        things.insert(2, Printable("article", words, lambda: printed.article(dossier, mark)))
    return things


def _heading(dossier: Dossier, selection: Selection) -> str:
    """What the page is called that the choice leads to: a country's or a person's."""
    if selection.kind == "person":
        person = find_person(dossier, selection.id)
        return person.name if person is not None else ""
    if selection.kind == "country":
        country = find_country(dossier, selection.id)
        return country_name(selection.id, country.name if country else selection.id)
    return ""
