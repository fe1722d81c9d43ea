"""Articles with their text at hand, made here: quotes, names, an emoji and markup in them."""

from __future__ import annotations

import pytest

from explorer.model import (
    Article,
    Country,
    CountryMention,
    Dossier,
    Dropped,
    Event,
    FiledFrom,
    Mention,
    Person,
    Quote,
    Tie,
)

TEXT = """Harbour talks stall again 🚢 as ferries wait

Photo: ferries lie idle in the harbour of Reval. (Agency)

TALLINN, Estonia — Estonia and Finland failed on Tuesday to agree on a \
timetable for ferries 😀 between their capitals, officials said.

“We came here with open hands,” Mart Kask, the Estonian transport minister, said. \
“Nobody took them.”

His Finnish colleague, Aino Laine, spoke of a “pause 🙂 for thought” and <b>bold</b> plans & more.

Read also: Ice closes the northern route

Kask said Finland would be “welcome any day 😀😀.”

{filler}

“The sea does not wait,” Laine said at last."""

FILLER = (
    "The ships lay at their moorings for another night while the crews played cards below deck, "
    "and in the offices above the quay the lamps burned until the morning papers came."
)


def located(text: str, words: str, nth: int = 1) -> dict[str, int]:
    """Return `start` and `end` of the nth place where `words` stand."""
    at = -1
    for _ in range(nth):
        at = text.index(words, at + 1)
    return {"start": at, "end": at + len(words)}


def named(text: str, *words: str) -> tuple[Mention, ...]:
    """Return every mention of the words."""
    found = []
    for word in words:
        for nth in range(1, text.count(word) + 1):
            found.append(Mention(text=word, **located(text, word, nth)))
    return tuple(sorted(found, key=lambda mention: mention.start))


def quoted(
    text: str, id: str, words: str, speaker: str | None, code: str | None, **more: str
) -> Quote:
    """Return a quote where it stands."""
    ties = (Tie(code=code, why="speaker"),) if code else ()
    return Quote(
        id=id,
        text=words,
        kind=more.get("kind", "sentence"),
        speaker=speaker,
        speaker_id=(speaker or "").split(" ")[-1].lower() or None,
        countries=ties,
        **located(text, words),
    )


def country_of(text: str, code: str, name: str, role: str, *words: str) -> Country:
    """Return a country with its mentions."""
    mentions = tuple(
        CountryMention(
            text=m.text, start=m.start, end=m.end, how="name" if m.text == name else "demonym"
        )
        for m in named(text, *words)
    )
    return Country(code=code, name=name, role=role, focus=0.5, mentions=mentions)


def make_dossier(paragraphs: int = 30) -> Dossier:
    """Return the dossier of an article with that many paragraphs of filler in its middle."""
    text = TEXT.format(filler="\n\n".join([FILLER] * paragraphs))
    photo = "Photo: ferries lie idle in the harbour of Reval. (Agency)"
    other = "Read also: Ice closes the northern route"
    failed = text[text.index("Estonia and Finland failed") : text.index(", officials said.")]
    return Dossier(
        article=Article(
            title="Harbour talks stall again 🚢 as ferries wait",
            outlet="The Baltic Post",
            author="Liis Tamm",
            published="2024-03-06",
            filed_from=FiledFrom(
                place="Tallinn", country="EE", **located(text, "TALLINN, Estonia")
            ),
            text=text,
        ),
        dropped=(
            Dropped(text=photo, why="caption", **located(text, photo)),
            Dropped(text=other, why="related-headline", **located(text, other)),
        ),
        countries=(
            country_of(text, "EE", "Estonia", "about", "Estonia and", "Estonian"),
            country_of(text, "FI", "Finland", "about", "Finland", "Finnish"),
        ),
        people=(
            Person(id="kask", name="Mart Kask", role="transport minister", country="EE",
                   leader=True, mentions=named(text, "Mart Kask", "Kask said")),
            Person(id="laine", name="Aino Laine", country="FI", mentions=named(text, "Aino Laine")),
        ),
        quotes=(
            quoted(text, "q1", "We came here with open hands,", "Mart Kask", "EE"),
            quoted(text, "q2", "Nobody took them.", "Mart Kask", "EE"),
            quoted(text, "q3", "pause 🙂 for thought", "Aino Laine", "FI", kind="term"),
            quoted(text, "q4", "welcome any day 😀😀.", "Mart Kask", "EE", kind="fragment"),
            quoted(text, "q5", "The sea does not wait,", None, None),
        ),
        events=(
            Event(id="e1", summary="Talks on ferries fail.", date="2024-03-05", precision="day",
                  date_text="on Tuesday", countries=("EE", "FI"), **located(text, failed)),
        ),
    )  # fmt: skip


@pytest.fixture(scope="session")
def ferries() -> Dossier:
    """The dossier of the ferries, its text at hand."""
    return make_dossier()


@pytest.fixture(scope="session")
def long_article() -> Dossier:
    """The same with more than 5,000 words."""
    return make_dossier(5000 // len(FILLER.split()) + 1)
