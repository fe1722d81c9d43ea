import pytest

from explorer.extract.events.place import place_of
from tests.explorer.extract.staging import index_of, span_in


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
    whole = span_in(text, text)
    place = place_of(index_of(text), whole, whole)
    assert ((place.name, place.country) if place else (None, None)) == (name, country)
