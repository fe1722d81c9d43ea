"""Decisions in words."""

from __future__ import annotations

from hypothesis import given

from explorer.corrections import apply, edits, in_words
from explorer.corrections.edits import Edit
from explorer.corrections.history import Decision
from tests.explorer.corrections.samples import DOSSIER, EDITS


@given(EDITS)
def test_every_kind_of_decision_is_told(edit: Edit) -> None:
    told = in_words.tell(Decision(edit=edit, by="Ada", made="2023-01-02T03:04:05+00:00"))
    assert told.done and len(told.of_what) <= 90
    assert (told.by, told.day) == ("Ada", "2 January 2023")


def test_what_was_decided_of_what() -> None:
    edit = apply.set_speaker(DOSSIER, DOSSIER.quotes[0], "bek")
    told = in_words.tell(Decision(edit=edit, pack="class"))
    assert told.done == "Speaker: Timur Bek"
    assert told.of_what == "We want to be heard, and 1 more"
    assert (told.by, told.day) == ("from class", "")
    details = in_words.tell(Decision(edit=edits.EditArticle(title="Kept", outlet="The Paper")))
    assert set(details.of_what.split(", ")) == {"Kept", "The Paper"}
