"""In a language that is not read nobody is given words, and the dossier names the language."""

import pytest

from explorer.extract.pipeline import extract
from explorer.ingest import from_text
from explorer.model import Article, Clue
from explorer.views import reading_language

TURKISH = (
    "Liman kurulu için yeni karar\n\n“Bu iskele çok eski ve satılmayacak,” dedi Başkan Ayşe Kara. "
    "Kurul daha sonra bir açıklama yaptı ve kararın herkes için iyi olduğunu söyledi.\n"
)
ENGLISH = "“The pier is old and will not be sold,” said Maria Stone, the mayor of the town."


def test_no_speaker_in_a_language_nobody_reads() -> None:
    dossier = extract(Article(text=TURKISH))
    assert dossier.article.language == "tr"
    assert [quote.text for quote in dossier.quotes] == ["Bu iskele çok eski ve satılmayacak,"]
    assert dossier.quotes[0].speaker is None
    assert not dossier.people and not dossier.countries
    assert "Turkish" in reading_language.sentence("tr")
    assert "speakers" in reading_language.sentence("tr")


def test_english_is_read_whole() -> None:
    assert reading_language.sentence("en") == ""
    assert extract(Article(text=ENGLISH)).quotes[0].speaker == "Maria Stone"


def test_a_mixed_article_is_read_by_paragraph() -> None:
    turkish = TURKISH.partition("\n\n")[2]
    text = f"{ENGLISH}\n\n{turkish}\n“We said so in the spring and we say it again,” said Stone.\n"
    dossier = extract(Article(text=text))
    assert [quote.speaker for quote in dossier.quotes] == ["Maria Stone", None, "Maria Stone"]
    assert [quote.id for quote in dossier.quotes] == ["q1", "q2", "q3"]
    for quote in dossier.quotes:
        assert quote.span is not None and quote.span.slice(text) == quote.text


def test_the_readers_choice_stands() -> None:
    chosen = Article(text=TURKISH, language="en", clues={"language": Clue(rule="clue.by-hand")})
    assert extract(chosen).article.language == "en"


@pytest.mark.parametrize("code", ["und", "zz", "../en", ""])
def test_any_code_has_a_sentence(code: str) -> None:
    assert "speakers" in reading_language.sentence(code)


def test_an_import_knows_its_language() -> None:
    assert from_text(TURKISH).language == "tr"
