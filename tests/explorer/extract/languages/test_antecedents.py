"""Whom a pronoun and a bare title mean, by what was named before."""

import pytest

from explorer.extract.languages import load
from explorer.extract.languages.antecedents import Antecedents
from explorer.extract.languages.countries import find
from explorer.extract.languages.people import find_people
from explorer.extract.languages.vocabulary import vocabulary
from explorer.extract.languages.words import words_of
from explorer.model import Span


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("de", "Anna Weber traf Paul Kern. Danach ging er", "Paul Kern"),
        ("de", "Anna Weber traf Paul Kern. Danach ging sie", "Anna Weber"),
        ("de", "Mit Paul Kern kam Hans Maier. Danach ging er", "Hans Maier"),
        ("es", "Ana Ruiz vino con Luis Soto. Luego él", "Luis Soto"),
        ("ru", "Иван Петров встретил Анну Орлову. Потом он", "Иван Петров"),
        (
            "fr",
            "Luc Perrin parla. La critique vint de Paul Mercier qui a ri. Puis il",
            "Paul Mercier",
        ),
        ("fr", "On parla de Luc Perrin. Il plut. Il venta. Il neigea. Puis il", None),
    ],
)
def test_a_pronoun_means_the_last_sentence_s_subject(
    code: str, text: str, name: str | None
) -> None:
    assert _meant(code, text, "pronoun") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Польский министр Ян Новак и министр Иван Петров. Министр Польши", "Ян Новак"),
        ("Министр Иван Петров приехал. Министр", "Иван Петров"),
        ("Президент Польши Ян Новак приехал. Президент Турции", None),
    ],
)
def test_a_bare_title_means_who_bears_it_and_of_its_country(text: str, name: str | None) -> None:
    assert _meant("ru", text, "title") == name


def _meant(code: str, text: str, kind: str) -> str | None:
    book = vocabulary(load(code))
    whole = [Span(0, len(text))]
    places = find(text, whole, load(code))
    people = find_people(text, whole, book, places)
    before = Antecedents(text, book, people, places)
    words = words_of(text, whole[0], book.elided)
    if kind == "pronoun":
        found = before.of_pronoun(words[-1], "rule", "")
    else:
        word = [word for word in words if book.title_of(word)][-1]
        found = before.of_title(word, "rule", "")
    names = {person.id: person.name for person in people.people}
    return names[found.person] if found else None
