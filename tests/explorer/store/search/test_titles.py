"""What stands above a hit is said in the reader's language, whatever it was kept in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from explorer.i18n import messages
from explorer.store.search.explain import explain
from explorer.store.search.query import parse
from explorer.store.search.titles import shown

FRENCH = {
    "Speaker not stated": "Locuteur inconnu",
    "term in marks": "terme entre guillemets",
    "Paragraph {number}": "Paragraphe {number}",
    "{first} to {last}": "du {first} au {last}",
    "Everything {conditions}.": "Tout ce qui est {conditions}.",
    "{one}, {other}": "{one} ; {other}",
    "not said by {value}": "pas dit par {value}",
    "with {words}": "avec {words}",
}


@pytest.fixture
def french() -> Iterator[None]:
    messages.speak_through(lambda _context, text, _n: FRENCH.get(text, ""), "fr")
    yield
    messages.speak_through(None)


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize(
    ("kept", "kind", "days", "said"),
    [
        ("Speaker not stated · term in marks", "quote", (None, None),
         "Locuteur inconnu · terme entre guillemets"),
        ("Paragraph 12", "sentence", (None, None), "Paragraphe 12"),
        ("1 April 2023 to 3 April 2023 · Karakol", "event", ("2023-04-01", "2023-04-03"),
         "du 1 avril 2023 au 3 avril 2023 · Karakol"),
        ("About", "person", (None, None), "About"),
    ],
)  # fmt: skip
def test_a_kept_line_is_said_in_the_readers_language(
    kept: str, kind: str, days: tuple[str | None, str | None], said: str
) -> None:
    assert shown(kept, kind, *days) == said


@pytest.mark.usefixtures("french")
def test_a_query_is_explained_in_the_readers_language() -> None:
    assert explain(parse("war -speaker:{other} ")) == (
        "Tout ce qui est avec “war” ; pas dit par “{other}”."
    )
    assert explain(parse("country:germany")) == "Tout ce qui est tied to Allemagne."
