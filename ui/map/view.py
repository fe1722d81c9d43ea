"""The map pane: a dossier's countries on a page of the web engine, in step with the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.map.map_keys import MapKeys
from ui.map.new_page import opened
from ui.map.page import MapPage
from ui.map.profile import MapProfile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMargins
    from PySide6.QtGui import QAction

    from explorer.atlas.layers import Mode, Plate
    from explorer.corrections.changes import Changes
    from explorer.model import Dossier
    from explorer.views.selection import Filter, Selection
    from ui.map import messages
    from ui.map.messages import Borders, Theme
    from ui.workspace import Workspace


class MapView(QWidget):
    """Shows the workspace's dossier as a map and chooses what the reader clicks.

    It stands in the window before the rest of the program is imported; `join` gives it its work.

    Signals:
        ready(): the map is painted and usable; again after each time the page had to come back.
        told(tuple[str, ...]): the texts of all that the page was told when it said hello.
        complained(str): the page's scripts reported a problem, or a request was stopped.
        mode_changed(str): what the colours tell was switched, here or on the page.
        borders_changed(str): the border view was switched, here or on the page.
        pictured(): the page is dressed for a picture, and painted so.
        picked(str): the reader chose this country on the map itself.
        asked(str, str): the country's menu asks for ``quotes_by``, ``quotes_about``, a ``search``
            in it or its name to ``copy``; its code. Or the page of a ``region``; its name.
    """

    ready = Signal()
    told = Signal(object)
    complained = Signal(str)
    mode_changed = Signal(str)
    borders_changed = Signal(str)
    pictured = Signal()
    picked = Signal(str)
    asked = Signal(str, str)

    def __init__(
        self,
        workspace: Workspace | None = None,
        parent: QWidget | None = None,
        *,
        page: MapPage | None = None,
    ) -> None:
        """Show `page`, which may be loading already, or a page of the view's own."""
        super().__init__(parent)
        self._listening = False
        self._painted = False
        self._keys = MapKeys(self)
        self._page = page or opened()
        self._page.setParent(self)
        profile = self._page.profile()
        # A profile may only go after its pages: children go in the order in which they came.
        profile.setParent(self)
        assert isinstance(profile, MapProfile)
        self._bridge = self._page.bridge
        self._bridge.rejected.connect(self.complained)
        self._page.console.connect(lambda text, where: self.complained.emit(f"{text} ({where})"))
        profile.gate.stopped.connect(self.complained)
        self._lay_out()
        if workspace is not None:
            self.join(workspace)
            self.listen()

    def join(self, workspace: Workspace) -> None:
        """Show what lies open in `workspace` from now on, and hear what the page has to say."""
        # Late: the page is on screen before the modules of dossier and messages are there.
        from ui.map import revival
        from ui.map.map_state import MapState
        from ui.map.wishes import MapWishes, Ways

        self._workspace = workspace
        self._sheet = MapState()
        ways = Ways(self.picked.emit, self.zoom_to, self.asked.emit)
        self.wishes = MapWishes(self, workspace, self._sheet, ways)
        self._bridge.received.connect(self._take)
        self._revival = revival.Revival(self._page, workspace.post)
        self._revival.closed.connect(self._forget_page)
        self._page.loadStarted.connect(self._forget_page)
        self._follow(workspace)

    def listen(self) -> None:
        """Hear what the page has said so far, and answer it with what is to be shown by now."""
        self._bridge.listen()

    @property
    def is_ready(self) -> bool:
        """Whether the map is painted and usable."""
        return self._painted

    @property
    def page(self) -> MapPage:
        """The page in the engine."""
        return self._page

    @property
    def borders(self) -> Borders:
        """The border view that is drawn."""
        return self._sheet.borders

    def focus_target(self) -> QWidget:
        """Return the widget that takes the mouse and the keys."""
        return self._view.focusProxy() or self._view

    def offer(self, actions: Sequence[QAction]) -> None:
        """Make a menu of `actions` for the right button."""
        self.wishes.offered = tuple(actions)

    def show_dossier(self, dossier: Dossier | None) -> None:
        """Draw `dossier`, or an empty map for None."""
        if told := self._sheet.set_dossier(dossier):
            self._send(told)
            self._tell_missing()

    def show_selection(self, selection: Selection) -> None:
        """Mark what is chosen."""
        self._send(self._sheet.set_selection(selection))

    def show_filter(self, filter: Filter) -> None:
        """Draw only what `filter` lets through."""
        self._send(self._sheet.set_filter(filter))

    def set_theme(self, name: Theme) -> None:
        """Wear the colours `name`, without loading the page again."""
        self._send(self._sheet.set_theme(name))

    def set_mode(self, mode: Mode) -> None:
        """Let the colours tell who is spoken about, or who speaks."""
        changed = self._sheet.mode != mode
        self._send(self._sheet.set_mode(mode))
        if changed:
            self.mode_changed.emit(mode)

    def set_borders(self, view: Borders) -> None:
        """Draw the border view `view`."""
        changed = self._sheet.borders != view
        self._send(self._sheet.set_borders(view))
        if changed:
            self.borders_changed.emit(view)

    def set_hits(self, counts: dict[str, int]) -> None:
        """Show how many hits of a search each country has, by code; an empty dict ends it."""
        self._send(self._sheet.set_hits(counts))

    def show_found(self, found: Plate | None) -> None:
        """Draw what was found in the library; None draws the dossier again."""
        self._send(self._sheet.set_found(found))

    def set_language(self, tag: str) -> None:
        """Speak a language (BCP 47 or POSIX) on the page too, countries and seas included."""
        self._send(self._sheet.set_language(tag))

    def dress(self, title: str, source: str, program: str) -> None:
        """Have the page dress for a picture with these words in it; `pictured` tells when."""
        from ui.map import messages

        self._send([messages.Picture(True, title, source, program)])

    def undress(self) -> None:
        """Have the page look as usual again."""
        from ui.map import messages

        self._send([messages.Picture(False, "", "", "")])

    def greeting(self, dossier: Dossier, selection: Selection) -> tuple[str, ...]:
        """Return the texts of all that a page is told by a start that begins with this."""
        from ui.map import messages

        told = self._sheet.of_next_start(dossier, selection).content()
        return tuple(messages.encode(message) for message in told)

    def set_covered(self, covered: QMargins) -> None:
        """Keep to what sheets over the view leave free: so many pixels lie below on each side."""
        self._send(self._sheet.set_covered(covered))

    def zoom_to(self, code: str) -> None:
        """Go to a country, as near as shows all of it."""
        from ui.map import messages

        self._send([messages.Reveal(code)])

    def fit(self) -> None:
        """Return to the frame of the article's countries."""
        if self._listening:
            from ui.map import messages

            self._bridge.send(messages.Fit())

    def _lay_out(self) -> None:
        self._view = QWebEngineView(self._page, self)
        self._view.setAccessibleName(self.tr("Map"))
        # What is dropped on the map is an article for the window, not a page for the engine.
        self._view.setAcceptDrops(False)
        # The engine's own menu has what can be done with a page of the web: reload, view source.
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAccessibleName(self.tr("Map"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self._view)

    def _follow(self, workspace: Workspace) -> None:
        """Keep in step with the workspace, which may have come first; draw what is counted."""
        workspace.dossier_opened.connect(lambda _: self.show_dossier(workspace.counting.shown))
        workspace.counting.follow(self, self.show_dossier)
        workspace.dossier_changed.connect(self._redraw)
        workspace.selection_changed.connect(self.show_selection)
        workspace.filter_changed.connect(self.show_filter)
        self._sheet.hold(workspace.counting.shown, workspace.filter, workspace.selection)

    def _redraw(self, changes: Changes) -> None:
        if changes.touch("countries", "quotes", "events", "people", "relations", "article"):
            self.show_dossier(self._workspace.counting.shown)

    def _send(self, told: list[messages.ToPage]) -> None:
        """Tell the page, once it listens; until then the sheet keeps it."""
        if self._listening:
            for message in told:
                self._bridge.send(message)

    def _forget_page(self) -> None:
        self._listening = self._painted = self._keys.takes_escape = False

    def _know_cities(self) -> None:
        """Look cities up, now that the picture stands; what stays unknown is told, once."""
        target = self.focus_target()
        target.setAccessibleName(self.accessibleName())
        self._keys.watch(target)
        if self._sheet.knows_cities:
            return
        self._send(self._sheet.know_cities())
        self._tell_missing()

    def _tell_missing(self) -> None:
        notice = self._sheet.missing()
        if notice is not None:
            self._workspace.post(notice)

    def _greet(self, told: bool) -> None:
        """Tell a page everything, unless it was told already: then once it has painted."""
        self._listening = True
        if not told:
            self._bridge.forget_told()
            self._make_sure(self._sheet.everything())

    def _make_sure(self, wanted: list[messages.ToPage]) -> None:
        """Tell the page what it has to be told, unless it was told just that."""
        if not self._bridge.was_told(wanted):
            self._send(wanted)

    def _finish(self) -> None:
        """See after the first picture whether the head start was right, and add the cities."""
        if self._bridge.has_told:
            self._make_sure(self._sheet.content())
        self.told.emit(self._bridge.greeting)
        self._know_cities()

    def _take(self, message: messages.FromPage) -> None:
        """Act on what the page says of itself; what the reader wants is `MapWishes`' to do."""
        from ui.map import messages

        match message:
            case messages.Hello(told):
                self._greet(told)
            case messages.Ready():
                self._painted = True
                self.ready.emit()
                QTimer.singleShot(0, self, self._finish)
            case messages.ModeChosen(mode):
                self.set_mode(mode)
            case messages.BordersChosen(view):
                self.set_borders(view)
            case messages.Pictured():
                self.pictured.emit()
            case messages.Opened(is_open):
                self._keys.takes_escape = is_open
            case messages.Moved():
                self._sheet.looked(message)
            case _:
                self.wishes.take(message)
