"""What is read aloud: the story's sentences, or those of a stretch, none of them endless."""

from __future__ import annotations

from explorer import api
from explorer.ingest import from_text
from explorer.model import Article, Dossier, Dropped, Span
from explorer.views.aloud import LONGEST, spoken

TEXT = (
    "Ferry talks end\n\nThe talks ended. “We agree,” she said.\n\nA harbour (Photo: Ana Prata/AFP)"
)


def words(dossier: Dossier, within: Span | None = None) -> list[str]:
    return [span.slice(dossier.article.body) for span in spoken(dossier, within)]


def test_the_story_without_what_stands_around_it() -> None:
    start = TEXT.index("A harbour")
    aside = Dropped(start=start, end=len(TEXT), text=TEXT[start:], why="caption")
    dossier = Dossier(article=Article(text=TEXT), dropped=(aside,))
    assert words(dossier) == ["Ferry talks end", "The talks ended.", "“We agree,” she said."]


def test_a_stretch_of_it() -> None:
    dossier = api.extract(from_text(TEXT))
    start = TEXT.index("ended")
    assert words(dossier, Span(start, start + 17)) == ["ended.", "“We agree,"]


def test_what_has_no_end_is_parted() -> None:
    dossier = Dossier(article=Article(text="word " * 1000))
    assert max(map(len, words(dossier))) <= LONGEST
    assert "".join(words(dossier)).split() == ["word"] * 1000
