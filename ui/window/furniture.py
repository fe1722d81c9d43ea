"""What the window is given once the map can be used: it knows that much of it, and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ui.articles.imports import Imports
    from ui.library.view import ArticlesPane
    from ui.look.theme import Theme
    from ui.reader.aloud import ReadAloud
    from ui.reader.view import ReaderPane
    from ui.search.view import SearchPane
    from ui.timeline.view import TimelinePane
    from ui.window.ledger_button import LedgerButton
    from ui.window.ledger_cells import LedgerCells
    from ui.window.reading_progress import ReadingProgress


class Furniture(Protocol):
    """The panes built late, and what joins them to the others."""

    intake: Imports
    search: SearchPane
    timeline: TimelinePane
    articles: ArticlesPane
    reader: ReaderPane
    aloud: ReadAloud
    ledger_button: LedgerButton
    ledger_cells: LedgerCells
    reading_progress: ReadingProgress

    def move_in(self) -> None:
        """Take the places that the window kept."""

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
