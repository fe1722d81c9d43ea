"""Why?: a sheet that explains one thing shown, each place it rests on one step away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.grounds import Ground
from explorer.why import Explanation
from ui.workspace import Workspace

WIDTH = 460
_CHOSEN = ("quote", "event")
Ask = Callable[[QPoint | None], Explanation | None]
"""Explains what is under a point of the widget, or its current item where the point is None."""


class WhySheet(QDialog):
    """Shows an explanation; a click or Enter on a place leads there and leaves the sheet open."""

    def __init__(self, workspace: Workspace, explanation: Explanation, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Why?"))
        self.places = QListWidget(self)
        self._set_up_places(explanation)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addWidget(self._label(explanation.title, 1.3))
        for line in explanation.lines:
            column.addWidget(self._label(line, 1.0))
        if explanation.evidence:
            column.addWidget(self.places, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        # Enter belongs to the places: no button may take it for itself.
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(WIDTH, min(220 + 40 * len(explanation.evidence), 560))

    def _label(self, words: str, scale: float) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(words)
        label.setWordWrap(True)
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setBold(scale > 1)
        label.setFont(font)
        return label

    def _set_up_places(self, explanation: Explanation) -> None:
        places = self.places
        places.setAccessibleName(self.tr("Places in the article"))
        places.setWordWrap(True)
        places.setSpacing(2)
        places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ground in explanation.evidence:
            item = QListWidgetItem(_row(ground), places)
            item.setData(Qt.ItemDataRole.UserRole, ground)
        places.itemClicked.connect(self._on_place_chosen)
        places.itemActivated.connect(self._on_place_chosen)
        places.setCurrentRow(0)

    def _on_place_chosen(self, item: QListWidgetItem) -> None:
        ground = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(ground, Ground):
            lead_to(self._workspace, ground)


def lead_to(workspace: Workspace, ground: Ground) -> None:
    """Choose the ground's quote or event, and ask for its place in the article."""
    if ground.kind == "quote" or ground.kind == "event":
        workspace.choose(ground.kind, ground.id)
    workspace.ask_for_source(ground)


def show_why(
    workspace: Workspace, parent: QWidget, explanation: Explanation | None
) -> WhySheet | None:
    """Show an explanation until it is closed; nothing where there is none."""
    if explanation is None:
        return None
    sheet = WhySheet(workspace, explanation, parent)
    sheet.show()
    sheet.places.setFocus(Qt.FocusReason.PopupFocusReason)
    return sheet


class WhyKey(QObject):
    """Answers ``?`` and Alt+click on a widget with an explanation.

    Install it on the widget that has the focus, and for a scroll area on its viewport too; `ask`
    is given the point that was clicked in the coordinates of the widget that was clicked.
    """

    def __init__(self, workspace: Workspace, ask: Ask, *widgets: QWidget) -> None:
        super().__init__(widgets[0])
        self._workspace = workspace
        self._ask = ask
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: take the key and the click; the click does nothing else then."""
        if isinstance(event, QKeyEvent) and _is_question(event):
            return self._answer(watched, None)
        if isinstance(event, QMouseEvent) and _is_alt_click(event):
            pressed = event.type() == QEvent.Type.MouseButtonPress
            point = event.position().toPoint()
            return self._answer(watched, point) if pressed else True
        return False

    def _answer(self, watched: QObject, point: QPoint | None) -> bool:
        assert isinstance(watched, QWidget)
        return show_why(self._workspace, watched.window(), self._ask(point)) is not None


def _is_question(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.text() == "?"


def _is_alt_click(event: QMouseEvent) -> bool:
    types = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
    alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
    return event.type() in types and event.button() == Qt.MouseButton.LeftButton and bool(alt)


def _row(ground: Ground) -> str:
    at = f"¶ {ground.paragraph}" if isinstance(ground.paragraph, int) else ""
    below = " · ".join(part for part in (at, ground.note) if part)
    return f"{ground.text}\n{below}" if below else ground.text
