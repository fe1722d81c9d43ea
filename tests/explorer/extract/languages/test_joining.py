"""What was read of an article in two languages becomes one dossier."""

from explorer.extract.languages.joining import join
from explorer.model import Article, Country, CountryMention, Dossier, Person, Quote


def part(code: str, start: int) -> Dossier:
    return Dossier(
        article=Article(text="x" * 50),
        countries=(
            Country(
                code="KE",
                name="Kenya",
                role="about",
                focus=1.0,
                mentions=(CountryMention(start=start, end=start + 2, text="xx", how="name"),),
            ),
        ),
        people=(Person(id="reed", name=f"Reed {code}"),),
        quotes=(
            Quote(
                id="q1", text="xx", start=start, end=start + 2, kind="sentence", speaker_id="reed"
            ),
        ),
    )


def test_ids_stay_apart_and_a_country_is_one() -> None:
    whole = join(part("en", 20), [part("fr", 4)])
    assert [person.id for person in whole.people] == ["reed", "reed-2"]
    (kenya,) = whole.countries
    assert [mention.start for mention in kenya.mentions] == [4, 20]
    assert [quote.speaker_id for quote in whole.quotes] == ["reed-2", "reed"]
    assert len({quote.id for quote in whole.quotes}) == 2
