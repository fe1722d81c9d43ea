"""Slips of the pen, countries called as other languages call them, filters said plainly."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from explorer.i18n import messages
from explorer.store.search.article_search import Index
from explorer.store.search.explain import explain
from explorer.store.search.grouping import WAYS, grouped
from explorer.store.search.query import parse


@pytest.fixture
def russian() -> Iterator[None]:
    """A reader of Russian, whose window has no translations."""
    messages.speak_through(None, "ru")
    yield
    messages.speak_through(None)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kazahkstan", "kazakhstan"),
        ("tajikstan", "tajikistan"),
        ("putni", "putin"),
        ("rahmon respcted", "rahmon respected"),
        ("speaker:rahmon respceted", "speaker:rahmon respected"),
    ],
)
def test_a_slip_is_met_with_what_may_have_been_meant(index: Index, typed: str, meant: str) -> None:
    found = index.search(typed)
    assert found.meant == meant
    assert index.search(found.meant).hits


@pytest.mark.parametrize("typed", ["zzzzqqqq", "of", "respected", '"kazahkstan"', "", "x" * 900])
def test_what_is_found_or_like_nothing_is_left_as_it_is(index: Index, typed: str) -> None:
    assert index.search(typed).meant is None


@pytest.mark.parametrize(
    "name", ["Казахстан", "Kasachstan", "Қазақстан", "Kazajistán", "казахстан"]
)
def test_a_country_is_found_by_its_name_in_any_language_of_the_window(
    index: Index, name: str
) -> None:
    found = index.search(name)
    assert found.hits and all("KZ" in hit.codes for hit in found.hits)
    assert {hit.id for hit in found.hits} == {hit.id for hit in index.search("country:kz").hits}
    assert found.query.text == name
    assert "Kazakhstan" in found.explanation


def test_a_name_of_several_words_is_one_country(index: Index) -> None:
    found = index.search("Соединенные Штаты")
    assert found.hits and all("US" in hit.codes for hit in found.hits)


@pytest.mark.usefixtures("russian")
def test_in_the_readers_language_a_name_goes_with_other_words(index: Index) -> None:
    alone = index.search("speaker:umarov Китай")
    assert [hit.id for hit in alone.hits if hit.kind == "quote"] == ["q5", "q6"]
    assert index.search("Кытай").meant == "китай"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("checked:no", "Not checked yet."),
        ("checked:yes", "Checked by a person."),
        ("-checked:yes", "Not checked yet."),
        ("type:event", "Events."),
        ("type:fragment about:ru", "Fragments of quotes: about Russia."),
        ("rahmon checked:no", "Everything with “rahmon”, not checked yet."),
        ("in:headline war ", "Everything with “war”, in the headline."),
    ],
)
def test_a_filter_is_said_in_a_plain_sentence(typed: str, said: str) -> None:
    assert explain(parse(typed)) == said


@pytest.mark.parametrize("by", WAYS)
def test_each_hit_stands_under_one_heading(index: Index, by: str) -> None:
    hits = index.search("country:kz").hits
    groups = grouped(hits, by)  # type: ignore[arg-type]
    listed = [hit for group in groups for hit in group.hits]
    assert len(groups) > 1
    assert sorted(listed, key=hits.index) == list(hits)
    assert len({group.title for group in groups}) == len(groups)


def test_months_go_in_order_of_time_and_speakers_by_name(index: Index) -> None:
    hits = index.search("country:kz").hits
    months = [group.title for group in grouped(hits, "month")]
    assert months.index("September 2022") < months.index("October 2022")
    speakers = {group.title: group for group in grouped(hits, "speaker")}
    assert all(hit.kind == "quote" for hit in speakers["Temur Umarov"].hits)
    assert list(speakers)[-1] == "Countries"
