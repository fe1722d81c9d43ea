"""What can be printed of what the window shows, each laid out when it is asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage

from explorer.export import printed
from explorer.export.stamp import Stamp
from explorer.i18n.messages import translate
from explorer.model import Dossier
from explorer.views import shown, timeline
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
    heading = shown.heading(dossier, selection)
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
