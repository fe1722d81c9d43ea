"""What a stretch of the text names: countries, people, regions, and who acts in it."""

from explorer.extract.document import mention_index
from tests.explorer.extract.staging import index_of, span_in

TEXT = (
    "Kenya's President Ann Reed met Tom Lind in Peru. “Chad must pay,” she said of the Sahel. "
    "Chad did."
)
INDEX = index_of(TEXT)
FIRST = span_in(TEXT, "Kenya's President Ann Reed met Tom Lind in Peru.")


def test_a_stretch_names_what_stands_wholly_in_it() -> None:
    assert mention_index.codes(INDEX.countries_in(FIRST)) == ["KE", "PE"]
    assert mention_index.people_in(INDEX, FIRST) == ["reed", "lind"]
    assert mention_index.people_in(INDEX, span_in(TEXT, "President Ann")) == []


def test_what_stands_in_marks_does_not_act() -> None:
    said = span_in(TEXT, "“Chad must pay,” she said of the Sahel.")
    assert INDEX.is_quoted(span_in(TEXT, "Chad"))
    assert INDEX.actors_in(said) == []
    assert [actor.code for actor in INDEX.actors_in(FIRST)] == ["KE", "KE", "PE"]


def test_a_region_stands_for_those_of_its_countries_that_are_named() -> None:
    ((_, region),) = INDEX.regions_in(span_in(TEXT, TEXT))
    assert region.name == "Sahel"
    assert INDEX.named_of_region(region) == ["TD"]
