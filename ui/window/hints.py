"""The first run's three hints, on the things they speak of: each goes when taken or closed.

They lie over the map's edges, so that they cover no words; after the first run none comes again.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from explorer.views.selection import Selection
from ui.articles.imports import Imports
from ui.look.mirroring import is_mirrored
from ui.settings import Settings
from ui.workspace import Workspace

Place = Callable[[QWidget, QWidget], QPoint]
GAP = 14
BELOW_BUTTONS = 150
BUTTONS = 44
"""The width of the map's buttons, in pixels, with what is between them and the map's edge."""


class Hint(QFrame):
    """One sentence beside the thing it speaks of, with a way to close it.

    Signals:
        closed(str): the reader closed the hint with this id.
        resized(): the words need another room now, larger letters for instance.
    """

    closed = Signal(str)
    resized = Signal()

    def __init__(self, id: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.id = id
        self.setObjectName("hint")
        self.setAccessibleName(words)
        self.words = QLabel(words, self)
        self.close_button = QToolButton(self)
        self.close_button.setText("✕")
        self.close_button.setToolTip(self.tr("Close this hint"))
        self.close_button.setAccessibleName(self.tr("Close this hint"))
        self.close_button.clicked.connect(lambda: self.closed.emit(self.id))
        layout = QHBoxLayout(self)
        # Qt does not mirror margins.
        before, after = (4, 12) if is_mirrored() else (12, 4)
        layout.setContentsMargins(before, 4, after, 4)
        layout.addWidget(self.words)
        layout.addWidget(self.close_button)

    def fit(self, width: int) -> None:
        """Take no more than `width` pixels: the words wrap where they need more."""
        self.words.setWordWrap(False)
        if self.sizeHint().width() > width:
            self.words.setWordWrap(True)
            self.setFixedWidth(width)
            self.setFixedHeight(self.heightForWidth(width))
        else:
            self.setFixedSize(self.sizeHint())
        self._settle()

    def _settle(self) -> None:
        """Lay out now what was fitted, and take back the request for it.

        Otherwise each fit asks for a layout, and each layout for a fit: without end.
        """
        if layout := self.layout():
            layout.activate()
        QCoreApplication.removePostedEvents(self, QEvent.Type.LayoutRequest.value)

    def event(self, event: QEvent) -> bool:
        """Qt: nothing lays the hint out but itself."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return handled


class Hints(QObject):
    """Shows what was not seen yet, and sees to it that it is never shown twice."""

    def __init__(
        self, stage: QWidget, workspace: Workspace, settings: Settings, intake: Imports
    ) -> None:
        super().__init__(stage)
        self._stage = stage
        self._settings = settings
        self.shown: dict[str, Hint] = {}
        self._places: dict[str, Place] = {
            "country": _top_left,
            "quote": _beside_the_panel,
            "drop": _bottom_right,
        }
        self._workspace = workspace
        self._intake = intake
        self._is_opening = False

    def begin(self) -> None:
        """Show the hints that were not seen, over the map that is there now."""
        # The panel with the quotes is on that side.
        arrow = "←" if is_mirrored() else "→"
        words = {
            "country": self.tr("Click a country"),
            "quote": self.tr("Click a quote to see its sentence") + f"  {arrow}",
            "drop": self.tr("Drop any article here"),
        }
        for id in (id for id in words if id not in self._settings.hints_seen):
            hint = Hint(id, words[id], self._stage)
            hint.closed.connect(self.done)
            hint.resized.connect(self._place_all)
            self.shown[id] = hint
            hint.raise_()
        if not self.shown:
            return
        self._place_all()
        self._stage.installEventFilter(self)
        self._workspace.dossier_opened.connect(self._on_dossier_opened)
        self._workspace.selection_changed.connect(self._on_selection_changed)
        self._intake.changed.connect(lambda _: self.done("drop"))

    def done(self, id: str) -> None:
        """Take a hint away for good: it was closed, or the reader did what it says."""
        if hint := self.shown.pop(id, None):
            hint.hide()
            hint.deleteLater()
            self._settings.hints_seen = [*self._settings.hints_seen, id]
            self._place_all()

    def end(self) -> None:
        """The first run is over: what was shown once is not shown again."""
        for id in list(self.shown):
            self.done(id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the hints stay at their places when the map changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place_all()
        return super().eventFilter(watched, event)

    def _place_all(self) -> None:
        placed: list[Hint] = []
        for id, hint in self.shown.items():
            width = max(self._stage.width() - 2 * GAP, 1)
            hint.fit(width)
            hint.move(self._places[id](self._stage, hint))
            # On a small map they come one after the other; on one narrower than a word, not at all.
            is_clear = not any(hint.geometry().intersects(other.geometry()) for other in placed)
            hint.setVisible(is_clear and hint.minimumSizeHint().width() <= width)
            if hint.isVisibleTo(self._stage):
                placed.append(hint)

    def _on_dossier_opened(self) -> None:
        # The choice that opening an article makes by itself is nobody's click.
        self._is_opening = True
        QTimer.singleShot(0, self, self._on_opened)

    def _on_opened(self) -> None:
        self._is_opening = False

    def _on_selection_changed(self, selection: Selection) -> None:
        if selection.kind in ("country", "quote") and not self._is_opening:
            self.done(selection.kind)


def _top_left(stage: QWidget, hint: QWidget) -> QPoint:
    # The map is not mirrored, whichever way its words run: nor is what lies over it.
    return QPoint(GAP, max(min(4 * GAP, stage.height() - hint.height()), 0))


def _beside_the_panel(stage: QWidget, hint: QWidget) -> QPoint:
    # Below the map's buttons, where the sea mostly is; on a low map just over the lowest hint.
    lowest = stage.height() - 2 * hint.height() - 7 * GAP
    # On a very low map the first hint is in its place; this one comes once that is gone.
    top = max(min(BELOW_BUTTONS, lowest), min(4 * GAP, stage.height() - hint.height()), 0)
    if is_mirrored():
        return QPoint(GAP, top)
    beside = BUTTONS if top < BELOW_BUTTONS else 0
    return QPoint(max(stage.width() - hint.width() - GAP - beside, GAP), top)


def _bottom_right(stage: QWidget, hint: QWidget) -> QPoint:
    # Over the border note and the scale, which stand in the corner.
    top = stage.height() - hint.height() - 6 * GAP
    return QPoint(stage.width() - hint.width() - GAP, max(top, GAP))
