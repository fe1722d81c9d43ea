"""The reader pane: the article as text or as outline, in step with every other pane."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from explorer.corrections.changes import Changes
from explorer.model import Dossier, Located, Span
from explorer.views import counts, quote_ledger
from explorer.views.quote_ledger import LedgerEntry
from explorer.views.selection import Filter, Selection, country
from explorer.views.size import is_large
from ui.look.theme import LIGHT, Theme
from ui.reader import from_outline, from_text
from ui.reader.faces import LARGEST, SMALLEST, Faces
from ui.reader.finder import Finder
from ui.reader.follow import Follower
from ui.reader.form import ReaderForm
from ui.reader.item_positions import key_of_item, place_of
from ui.reader.keys import Key, key_of
from ui.reader.overview import Overview
from ui.reader.page_text import PageText, Spot
from ui.reader.reasons import answer_why
from ui.workspace import Workspace

ZOOM_STEP = 1.1


class ReaderPane(ReaderForm):
    """Shows the open dossier's article, and moves nothing that the reader did not ask for.

    Signals:
        card_asked(): the mark of an item was opened; the item is chosen.
        mark_asked(str, int, int): the article's text from one offset to another (code points) is
            said to be a ``quote``, ``person``, ``place`` or ``event``.
        restore_asked(int, int): the stretch that was set aside there is part of the story.
        hovered_paragraph(int): the pointer is over the paragraph of that number; 0 for none.
        paragraph_shown(tuple): the countries of the paragraph in the middle, most named first;
            only while the text is followed.
    """

    card_asked = Signal()
    mark_asked = Signal(str, int, int)
    restore_asked = Signal(int, int)
    hovered_paragraph = Signal(int)
    paragraph_shown = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme: Theme = LIGHT
        self._zoom = 1.0
        self._unfolded: frozenset[int] = frozenset()
        self._is_own_choice = False
        self._is_due = False
        self._finder = Finder(self.page, self.find_bar, Overview(self.page, self.ruler))
        self._follower = Follower(self.page)
        self._connect()
        if workspace.dossier is not None:
            self.show_dossier(workspace.dossier)
            self.show_selection(workspace.selection)

    def _connect(self) -> None:
        workspace, page = self._workspace, self.page
        workspace.dossier_opened.connect(self.show_dossier)
        workspace.dossier_changed.connect(self._on_dossier_changed)
        workspace.selection_changed.connect(self.show_selection)
        workspace.filter_changed.connect(self.show_filter)
        workspace.source_asked.connect(self.show_source)
        page.opened.connect(self._on_opened)
        page.narrowed.connect(lambda _: self._set())
        page.hovered.connect(self.hovered_paragraph)
        page.zoom_asked.connect(self.zoom)
        self.marking.asked.connect(self.mark_asked)
        self.marking.restore_asked.connect(self.restore_asked)
        self.ledger.strip.entry_chosen.connect(self.go_to_entry)
        answer_why(page, workspace)
        self._follower.settled.connect(self._on_settled)
        self.tools.follow_toggled.connect(self._follower.set_on)
        self.tools.zoom_asked.connect(self.zoom)
        self.tools.find_asked.connect(self.find_bar.start)

    @property
    def galley(self) -> PageText:
        """What is set in type at present."""
        return self.page.setting.galley

    def show_dossier(self, dossier: Dossier) -> None:
        """Show another article from its beginning."""
        self._unfolded = frozenset()
        self._finder.take(list)
        self._is_due = is_large(dossier) and not self.isVisible()
        if self._is_due:
            self._empty()
            return
        self.ledger.show_ledger(quote_ledger.of_dossier(dossier))
        self._set()
        self.page.verticalScrollBar().setValue(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: what takes long to be set in type is set once somebody wants to read it."""
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._is_due and (dossier := self._workspace.dossier) is not None:
            self._is_due = False
            self.ledger.show_ledger(quote_ledger.of_dossier(dossier))
            self._set()

    def _empty(self) -> None:
        """Show nothing of the article before."""
        faces = Faces(self.font(), self._zoom, self._theme, is_narrow=self.page.is_narrow)
        self.page.show_galley(PageText([], []), faces, {})

    def show_selection(self, selection: Selection) -> None:
        """Bring the chosen quote, event or person to a third of the pane; a country moves nothing.

        What was chosen on the page itself stays where the reader's eyes are.
        """
        if not self._is_own_choice:
            self.pinned.show_selection(self._workspace.dossier, selection)
        place = self._place(selection.kind, selection.id)
        self.page.choose(place, selection.id)
        self.ledger.show_chosen(selection.id if selection.kind == "quote" else "")
        if place is None:
            self.page.deselect()
        elif not self._is_own_choice:
            self.mark_bar.hide()
            self.page.reveal(place)

    def show_filter(self, filter: Filter) -> None:
        """Keep the article whole: a text with holes could not be read."""

    def show_source(self, item: Located) -> bool:
        """Bring the place of any item to a third of the pane; False where it has none here."""
        self._catch_up()
        kind, id = key_of_item(item)
        if kind and self.reveal(kind, id):
            return True
        place = self.galley.place(item)
        if place is None and item.span is not None and self._unfold_at(item.span):
            place = self.galley.place(item)
        if place is not None:
            self.page.reveal(place)
        return place is not None

    def reveal(self, kind: str, id: str) -> bool:
        """Bring an item to a third of the pane, chosen or not; False where it has no place here."""
        self._catch_up()
        if (place := self._place(kind, id)) is not None:
            self.page.reveal(place)
        return place is not None

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self._theme = theme
        self.ruler.theme = theme
        self.ledger.set_theme(theme)
        self.pinned.theme = theme
        self._set()

    def set_hits(self, items: Iterable[tuple[str, str]]) -> None:
        """Mark what a search has found: kinds and ids, a sentence's id is its ``start-end``."""
        found = [item for item in items if item[0] in ("quote", "event", "sentence")]
        self._finder.take(
            lambda: sorted({place for kind, id in found if (place := self._place(kind, id))})
        )

    def point_at(self, kind: str, id: str) -> None:
        """Tell the hit that is the current one in the search from the others."""
        self._finder.point_at(self._place(kind, id))

    def zoom(self, by: int) -> None:
        """Make the letters larger (1) or smaller (-1), or as they were at first (0)."""
        wanted = min(max(self._zoom * ZOOM_STEP**by if by else 1.0, SMALLEST), LARGEST)
        if wanted != self._zoom:
            self._zoom = wanted
            self._set()

    def find_next(self, by: int = 1) -> None:
        """Go to the next hit (1) or the one before (-1)."""
        self._finder.step(by)

    def event(self, event: QEvent) -> bool:
        """Qt: keys of the pane go before those of the window while the pane has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = key_of(event)
            if key is not None and self._can(key):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the pane's own keys; all others are the window's."""
        key = key_of(event)
        if key is None or not self._can(key):
            super().keyPressEvent(event)
            return
        zooms = {Key.LARGER: 1, Key.SMALLER: -1, Key.NORMAL: 0}
        steps = {Key.NEXT: 1, Key.PREVIOUS: -1}
        if key in zooms:
            self.zoom(zooms[key])
        elif key in steps:
            self.find_next(steps[key])
        else:
            (self.find_bar.start if key == Key.FIND else self._finder.close)()

    def _can(self, key: Key) -> bool:
        if key == Key.CLOSE:
            return self.find_bar.isVisible()
        return bool(self._finder.hits) if key in (Key.NEXT, Key.PREVIOUS) else True

    def _set(self) -> None:
        """Set the open dossier in type, with its choice and hits in their places."""
        dossier = self._workspace.dossier
        if dossier is None or self._is_due:
            return
        compose = from_text.compose if dossier.article.body else from_outline.compose
        galley = compose(dossier, self._unfolded)
        faces = Faces(self.font(), self._zoom, self._theme, is_narrow=self.page.is_narrow)
        counted = self._workspace.counting.shown or dossier
        ranks = {row.code: rank for rank, row in enumerate(counts.of_dossier(counted))}
        self.mark_bar.hide()
        self.page.show_galley(galley, faces, ranks)
        selection = self._workspace.selection
        self.page.choose(self._place(selection.kind, selection.id), selection.id)
        self._finder.set_again()

    def _place(self, kind: str, id: str) -> Span | None:
        dossier = self._workspace.dossier
        return place_of(dossier, self.galley, kind, id) if dossier is not None else None

    def _unfold_at(self, source: Span) -> bool:
        """Unfold the line that a stretch of the text is folded away in."""
        if (dossier := self._workspace.dossier) is None:
            return False
        number = from_text.number_at(dossier, source)
        if number is None or number in self._unfolded:
            return False
        self._unfolded |= {number}
        self._set()
        return True

    def _on_dossier_changed(self, changes: Changes) -> None:
        if not changes.touch("countries", "people", "quotes", "events", "dropped", "article"):
            return
        if self._workspace.dossier is not None and changes.touch("quotes", "dropped", "article"):
            self.ledger.show_ledger(quote_ledger.of_dossier(self._workspace.dossier))
        self._set()

    def go_to_entry(self, entry: LedgerEntry) -> None:
        """Choose what a cell of the ledger stands for, and bring its words into view."""
        if entry.id and entry.state != "nested" and entry.id != self._workspace.selection.id:
            self._workspace.choose("quote", entry.id)
        elif not (entry.id and self.reveal("quote", entry.id)):
            self.show_source(entry)

    def _on_opened(self, spot: Spot) -> None:
        if spot.kind == "aside":
            self._unfolded ^= {int(spot.id)}
            self._set()
            return
        self._is_own_choice = True
        try:
            self._workspace.choose(spot.kind, spot.id)
        finally:
            self._is_own_choice = False
        self.card_asked.emit()

    def _on_settled(self, codes: tuple[str, ...]) -> None:
        self.paragraph_shown.emit(codes)
        if codes:
            self._workspace.select(country(codes[0]))
