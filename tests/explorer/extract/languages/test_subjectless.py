"""Verbs of speech without a subject, and nouns that name nobody by name."""

from __future__ import annotations

import pytest

from explorer.extract.languages import load
from explorer.extract.languages.antecedents import Antecedents
from explorer.extract.languages.clauses import Clauses
from explorer.extract.languages.people import find_people
from explorer.extract.languages.subjectless import Subjectless
from explorer.extract.languages.subjects import Subjects
from explorer.extract.languages.vocabulary import vocabulary
from explorer.model import Span
from tests.explorer.extract.languages.spoken import speakers


@pytest.mark.parametrize(("behind", "found"), [("añadió.", True), ("añadió la empresa.", False)])
def test_only_a_verb_without_a_noun_goes_on(behind: str, found: bool) -> None:
    text = f'La alcaldesa Marta Ruiz llegó ayer. "Todo irá bien este año", {behind}'
    whole, book = Span(0, len(text)), vocabulary(load("es"))
    people = find_people(text, [whole], book, [])
    before = Antecedents(text, book, people, [])
    verbs = Subjectless(text, book, before, Subjects(text, book, before))
    right = Clauses(text, book, people).of(Span(text.index(", añadió"), whole.end))
    subject = verbs.behind(right)
    assert (subject.person if subject is not None else None) == (
        people.people[0].id if found else None
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "La alcaldesa Marta Ruiz llegó ayer a Madrid. Sobre la reunión de alcaldes, dijo que "
            'su objetivo "es debatir el futuro de los pueblos con más calma".',
            ["Marta Ruiz"],
        ),
        (
            "La alcaldesa Marta Ruiz habló ayer. Reiteró la necesidad de reforzar el servicio "
            '"para que llegue a todos los barrios de la ciudad".',
            ["Marta Ruiz"],
        ),
        (
            '"El acuerdo está muy cerca de cerrarse", ha asegurado este lunes la presidenta de '
            "la Diputación, Marta Ruiz, en declaraciones a la prensa.",
            ["Marta Ruiz"],
        ),
        (
            '"No vamos a subir los impuestos este año", dijo el presidente Luis Vela. '
            'El mandatario añadió que "la deuda está bajo control por ahora".',
            ["Luis Vela", "Luis Vela"],
        ),
        (
            'La empresa cerró sus puertas. "No vamos a subir los precios este año", '
            "señaló la compañía en un comunicado.",
            [None],
        ),
        (
            '"No vamos a subir los impuestos este año", dijo Luis Vela. "Es una noticia '
            'excelente para todo el sector", indicó un portavoz de la patronal.',
            ["Luis Vela", None],
        ),
    ],
)
def test_spanish_verbs_go_on_with_whom_they_are_about(text: str, names: list[str | None]) -> None:
    assert speakers(text, "es") == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Pour le maire Luc Perrin, « la ville a besoin d’un vrai plan ».", ["Luc Perrin"]),
        (
            "« Nous allons baisser les impôts », a déclaré le maire Luc Perrin. "
            "« C’est une promesse tenue envers les habitants », a ajouté l’élu.",
            ["Luc Perrin", "Luc Perrin"],
        ),
    ],
)
def test_french_descriptions_and_pour(text: str, names: list[str | None]) -> None:
    assert speakers(text, "fr") == names


def test_ukrainian_words_that_announce_words() -> None:
    told = 'Мерка зробила заяву.\n\nПряма мова Олени Гриб: "Ми відновимо світло до вечора".'
    assert speakers(told, "uk") == ["Олена Гриб"]
    goes_on = (
        '"Ми відновимо світло до вечора", – заявив Іван Мороз у відповідь на закиди Петра Чуба.'
        '\n\n"Річ у тім, що ремонт ще далекий від завершення", – додав він.'
    )
    assert speakers(goes_on, "uk") == ["Іван Мороз", "Іван Мороз"]
