"""The timeline strip: the drawing, its two quiet buttons, the range as a chip; its table a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from explorer.corrections.changes import Changes
from explorer.model import Dossier, Event, Quote
from explorer.views import timeline
from explorer.views.selection import EVERYTHING, Filter, Selection
from explorer.views.size import is_large
from explorer.views.timeline import TimelineEntry
from ui.dialogs.why_key import WhyKey
from ui.jobs import Jobs
from ui.look import type_scale
from ui.look.dates import spoken
from ui.look.icon_button import SIDE, IconButton
from ui.look.mirroring import mirrored
from ui.look.theme import Theme
from ui.timeline.canvas import TimelineCanvas
from ui.timeline.drawing import HEAD
from ui.timeline.table import TimelineTable
from ui.workspace import Workspace

if TYPE_CHECKING:
    from explorer.why.explain import Explanation


def _apart(dossier: Dossier) -> tuple[list[TimelineEntry], list[TimelineEntry], list[int]]:
    """All entries of a dossier, those that a drawing can tell apart, the days of the others."""
    entries = timeline.of_dossier(dossier)
    return entries, *timeline.told_apart(entries)


class TimelinePane(QWidget):
    """Events and dated quotes in time, in step with every other pane.

    Signals:
        table_asked(): the same is to be shown as a table, on the right sheet.
        fold_asked(): the strip is to be folded to its axis, or unfolded.
    """

    table_asked = Signal()
    fold_asked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._entries: list[TimelineEntry] = []
        self._jobs = Jobs(self)
        self.canvas = TimelineCanvas(self)
        self.page = TimelineTable(self)
        self.page.hide()
        self.table = self.page.table
        self.switch = IconButton("table", self.tr("Show the same as a table"), self)
        self.fold = IconButton("fold", self.tr("Fold the timeline"), self)
        self.chip = QToolButton(self)
        self.chip.setObjectName("chip")
        self.chip.setFont(type_scale.font(type_scale.META))
        self.chip.setToolTip(self.tr("Remove the time range"))
        self.chip.hide()
        self.setFocusProxy(self.canvas)
        self._connect()
        if workspace.dossier is not None:
            self.show_dossier(workspace.dossier)
            self.show_selection(workspace.selection)

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.dossier_opened.connect(self.show_dossier)
        workspace.counting.follow(self, self.show_dossier, is_late=True)
        workspace.dossier_changed.connect(self._on_dossier_changed)
        workspace.selection_changed.connect(self.show_selection)
        workspace.filter_changed.connect(self.show_filter)
        self.canvas.entry_chosen.connect(self._on_entry_chosen)
        self.canvas.range_chosen.connect(self._on_range_chosen)
        self.canvas.range_dropped.connect(self._on_chip_clicked)
        self.canvas.more_asked.connect(self.table_asked)
        self.page.entry_chosen.connect(self._on_entry_chosen)
        self.chip.clicked.connect(self._on_chip_clicked)
        self.switch.clicked.connect(self.table_asked)
        self.fold.clicked.connect(self.fold_asked)
        WhyKey(workspace, self._explain, self.canvas)

    def _explain(self, point: QPoint | None) -> Explanation | None:
        from explorer.why import explain

        at = QPointF(point) if point is not None else None
        entry = self.canvas.entry_at(at) if at is not None else self.canvas.current_entry()
        dossier = self._workspace.dossier
        if entry is None or dossier is None:
            return None
        items: tuple[Event | Quote, ...] = (*dossier.events, *dossier.quotes)
        return explain.of_date(dossier, next(item for item in items if item.id == entry.id))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self.canvas.set_theme(theme)

    def show_open(self, is_open: bool) -> None:
        """Show by the button whether the strip is unfolded."""
        self.fold.show_icon("fold" if is_open else "unfold")
        self.fold.say(self.tr("Fold the timeline") if is_open else self.tr("Unfold the timeline"))

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the dossier in time; a large one once its entries are told apart."""
        if not is_large(dossier):
            entries = timeline.of_dossier(dossier)
            self._take(dossier, entries, entries, [])
            return
        self._take(dossier, [], [], [])
        if self._workspace.counting.is_busy:
            return
        self._jobs.run(
            lambda _ticket, _progress: _apart(dossier),
            done=lambda made: self._take(dossier, *made),
            failed=lambda _error: None,
        )

    def _take(
        self,
        dossier: Dossier,
        entries: list[TimelineEntry],
        drawn: list[TimelineEntry],
        crowd: list[int],
    ) -> None:
        if dossier is self._workspace.dossier:
            self._entries = entries
            self.canvas.show_entries(drawn, dossier.article.published, crowd)
            self.page.show_entries(entries)
            self._tie(self._workspace.selection)

    def show_selection(self, selection: Selection) -> None:
        """Mark the chosen event or quote, and dim what is not tied to the choice."""
        self._tie(selection)
        self.canvas.show_current(selection.kind, selection.id)
        self.page.show_current(selection.kind, selection.id)

    def show_filter(self, filter: Filter) -> None:
        """Mark the range, with how many of the entries are in it."""
        first, _ = timeline.days(filter.since)
        last, _ = timeline.days(filter.until)
        self.canvas.show_range(first, last)
        self.canvas.show_passing(
            None if filter.is_empty else lambda entry: timeline.passes(entry, filter)
        )
        self._tie(self._workspace.selection)
        self.page.show_filter(filter)
        ranged = filter.since is not None or filter.until is not None
        self.chip.setVisible(ranged)
        if ranged:
            span = spoken(f"{filter.since}/{filter.until}", "day-range", self.locale())
            count = len(timeline.matching(self._entries, filter))
            words = self.tr("{days}: {count} of {total}")
            told = words.format(days=span, count=count, total=len(self._entries))
            self.chip.setText(f"{told}  ✕")
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the drawing takes everything, the buttons stand in its head."""
        self.canvas.resize(self.size())
        self._place()

    def sizeHint(self) -> QSize:
        """Qt: as high as the strip usually is."""
        return QSize(600, 144)

    def _place(self) -> None:
        top = max((type_scale.scaled(HEAD) - SIDE) // 2, 0)
        left = self.width() - 8
        for button in (self.fold, self.switch):
            left -= SIDE
            rect = self.rect().adjusted(left, top, 0, 0)
            rect.setSize(QSize(SIDE, SIDE))
            button.setGeometry(mirrored(rect, self.rect()))
            button.raise_()
        if not self.chip.isHidden():
            wide = min(self.chip.sizeHint().width(), max(left - 16, 0))
            rect = self.rect().adjusted(left - wide - 8, top + 4, 0, 0)
            rect.setSize(QSize(wide, SIDE - 8))
            self.chip.setGeometry(mirrored(rect, self.rect()))
            self.chip.raise_()

    def _tie(self, selection: Selection) -> None:
        """Dim what is not of the choice, and what the filter keeps out."""
        code, person = selection.country, selection.id if selection.kind == "person" else ""
        filter = self._workspace.filter

        def is_tied(entry: TimelineEntry) -> bool:
            is_of = person in entry.people if person else not code or code in entry.codes
            return is_of and timeline.passes(entry, filter)

        self.canvas.show_tied(is_tied)

    def _on_dossier_changed(self, changes: Changes) -> None:
        if self._workspace.dossier is not None and (changes.events or changes.quotes):
            self.show_dossier(self._workspace.dossier)

    def _on_entry_chosen(self, entry: TimelineEntry) -> None:
        self._workspace.choose(entry.kind, entry.id)

    def _on_range_chosen(self, since: str, until: str) -> None:
        person = self._workspace.filter.person
        self._workspace.set_filter(Filter(since=since, until=until, person=person))

    def _on_chip_clicked(self) -> None:
        self._workspace.set_filter(EVERYTHING)
