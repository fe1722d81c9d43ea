"""Who said a quote, as it was told, and by which rule."""

from __future__ import annotations

from typing import NamedTuple

from explorer.model import Span


class Attribution(NamedTuple):
    """Who said a quote and how that was told.

    `clause` is the item of the quote's sentence at which the clause of speech stands, None where
    there is none. `pronoun` is the gender of a pronoun that named nobody: "she said", and nobody
    was spoken of yet. `doubt` (0 to 1) is how improbable the choice is,
    `signs` are what it was chosen by.
    """

    person: str | None
    name: str | None
    cue: str | None
    rule: str
    spans: tuple[Span, ...]
    clause: int | None = None
    pronoun: str = ""
    doubt: float = 0.0
    signs: tuple[str, ...] = ()


UNKNOWN = Attribution(None, None, None, "speaker.unknown", ())
