from explorer.gazetteer.matcher import hits
from explorer.gazetteer.provinces import Part
from explorer.model import Span
from explorer.toponyms.document_evidence import DocumentEvidence


def _page(text: str, *blocked: Span) -> DocumentEvidence:
    return DocumentEvidence(text, blocked, hits(text))


def test_blocked_stretches_hold_no_country() -> None:
    page = _page("Ana Jordan left Jordan.", Span(0, 10))
    assert [hit.span.start for hit in page.kept] == [16]


def test_a_people_behind_no_first_name_is_kept() -> None:
    text = "Rival Palestinian families fled."
    assert [hit.text for hit in _page(text, Span(0, 17)).kept] == ["Palestinian"]
    assert not _page("Ana Danish said so.", Span(0, 10)).kept


def test_a_choice_outlives_what_people_block() -> None:
    text = "Paris, Texas, woke. Ana Poe left Paris."
    page = _page(text)
    chosen = page.chosen(page.kept[0])
    again = page.without([Span(20, 27)])
    assert chosen is not None
    assert chosen.country == "US"
    assert again.chosen(again.kept[0]) is chosen


def test_what_stands_behind_the_comma() -> None:
    page = _page("Jamaica, Queens, and Peru, Cuba")
    jamaica, _, peru, _ = page.kept
    assert page.part_behind(jamaica) == Part("US", "NY")
    assert page.part_behind(peru) is None


def test_small_towns_only_in_the_story() -> None:
    text = "Lamar County, Texas: in Bonham.\nIn Bonham."
    page = DocumentEvidence(text, (), hits(text), [Span(0, 31)])
    assert [hit.span.start for hit in page.little] == [24]
