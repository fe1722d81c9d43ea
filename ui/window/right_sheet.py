"""The sheet at the window's end: one page at a time, with its own way back and forward.

A page is a widget registered under a kind: ``country``, ``person``, ``region``, ``quotes``,
``article``, ``timeline``, ``review``… If it has a method `show_page(id)`, that is called each time
it is turned to; if it has a `head` (`ui.look.sheet_head.SheetHead`), the sheet's buttons stand in
it. What is chosen is the workspace's; this only knows what lies on top.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from ui.look.icon_button import IconButton
from ui.look.sheet_head import SheetHead

MOST = 100


class Page(NamedTuple):
    """What lies on the sheet: a kind of page and, for most kinds, whose it is."""

    kind: str
    id: str = ""


EMPTY = Page("country")
"""The page that says that nothing is chosen: nobody returns to it."""


class RightSheet(QWidget):
    """Turns pages.

    Signals:
        turned(Page): another page lies on top.
        returned(Page): the same, because the reader went back or forward in the sheet.
    """

    turned = Signal(object)
    returned = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._views: dict[str, QWidget | Callable[[], QWidget]] = {}
        self._past: list[Page] = []
        self._future: list[Page] = []
        self.page = Page("")
        """What lies on top; of no kind before the first page."""
        self.turner = _Turner(self)
        self.turner.back.clicked.connect(self.go_back)
        self.turner.forward.clicked.connect(self.go_forward)
        self._tell_ways()

    # The API for pages

    def register(self, kind: str, view: QWidget | Callable[[], QWidget]) -> None:
        """Have pages of a kind shown by `view`, or by what it makes when one is first shown."""
        self._views[kind] = view
        if kind == self.page.kind:
            self._lay_on_top(self.page)

    def has(self, kind: str) -> bool:
        """Tell whether pages of a kind can be shown."""
        return kind in self._views

    def show_page(self, page: Page) -> None:
        """Turn to a page; the one before it can be returned to."""
        if page != self.page:
            if self.page.kind and self.page != EMPTY:
                self._past = [*self._past, self.page][-MOST:]
            self._future.clear()
        self._turn(page)

    def forget(self) -> None:
        """Forget the pages before and after this one: they were another article's."""
        self._past.clear()
        self._future.clear()
        self._tell_ways()

    def go_back(self) -> None:
        """Return to the page before this one."""
        if self._past:
            self._future.append(self.page)
            self._turn(self._past.pop())
            self.returned.emit(self.page)

    def go_forward(self) -> None:
        """Take up again the page that `go_back` left."""
        if self._future:
            self._past.append(self.page)
            self._turn(self._future.pop())
            self.returned.emit(self.page)

    @property
    def view(self) -> QWidget | None:
        """The widget of the page on top."""
        return self._stack.currentWidget()

    # How a page comes to lie on top

    def take_out(self, kind: str) -> None:
        """Let a page's widget go elsewhere, to a column of its own; its page goes back."""
        view = self._views.pop(kind, None)
        if isinstance(view, QWidget):
            self._stack.removeWidget(view)
            _leave(view)
        self._past = [page for page in self._past if page.kind != kind]
        self._future = [page for page in self._future if page.kind != kind]
        if self.page.kind == kind:
            self._turn(self._past.pop() if self._past else EMPTY)
            self.returned.emit(self.page)
        self._tell_ways()

    def _turn(self, page: Page) -> None:
        changed, self.page = page != self.page, page
        self._lay_on_top(page)
        self._tell_ways()
        if changed:
            self.turned.emit(page)

    def _lay_on_top(self, page: Page) -> None:
        view = self._views.get(page.kind)
        if view is None:
            return
        if not isinstance(view, QWidget):
            view = self._views[page.kind] = view()
        if self._stack.indexOf(view) < 0:
            self._stack.addWidget(view)
        before = self._stack.currentWidget()
        if before is not None and before is not view:
            _leave(before)
        head = getattr(view, "head", None)
        if isinstance(head, SheetHead):
            head.take_corner(self.turner)
        show = getattr(view, "show_page", None)
        if show is not None:
            show(page.id)
        self._stack.setCurrentWidget(view)

    def _tell_ways(self) -> None:
        self.turner.back.setEnabled(bool(self._past))
        self.turner.forward.setEnabled(bool(self._future))


class _Turner(QWidget):
    """The two buttons that turn pages."""

    def __init__(self, sheet: RightSheet) -> None:
        super().__init__(sheet)
        self.back = IconButton("back", self.tr("Back to the page before"), self)
        self.forward = IconButton("forward", self.tr("Forward to the next page"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self.forward)


def _leave(view: QWidget) -> None:
    head = getattr(view, "head", None)
    if isinstance(head, SheetHead):
        head.leave_corner()
