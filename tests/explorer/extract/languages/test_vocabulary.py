"""What a pack says of a word: verb of speech, title, pronoun, first name."""

from explorer.extract.languages import load
from explorer.extract.languages.vocabulary import vocabulary
from explorer.extract.languages.words import words_of
from explorer.model import Span


def test_words_keep_their_place_and_elided_articles_are_words() -> None:
    book = vocabulary(load("fr"))
    text = "L’ambassadeur dit non."
    words = words_of(text, Span(0, len(text)), book.elided)
    assert [word.text for word in words][:3] == ["L", "ambassadeur", "dit"]
    assert all(text[word.start : word.end] == word.text for word in words)


def test_what_a_word_is() -> None:
    book = vocabulary(load("de"))
    text = "sagte Außenminister sie"
    said, title, pronoun = words_of(text, Span(0, len(text)), book.elided)
    assert book.is_verb(said)
    assert not book.is_verb(title)
    assert book.title_of(title) is not None
    assert book.pronoun(pronoun) is not None
    assert book.pronoun(said) is None
