"""A new language is a folder: a toy one is written here, and an article read with it."""

from pathlib import Path

import pytest

from explorer.extract.document.document import Document
from explorer.extract.languages import load, read
from explorer.model import Article

PACK = """
code = "qq"
reads = ["quotes", "countries"]

[countries]
name_endings = [["a", "a am ak"], ["", "_ o"]]
demonym_endings = [["ik", "ik ika ikoj"]]
traps = ["Banko Norda"]
"""
COUNTRIES = '{"NO": {"names": ["Norda"], "demonyms": ["nordik"]}, "SE": {"names": ["Sved"]}}'
TEXT = "Nordam el Svedo: «Pil tra, pil tra, pil tra.» Nordikoj Banko Norda."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "qq").mkdir()
    (tmp_path / "qq" / "pack.toml").write_text(PACK, encoding="utf-8")
    (tmp_path / "qq" / "countries.json").write_text(COUNTRIES, encoding="utf-8")
    return tmp_path


def test_a_toy_language_is_read(folder: Path) -> None:
    pack = load("qq", folder)
    dossier = read(Document.of(TEXT), Article(text=TEXT, language="qq"), pack)
    named = {country.code: [m.text for m in country.mentions] for country in dossier.countries}
    assert named == {"NO": ["Nordam", "Nordikoj"], "SE": ["Svedo"]}
    assert [quote.text for quote in dossier.quotes] == ["Pil tra, pil tra, pil tra."]
