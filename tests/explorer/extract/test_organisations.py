"""Organisations by name, by their kind, and by the short form that the text gives."""

from explorer.extract.document.document import Document
from explorer.extract.organisations import find_organisations
from explorer.gazetteer.matcher import hits


def named(text: str) -> dict[str, list[str]]:
    found = find_organisations(Document.of(text), list(hits(text))).organisations
    return {body.name: [mention.text for mention in body.mentions] for body in found}


def test_a_short_form_that_the_text_defines_is_the_same_body() -> None:
    text = "The Tarrow Harbour Trust (THT) met on Monday. The THT wants more."
    assert named(text) == {"Tarrow Harbour Trust": ["Tarrow Harbour Trust", "THT", "THT"]}


def test_by_its_kind() -> None:
    assert "Ministry of Fisheries" in named("She joined the Ministry of Fisheries in May.")
    assert named("She joined the ministry and the harbour trust.") == {}
