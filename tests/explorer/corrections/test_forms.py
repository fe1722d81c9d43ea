"""What a reader writes into a form, and the edit that is meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.corrections import apply, forms
from explorer.errors import UserError
from explorer.i18n import messages
from explorer.model import Dossier
from tests.explorer.corrections.samples import DOSSIER

QUOTE, PERSON, EVENT = DOSSIER.quotes[2], DOSSIER.people[1], DOSSIER.events[0]


def after(item: forms.Item, **fields: str) -> Dossier:
    form = forms.of(DOSSIER, item)
    for name, value in fields.items():
        form = form.with_field(name, value)
    edit = forms.edit_of(DOSSIER, item, form)
    assert edit is not None
    return apply.apply(DOSSIER, edit)[0]


@pytest.mark.parametrize("item", [*DOSSIER.quotes, *DOSSIER.people, *DOSSIER.events])
def test_a_form_left_alone_means_nothing(item: forms.Item) -> None:
    assert forms.edit_of(DOSSIER, item, forms.of(DOSSIER, item)) is None


def test_a_quote_by_its_form() -> None:
    changed = after(QUOTE, words="late", kind="fragment", cue="sighed", date="29 Nov 2022").quotes[
        2
    ]
    assert (changed.text, changed.kind, changed.cue) == ("late", "fragment", "sighed")
    assert (changed.date, changed.precision) == ("2022-11-29", "day")
    assert changed.span is not None and changed.span.slice(DOSSIER.article.body) == "late"
    tied = after(QUOTE, countries="France, uz").quotes[2]
    assert {tie.code for tie in tied.countries} == {"GE", "FR", "UZ"}


def test_a_person_by_the_form() -> None:
    changed = after(PERSON, name="Timur Beck", role="analyst", country="Armenia", leader="yes")
    person = changed.people[1]
    assert (person.name, person.role, person.country) == ("Timur Beck", "analyst", "AM")
    assert person.leader and person.names == ("Timur Beck", "Timur Bek")
    assert [quote.speaker for quote in changed.quotes[2:]] == ["Timur Beck", "Timur Beck"]
    assert after(PERSON, country="").people[1].country is None


def test_an_event_by_its_form() -> None:
    changed = after(EVENT, words="They met", date="October 2022", place="Almaty",
                    place_country="Kazakhstan", countries="Kazakhstan").events[0]  # fmt: skip
    assert (changed.summary, changed.date) == ("They met", "2022-10-01/2022-10-31")
    assert changed.precision == "month"
    assert changed.place is not None
    assert (changed.place.name, changed.place.country) == ("Almaty", "KZ")
    assert changed.countries == ("KZ",)
    assert after(EVENT, place="").events[0].place is None


@pytest.mark.parametrize(
    ("item", "field", "value", "sentence"),
    [
        (QUOTE, "date", "soonish", "no date"),
        (QUOTE, "words", "words that nobody wrote", "not in the article"),
        (QUOTE, "words", "", "not in the article"),
        (QUOTE, "kind", "poem", "no kind"),
        (QUOTE, "countries", "Atlantis", "No country"),
        (PERSON, "country", "Atlantis", "No country"),
        (PERSON, "name", " ", "has a name"),
        (EVENT, "date", "31.2.2022", "no date"),
    ],
)
def test_what_cannot_be_meant_is_one_sentence(
    item: forms.Item, field: str, value: str, sentence: str
) -> None:
    form = forms.of(DOSSIER, item).with_field(field, value)
    with pytest.raises(UserError, match=sentence):
        forms.edit_of(DOSSIER, item, form)


def test_countries_are_called_as_the_reader_calls_them() -> None:
    messages.speak_through(lambda *_: "", "de")
    try:
        assert forms.of(DOSSIER, DOSSIER.quotes[0]).fields["countries"] == "Kasachstan"
        assert forms.code_of(DOSSIER, "Frankreich") == "FR"
        assert forms.code_of(DOSSIER, "France") == "FR"
    finally:
        messages.speak_through(None)


@given(st.text(max_size=40), st.sampled_from(["words", "cue", "date", "countries", "kind"]))
def test_whatever_is_written_is_an_edit_or_a_sentence(value: str, field: str) -> None:
    form = forms.of(DOSSIER, QUOTE).with_field(field, value)
    try:
        edit = forms.edit_of(DOSSIER, QUOTE, form)
    except UserError as error:
        assert str(error)
        return
    if edit is not None:
        apply.apply(DOSSIER, edit)
