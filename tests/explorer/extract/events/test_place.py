import pytest

from explorer.extract.pipeline import extract
from explorer.model import Article


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("The two sides met in Nairobi on Monday.", "Nairobi", "KE"),
        ("Envoys flew to Lima on Monday.", "Lima", "PE"),
        ("A quake struck near the town of Quito in Ecuador on Monday.", "Quito", "EC"),
        ("Kenya praised Peru on Monday.", None, None),
    ],
)
def test_an_event_takes_place_where_the_clause_says(
    text: str, name: str | None, country: str | None
) -> None:
    event = extract(Article(text=text, published="2022-11-30")).events[0]
    found = (event.place.name, event.place.country) if event.place else (None, None)
    assert found == (name, country)
