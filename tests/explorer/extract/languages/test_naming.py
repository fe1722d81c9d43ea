"""Runs of capitals that may name somebody, with the title before and the role behind."""

import pytest

from explorer.extract.languages import load
from explorer.extract.languages.naming import NameReader
from explorer.extract.languages.nominative import full_name
from explorer.extract.languages.people import find_people
from explorer.extract.languages.titles import TitleReader
from explorer.extract.languages.vocabulary import vocabulary
from explorer.extract.languages.words import words_of
from explorer.model import Span


def whole(text: str) -> Span:
    return Span(0, len(text))


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("de", "Gestern kam Außenministerin Anna Weber an.", "Anna Weber"),
        ("fr", "Hier, Anne de Morel est venue.", "Anne de Morel"),
        ("uk", "Учора приїхала Олена Ткаченко.", "Олена Ткаченко"),
    ],
)
def test_a_run_of_capitals_is_a_name(code: str, text: str, name: str) -> None:
    found = NameReader(text, whole(text), vocabulary(load(code)), ()).read()
    assert name in [named.span.slice(text) for named in found]


def test_the_title_before_a_name() -> None:
    text = "Der frühere Finanzminister Paul Kern sprach."
    book = vocabulary(load("de"))
    words = words_of(text, whole(text), book.elided)
    at = next(index for index, word in enumerate(words) if word.text == "Paul")
    role, _, _ = TitleReader(text, words, book, ()).before(at)
    assert role is not None
    assert "Finanzminister" in role.text


def test_one_person_in_all_cases_is_named_in_the_nominative() -> None:
    text = "Встретили Ивана Петрова. Сказали Ивану Петрову. Пришёл министр Иван Петров."
    book = vocabulary(load("ru"))
    people = find_people(text, [whole(text)], book, ())
    assert [person.name for person in people.people] == ["Иван Петров"]
    assert len(people.mentions) == 3


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("ru", "Приехал министр Мевлют Озоглу. Мевлюта Озоглу ждали давно.", "Мевлют Озоглу"),
        ("uk", "Він говорив з колегою Анджеєм Калудою. Калуда мовчав.", "Анджей Калуда"),
        ("ru", "Так считает эксперт Института экономики Данияр Ашим.", "Данияр Ашим"),
    ],
)
def test_names_from_elsewhere_and_bodies_beside_names(code: str, text: str, name: str) -> None:
    people = find_people(text, [whole(text)], vocabulary(load(code)), ()).people
    assert [person.name for person in people] == [name]


def test_a_name_seen_only_in_another_case() -> None:
    assert full_name([("Анны", "Орловой")], "female", vocabulary(load("ru")))[0] == "Анна Орлова"
