"""The same story in several articles is noticed, counted once, and can be parted."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer import api, ingest
from explorer.model import Dossier
from explorer.store import across, articles, catalog, people, stories
from explorer.store.library import Library
from explorer.store.overview import overview
from explorer.text import fingerprints

PARTS = [
    "Portuguese President Rui Teles told reporters in Lisbon that the ferry line would go on.",
    "“We will meet again before the winter,” President Rui Teles said on Tuesday in the harbour.",
    "The company that runs the boats had asked for {n} million euros and a longer contract.",
    "Its director, Ana Prata, left the building without a word and drove to the airport.",
    "Spain had offered to pay for a second boat, under a plan that both capitals know well.",
    "“Nobody here wants an empty quay,” Rui Teles said, and pointed at the cranes behind him.",
    "Fishermen from the northern villages stood at the gate with banners and old oars.",
    "The talks began in {n} last spring and were broken off twice over the price of fuel.",
    "A court in Porto will decide next month whether the first contract still holds.",
    "The mayor of the island said the school bus alone needs forty crossings in a week.",
]


MORE = [
    f"In the {place} some people waited {hours} hours for news of the {thing}, a witness said."
    for place in ("harbour", "town hall", "market", "old barracks", "school")
    for thing, hours in (("boats", 3), ("prices", 5), ("contract", 9), ("verdict", 12))
]


def story(*, parts: int = 10, foot: str = "") -> Dossier:
    """The story, or as much of it as so many tenths."""
    cut = [part.format(n=40) for part in PARTS[:6]] + MORE[: 2 * parts] + PARTS[6:parts]
    head = "Ferry talks end"
    return api.extract(ingest.from_text("\n\n".join((head, *cut, foot)), head))


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.open(tmp_path / "library.sqlite")


def test_copies_share_their_fingerprints_and_other_stories_do_not() -> None:
    whole = fingerprints.of_text(story().article.body)
    cut = fingerprints.of_text(story(parts=6).article.body)
    assert len(whole & cut) >= 0.9 * len(cut)
    other = fingerprints.of_text(" ".join(str(n) + " goals in the cup" for n in range(200)))
    assert not whole & other
    assert fingerprints.of_text("Too short to be told from another text.") == frozenset()


@pytest.mark.parametrize("order", [(10, 6), (6, 10)])
def test_a_copy_cut_at_the_end_counts_once_whichever_comes_first(
    library: Library, order: tuple[int, int]
) -> None:
    foot = "Read more: ten pictures of the harbour. Sign up for our morning letter."
    first, second = (story(parts=parts, foot=foot if parts == 6 else "") for parts in order)
    assert not library.add(first).same_story
    assert library.add(second).same_story
    with library.reading() as connection:
        whole = 1 if order[0] == 10 else 2
        assert stories.of(connection, 1) == stories.of(connection, 2) == whole
        found = overview(connection)
        assert (found.articles, found.quotes) == (1, 2)
        teles = people.find(connection, "Rui Teles")[0]
        assert (teles.articles, teles.quotes) == (1, 2)
        assert across.person(connection, teles.id).quotes == 2
        copy = catalog.entry(connection, 3 - whole)
        assert copy is not None and copy.copy_of == "Ferry talks end"


def test_parted_stories_stay_two_and_are_counted_again(library: Library) -> None:
    library.add(story())
    library.add(story(parts=8))
    with library.changing() as connection:
        articles.part(connection, 2)
        assert not stories.is_copy(connection, 2)
        assert overview(connection).quotes == 4
    with library.changing() as connection:
        articles.delete(connection, 2)
        articles.undelete(connection, 2)
        assert not stories.is_copy(connection, 2)


def test_the_copy_counts_when_the_counted_one_goes_and_gives_way_when_it_comes_back(
    library: Library,
) -> None:
    library.add(story())
    library.add(story(parts=8))
    library.delete([1])
    with library.reading() as connection:
        assert not stories.is_copy(connection, 2)
        assert overview(connection).quotes == 2
    library.undelete([1])
    with library.reading() as connection:
        assert stories.of(connection, 2) == 1
        assert overview(connection).quotes == 2


def test_a_correction_of_a_copy_does_not_make_it_count(library: Library) -> None:
    library.add(story())
    copy = story(parts=8)
    library.add(copy)
    library.correct(2, b"{}", copy)
    with library.reading() as connection:
        assert overview(connection).quotes == 2


def test_another_story_is_none_of_its_copies(library: Library) -> None:
    library.add(story())
    other = "\n\n".join(
        f"The {n}th match of the cup ended in snow at {n} degrees." for n in range(30)
    )
    assert not library.add(
        api.extract(ingest.from_text(f"Cup in the snow\n\n{other}", "c"))
    ).same_story
