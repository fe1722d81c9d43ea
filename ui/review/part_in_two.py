"""Part in two…: asks by which name somebody else is meant, who was taken for the person."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from explorer.corrections import people
from explorer.i18n.messages import translate
from explorer.model import Dossier, Person
from ui.review.choice_popup import Choice, ChoicePopup


class PartInTwo(ChoicePopup):
    """Offers the names the person goes by in the article.

    Signals:
        decided(Edit): who goes by that name is somebody else.
    """

    decided = Signal(object)

    def __init__(self, dossier: Dossier, person: Person, parent: QWidget) -> None:
        named = Counter(mention.text for mention in person.mentions)
        rows = [
            Choice(id=name, name=name, note=translate("review", "%n mention(s)", count))
            for name, count in named.most_common()
        ]
        rows.sort(key=lambda row: row.name == person.name)
        self._dossier, self._person = dossier, person
        super().__init__(
            translate("review", "Which name is somebody else’s?"),
            translate(
                "review", "Its mentions, and what is said by it, go to a person of that name."
            ),
            rows,
            parent,
        )
        self.chosen.connect(self._on_chosen)

    def _on_chosen(self, choice: Choice) -> None:
        edit = people.parting(self._dossier, self._person, [choice.name], choice.name)
        self.decided.emit(edit)
