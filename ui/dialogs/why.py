"""Why?: a small page beside what was asked: the answer, what it rests on, and the rule."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from explorer.why.explain import Explanation
from explorer.why.supports import Support
from ui.look import type_scale
from ui.workspace import Workspace

WIDE, HIGHEST, EDGE = 380, 460, 8
SIDES, AROUND = 16, 124
"""Margins, and what head, foot and gaps take of the height, in pixels."""
PLACE = 44
"""About how high a place is in the list, in pixels."""


class WhySheet(QDialog):
    """Shows an explanation within the window; a click or Enter on a place leads there.

    It stays until it is closed, by Esc or its button, or until something else is asked.
    """

    def __init__(self, workspace: Workspace, explanation: Explanation, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self._workspace, self._window = workspace, parent
        self._asker = QApplication.focusWidget()
        self.setObjectName("why")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Why?"))
        self.setAccessibleName(explanation.title)
        self.places = QListWidget(self)
        self.close_button = QPushButton(self.tr("Close"), self)
        # Enter belongs to the places: no button may take it for itself.
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self._set_up_places(explanation)
        self._lay_out(explanation)

    def stand_beside(self, asked: QRect) -> None:
        """Take a place in the window that leaves what was asked about in sight.

        Args:
            asked: where that is, in pixels of the window.
        """
        room = self._window.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        size = self._size(room.size())
        self.setGeometry(QRect(_beside(asked, size, room), size))
        self.raise_()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: the keys go back to where it was asked."""
        super().closeEvent(event)
        if self._asker is not None and self._asker.isVisible():
            self._asker.setFocus(Qt.FocusReason.PopupFocusReason)

    def _size(self, room: QSize) -> QSize:
        width = min(type_scale.scaled(WIDE), room.width())
        inside = width - 2 * SIDES
        said = self._said.heightForWidth(inside) if self._said.hasHeightForWidth() else 0
        listed = 0 if self.places.isHidden() else self.places.count() * type_scale.scaled(PLACE)
        rules = sum(rule.heightForWidth(inside) + 8 for rule in self._rules)
        wanted = said + listed + rules + self._head.heightForWidth(inside) + AROUND
        highest = min(type_scale.scaled(HIGHEST), room.height())
        return QSize(width, min(wanted, highest))

    def _lay_out(self, explanation: Explanation) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDES, 14, SIDES, 12)
        column.setSpacing(8)
        head = type_scale.font(type_scale.HEAD, type_scale.BOLD)
        self._head = self._label(explanation.title, head, "")
        column.addWidget(self._head)
        self._said = QWidget(self)
        lines = QVBoxLayout(self._said)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        for line in explanation.lines:
            lines.addWidget(self._label(line, type_scale.font(type_scale.ROW), ""))
        column.addWidget(Lines(self._said, self))
        self._said.setVisible(bool(explanation.lines))
        column.addWidget(self.places, 1)
        self._rules = [
            self._label(rule, type_scale.font(type_scale.META), "muted")
            for rule in explanation.rules
        ]
        for rule in self._rules:
            column.addWidget(rule)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)

    def _label(self, words: str, font: object, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(words)
        label.setWordWrap(True)
        label.setFont(font)  # type: ignore[arg-type]
        return label

    def _set_up_places(self, explanation: Explanation) -> None:
        places = self.places
        places.setAccessibleName(self.tr("Places in the article"))
        places.setWordWrap(True)
        places.setSpacing(2)
        places.setMinimumHeight(type_scale.scaled(PLACE) * min(2, len(explanation.evidence)))
        places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ground in explanation.evidence:
            item = QListWidgetItem(_row(ground), places)
            item.setData(Qt.ItemDataRole.UserRole, ground)
        places.itemClicked.connect(self._on_place_chosen)
        places.itemActivated.connect(self._on_place_chosen)
        places.setCurrentRow(0)
        places.setVisible(bool(explanation.evidence))

    def _on_place_chosen(self, item: QListWidgetItem) -> None:
        ground = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(ground, Support):
            lead_to(self._workspace, ground)


class Lines(QScrollArea):
    """The answer and the rule: as high as they need to be, scrolled where there is no such room."""

    def __init__(self, said: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._said = said
        self.setWidget(said)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Qt: as high as the words are at this width."""
        return QSize(self.width(), self._said.heightForWidth(self.width()) + 2)

    def minimumSizeHint(self) -> QSize:
        """Qt: two lines can be seen."""
        return QSize(80, min(self.sizeHint().height(), self.fontMetrics().height() * 3))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: at another width the words are as high as that needs."""
        super().resizeEvent(event)
        self.updateGeometry()


def lead_to(workspace: Workspace, ground: Support) -> None:
    """Choose the ground's quote or event, and ask for its place in the article."""
    if ground.kind == "quote" or ground.kind == "event":
        workspace.choose(ground.kind, ground.id)
    workspace.ask_for_source(ground)


def show_why(
    workspace: Workspace,
    parent: QWidget,
    explanation: Explanation | None,
    beside: QRect | None = None,
) -> WhySheet | None:
    """Show an explanation in place of one shown before; nothing where there is none.

    Args:
        workspace: what the places lead through.
        parent: the window.
        explanation: what is shown.
        beside: where on the screen it was asked; None for the middle of the window.
    """
    if explanation is None:
        return None
    for before in parent.findChildren(WhySheet):
        # One that was closed a moment ago may still be found, and is nothing any more.
        if isValid(before):
            before.close()
    sheet = WhySheet(workspace, explanation, parent)
    middle = QRect(parent.rect().center(), QSize(1, 1))
    asked = QRect(parent.mapFromGlobal(beside.topLeft()), beside.size()) if beside else middle
    sheet.stand_beside(asked)
    sheet.show()
    first = sheet.places if explanation.evidence else sheet.close_button
    first.setFocus(Qt.FocusReason.PopupFocusReason)
    return sheet


def _beside(asked: QRect, size: QSize, room: QRect) -> QPoint:
    """The top left corner beside a place: before it, behind it, below it, else where there is room.

    A page about the sheet at the window's end stands over the map, and so does one of the rail's.
    """
    top = max(room.top(), min(asked.top(), room.bottom() - size.height() + 1))
    left = max(room.left(), min(asked.left(), room.right() - size.width() + 1))
    spots = (
        QPoint(asked.left() - EDGE - size.width(), top),
        QPoint(asked.right() + EDGE, top),
        QPoint(left, asked.bottom() + EDGE),
        QPoint(left, asked.top() - EDGE - size.height()),
    )
    return next((spot for spot in spots if room.contains(QRect(spot, size))), QPoint(left, top))


def _row(ground: Support) -> str:
    at = f"¶ {ground.paragraph}" if isinstance(ground.paragraph, int) else ""
    below = " · ".join(part for part in (at, ground.note) if part)
    return f"{ground.text}\n{below}" if below else ground.text
