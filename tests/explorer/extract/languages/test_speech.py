"""Who said it in another language: the clause beside the quote, and its subject."""

from explorer.extract.document.document import Document
from explorer.extract.languages import load
from explorer.extract.languages.antecedents import Antecedents
from explorer.extract.languages.clauses import Clauses
from explorer.extract.languages.marks import find_quotes
from explorer.extract.languages.people import find_people
from explorer.extract.languages.speech import SpeakerFinder
from explorer.extract.languages.subjects import Subjects
from explorer.extract.languages.vocabulary import vocabulary

TEXT = "Dr. Anna Weber kam um 9 Uhr. „Wir gehen heute alle“, sagte Paul Kern. Es regnete."
BOOK = vocabulary(load("de"))
READING = Document.of(TEXT)
PEOPLE = find_people(TEXT, READING.cleaned.story, BOOK, ())
(QUOTE,) = find_quotes(READING, BOOK)


def test_the_words_around_a_quote_end_with_its_sentence() -> None:
    clauses = Clauses(TEXT, BOOK, PEOPLE)
    assert clauses.behind(QUOTE, len(TEXT)).span.slice(TEXT) == ", sagte Paul Kern."
    assert clauses.before(QUOTE, 0).span.end == QUOTE.outer.start


def test_the_subject_behind_an_inverted_verb() -> None:
    clause = Clauses(TEXT, BOOK, PEOPLE).behind(QUOTE, len(TEXT))
    verb = next(index for index, word in enumerate(clause.words) if word.text == "sagte")
    subject = Subjects(TEXT, BOOK, Antecedents(TEXT, BOOK, PEOPLE, ())).of_verb(
        clause, verb, "rule", inverted=True
    )
    assert subject is not None
    assert subject.person == next(p.id for p in PEOPLE.people if p.name == "Paul Kern")


def test_the_speaker() -> None:
    said = SpeakerFinder(TEXT, BOOK, PEOPLE).read([QUOTE], {QUOTE.paragraph: READING.paragraphs[0]})
    assert said[QUOTE.id].name == "Paul Kern"
    assert said[QUOTE.id].cue == "sagte"
