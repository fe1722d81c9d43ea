"""The page of the right sheet that shows the file an article was read from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from explorer.errors import UserError
from explorer.model import Dossier, Origin, Span
from explorer.snapshot import page
from explorer.views import original_marks, original_pages
from explorer.views.original_marks import Mark
from explorer.views.selection import Selection
from ui.articles.originals import Originals
from ui.look import type_scale
from ui.look.sheet_head import SIDE_SPACE, SheetHead
from ui.look.theme import Theme
from ui.original.drawing import Drawing
from ui.original.page_layout import words_width
from ui.original.sheets import Sheets
from ui.original.wording import sentence_of
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.look.locked_page import LockedPage

PAGED = ("pdf", "picture")
_REST_MS = 20_000
"""After so long out of sight the process that draws is let go."""


class OriginalPage(QWidget):
    """Shows the original of the open article, at the place of what is chosen.

    Signals:
        card_asked(str, str): a kind and an id: the card of what was clicked is to be seen.
        file_asked(): the reader has the file, and is to be asked where.
    """

    card_asked = Signal(str, str)
    file_asked = Signal()

    def __init__(
        self,
        workspace: Workspace,
        originals: Originals,
        make_snapshot: Callable[[QWidget], LockedPage],
        parent: QWidget | None = None,
    ) -> None:
        """`make_snapshot` makes the locked page for a file that has no pages of paper."""
        super().__init__(parent)
        self._workspace, self._originals = workspace, originals
        self._make_snapshot = make_snapshot
        self.snapshot: LockedPage | None = None
        self._shown = ""
        self.head = SheetHead(self.tr("Original"), self)
        self.smaller = self.head.add_button("smaller", self.tr("Smaller (Ctrl+wheel)"))
        self.larger = self.head.add_button("larger", self.tr("Larger (Ctrl+wheel)"))
        self.sheets = Sheets(self)
        self.drawing = Drawing(self)
        self.sentence = QLabel(self)
        self.choose = QPushButton(self.tr("Choose the file…"), self)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setFont(type_scale.font(type_scale.ROW))
        said = QWidget(self)
        lines = QVBoxLayout(said)
        lines.setContentsMargins(SIDE_SPACE, 8, SIDE_SPACE, 8)
        lines.addWidget(self.sentence)
        lines.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addStretch(1)
        self._said = said
        self.stack = QStackedLayout()
        self.stack.addWidget(said)
        self.stack.addWidget(self.sheets)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self.stack, 1)
        self.setFocusProxy(self.sheets)

    def _connect(self) -> None:
        workspace, drawing, sheets = self._workspace, self.drawing, self.sheets
        workspace.dossier_opened.connect(self._on_dossier_opened)
        workspace.dossier_changed.connect(self._mark)
        workspace.selection_changed.connect(self.show_selection)
        self._originals.kept.connect(self._on_kept)
        drawing.opened.connect(self._on_opened)
        drawing.drawn.connect(self._on_drawn)
        drawing.failed.connect(lambda fault: self._say(sentence_of(fault)))
        sheets.wanted.connect(self._on_wanted)
        sheets.clicked.connect(self._on_clicked)
        sheets.verticalScrollBar().valueChanged.connect(self._count)
        self.larger.clicked.connect(lambda: sheets.zoom(1))
        self.smaller.clicked.connect(lambda: sheets.zoom(-1))
        self.choose.clicked.connect(self.file_asked)
        self._rest.timeout.connect(self.let_go)

    def show_page(self, _id: str = "") -> None:
        """Show the original of the open article, at what is chosen."""
        self._rest.stop()
        self._open()
        self.show_selection(self._workspace.selection)

    def show_selection(self, selection: Selection) -> None:
        """Bring what is chosen to a third of the pane, its words marked."""
        dossier = self._workspace.dossier
        if dossier is None or not self._shown:
            return
        span = original_marks.place_of(dossier, selection.kind, selection.id)
        self.reveal(span, selection.id)

    def reveal(self, span: Span | None, id: str = "") -> None:
        """Mark a stretch of the text on its page, and bring it into view."""
        dossier = self._workspace.dossier
        places = original_pages.places(dossier.article) if dossier is not None else None
        boxes = places.boxes(span) if places is not None and span is not None else []
        self.sheets.light(boxes, id)
        self.sheets.reveal(boxes)
        if self.snapshot is not None and self.snapshot.isVisible() and id:
            self.snapshot.go_to(page.fragment(id))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours; paper stays white."""
        self.sheets.theme = theme
        self.sheets.viewport().update()

    def let_go(self) -> None:
        """End the process that draws, and forget the file until it is shown again."""
        self._shown = ""
        self.drawing.close()
        if self.snapshot is not None:
            self.snapshot.let_go()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: it is looked at again."""
        super().showEvent(event)
        self._rest.stop()
        self.show_page()

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: nobody looks; after a while nothing is kept at hand for it."""
        super().hideEvent(event)
        self._rest.start()

    def _open(self) -> None:
        dossier = self._workspace.dossier
        origin = dossier.article.origin if dossier is not None else None
        sha256 = origin.sha256 if isinstance(origin, Origin) else ""
        if dossier is None or (sha256 and sha256 == self._shown):
            return
        self.let_go()
        try:
            data = self._originals.data(dossier.article)
        except UserError as error:
            self._say(str(error), can_choose=bool(sha256))
            return
        assert isinstance(origin, Origin)
        self._show(dossier, origin, data)
        self._shown = sha256

    def _show(self, dossier: Dossier, origin: Origin, data: bytes) -> None:
        for button in (self.larger, self.smaller):
            button.setVisible(origin.kind in PAGED)
        if origin.kind not in PAGED:
            self._show_snapshot(page.page(dossier, data, origin.kind))
            return
        places = original_pages.places(dossier.article)
        sizes = origin.pages if isinstance(origin.pages, tuple) else ()
        self.sheets.show_pages(sizes, words_width(places))
        self._mark()
        self.drawing.open(origin.kind, data)
        self.stack.setCurrentWidget(self.sheets)
        self._count()

    def _show_snapshot(self, content: bytes) -> None:
        if self.snapshot is None:
            self.snapshot = self._make_snapshot(self)
            self.snapshot.chosen.connect(self.card_asked)
            self.stack.addWidget(self.snapshot)
        id = self._workspace.selection.id
        self.snapshot.show_page(content, page.fragment(id) if id else "")
        self.head.set_count("")
        self.stack.setCurrentWidget(self.snapshot)

    def _mark(self, _changes: object = None) -> None:
        dossier = self._workspace.dossier
        if dossier is None:
            return
        by_page: dict[int, list[Mark]] = defaultdict(list)
        places = original_pages.places(dossier.article)
        for mark in original_marks.of_dossier(dossier, places):
            for number in {box.page for box in mark.boxes}:
                by_page[number].append(mark)
        self.sheets.show_marks(by_page)
        quoted = (
            number for number, marks in by_page.items() if any(m.kind == "quote" for m in marks)
        )
        self.sheets.images.expected = sorted(quoted)

    def _say(self, sentence: str, *, can_choose: bool = False) -> None:
        self.sentence.setText(sentence)
        self.choose.setVisible(can_choose)
        self.head.set_count("")
        self.stack.setCurrentWidget(self._said)

    def _count(self) -> None:
        sizes = self.sheets.layout_of_pages.sizes
        words = self.tr("page {number} of {count}")
        told = words.format(number=self.sheets.centre() + 1, count=len(sizes))
        self.head.set_count(told if len(sizes) > 1 else "")

    def _on_dossier_opened(self) -> None:
        self.let_go()
        if self.isVisible():
            self.show_page()

    def _on_kept(self) -> None:
        if self.isVisible() and not self._shown:
            self.show_page()

    def _on_opened(self, sizes: tuple[tuple[float, float], ...]) -> None:
        if not self.sheets.layout_of_pages.sizes:
            self.sheets.show_pages(sizes, None)
            self._count()

    def _on_drawn(self, number: int, image: QImage) -> None:
        self.sheets.show_image(number, image)

    def _on_wanted(self, number: int, size: QSize) -> None:
        self.drawing.want(number, size.width(), size.height())

    def _on_clicked(self, number: int, x: float, y: float) -> None:
        dossier = self._workspace.dossier
        places = original_pages.places(dossier.article) if dossier is not None else None
        word = places.at(number, x, y) if places is not None else None
        found = original_marks.item_at(dossier, word.start) if dossier and word else None
        if found is not None:
            self.card_asked.emit(*found)
