"""An article in another language, read to its dossier: events have days, quotes their ties."""

from explorer.extract.document.document import Document
from explorer.extract.languages import load
from explorer.extract.languages.reader import read
from explorer.model import Article

TEXT = (
    "Kenia und Peru sprachen am Montag lange. "
    "„Peru muss heute zahlen und bleiben“, sagte Kenias Präsidentin Anna Weber."
)


def test_read_to_the_end() -> None:
    article = Article(text=TEXT, published="2022-11-30", language="de")
    dossier = read(Document.of(TEXT, article.published), article, load("de"))
    assert {country.code for country in dossier.countries} == {"KE", "PE"}
    (quote,) = (q for q in dossier.quotes if q.kind != "indirect")
    assert quote.speaker == "Anna Weber"
    assert ("PE", "about") in {(tie.code, tie.why) for tie in quote.countries}
    assert [event.date for event in dossier.events][:1] == ["2022-11-28"]


def test_events_keep_the_words_for_their_day() -> None:
    article = Article(text=TEXT, published="2022-11-30", language="de")
    (event, *_) = read(Document.of(TEXT, article.published), article, load("de")).events
    assert event.date_text == "Montag"
