"""Verbs of speech without a subject, and nouns that name nobody by name."""

from __future__ import annotations

import pytest

from explorer.extract.languages import subjectless
from explorer.extract.pipeline import extract
from explorer.model import Article


def speakers(text: str, language: str) -> list[str | None]:
    """Who is found to say the quotes in marks, in order."""
    found = extract(Article(text=text, language=language, published="2024-03-12"))
    return [quote.speaker for quote in found.quotes if quote.kind not in ("indirect", "term")]


assert subjectless.Subjectless


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
