"""The phrases that name a source without a verb: "laut …", "selon …", "по словам …"."""

from __future__ import annotations

from typing import NamedTuple

from explorer.extract.languages.endings import plain
from explorer.extract.languages.pack import SpeechWords
from explorer.extract.languages.words import WORD

Phrase = tuple[str, ...]


def phrases(rows: tuple[str, ...]) -> tuple[Phrase, ...]:
    """Return the words of each phrase as word lists have them, the longest phrase first."""
    split = (tuple(plain(word) for word in WORD.findall(row)) for row in rows)
    return tuple(sorted(split, key=lambda row: -len(row)))


class SourcePhrases(NamedTuple):
    """The phrases before and behind a source, those before one behind a comma, and "his words"."""

    before: tuple[Phrase, ...]
    behind: tuple[Phrase, ...]
    parted: tuple[Phrase, ...]
    own: tuple[tuple[str, Phrase], ...]

    @classmethod
    def of(cls, speech: SpeechWords) -> SourcePhrases:
        """Return the phrases of a pack."""
        return cls(
            before=phrases((*speech.according, *speech.according_parted)),
            behind=phrases(speech.according_after),
            parted=phrases(speech.according_parted),
            own=tuple((gender, phrases((phrase,))[0]) for gender, phrase in speech.own),
        )

    @property
    def openings(self) -> frozenset[str]:
        """The first words of them all, by which most words are passed over at once."""
        own = (phrase for _, phrase in self.own)
        return frozenset(phrase[0] for phrase in (*self.before, *self.behind, *own))
