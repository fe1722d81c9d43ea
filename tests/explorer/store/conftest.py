"""Dossiers to search: the curated one, and one with its text."""

from __future__ import annotations

import pytest

from explorer.model import (
    Article,
    Country,
    CountryMention,
    Dossier,
    Dropped,
    Event,
    Person,
    Place,
    Quote,
    Tie,
)
from explorer.store.search.article_search import Index

TEXT = (
    "The lake road is open again.\n\n"
    "A truck on the lake road. (Photo by A. Reader)\n\n"
    "“We will keep it open, whatever it costs,” Minister Aida Bek said in Bishkek. "
    "Kazakhstan has promised to help. Villagers were not so sure."
)


@pytest.fixture(scope="session")
def index(curated: Dossier) -> Index:
    """The curated dossier, ready to be searched."""
    return Index.of(curated)


@pytest.fixture(scope="session")
def with_text() -> Dossier:
    """A small dossier with its text and offsets."""
    quote = "We will keep it open, whatever it costs,"
    at, kz = TEXT.index(quote), TEXT.index("Kazakhstan")
    caption = TEXT.index("A truck")
    return Dossier(
        article=Article(title="Lake road opens", outlet="The Herald", published="2023-04-02",
                        text=TEXT),
        dropped=(Dropped(start=caption, end=caption + 46, text="A truck", why="caption"),),
        countries=(
            Country(code="KZ", name="Kazakhstan", role="mentioned", focus=1.0, mentions=(
                CountryMention(start=kz, end=kz + 10, text="Kazakhstan", how="name"),)),
        ),
        people=(Person(id="bek", name="Aida Bek", role="Minister", country="KG", leader=True),),
        quotes=(
            Quote(id="q1", text=quote, kind="sentence", start=at, end=at + len(quote),
                  speaker_id="bek", speaker="Aida Bek", cue="said",
                  countries=(Tie(code="KG", why="speaker"), Tie(code="KZ", why="about"))),
            Quote(id="q2", text="it costs", kind="nested", within="q1"),
        ),
        events=(
            Event(id="e1", summary="The road opens.", date="2023-04-01", precision="day",
                  place=Place(name="Karakol", country="KG"), countries=("KG",)),
            Event(id="e2", summary="A promise of help.", countries=("KZ",)),
        ),
    )  # fmt: skip
