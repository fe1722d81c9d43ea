"""Why?: a sheet that explains one thing shown, each place it rests on one step away."""

from __future__ import annotations

from PySide6.QtCore import Qt
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

from explorer.why.explain import Explanation
from explorer.why.supports import Support
from ui.dialogs.fitting import fit
from ui.workspace import Workspace

LETTERS = 65


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
        column.addWidget(self.places, 1)
        self.places.setVisible(bool(explanation.evidence))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        # Enter belongs to the places: no button may take it for itself.
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        self.close_button = buttons.button(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        fit(self, LETTERS, min(220 + 40 * len(explanation.evidence), 560))

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
        if isinstance(ground, Support):
            lead_to(self._workspace, ground)


def lead_to(workspace: Workspace, ground: Support) -> None:
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
    first = sheet.places if explanation.evidence else sheet.close_button
    first.setFocus(Qt.FocusReason.PopupFocusReason)
    return sheet


def _row(ground: Support) -> str:
    at = f"¶ {ground.paragraph}" if isinstance(ground.paragraph, int) else ""
    below = " · ".join(part for part in (at, ground.note) if part)
    return f"{ground.text}\n{below}" if below else ground.text
