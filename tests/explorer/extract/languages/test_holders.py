"""Dated facts tell whose president somebody is, in every language, if the article bears it out."""

import pytest

from explorer.extract.languages.holders import with_holders
from explorer.extract.languages.people import People
from explorer.extract.pipeline import extract
from explorer.gazetteer import officeholders
from explorer.model import Article


@pytest.mark.parametrize(
    ("code", "day", "text", "country"),
    [
        ("fr", "2022-11-30", "La France attend. Emmanuel Macron est venu.", "FR"),
        ("fr", "2022-11-30", "Le président Macron est venu à Berlin.", "FR"),
        ("de", "2022-11-30", "In Russland regnet es. Sergej Lawrow kam an.", "RU"),
        ("de", "2022-11-30", "Präsident Xi Jinping kam heute an.", "CN"),
        ("es", "2012-03-01", "El presidente Hugo Chávez llegó ayer.", "VE"),
        ("ru", "2022-11-30", "В США снег. Джо Байден приехал.", "US"),
        ("ru", "2022-11-30", "Президент Реджеп Тайип Эрдоган приехал.", "TR"),
        ("uk", "2022-11-30", "Президент Олаф Шольц приїхав.", "DE"),
        # Nobody bears it out, or it was before his time.
        ("de", "2022-11-30", "Emmanuel Macron kam heute an.", None),
        ("fr", "2001-05-04", "La France attend. Emmanuel Macron est venu.", None),
        ("de", "2022-11-30", "Präsidentin Anna Weber kam heute an.", None),
    ],
)
def test_whose_office_somebody_holds(code: str, day: str, text: str, country: str | None) -> None:
    (person,) = extract(Article(text=text, language=code, published=day)).people
    assert person.country == country


def test_nobody_is_made_up() -> None:
    assert with_holders(People(), (), "de", 2022) == People()


def test_every_cyrillic_spelling_belongs_to_somebody_known() -> None:
    known = {term.names[0] for term in officeholders.terms()}
    assert set(officeholders.cyrillic()) <= known
