"""What the map is to show at present, and the messages that tell a page so.

The page may come late, or die and come back: this outlives it, and can tell everything again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.atlas import arcs, layers
from explorer.atlas.layers import Mode, Plate
from explorer.i18n.messages import ENGLISH, language
from explorer.model import Dossier
from explorer.views import narrow
from explorer.views.selection import EVERYTHING, NOTHING, Filter, Selection
from ui.map import messages
from ui.map.messages import Borders, Theme, ToPage
from ui.notices import Notice

if TYPE_CHECKING:
    from PySide6.QtCore import QMargins


def _locate(name: str, code: str | None) -> tuple[float, float] | None:
    """Where a city lies, by the gazetteer."""
    from explorer.gazetteer import cities

    city = cities.lookup(name, code)
    if city is None or city.lat is None or city.lon is None:
        return None
    return city.lat, city.lon


def _locate_later(_name: str, _code: str | None) -> tuple[float, float] | None:
    """Know no city: reading the gazetteer takes longer than the first picture may."""
    return None


def _names(tag: str) -> dict[str, str]:
    """What the countries are called in a language; English is what the map has on it."""
    if tag.startswith(ENGLISH):
        return {}
    from explorer.i18n import country_names

    return country_names.names(tag)


class MapState:
    """The map's state. Each setter returns the messages that tell the change; none for none."""

    def __init__(self) -> None:
        self._dossier: Dossier | None = None
        self._selection = NOTHING
        self._filter = EVERYTHING
        self._theme: Theme = "light"
        self._hits: dict[str, int] = {}
        self._found: Plate | None = None
        self._language = language()
        self._names = _names(self._language)
        self._look: messages.Moved | None = None
        self._locate: layers.Locate = _locate_later
        self._covered = messages.Covered(0, 0, 0, 0)
        self.mode: Mode = "spoken-about"
        self.borders: Borders = "un-based"

    def of_next_start(self, dossier: Dossier, selection: Selection) -> MapState:
        """Return the sheet with which a start begins that opens `dossier` in these colours."""
        sheet = MapState()
        sheet._theme = self._theme
        sheet.hold(dossier, EVERYTHING, selection)
        return sheet

    def everything(self) -> list[ToPage]:
        """Return what a page that comes back has to be told, in this order."""
        look = self._look
        if look is None:
            return self.content()
        there = messages.Look(look.lat, look.lon, look.zoom, look.projection)
        return [*self.content(), there]

    def content(self) -> list[ToPage]:
        """Return what there is to show, wherever the reader looks."""
        from ui.map import words

        told: list[ToPage] = [
            words.words(self._language),
            messages.SetTheme(self._theme),
            messages.SetBorders(self.borders),
            messages.SetMode(self.mode),
        ]
        if self._names:
            told.append(messages.SetNames(self._names))
        if self._covered != messages.Covered(0, 0, 0, 0):
            told.append(self._covered)
        told += [self._show(), self._select()]
        if self._hits:
            told.append(messages.Hits(self._hits))
        return told

    @property
    def knows_cities(self) -> bool:
        """Whether cities are looked up already."""
        return self._locate is _locate

    def know_cities(self) -> list[ToPage]:
        """Look cities up from now on; the first picture stood without."""
        if self._locate is _locate:
            return []
        before, self._locate = self._show(), _locate
        after = self._show()
        return [] if after == before else [after, self._select()]

    def hold(self, dossier: Dossier | None, filter: Filter, selection: Selection) -> None:
        """Have this to tell once a page asks: working it out takes longer than holding it."""
        self._dossier, self._filter, self._selection = dossier, filter, selection

    def set_dossier(self, dossier: Dossier | None) -> list[ToPage]:
        """Show `dossier`."""
        if dossier == self._dossier:
            return []
        self._dossier, self._look = dossier, None
        return [self._show(), self._select()]

    def set_selection(self, selection: Selection) -> list[ToPage]:
        """Mark `selection`."""
        if selection == self._selection:
            return []
        self._selection = selection
        return [self._select()]

    def set_filter(self, filter: Filter) -> list[ToPage]:
        """Show only what `filter` lets through."""
        if filter == self._filter:
            return []
        self._filter = filter
        return [self._show(), self._select()]

    def set_theme(self, name: Theme) -> list[ToPage]:
        """Wear these colours."""
        if name == self._theme:
            return []
        self._theme = name
        return [messages.SetTheme(name)]

    def set_mode(self, mode: Mode) -> list[ToPage]:
        """Let the colours tell this."""
        if mode == self.mode:
            return []
        self.mode = mode
        return [messages.SetMode(mode)]

    def set_borders(self, view: Borders) -> list[ToPage]:
        """Draw this border view."""
        if view == self.borders:
            return []
        self.borders = view
        return [messages.SetBorders(view)]

    def set_covered(self, covered: QMargins) -> list[ToPage]:
        """Keep to what sheets leave free of the view; of their sizes a start begins with none."""
        sides = (covered.left(), covered.top(), covered.right(), covered.bottom())
        now = messages.Covered(*sides)
        if now == self._covered:
            return []
        self._covered = now
        return [now]

    def set_found(self, found: Plate | None) -> list[ToPage]:
        """Show what was found in the library in place of the dossier; None: the dossier again."""
        if found == self._found:
            return []
        self._found, self._look = found, None
        return [self._show(), self._select()]

    @property
    def found(self) -> Plate | None:
        """What was found in the library, while that is what is shown."""
        return self._found

    def set_hits(self, counts: dict[str, int]) -> list[ToPage]:
        """Show these counts of hits."""
        if counts == self._hits:
            return []
        self._hits = dict(counts)
        return [messages.Hits(self._hits)]

    def set_language(self, tag: str) -> list[ToPage]:
        """Speak a language (BCP 47 or POSIX), and call the countries by their names in it."""
        if tag == self._language:
            return []
        from ui.map import words

        self._language, self._names = tag, _names(tag)
        return [words.words(tag), messages.SetNames(self._names)]

    def missing(self) -> Notice | None:
        """Return what to tell of the dossier's countries and places that are not on the map.

        None where all are there, and as long as no city can be looked up.
        """
        if self._dossier is None or self._locate is _locate_later:
            return None
        # Late: the first picture does without the gazetteer.
        from ui.map import missing

        return missing.notice(self._dossier, self._locate)

    def looked(self, message: messages.Moved) -> None:
        """Remember where the reader looks: a page that comes back returns there."""
        self._look = message

    def shown(self) -> Dossier | None:
        """Return what the colours and badges count: the dossier, cut down by the filter."""
        return self._dossier and narrow.narrowed(self._dossier, self._filter)

    def _show(self) -> ToPage:
        if self._found is not None:
            return messages.Show(self._found)
        shown = self.shown()
        if shown is None or self._dossier is None:
            return messages.Show(layers.empty())
        plate = layers.plate(shown, self._locate)
        if not self._filter.is_empty:
            plate = layers.of_whole(plate, layers.plate(self._dossier, self._locate))
        return messages.Show(plate)

    def _select(self) -> ToPage:
        shown, code = self.shown(), self._selection.country
        event = self._selection.id if self._selection.kind == "event" else ""
        if self._found is not None:
            return messages.Select(code, "", ())
        shares = arcs.shared(shown, code) if shown and code else ()
        return messages.Select(code, event, shares)
