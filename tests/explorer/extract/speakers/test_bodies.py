"""A speaker that is an organisation gets its id."""

from explorer.extract.speakers.attribution import Attribution
from explorer.extract.speakers.bodies import Bodies
from explorer.model import Mention, Organisation, Span

FUND = Organisation(
    id="harbour-fund",
    name="Harbour Fund",
    mentions=(Mention(start=4, end=16, text="Harbour Fund"),),
)


def test_the_organisation_in_the_phrase_speaks() -> None:
    said = Attribution(None, "The Harbour Fund", "said", "speaker.before-verb", (Span(0, 16),))
    assert Bodies([FUND]).named(said).person == "harbour-fund"


def test_a_person_stays() -> None:
    said = Attribution("reed", "Ann Reed", "said", "speaker.before-verb", (Span(0, 16),))
    assert Bodies([FUND]).named(said) == said


def test_elsewhere_it_does_not_speak() -> None:
    said = Attribution(None, "the mayor", "said", "speaker.before-verb", (Span(40, 49),))
    assert Bodies([FUND]).named(said) == said
