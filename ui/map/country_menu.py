"""What the right button offers over a country: its page, its quotes, its colour, its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from explorer.atlas.countries import name_of
from explorer.i18n.country_names import country_name
from explorer.i18n.messages import translate
from explorer.model import Dossier
from explorer.views import counts
from explorer.views.panel import find_country


def made(
    parent: QWidget,
    dossier: Dossier | None,
    code: str,
    others: Sequence[QAction],
    ask: Callable[[str, str], None],
) -> QMenu:
    """Return the menu of a country, followed by what can be done with the whole map.

    Args:
        parent: the map.
        dossier: what is shown, for the numbers in the menu.
        code: the country under the pointer; empty where there is none.
        others: the actions for the whole map.
        ask: does what is chosen, with the country's code.
    """
    menu = QMenu(parent)
    if code:
        for deed, words, is_possible in _deeds(dossier, code):
            action = menu.addAction(words)
            action.setObjectName(deed)
            action.setEnabled(is_possible)
            action.triggered.connect(lambda _=False, deed=deed: ask(deed, code))
        menu.addSeparator()
    menu.addActions(list(others))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def name_in_menu(dossier: Dossier | None, code: str) -> str:
    """Return what a country is called in the reader's language."""
    known = find_country(dossier, code) if dossier is not None else None
    return country_name(code, known.name if known is not None else name_of(code))


def _deeds(dossier: Dossier | None, code: str) -> list[tuple[str, str, bool]]:
    country = find_country(dossier, code) if dossier is not None else None
    found = counts.of_country(dossier, country) if dossier is not None and country else None
    name = name_in_menu(dossier, code)
    by, about = (found.quotes_by, found.quotes_about) if found else (0, 0)
    said = {
        "show": translate("map menu", "Show {country}"),
        "zoom": translate("map menu", "Zoom to {country}"),
        "why": translate("map menu", "Why This Colour?"),
        "quotes_by": translate("map menu", "Quotes by {country} ({by})"),
        "quotes_about": translate("map menu", "Quotes About {country} ({about})"),
        "search": translate("map menu", "Search Here"),
        "copy": translate("map menu", "Copy Name"),
    }
    possible = {"quotes_by": by > 0, "quotes_about": about > 0}
    return [
        (deed, words.format(country=name, by=by, about=about), possible.get(deed, True))
        for deed, words in said.items()
    ]
