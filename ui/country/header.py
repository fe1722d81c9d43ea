"""The head of the country panel: name, how it stands in the article, counts, steps to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from explorer.model import Dossier
from explorer.views import counts
from explorer.views.panel import Panel
from ui.country import wording


class CountryHeader(QWidget):
    """Names the country shown.

    Signals:
        step_asked(str): the code of the country to go to, in the order of the Countries list.
        whole_country_asked(): the panel, narrowed to one person, is to show the country again.
    """

    step_asked = Signal(str)
    whole_country_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = self._label(self, 1.6)
        self.badge = self._label(self, 0.9)
        self.badge.setObjectName("badge")
        self.counts = self._label(self, 1.0)
        self.note = self._label(self, 0.9)
        self.note.setObjectName("muted")
        self.previous = self._step_button("‹", self.tr("Previous country"))
        self.next = self._step_button("›", self.tr("Next country"))
        self.whole = QToolButton(self)
        self.whole.clicked.connect(self.whole_country_asked)
        self._lay_out()
        self._codes: tuple[str, str] = ("", "")
        self._ordered: Dossier | None = None
        self._order: list[str] = []

    def _label(self, parent: QWidget, scale: float) -> QLabel:
        label = QLabel(parent)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(scale != 0.9)
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setBold(scale > 1.2)
        label.setFont(font)
        return label

    def _step_button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setMinimumSize(28, 28)
        button.clicked.connect(self._on_step_clicked)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.previous)
        top.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 8)
        column.setSpacing(3)
        column.addLayout(top)
        column.addWidget(self.counts)
        grid = QGridLayout()
        grid.addWidget(self.note, 0, 0)
        grid.addWidget(self.whole, 0, 1, Qt.AlignmentFlag.AlignRight)
        column.addLayout(grid)

    def show_panel(
        self, dossier: Dossier | None, panel: Panel | None, person: str | None = None
    ) -> None:
        """Name the panel's country, or say what to do where nothing is chosen.

        `person` is the name of who is chosen, for one whose country the article does not state.
        """
        shown = panel is not None
        for widget in (self.badge, self.previous, self.next):
            widget.setVisible(shown)
        self.whole.setVisible(bool(panel and panel.person))
        if dossier is None or panel is None:
            # Somebody of no country, as far as the article says, is chosen all the same.
            self.name.setText(person or self.tr("No country chosen"))
            self.counts.setText(
                self.tr("The article does not state a country.")
                if person
                else self.tr("Click a country on the map, or choose one in the list.")
            )
            self.note.setText("")
            return
        self.name.setText(panel.country.name)
        self.badge.setText(wording.role_badge(panel))
        self.counts.setText(wording.counting_line(panel))
        self.note.setText(self._note(dossier, panel))
        self.note.setVisible(bool(self.note.text()))
        self.whole.setText(self.tr("Show all of {name}").format(name=panel.country.name))
        self._codes = self._steps_from(dossier, panel.country.code)

    def _note(self, dossier: Dossier, panel: Panel) -> str:
        if panel.person is not None:
            return self.tr("Only {name}").format(name=panel.person.name)
        filed = dossier.article.filed_from
        if filed is not None and filed.country == panel.country.code:
            return self.tr("The article was filed from {place}.").format(place=filed.place)
        return ""

    def _steps_from(self, dossier: Dossier, code: str) -> tuple[str, str]:
        # The order is the dossier's, not the choice's: it is found once, not at each click.
        if dossier is not self._ordered:
            self._ordered, self._order = dossier, counts.order(dossier)
        place = self._order.index(code)
        return self._order[place - 1], self._order[(place + 1) % len(self._order)]

    def _on_step_clicked(self) -> None:
        code = self._codes[0] if self.sender() is self.previous else self._codes[1]
        self.step_asked.emit(code)
