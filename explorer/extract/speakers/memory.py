"""What was heard so far: who spoke last, whom the sentence before was about, who is awaited."""

from __future__ import annotations

from typing import NamedTuple

from explorer.extract.speakers.attribution import Attribution


class Heard(NamedTuple):
    """An attribution and where it was made; `sentence` counts those read, the headline's too."""

    said: Attribution
    paragraph: int
    sentence: int


class Awaited(NamedTuple):
    """A quote whose speaker the next sentences may name; `gender` is its pronoun's, if known."""

    quote: str
    said: Attribution
    gender: str
    sentence: int
    paragraph: int


class Memory:
    """Who said what, quote by quote, up to the one being read.

    `last` is who spoke last, `introduced` whom the sentence before was about, each None where
    nobody did or was.
    """

    def __init__(self) -> None:
        self.said: dict[str, Attribution] = {}
        self.last: Heard | None = None
        self.introduced: Heard | None = None
        self.awaited: list[Awaited] = []

    def forget_speakers(self) -> None:
        """Begin anew: who spoke in the headline does not speak on in the story."""
        self.last = self.introduced = None

    def awaits_in(self, paragraph: int) -> bool:
        """Tell whether a quote of that paragraph was put off last."""
        return bool(self.awaited) and self.awaited[-1].paragraph == paragraph
