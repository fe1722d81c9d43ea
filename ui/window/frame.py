"""The window's frame: the map edge to edge, and what lies round and over it.

It puts every part where `layout_plan` says, at each size and each time something opens or closes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.look import type_scale
from ui.look.mirroring import is_mirrored
from ui.window import edges, layout_plan
from ui.window.edges import Shade
from ui.window.layout_plan import Places, Wishes

if TYPE_CHECKING:
    from ui.window.right_sheet import Page


class Frame(QWidget):
    """Header, rail, map, sheets and timeline strip.

    At first it holds the map alone, in the place it had the last time; `build` makes the rest.

    Signals:
        covered_changed(QMargins): how much of the map's view lies below sheets now, on each side.
        arranged(Places): everything has its place.
        left_turned(str): this sheet of the rail is open now; none for an empty name.
        wide_changed(bool): the article has a column of its own now, or no longer.
    """

    covered_changed = Signal(object)
    arranged = Signal(object)
    left_turned = Signal(str)
    wide_changed = Signal(bool)

    def __init__(self, map_view: QWidget, parent: QWidget, round_map: QMargins) -> None:
        """`round_map` is what stands round the map in `parent`, until everything has its place."""
        super().__init__(parent)
        self.map = map_view
        map_view.setParent(self)
        self._round_map = round_map
        self._is_built = False
        self.wishes = Wishes()
        self.places: Places | None = None
        self.notice: QWidget | None = None
        self._has_column: bool | None = None

    def build(self) -> None:
        """Make what stands round the map and over it; `arrange` puts it there."""
        # Late: the map's page is asked for its picture before any of these is imported.
        from ui.window.header import Header
        from ui.window.holder import Holder
        from ui.window.left_sheet import LeftSheet
        from ui.window.rail import Rail
        from ui.window.right_sheet import RightSheet
        from ui.window.sheet_grips import SheetGrips

        self.header = Header(self)
        self.rail = Rail(self)
        self.strip = Holder("strip", self)
        self._shades = (Shade(self, falls_left=True), Shade(self, falls_left=False))
        self.left = LeftSheet(self)
        self.right = RightSheet(self)
        self.column = Holder("sheet", self)
        self._grips = SheetGrips(self, self.left, self.right)
        self._grips.left_drawn.connect(self._on_left_drawn)
        self._grips.page_drawn.connect(self._on_page_drawn)
        self._is_built = True
        self.rail.asked.connect(self.toggle_left)
        self.right.turned.connect(lambda page: self.wish(is_reading=page.kind == "article"))
        self.left.close_asked.connect(self.close_left)

    # What opens and closes

    @property
    def left_name(self) -> str:
        """The sheet of the rail that can be seen; empty for none."""
        return self.left.name if self.places and not self.places.left.isEmpty() else ""

    @property
    def is_right_shown(self) -> bool:
        """Whether the right sheet can be seen."""
        return bool(self.places and not self.places.page.isEmpty())

    @property
    def has_column(self) -> bool:
        """Whether the article has a column of its own."""
        return bool(self._has_column)

    def open_left(self, name: str) -> None:
        """Open a sheet of the rail."""
        self.left.turn_to(name)
        self.wish(left=True, is_left_first=True)

    def close_left(self) -> None:
        """Close the sheet of the rail."""
        self.wish(left=False, is_left_first=False)

    def toggle_left(self, name: str) -> None:
        """Open a sheet of the rail, or close it if it is the one that is open."""
        if self.left_name == name:
            self.close_left()
        else:
            self.open_left(name)

    def show_page(self, page: Page) -> None:
        """Open the right sheet at a page."""
        if page.kind == "article" and self.has_column:
            return
        self.right.show_page(page)
        self.open_right()

    def show_article(self) -> None:
        """Bring the article into view: in its column where there is room, else as a page."""
        if layout_plan.is_wide(self.width()):
            self.wish(column=True)
        elif self.right.has("article"):
            from ui.window.right_sheet import Page

            self.show_page(Page("article"))

    def open_right(self) -> None:
        """Open the right sheet, over the left one where there is no room for both."""
        self.wish(right=True, is_left_first=False)

    def close_right(self) -> None:
        """Close the right sheet."""
        self.wish(right=False, is_left_first=True)

    def wish(self, **changed: bool | int | None) -> None:
        """Change what is open, and put everything in its place."""
        wishes = self.wishes._replace(**changed)  # type: ignore[arg-type]
        if wishes != self.wishes:
            self.wishes = wishes
            self.arrange()

    def toggle_strip(self) -> None:
        """Fold the timeline, or unfold it."""
        is_open = bool(self.places and self.places.is_strip_open)
        self.wish(strip=not is_open)

    @property
    def covered(self) -> QMargins:
        """How much of the map's view lies below sheets, on each side."""
        return self.places.covered if self.places is not None else QMargins()

    def saved(self) -> bytes:
        """Return what is open, and how wide, to be kept for the next start."""
        import json

        wishes = self.wishes._replace(notice=0)._asdict()
        return json.dumps({**wishes, "name": self.left.name}).encode()

    def restore(self, saved: bytes) -> None:
        """Wish open what `saved` says, for `arrange`; what makes no sense changes nothing."""
        # Late, as in `saved`: the map's page waits for all that is imported with this module.
        import json

        try:
            known = json.loads(saved)
            name = known.pop("name")
            self.wishes = Wishes(**{key: known[key] for key in Wishes._fields})
        except (ValueError, KeyError, TypeError, AttributeError):
            return
        self.left.turn_to(str(name))

    def reset(self) -> None:
        """Open and close everything as at first, in its first size."""
        self.wishes = Wishes()
        self.arrange()

    def take_notice(self, notice: QWidget) -> None:
        """Give a bar that comes and goes its place below the header."""
        self.notice = notice
        notice.setParent(self)
        notice.hide()
        notice.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the notice came, went, or says something longer."""
        kinds = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest)
        if watched is self.notice and event.type() in kinds and self.places is not None:
            self.arrange()
        return False

    # Where everything stands

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another size, another plan."""
        self.arrange()

    def arrange(self) -> None:
        """Put everything where it belongs at this size."""
        if not self._is_built:
            self._place_map()
            return
        notice = self._notice_height()
        wishes = self.wishes._replace(notice=notice)
        places = layout_plan.plan(self.width(), self.height(), wishes, type_scale.scale())
        plain, before = places, self.places
        if is_mirrored():
            places = places.mirrored(self.width())
        self.places = places
        end = plain.left.right() + 1 if not plain.left.isEmpty() else 0
        self.header.field_end = end or layout_plan.RAIL + layout_plan.LEFT
        for widget, place in self._parts(places):
            if place.isEmpty():
                widget.hide()
            else:
                widget.setGeometry(place)
                widget.show()
        self.header.arrange()
        self._place_edges(places)
        self._tell(places, before)

    def _place_map(self) -> None:
        """Leave round the map what stood there the last time: its page is laid out once."""
        window = self.parentWidget()
        whole = window.rect() if window is not None else self.rect()
        self.map.setGeometry((whole - self._round_map).translated(QPoint() - self.pos()))

    def _parts(self, places: Places) -> list[tuple[QWidget, QRect]]:
        parts: list[tuple[QWidget, QRect]] = [
            (self.header, places.header),
            (self.rail, places.rail),
            (self.map, places.map),
            (self.left, places.left),
            (self.right, places.page),
            (self.column, places.column),
            (self.strip, places.strip),
        ]
        if self.notice is not None and not self.notice.isHidden():
            parts.append((self.notice, places.notice))
        return parts

    def _place_edges(self, places: Places) -> None:
        high, top = places.map.height(), places.map.top()
        on_right, on_left = self._shades
        end = places.page if not places.page.isEmpty() else places.column
        turned = is_mirrored()
        for shade, sheet, is_end in ((on_right, end, True), (on_left, places.left, False)):
            shade.setVisible(not sheet.isEmpty())
            shade.falls_left = is_end != turned
            beside = sheet.left() - edges.WIDTH if shade.falls_left else sheet.right() + 1
            shade.setGeometry(beside, top, edges.WIDTH, high)
        self._grips.place(places)

    def _tell(self, places: Places, before: Places | None) -> None:
        self.rail.show_open(self.left_name)
        has_column = not places.column.isEmpty()
        if has_column != self._has_column:
            self._has_column = has_column
            self.wide_changed.emit(has_column)
        if before is None or before.covered != places.covered:
            self.covered_changed.emit(QMargins(places.covered))
        if before is None or before.left.isEmpty() != places.left.isEmpty() or places.left:
            self.left_turned.emit(self.left_name)
        self.arranged.emit(places)

    def _notice_height(self) -> int:
        notice = self.notice
        if notice is None or notice.isHidden():
            return 0
        return max(notice.heightForWidth(self.width()), notice.sizeHint().height())

    def _on_left_drawn(self, width: int) -> None:
        if width:
            self.wish(left_width=width)
        else:
            self.close_left()

    def _on_page_drawn(self, width: int) -> None:
        if width:
            self.wish(page_width=width)
        else:
            self.close_right()
