"""The window: the map in the middle, the panes in docks around it, menus and tool bar."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QLabel,
    QMainWindow,
    QMenu,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from ui.look import tooltips
from ui.map.view import MapView
from ui.window import default_layout
from ui.window.article_line import ArticleLine
from ui.window.first_picture import FirstPicture

if TYPE_CHECKING:
    from explorer.model import Dossier
    from explorer.views.selection import Selection
    from ui import actions
    from ui.look.theme import Theme
    from ui.map.page import MapPage
    from ui.settings import Settings
    from ui.window.late_panes import LatePanes
    from ui.workspace import Workspace

DEFAULT_SIZE = QSize(1280, 800)
MINIMUM_SIZE = QSize(800, 520)
FRAME = QSize(4, 36)
"""What the desktop's frame and title take of the screen, about, before they are there to ask."""
LAYOUT_VERSION = 2


class MainWindow(QMainWindow):
    """Lays out the panes; what they show they learn from the workspace.

    It is on screen with the map's view, and every other place empty, before the rest of the program
    is imported; nothing moves when the panes come. `fill` gives it the Countries list and the
    country panel, `furnish` the others once the map can be used (`late_panes`).

    Signals:
        closing(): the window is about to close and everything is still there.
    """

    closing = Signal()

    def __init__(self, settings: Settings, *, page: MapPage | None = None) -> None:
        super().__init__()
        self._settings = settings
        self.map = MapView(parent=self, page=page)
        self.picture = FirstPicture(self, self.map.page.bridge)
        self.late: LatePanes | None = None
        self._theme: Theme | None = None
        self.setAcceptDrops(True)
        room = _room(self)
        self.is_folded = MINIMUM_SIZE.boundedTo(room) != MINIMUM_SIZE
        self.setMinimumSize(MINIMUM_SIZE.boundedTo(room))
        self.resize(DEFAULT_SIZE.boundedTo(room))
        self._set_up_centre()
        self._set_up_docks()
        self._set_up_bars()

    def _set_up_centre(self) -> None:
        centre = QWidget(self)
        self._centre = QVBoxLayout(centre)
        self._centre.setContentsMargins(0, 0, 0, 0)
        self._centre.setSpacing(0)
        self._centre.addWidget(self.map, 1)
        self.setCentralWidget(centre)

    def _set_up_bars(self) -> None:
        """Have the bars as high as they will be: the map must not move when they are filled."""
        self.menuBar().addMenu(self.tr("Dateline"))
        bar = QToolBar(self.tr("Main tool bar"), self)
        bar.setObjectName("tools")
        bar.setMovable(False)
        self._bar = bar
        bar.addAction(self.tr("Back"))
        self._add_article_label()
        self.addToolBar(bar)
        self.statusBar().addPermanentWidget(
            QLabel(self.tr("Offline: nothing leaves this computer"))
        )
        if self.is_folded:
            from ui.window import small_screen

            small_screen.spare(self, bar)

    def _add_article_label(self) -> None:
        self._article = ArticleLine(self)
        self._bar.addWidget(self._article)

    def fill(self, workspace: Workspace) -> Iterator[str]:
        """Make the first panes, with what lies open in `workspace`; `show_first_panes` shows them.

        Yields the name of each part when it stands, so that the caller can do more between them;
        the last one is the whole.
        """
        # Late: with these comes most of what the window at its start is made of.
        from ui.country.list_view import CountriesList
        from ui.country.view import CountryPanel
        from ui.window.notice_bar import NoticeBar
        from ui.window.pane_cycle import PaneCycle
        from ui.window.unread_line import UnreadLine

        self._workspace = workspace
        self.notices = NoticeBar(self.statusBar(), self)
        self._centre.insertWidget(0, self.notices)
        workspace.notice_posted.connect(self.notices.show_notice)
        self.unread = UnreadLine(workspace, self)
        self.statusBar().insertPermanentWidget(0, self.unread)
        # The panel hears first, and paints itself at once: what else there is to paint comes after.
        self.panel = CountryPanel(workspace, self)
        yield "panel"
        self.countries = CountriesList(workspace, self)
        yield "countries"
        self.map.join(workspace)
        self.focus_cycle = PaneCycle(self._focus_stops())
        workspace.dossier_opened.connect(self._on_dossier_opened)
        workspace.selection_changed.connect(self._on_selection_changed)
        yield "window"

    def move_in(self, dock: QDockWidget, pane: QWidget) -> None:
        """Put a pane into the place that was kept for it."""
        placeholder = dock.widget()
        if self.is_folded:
            from ui.window import small_screen

            pane = small_screen.Leaf(pane)
        dock.setWidget(pane)
        placeholder.deleteLater()

    def _set_up_docks(self) -> None:
        areas = Qt.DockWidgetArea
        left, right = areas.LeftDockWidgetArea, areas.RightDockWidgetArea
        # The side panes run the window's whole height; the timeline lies under the map alone.
        for corner, area in (
            (Qt.Corner.BottomLeftCorner, left),
            (Qt.Corner.BottomRightCorner, right),
        ):
            self.setCorner(corner, area)
        # Qt mirrors what is in a dock, and not where the docks are.
        begin, end = (right, left) if self.is_mirrored else (left, right)
        self.search_dock = self._dock("search", self.tr("Search"), QWidget(), begin)
        self.countries_dock = self._dock("countries", self.tr("Countries"), QWidget(), begin)
        self.articles_dock = self._dock("articles", self.tr("Articles"), QWidget(), begin)
        self.tabifyDockWidget(self.countries_dock, self.articles_dock)
        self.countries_dock.raise_()
        self.panel_dock = self._dock("country", self.tr("Country"), QWidget(), end)
        self.reader_dock = self._dock("article", self.tr("Article"), QWidget(), end)
        bottom = areas.BottomDockWidgetArea
        self.timeline_dock = self._dock("timeline", self.tr("Timeline"), QWidget(), bottom)
        self._arrange()
        self._default_layout = self.saveState(LAYOUT_VERSION)

    def _dock(self, name: str, title: str, pane: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(pane)
        self.addDockWidget(area, dock)
        return dock

    @property
    def is_mirrored(self) -> bool:
        """Whether the window reads from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _arrange(self) -> None:
        """Put the panes where they are the first time."""
        # Late: few have so small a screen, and no other start has time for them.
        if self.is_folded:
            from ui.window import small_screen

            small_screen.arrange(self)
            return
        default_layout.arrange(self)

    def _focus_stops(self) -> list[tuple[QDockWidget | None, QWidget]]:
        early: list[tuple[QDockWidget | None, QWidget]] = [
            (None, self.map),
            (self.countries_dock, self.countries.table),
            (self.panel_dock, self.panel.cards),
        ]
        return early if self.late is None else [*early, *self.late.focus_stops()]

    def show_first_panes(self) -> None:
        """Put the first panes into their places and paint them, without waiting for a frame."""
        # Together and last: each turn of the loop between would paint them half done.
        self.move_in(self.countries_dock, self.countries)
        self.move_in(self.panel_dock, self.panel)
        self.panel.settle()
        self.countries.table.viewport().repaint()
        self.panel.repaint()

    def furnish(self, late: LatePanes) -> None:
        """Put the panes that were built late into their docks."""
        self.late = late
        late.move_in()
        if self._theme is not None:
            late.set_theme(self._theme)
        self.focus_cycle.stops = self._focus_stops()
        # Late, with the panes: once over the whole window, and nothing of it at the start.
        from ui.look import accessible_names
        from ui.window import file_drops

        accessible_names.name_inner_parts(self)
        file_drops.FileDrops(self)

    @property
    def panes(self) -> LatePanes:
        """The panes built late; asking for them before they are there is a mistake of ours."""
        assert self.late is not None
        return self.late

    def install_actions(self, slots: actions.Slots) -> None:
        """Make menus and tool bar of the table of actions."""
        from ui import actions
        from ui.undo import follow

        self.menuBar().clear()
        self.actions_by_id = actions.install(self, slots)
        undo, redo = self.actions_by_id["undo"], self.actions_by_id["redo"]
        follow(self._workspace.undo_stack, undo, redo)
        self._add_pane_switches()
        self.map.offer([self.actions_by_id[id] for id in ("fit", "copy_map", "save_map")])
        self._bar.clear()
        for id in ("back", "forward"):
            self._bar.addAction(self.actions_by_id[id])
        self._add_article_label()
        if self._workspace.dossier is not None:
            self._on_dossier_opened(self._workspace.dossier)
        self._on_selection_changed(self._workspace.selection)

    def _add_pane_switches(self) -> None:
        menu = self.actions_by_id["reset_layout"].associatedObjects()
        panes = (
            self.search_dock,
            self.countries_dock,
            self.articles_dock,
            self.panel_dock,
            self.reader_dock,
            self.timeline_dock,
        )
        for view_menu in (found for found in menu if isinstance(found, QMenu)):
            view_menu.addSeparator()
            for dock in panes:
                view_menu.addAction(dock.toggleViewAction())

    def set_theme(self, theme: Theme) -> None:
        """Give the panes that draw themselves the theme."""
        self.map.set_theme(theme.name)
        self.panel.set_theme(theme)
        self._theme = theme
        if self.late is not None:
            self.late.set_theme(theme)

    def restore(self) -> None:
        """Put the window and its panes where they were the last time."""
        if self._settings.geometry is not None:
            self.restoreGeometry(self._settings.geometry)
        layout = self._settings.layout(folded=self.is_folded)
        if layout is not None:
            self.restoreState(layout, LAYOUT_VERSION)

    def reset_layout(self) -> None:
        """Put the panes where they were the first time."""
        self.restoreState(self._default_layout, LAYOUT_VERSION)
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: anything that may hold an article is welcome."""
        data = event.mimeData()
        if data.hasUrls() or data.hasText() or data.hasHtml():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: read what was dropped."""
        if self.late is not None and self.late.intake.open_mime(event.mimeData()):
            event.acceptProposedAction()
            self.articles_dock.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: remember the layout before going."""
        self.closing.emit()
        layout = self.saveState(LAYOUT_VERSION)
        self._settings.remember_window(self.saveGeometry(), layout, folded=self.is_folded)
        self._settings.save()
        super().closeEvent(event)

    def _on_dossier_opened(self, dossier: Dossier) -> None:
        from explorer.i18n.dates import long_day

        article = dossier.article
        title = article.title or article.file or self.tr("Untitled article")
        self.setWindowTitle(f"{title} — Dateline")
        facts = [title, article.outlet, long_day(article.published or "")]
        if article.filed_from is not None:
            facts.append(self.tr("filed from {place}").format(place=article.filed_from.place))
        self._article.setText("  ·  ".join(fact for fact in facts if fact))
        self._article.setToolTip(tooltips.plain(self._article.text()))

    def _on_selection_changed(self, selection: Selection) -> None:
        self.actions_by_id["back"].setEnabled(self._workspace.can_go_back)
        self.actions_by_id["forward"].setEnabled(self._workspace.can_go_forward)
        self.actions_by_id["clear"].setEnabled(not selection.is_empty)


def _room(window: QWidget) -> QSize:
    """Return the size of the largest window that the screen shows whole, frame and all."""
    screen = window.screen().availableSize()
    return screen - FRAME if screen.isValid() else DEFAULT_SIZE
