"""The window: the map edge to edge, the sheets over it, header, menus and status line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

from ui.look import type_scale
from ui.map.view import MapView
from ui.window import sizes
from ui.window.first_picture import FirstPicture
from ui.window.frame import Frame

if TYPE_CHECKING:
    from explorer.model import Dossier
    from explorer.views.selection import Selection
    from ui import actions
    from ui.country.list_view import CountriesList
    from ui.look.theme import Theme
    from ui.map.page import MapPage
    from ui.settings import Settings
    from ui.window.furniture import Furniture
    from ui.workspace import Workspace


class MainWindow(QMainWindow):
    """Lays out the panes; what they show they learn from the workspace.

    It is on screen with the map's view alone, in its place of the last time, before the rest of the
    program is imported: the page can paint. `build` makes the places round it, and nothing moves
    when the panes come. `fill` gives it the country panel, and what else was open the last time,
    `furnish` the others once the map can be used (`late_panes`).

    Signals:
        closing(): the window is about to close and everything is still there.
        panes_asked(): the panes that come late are wanted now.
    """

    closing = Signal()
    panes_asked = Signal()

    def __init__(self, settings: Settings, *, page: MapPage | None = None) -> None:
        super().__init__()
        self._settings = settings
        self.map = MapView(parent=self, page=page)
        self.picture = FirstPicture(self, self.map.page.bridge)
        self.late: Furniture | None = None
        self._theme: Theme | None = None
        self._countries: CountriesList | None = None
        self.setAcceptDrops(True)
        room = sizes.room(self)
        self.is_folded = sizes.LEAST.boundedTo(room) != sizes.LEAST
        self.setMinimumSize(sizes.LEAST.boundedTo(room))
        self.resize(sizes.FIRST.boundedTo(room))
        self._wear(settings.ground)
        self.frame = Frame(self.map, self, settings.round_map)
        self.setCentralWidget(self.frame)
        if settings.geometry is not None:
            self.restoreGeometry(settings.geometry)

    def build(self) -> None:
        """Make the bars and the frame, as they were the last time."""
        self.setPalette(QPalette())
        self._set_up_bars()
        layout = self.layout()
        if layout is not None:
            for bar in (self.menuBar(), self.statusBar()):
                bar.show()
            # The frame has its height before anything in it is placed, or the map would move twice.
            layout.activate()
        self.frame.build()
        self._add_rail_icons()
        saved = self._settings.layout(folded=self.is_folded)
        if saved is not None:
            self.frame.restore(bytes(saved.data()))
        self.frame.arrange()

    def _wear(self, ground: str) -> None:
        """Have the ground of the last start: no start of a dark window is a white one."""
        colour = QColor(ground)
        if colour.isValid():
            palette = self.palette()
            palette.setColor(QPalette.ColorRole.Window, colour)
            self.setPalette(palette)
            self.map.page.setBackgroundColor(colour)

    def _set_up_bars(self) -> None:
        """Have the bars as high as they will be: the map must not move when they are filled."""
        self.menuBar().addMenu(self.tr("Dateline"))
        status = self.statusBar()
        status.setFont(type_scale.font(type_scale.META))
        status.setFixedHeight(max(sizes.STATUS, status.fontMetrics().height() + 8))
        status.setSizeGripEnabled(False)
        promise = QLabel(self.tr("Offline: nothing leaves this computer"))
        promise.setObjectName("muted")
        promise.setFont(status.font())
        status.addPermanentWidget(promise)
        if self.is_folded:
            from ui.window import small_screen

            small_screen.spare(self)

    def _add_rail_icons(self) -> None:
        rail = self.frame.rail
        rail.add("search", "search", self.tr("Search (Ctrl+2)"))
        rail.add("countries", "countries", self.tr("Countries (Ctrl+3)"))
        rail.add("people", "people", self.tr("People (Ctrl+4)"))
        rail.add("articles", "articles", self.tr("Articles (Ctrl+5)"))

    def fill(self, workspace: Workspace) -> Iterator[str]:
        """Make the first panes, with what lies open in `workspace`; `show_first_panes` shows them.

        Yields the name of each part when it stands, so that the caller can do more between them;
        the last one is the whole.
        """
        # Late: with these comes most of what the window at its start is made of.
        from ui.country.view import CountryPanel
        from ui.window.notice_bar import NoticeBar
        from ui.window.pages import Pages
        from ui.window.pane_cycle import PaneCycle

        self._workspace = workspace
        frame = self.frame
        self.notices = NoticeBar(self.statusBar(), self)
        frame.take_notice(self.notices)
        workspace.notice_posted.connect(self.notices.show_notice)
        # The panel hears first, and paints itself at once: what else there is to paint comes after.
        self.panel = CountryPanel(workspace, self)
        yield "panel"
        if frame.left_name == "countries":
            self._countries = self._made_countries()
        yield "countries"
        self.map.join(workspace)
        frame.covered_changed.connect(self.map.set_covered)
        self.map.set_covered(frame.covered)
        self.panel.setAccessibleName(self.tr("Country"))
        frame.right.register("country", self.panel)
        self.pages = Pages(frame, workspace)
        self.focus_cycle = PaneCycle(frame, self.bring_into_view)
        self.map.picked.connect(frame.open_right)
        workspace.dossier_opened.connect(self._on_dossier_opened)
        workspace.selection_changed.connect(self._on_selection_changed)
        yield "window"

    def show_first_panes(self) -> None:
        """Paint the first panes, without waiting for a frame."""
        self.frame.arrange()
        self.panel.settle()
        self.panel.repaint()

    def furnish(self, late: Furniture) -> None:
        """Put the panes that were built late into their places."""
        self.late = late
        late.move_in()
        if self._theme is not None:
            late.set_theme(self._theme)
        # Late, with the panes: once over the whole window, and nothing of it at the start.
        from ui.look import accessible_names
        from ui.window import file_drops

        accessible_names.name_inner_parts(self)
        file_drops.FileDrops(self)

    @property
    def panes(self) -> Furniture:
        """The panes built late; whoever asks before they are there has them built now."""
        if self.late is None:
            self.panes_asked.emit()
        assert self.late is not None
        return self.late

    @property
    def countries(self) -> CountriesList:
        """The list of countries, made when it is first wanted."""
        if self._countries is None:
            self._countries = self._made_countries()
        return self._countries

    def _made_countries(self) -> CountriesList:
        from ui.country.list_view import CountriesList

        made = CountriesList(self._workspace, self)
        head = self.frame.left.add("countries", self.tr("Countries"), made)
        made.counted.connect(head.set_count)
        head.add_button("filter", self.tr("Filter")).clicked.connect(made.toggle_filter)
        # What the map's menu can do is known once the map has joined the workspace.
        made.menu_asked.connect(lambda code: self.map.wishes.show_menu(code))
        if self._theme is not None:
            made.set_theme(self._theme)
        return made

    @property
    def is_mirrored(self) -> bool:
        """Whether the window reads from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def bring_into_view(self, widget: QWidget) -> None:
        """Open the sheet or turn to the page that a widget is on."""
        from ui.window.right_sheet import Page

        frame = self.frame
        for name, pane in frame.left.panes.items():
            if pane is widget or pane.isAncestorOf(widget):
                frame.open_left(name)
                return
        if self.late is not None and _is_in(self.late.reader, widget):
            frame.show_article()
        elif _is_in(self.panel, widget):
            frame.show_page(Page("country", self._workspace.selection.country))
        elif frame.right.isAncestorOf(widget):
            frame.open_right()

    def install_actions(self, slots: actions.Slots) -> None:
        """Make the menus of the table of actions."""
        from ui import actions
        from ui.undo import follow

        self.menuBar().clear()
        self.actions_by_id = actions.install(self, slots)
        undo, redo = self.actions_by_id["undo"], self.actions_by_id["redo"]
        follow(self._workspace.undo_stack, undo, redo)
        self.map.offer([self.actions_by_id[id] for id in ("fit", "copy_map", "save_map")])
        header = self.frame.header
        header.back.clicked.connect(self.actions_by_id["back"].trigger)
        header.forward.clicked.connect(self.actions_by_id["forward"].trigger)
        if self._workspace.dossier is not None:
            self._on_dossier_opened(self._workspace.dossier)
        self._on_selection_changed(self._workspace.selection)

    @property
    def theme(self) -> Theme:
        """The colours that the panes draw in."""
        from ui.look.theme import LIGHT

        return self._theme or LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Give the panes that draw themselves the theme."""
        self.map.set_theme(theme.name)
        self.panel.set_theme(theme)
        if self._countries is not None:
            self._countries.set_theme(theme)
        self.frame.header.review.set_ink(theme.on_accent)
        self._theme = theme
        if self.late is not None:
            self.late.set_theme(theme)

    def reset_layout(self) -> None:
        """Put everything where it was the first time."""
        self.frame.reset()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: anything that may hold an article is welcome."""
        data = event.mimeData()
        if data.hasUrls() or data.hasText() or data.hasHtml():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: read what was dropped."""
        if self.late is not None and self.late.intake.open_mime(event.mimeData()):
            event.acceptProposedAction()
            self.frame.open_left("articles")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: remember the layout before going."""
        self.closing.emit()
        layout = QByteArray(self.frame.saved())
        self._settings.remember_window(self.saveGeometry(), layout, folded=self.is_folded)
        place = QRect(self.map.mapTo(self, QPoint()), self.map.size())
        self._settings.remember_map(sizes.beside(place, self.rect()), self.theme.window)
        self._settings.save()
        super().closeEvent(event)

    def _on_dossier_opened(self, dossier: Dossier) -> None:
        from explorer.i18n.dates import long_day

        article = dossier.article
        title = article.title or article.file or self.tr("Untitled article")
        self.setWindowTitle(f"{title} — Dateline")
        facts = [article.outlet or "", long_day(article.published or "")]
        if article.filed_from is not None:
            facts.append(self.tr("filed from {place}").format(place=article.filed_from.place))
        self.frame.header.show_article(title, facts)

    def _on_selection_changed(self, selection: Selection) -> None:
        header = self.frame.header
        for id, button in (("back", header.back), ("forward", header.forward)):
            can = self._workspace.can_go_back if id == "back" else self._workspace.can_go_forward
            self.actions_by_id[id].setEnabled(can)
            button.setEnabled(can)
        self.actions_by_id["clear"].setEnabled(not selection.is_empty)


def _is_in(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
