"""How much it says of an article that a country is named at one place."""

from explorer.extract.document.document import Document
from explorer.extract.document.prominence import LEAST_OF_TOPIC, is_of_somebody, prominence
from explorer.model import Span

TEXT = "Chad shut its border on Monday.\n\nTrade fell.\n\nThe ministers of Togo and Mali met."


def _span(name: str, text: str = TEXT) -> Span:
    start = text.index(name)
    return Span(start, start + len(name))


def test_the_lead_says_more_than_what_comes_later() -> None:
    reading = Document.of(TEXT, None)
    lead, later = prominence(reading, _span("Chad")), prominence(reading, _span("Mali"))
    assert lead.weight > later.weight > 0
    assert (lead.paragraph, lead.opens, later.paragraph, later.opens) == (0, True, 2, False)


def test_a_place_of_the_lead_is_its_scene() -> None:
    text = "A mill burned in Chad on Monday.\n\nTrade fell."
    assert prominence(Document.of(text, None), _span("Chad", text)).is_scene


def test_where_somebody_is_from_says_little() -> None:
    text = "Syrian refugees were found in a lorry on Monday.\n\nTrade fell."
    span = _span("Syrian", text)
    assert is_of_somebody(text, span)
    assert prominence(Document.of(text, None), span).weight < LEAST_OF_TOPIC
    assert not is_of_somebody("Syrian troops left.", Span(0, 6))
