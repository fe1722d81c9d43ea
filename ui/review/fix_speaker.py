"""Who said it? Asks for a quote's speaker: those named nearest first, nobody last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from explorer.corrections import likely_speakers
from explorer.i18n.messages import translate
from explorer.model import Dossier, Located
from ui.look import tooltips
from ui.review.choice_popup import Choice, ChoicePopup

EXCERPT = 110
Count = Callable[[bool], int]
"""How many quotes change, with the speaker's other quotes or without."""


def choices(dossier: Dossier, quote: Located) -> list[Choice]:
    """Return the dossier's people and organisations as answers, and that it is nobody's."""
    near, others = translate("review", "Named nearby"), translate("review", "Others in the article")
    found = [
        Choice(id=each.id, name=each.name, note=each.note, group=near if each.is_near else others)
        for each in likely_speakers.speakers(dossier, quote)
    ]
    nobody = Choice(
        id=None,
        name=translate("review", "Nobody, or unknown"),
        group=translate("review", "Not stated"),
    )
    return [*found, nobody]


class FixSpeaker(ChoicePopup):
    """Asks who said a quote, and whether that holds for the speaker's other quotes too.

    Signals:
        decided(str | None, str | None, bool): the speaker's id, else a name, else nobody; and
            whether the other quotes are meant too.
    """

    decided = Signal(object, object, bool)

    def __init__(self, dossier: Dossier, quote: Located, words: str, parent: QWidget) -> None:
        own = translate("review", "another name")
        super().__init__(
            translate("review", "Who said it?"),
            excerpt(words),
            choices(dossier, quote),
            parent,
            own,
        )
        self.others = QCheckBox(self)
        # Its letter ticks it and leaves the focus in the line, where Enter and the arrows work.
        self.others.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.preview = QLabel(self)
        self.preview.setObjectName("muted")
        for widget in (self.others, self.preview):
            widget.hide()
            self.column.addWidget(widget)
        self.chosen.connect(self._on_chosen)

    def offer_others(self, speaker: str, others: int, count: Count) -> None:
        """Offer to change the `others` of the speaker too; `count` tells how many change."""
        words = translate("review", "&Also the %n other quote(s) of {speaker}", others)
        self.others.setText(words.format(speaker=speaker.replace("&", "&&")))
        # A long name is whole there, where the popup is too narrow for it.
        tip = words.replace("&", "", 1).format(speaker=speaker)
        self.others.setToolTip(tooltips.plain(tip))
        self.others.setVisible(others > 0)
        self.preview.show()

        def show() -> None:
            changing = count(self.others.isChecked())
            self.preview.setText(translate("review", "%n quote(s) change(s|).", changing))

        self.others.toggled.connect(show)
        show()

    def _on_chosen(self, choice: Choice) -> None:
        name = choice.name if choice.is_own else None
        self.decided.emit(choice.id, name, self.others.isChecked())


def excerpt(words: str) -> str:
    """Return the beginning of `words` in marks, for a line or two."""
    flat = " ".join(words.split())
    short = flat if len(flat) <= EXCERPT else f"{flat[:EXCERPT].rsplit(' ', 1)[0]} …"
    return f"“{short}”"
