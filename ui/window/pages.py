"""Which page lies on the right sheet: it follows what is chosen, and what is asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from explorer.model import Located
from explorer.views.selection import Selection, country
from ui.window.frame import Frame
from ui.window.right_sheet import Page
from ui.workspace import Workspace

STAYING = (
    "article",
    "quotes",
    "timeline",
    "review",
    "region",
    "check",
    "collections",
    "original",
)
"""Kinds of pages on which a quote or an event is chosen without leaving them."""


class Pages(QObject):
    """Turns the right sheet's pages, and chooses again what a page is of that was returned to."""

    def __init__(self, frame: Frame, workspace: Workspace) -> None:
        super().__init__(frame)
        self._frame = frame
        self._workspace = workspace
        self._is_returning = False
        workspace.selection_changed.connect(self.follow)
        workspace.dossier_opened.connect(self._on_dossier_opened)
        workspace.source_asked.connect(self.show_article)
        frame.right.returned.connect(self._on_returned)
        self.follow(workspace.selection)

    def show_article(self, _item: Located | None = None) -> None:
        """Turn to the article, where it has no column of its own."""
        self._frame.show_article()

    def show_card(self) -> None:
        """Turn to a page that has the card of what is chosen, unless one lies on top."""
        right, selection = self._frame.right, self._workspace.selection
        if not selection.is_empty and not _has_card(right.view, selection):
            self._frame.right.show_page(self._card_page(selection))
        self._frame.open_right()

    def follow(self, selection: Selection) -> None:
        """Turn to the page of what is chosen."""
        if self._is_returning:
            return
        page = self._page_of(selection)
        if page is not None and page != self._frame.right.page:
            self._frame.right.show_page(page)
        if not selection.is_empty and not self._is_list_before_page():
            self._frame.open_right()

    def _is_list_before_page(self) -> bool:
        """Whether a sheet of the rail stands where the page would: its reader still reads it."""
        return bool(self._frame.left_name) and not self._frame.is_right_shown

    def _page_of(self, selection: Selection) -> Page | None:
        """Return the page to turn to; None to stay."""
        right = self._frame.right
        if selection.kind in ("quote", "event", "nothing") and right.page.kind in STAYING:
            return None
        if selection.kind in ("quote", "event") and _has_card(right.view, selection):
            return None
        return self._card_page(selection)

    def _card_page(self, selection: Selection) -> Page:
        """The page that an item's card is on, whatever the article leaves unsaid about it."""
        right = self._frame.right
        if selection.kind == "person" and right.has("person"):
            return Page("person", selection.id)
        if selection.kind in ("quote", "event") and not selection.country and right.has("quotes"):
            return Page("quotes", "all" if selection.kind == "quote" else "events")
        return Page("country", selection.country)

    def _on_returned(self, page: Page) -> None:
        chosen = self._workspace.selection
        self._is_returning = True
        try:
            if page.kind == "country" and page.id and page.id != chosen.country:
                self._workspace.select(country(page.id))
            elif page.kind == "person" and page.id != chosen.id:
                self._workspace.choose("person", page.id)
        finally:
            self._is_returning = False

    def _on_dossier_opened(self) -> None:
        self._frame.right.forget()


def _has_card(view: QWidget | None, selection: Selection) -> bool:
    """Tell whether a page of cards has the one of what is chosen."""
    has = getattr(view, "has_card", None)
    return bool(has and has(selection.kind, selection.id))
