"""A curated reading gains its offsets from the reader's own copy, and only from that article."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from msgspec import UNSET
from msgspec.structs import replace

from explorer.curated.align import align
from explorer.files import dossier_file
from explorer.ingest import from_text
from explorer.model import Dossier, FiledFrom, Located
from tests.explorer.corrections.samples import DOSSIER, TEXT

PARAGRAPHS = TEXT.split("\n\n")


def located(item: Any) -> Any:
    """The item by its paragraph alone, as a curated dossier has it."""
    number = TEXT.count("\n\n", 0, item.start) + 1
    return replace(item, start=UNSET, end=UNSET, paragraph=number)


def holders(items: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(replace(each, mentions=tuple(map(located, each.mentions))) for each in items)


CURATED = replace(
    DOSSIER,
    article=replace(DOSSIER.article, text=UNSET, sha256=None),
    dropped=(replace(located(DOSSIER.dropped[0]), text="Sign up for…"),),
    countries=holders(DOSSIER.countries),
    people=holders(DOSSIER.people),
    quotes=tuple(map(located, DOSSIER.quotes)),
    events=tuple(map(located, DOSSIER.events)),
)


def aligned(text: str, curated: Dossier = CURATED) -> Dossier:
    found = align(curated, from_text(text, "copy.txt"))
    assert found is not None
    return found


def words_at(dossier: Dossier, items: tuple[Located, ...]) -> list[str]:
    return [span.slice(dossier.article.body) for item in items if (span := item.span)]


def test_the_same_text_gives_the_same_offsets() -> None:
    found = aligned(TEXT)
    assert found.quotes == DOSSIER.quotes
    assert found.countries == DOSSIER.countries
    assert found.people == DOSSIER.people
    assert found.dropped == DOSSIER.dropped
    assert found.article.text == TEXT
    assert found.article.file == "copy.txt"
    assert words_at(found, found.events) == [PARAGRAPHS[1], PARAGRAPHS[4]]


def test_a_copy_that_was_typeset_otherwise() -> None:
    text = TEXT.translate({0x201C: '"', 0x201D: '"'}).replace("Nurova said", "Nurova\u00a0said")
    text = text.replace("Kazakh envoys", "Kazakh\nenvoys").replace("Sign up for our letter\n\n", "")
    text = f"Menu\n\nAdvertisement\n\n{text}\n\nMore stories from Kazakhstan"
    found = aligned(text)
    assert found.dropped == ()
    assert [q.text for q in found.quotes] == [q.text for q in DOSSIER.quotes]
    assert words_at(found, found.quotes) == [q.text for q in found.quotes]
    for before, after in zip(DOSSIER.countries, found.countries, strict=True):
        assert words_at(found, after.mentions) == [mention.text for mention in before.mentions]
        assert all(mention.start < text.index("More stories") for mention in after.mentions)


def test_a_word_is_not_found_inside_another() -> None:
    [_, kazakhstan, _] = aligned(
        TEXT.replace("Kazakh envoys", "Kazakhstani and Kazakh envoys")
    ).countries
    assert kazakhstan.mentions[0].start == TEXT.index("Kazakh envoys") + len("Kazakhstani and ")


def test_another_article_is_told() -> None:
    other = "\n\n".join((PARAGRAPHS[1], "\u201cIt is late,\u201d said someone else in Kazakhstan."))
    assert align(CURATED, from_text(other)) is None
    mixed = "\n\n".join(reversed(PARAGRAPHS))
    assert align(replace(CURATED, quotes=CURATED.quotes[:0]), from_text(TEXT)) is None
    long = replace(CURATED, quotes=_long(CURATED))
    assert align(long, from_text(TEXT)) is not None
    assert align(long, from_text(mixed)) is None


def _long(dossier: Dossier) -> tuple[Any, ...]:
    """Two long statements, one a paragraph, so that their order tells."""
    first = replace(dossier.quotes[0], text="Aziza Nurova of Uzbekistan met Kazakh", paragraph=2)
    second = replace(dossier.quotes[2], text="said Timur Bek, an analyst in Georgia.", paragraph=4)
    return (first, second)


def test_the_place_it_was_filed_from() -> None:
    text = TEXT.replace("President Aziza", "TASHKENT, Uzbekistan \u2014 President Aziza")
    filed = FiledFrom(place="Tashkent", country="UZ", paragraph=2)
    curated = replace(CURATED, article=replace(CURATED.article, filed_from=filed))
    found = aligned(text, curated).article.filed_from
    assert found is not None
    assert found.span is not None
    assert found.span.slice(text) == "TASHKENT, Uzbekistan"


ROOT = Path(__file__).resolve().parents[3]
SEEDS = [folder / "shared" / "seed-article.txt" for folder in (ROOT.parent, ROOT.parent.parent)]
CURATED_FILE = ROOT / "resources" / "dossiers" / "russia-regional-clout.json"


@pytest.mark.skipif(not CURATED_FILE.exists(), reason="the curated dossier is not here")
def test_the_curated_article_on_its_own_text() -> None:
    seed = next((path for path in SEEDS if path.exists()), None)
    if seed is None:
        pytest.skip("the article's text is not here")
    curated = dossier_file.read(CURATED_FILE)
    found = aligned(seed.read_text("utf-8"), curated)
    body = found.article.body
    for name in ("countries", "people", "regions", "organisations"):
        for before, after in zip(getattr(curated, name), getattr(found, name), strict=True):
            assert words_at(found, after.mentions) == [mention.text for mention in before.mentions]
    assert words_at(found, found.quotes) == [quote.text for quote in curated.quotes]
    assert {body[q.start - 1] + body[q.end] for q in found.quotes} == {"“”", "‘’"}
    located = (*found.events, *found.relations, *found.dropped)
    assert all(item.span is not None for item in located)
    assert dossier_file.decode(dossier_file.encode(found)) == found
