"""An English article through all its stages, and what it says of itself."""

from datetime import date

from explorer.extract.document.document import Document
from explorer.extract.english import read_english
from explorer.extract.particulars import particulars, published_on
from explorer.model import Article

TEXT = (
    "Harbour talks go on\n\nLIMA, Peru, March 3, 2021 — Kenya's president Ann Reed came.\n\n"
    "“We will pay Peru,” she said."
)


def test_each_stage_hears_the_ones_before_it() -> None:
    dossier = read_english(Article(text=TEXT), Document.of(TEXT))
    (person,) = dossier.people
    (quote,) = dossier.quotes
    assert (quote.speaker_id, person.country) == (person.id, "KE")
    assert {(tie.code, tie.why) for tie in quote.countries} >= {("KE", "speaker"), ("PE", "about")}


def test_what_the_text_says_of_itself_is_taken_where_nothing_was_known() -> None:
    reading = Document.of(TEXT)
    day = published_on(Article(text=TEXT), reading.cleaned)
    assert day == date(2021, 3, 3)
    told = particulars(Article(text=TEXT, title="My own"), reading, day, ())
    assert (told.title, told.published) == ("My own", "2021-03-03")
    assert told.filed_from is not None
    assert told.filed_from.place == "Lima"
