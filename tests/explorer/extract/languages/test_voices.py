"""Who goes on speaking without being named: the sentences before, and who was heard in them."""

from explorer.extract.languages import load
from explorer.extract.languages.antecedents import Antecedents
from explorer.extract.languages.clauses import Clauses
from explorer.extract.languages.people import find_people
from explorer.extract.languages.subjects import Subjects
from explorer.extract.languages.vocabulary import vocabulary
from explorer.extract.languages.voices import Voices
from explorer.extract.speakers.attribution import UNKNOWN
from explorer.model import Span

TEXT = "Paul Kern sagte, es sei alles bezahlt. Der Rest werde folgen. Niemand habe gefragt."


def _voices() -> Voices:
    book = vocabulary(load("de"))
    people = find_people(TEXT, [Span(0, len(TEXT))], book, [])
    subjects = Subjects(TEXT, book, Antecedents(TEXT, book, people, []))
    return Voices(TEXT, subjects, Clauses(TEXT, book, people), people)


def test_a_chain_of_reports_leads_back_to_who_is_named() -> None:
    said = _voices().going_on(TEXT.index("Niemand"), 0)
    assert said is not None
    assert said.name == "Paul Kern"


def test_who_said_the_last_quote_of_a_sentence_is_known() -> None:
    voices = _voices()
    voices.hear(5, UNKNOWN._replace(name="Paul Kern", person="kern"))
    voices.hear(30, UNKNOWN)
    said = voices.said_in(Span(0, 40))
    assert said is not None
    assert said.name == "Paul Kern"
    assert voices.said_in(Span(20, 40)) is None
