"""Quotation marks of other languages: what they hold is speech, a part of it, or a name."""

from itertools import pairwise

import pytest

from explorer.extract.document.document import Document
from explorer.extract.languages import load
from explorer.extract.languages.marks import find_quotes
from explorer.extract.languages.vocabulary import vocabulary


@pytest.mark.parametrize(
    ("code", "text", "kinds"),
    [
        ("de", "„Wir gehen heute alle nach Hause“, sagte Anna Weber.", ["sentence"]),
        ("de", "»Wir gehen heute alle nach Hause«, sagte Anna Weber.", ["sentence"]),
        ("ru", "Компания «Нефть Севера» закрылась.", ["term"]),
        ("ru", "Строят уже «Северный мост — 2» и дорогу.", ["term"]),
        ("fr", "Il parle d’une « très mauvaise idée » depuis lundi.", ["fragment"]),
        ("fr", "L’opposition a créé un « Conseil national du renouveau » à Lomé.", ["term"]),
        ("fr", "Elle a parlé. « Abus de pouvoir » Anne Morel travaillait alors à Lomé.", ["term"]),
        ("es", "La ministra recibió la “Flor de plata” por su obra.", ["term"]),
        ("de", "Ein Sprecher der „Hilfe ohne Grenzen“ war da.", ["term"]),
        ("de", "Er sprach von der „Hilfe für alle armen Leute hier“ im Land.", ["sentence"]),
        ("es", "“Ella me dijo: ‘Vete ya’ y se fue”, contó Ana Ruiz.", ["sentence", "nested"]),
    ],
)
def test_kinds(code: str, text: str, kinds: list[str]) -> None:
    found = find_quotes(Document.of(text), vocabulary(load(code)))
    assert [quote.kind for quote in found] == kinds


@pytest.mark.parametrize(
    ("code", "text", "parts"),
    [
        (
            "ru",
            "«Спасатели работали рядом, — сказал он. — Мы этого не забудем».",
            ["Спасатели работали рядом", "Мы этого не забудем"],
        ),
        ("uk", "«Це початок, — додав Ткаченко, — і не кінець».", ["Це початок", "і не кінець"]),
        ("ru", "«Дорога — это жизнь, — и точка».", ["Дорога — это жизнь, — и точка"]),
    ],
)
def test_the_narrator_inside_the_marks(code: str, text: str, parts: list[str]) -> None:
    found = find_quotes(Document.of(text), vocabulary(load(code)))
    assert [quote.span.slice(text) for quote in found] == parts
    assert all(one.outer.end <= two.outer.start for one, two in pairwise(found))
