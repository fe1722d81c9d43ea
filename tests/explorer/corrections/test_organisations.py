"""Organisations are corrected as people are, and what is none comes back when asked for."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import find
from msgspec.structs import replace

from explorer.corrections import apply, edits, forms, targets
from explorer.corrections.edits import Edit
from explorer.model import Dossier, Rejected
from explorer.views import pages
from explorer.views.counts import said_by
from tests.explorer.corrections.samples import DOSSIER, EDITS

SAID = apply.set_speaker(DOSSIER, DOSSIER.quotes[2], "envoys")
EMBASSY = targets.of_organisation(DOSSIER.organisations[0])


def after(*made: Edit) -> Dossier:
    dossier = replace(
        DOSSIER,
        people=(replace(DOSSIER.people[2], organisation="Kazakh envoys"), *DOSSIER.people[:2]),
    )
    for edit in made:
        dossier, _ = apply.apply(dossier, edit)
    return dossier


def test_another_country_moves_what_it_said() -> None:
    dossier = after(SAID, edits.EditOrganisation(organisation=EMBASSY, country="KZ"))
    assert [quote.text for quote in said_by(dossier, "KZ")] == ["It is late,"]
    assert dossier.organisations[0].country == "KZ"
    none = edits.EditOrganisation(organisation=EMBASSY, country=None)
    assert said_by(after(SAID, none), "KZ") == []


def test_another_name_is_that_of_its_words_and_its_people_too() -> None:
    dossier = after(SAID, edits.EditOrganisation(organisation=EMBASSY, name="The Embassy"))
    assert dossier.quotes[2].speaker == "The Embassy"
    assert dossier.people[0].organisation == "The Embassy"
    # What the article calls it still means it.
    again = edits.EditOrganisation(organisation=EMBASSY, name="Another")
    assert apply.apply(dossier, again)[0].organisations[0].name == "Another"


def test_what_is_no_organisation_says_nothing_and_comes_back() -> None:
    gone = after(SAID, edits.Reject(items=(EMBASSY,)))
    assert gone.organisations == () and gone.quotes[2].speaker is None
    assert gone.people[0].organisation is None
    assert isinstance(gone.rejected, Rejected) and gone.rejected.organisations
    page = pages.of_list(gone, "rejected")
    assert page.items == gone.rejected.organisations
    back, changes = apply.apply(gone, edits.Restore(items=(EMBASSY,)))
    assert [each.name for each in back.organisations] == ["Kazakh envoys"]
    assert changes.people and not isinstance(back.rejected, Rejected)


def test_it_is_corrected_by_its_form() -> None:
    body = DOSSIER.organisations[0]
    form = forms.of(DOSSIER, body)
    assert forms.edit_of(DOSSIER, body, form) is None
    meant = forms.edit_of(DOSSIER, body, form.with_field("country", "Kazakhstan"))
    assert meant == edits.EditOrganisation(organisation=EMBASSY, country="KZ")


def test_every_organisation_has_a_card() -> None:
    page = pages.of_list(DOSSIER, "organisations")
    assert DOSSIER.organisations[0] in page.items
    assert [group.title for group in page.groups] == ["Named, not quoted"]
    assert [each.title for each in pages.of_list(after(SAID), "organisations").groups] == [
        "Kazakh envoys"
    ]


@pytest.mark.parametrize("kind", get_args(Edit))
def test_every_type_of_edit_is_drawn(kind: type[object]) -> None:
    """So that each type of it goes through pack, document, new reading and undo."""
    assert isinstance(find(EDITS, lambda edit: type(edit) is kind), kind)
