"""Same as…: asks who else of the article a person is, and says what joining the two changes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QListWidgetItem, QWidget

from explorer.corrections import targets
from explorer.corrections.edits import MergePeople
from explorer.i18n.messages import translate
from explorer.model import Dossier, Person
from explorer.views.speech import is_said
from ui.review.choice_popup import Choice, ChoicePopup


def choices(dossier: Dossier, person: Person) -> list[Choice]:
    """Return everybody else as answers, those who share a name's word with the person first."""
    words = {word.casefold() for name in person.names for word in name.split()}

    def is_near(other: Person) -> bool:
        return any(word.casefold() in words for name in other.names for word in name.split())

    others = [each for each in dossier.people if each.id != person.id]
    others.sort(key=lambda other: not is_near(other))
    near, rest = translate("review", "Of a like name"), translate("review", "Others in the article")
    return [
        Choice(id=o.id, name=o.name, note=o.role or "", group=near if is_near(o) else rest)
        for o in others
    ]


def quotes_of(dossier: Dossier, id: str) -> int:
    """Return how many quotes a person has."""
    return sum(quote.speaker_id == id and is_said(quote) for quote in dossier.quotes)


class SameAs(ChoicePopup):
    """Asks who the person is.

    Signals:
        decided(Edit): the two are one.
    """

    decided = Signal(object)

    def __init__(self, dossier: Dossier, person: Person, parent: QWidget) -> None:
        question = translate("review", "Who is {name}?").format(name=person.name)
        words = translate("review", "The two become one, under the name chosen.")
        self._dossier, self._person = dossier, person
        super().__init__(question, words, choices(dossier, person), parent)
        self.preview = QLabel(self)
        self.preview.setObjectName("muted")
        self.preview.setWordWrap(True)
        self.column.addWidget(self.preview)
        self.list.currentItemChanged.connect(self._show_preview)
        self._show_preview(self.list.currentItem())
        self.chosen.connect(self._on_chosen)

    def _show_preview(self, item: QListWidgetItem | None) -> None:
        choice = self.choice_of(item)
        if choice is None:
            self.preview.setText("")
            return
        quotes = quotes_of(self._dossier, self._person.id)
        said = translate("review", "%n quote(s)", quotes)
        named = translate("review", "%n mention(s)", len(self._person.mentions))
        words = translate("review", "{quotes} and {mentions} of {name} become those of {other}.")
        self.preview.setText(
            words.format(quotes=said, mentions=named, name=self._person.name, other=choice.name)
        )

    def _on_chosen(self, choice: Choice) -> None:
        other = next((each for each in self._dossier.people if each.id == choice.id), None)
        if other is not None:
            keep, gone = targets.of_person(other), targets.of_person(self._person)
            self.decided.emit(MergePeople(keep=keep, others=(gone,)))
