"""The head of the country panel: name, how it stands in the article, counts, steps to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from explorer.model import Dossier
from explorer.views import counts
from explorer.views.panel import Panel
from ui.country import count_words
from ui.look import type_scale
from ui.look.counts_line import CountsLine
from ui.look.sheet_head import SIDE_SPACE, SheetHead


class CountryHeader(QWidget):
    """Names the country shown.

    Signals:
        step_asked(str): the code of the country to go to, in the order of the Countries list.
        why_asked(str, QRect): why a count is what it is, and where it is on the screen.
        whole_country_asked(): the panel, narrowed to one person, is to show the country again.
    """

    step_asked = Signal(str)
    why_asked = Signal(str, object)
    whole_country_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = SheetHead(parent=self, size=type_scale.TITLE)
        self.name = self.head.title
        self.badge = self.head.badge
        self.counts = CountsLine(self)
        self.note = QLabel(self)
        self.note.setObjectName("muted")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setFont(type_scale.font(type_scale.META))
        self.note.setWordWrap(True)
        self.whole = QToolButton(self)
        self.whole.clicked.connect(self.whole_country_asked)
        self._lay_out()
        self._codes: tuple[str, str] = ("", "")
        self._counted: list[str] = []
        self.counts.asked.connect(lambda at, where: self.why_asked.emit(self._counted[at], where))
        self._ordered: Dossier | None = None
        self._order: list[str] = []

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        facts = QVBoxLayout()
        facts.setContentsMargins(SIDE_SPACE, 0, SIDE_SPACE, 10)
        facts.setSpacing(4)
        facts.addWidget(self.counts)
        facts.addWidget(self.note)
        facts.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(facts)

    def show_panel(
        self,
        dossier: Dossier | None,
        panel: Panel | None,
        person: str | None = None,
        unnamed: str = "",
    ) -> None:
        """Name the panel's country, or say what to do where nothing is chosen.

        `person` is the name of who is chosen, for one whose country the article does not state;
        `unnamed` that of a country which the article does not name.
        """
        shown = panel is not None
        self.badge.setVisible(shown)
        self.whole.setVisible(bool(panel and panel.person))
        if dossier is None or panel is None:
            # Somebody of no country, as far as the article says, is chosen all the same.
            self.name.setText(person or unnamed or self.tr("No country chosen"))
            self.counts.setText(
                self.tr("The article does not state a country.")
                if person
                else self.tr("{name} is not in this article.").format(name=unnamed)
                if unnamed
                else self.tr("Click a country on the map, or choose one in the list.")
            )
            self.note.hide()
            return
        self.name.setText(panel.country.name)
        self.head.set_badge(count_words.role_badge(panel))
        counted = count_words.counting_line(panel)
        self._counted = [what for what, _ in counted]
        self.counts.show_counts([words for _, words in counted])
        self.note.setText(self._note(dossier, panel))
        self.note.setVisible(bool(self.note.text()))
        self.whole.setText(self.tr("Show all of {name}").format(name=panel.country.name))
        self._codes = self._steps_from(dossier, panel.country.code)

    def show_counting(self, name: str) -> None:
        """Say that the article is so long that what it has of a country is still counted."""
        self.name.setText(name or self.tr("No country chosen"))
        self.counts.setText(self.tr("This long article is being read …"))

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

    def step(self, by: int) -> None:
        """Ask for the next country (1) or the one before (-1)."""
        code = self._codes[0] if by < 0 else self._codes[1]
        if code:
            self.step_asked.emit(code)
