"""An office without a country is of the language's own country, or of the story's."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.languages import load
from explorer.extract.languages.homes import with_homes
from explorer.extract.languages.people import People
from explorer.extract.languages.vocabulary import vocabulary
from explorer.extract.pipeline import extract
from explorer.model import Article


@pytest.mark.parametrize(
    ("code", "text", "country"),
    [
        ("de", "In Kenia und Deutschland regnet es. Außenministerin Anna Weber kam.", "DE"),
        ("de", "Im Streit mit Kenia hat Bundesminister Paul Kern Deutschland gelobt.", "DE"),
        ("de", "Deutschland schweigt. Aus Kenia kam Kritik: Ministerin Anna Weber kam.", None),
        ("de", "Deutschland schweigt. Kenias Präsidentin Anna Weber kam.", "KE"),
        ("de", "Deutschland schweigt. Die Vorsitzende Anna Weber kam.", None),
        ("uk", "У Кенії дощ, в Україні сонце. Міністр оборони Іван Петренко приїхав.", "UA"),
        (
            "fr",
            "Le Kenya se tait. Le Kenya attend. Au Kenya, le ministre Luc Perrin est venu.",
            "KE",
        ),
        ("fr", "Le Kenya et le Pérou se taisent. Le ministre Luc Perrin est venu.", None),
    ],
)
def test_whose_office_it_is(code: str, text: str, country: str | None) -> None:
    (person,) = extract(Article(text=text, language=code)).people
    assert person.country == country


def test_without_a_country_nobody_is_of_one() -> None:
    text = "Außenministerin Anna Weber kam heute an."
    article = Article(text=text, language="de")
    (person,) = extract(article).people
    assert person.country is None
    known, book = People(people=(person,)), vocabulary(load("de"))
    assert with_homes(Document.of(text), known, (), book) is known
