"""What the reader wants of the map: a choice, a reason, the menu of a country."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QWidget

from explorer.views import selection as choices
from ui.map import messages

if TYPE_CHECKING:
    from ui.map.map_state import MapState
    from ui.workspace import Workspace


class Ways(NamedTuple):
    """What the map does for a wish: tell that a country was picked, go there, ask others."""

    picked: Callable[[str], None]
    zoom_to: Callable[[str], None]
    asked: Callable[[str, str], None]


class MapWishes:
    """Does what the page says that the reader asked for, by pointer or key."""

    def __init__(self, view: QWidget, workspace: Workspace, state: MapState, ways: Ways) -> None:
        self._view = view
        self._ways = ways
        self._workspace = workspace
        self._state = state
        self.offered: tuple[QAction, ...] = ()
        """What the menu offers for the whole map."""

    def take(self, message: messages.FromPage) -> None:
        """Act on a wish."""
        match message:
            case messages.Pick(code):
                self._workspace.select(choices.country(code))
                self._ways.picked(code)
            case messages.PickEvent(id):
                self._workspace.choose("event", id)
            case messages.PickRegion(name):
                self._ways.asked("region", name)
            case messages.Clear():
                self._workspace.clear_selection()
            case messages.AskWhy() | messages.AskWhySign():
                self._explain(message)
            case messages.MenuAsked(code):
                self.show_menu(code)

    def ask(self, deed: str, code: str) -> None:
        """Do what the menu of a country offers, or have it done by whoever listens."""
        if deed == "show":
            self.take(messages.Pick(code))
        elif deed == "zoom":
            self._ways.zoom_to(code)
        elif deed == "why":
            self._explain(messages.AskWhy(code))
        else:
            self._ways.asked(deed, code)

    def show_menu(self, code: str) -> None:
        """Show what can be done with a country (or, without a code, the map) at the pointer."""
        # Late: few readers press the right button, and none before the map is there.
        from ui.map import country_menu

        shown = self._state.shown()
        menu = country_menu.made(self._view, shown, code, self.offered, self.ask)
        menu.popup(QCursor.pos())

    def _explain(self, asked: messages.AskWhy | messages.AskWhySign) -> None:
        """Open the sheet that answers Why? about what the map shows at present."""
        # Late: the sheet and the reasons behind it are loaded when first asked for.
        from ui.dialogs.why import show_why
        from ui.map import reasons

        dossier = self._state.shown()
        if dossier is None or self._state.found is not None:
            return
        explained = (
            reasons.of_country(dossier, asked.code)
            if isinstance(asked, messages.AskWhy)
            else reasons.of_sign(dossier, asked.sign)
        )
        at, view = QCursor.pos(), self._view
        where = QRect(at, QSize(1, 1)) if view.rect().contains(view.mapFromGlobal(at)) else None
        show_why(self._workspace, view.window(), explained, where)
