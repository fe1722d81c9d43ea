"""Who said a quote, as it was told, and by which rule."""

from __future__ import annotations

from typing import NamedTuple

from explorer.model import Span


class Attribution(NamedTuple):
    """Who said a quote and how that was told."""

    person: str | None
    name: str | None
    cue: str | None
    rule: str
    spans: tuple[Span, ...]
    clause: int = -1


UNKNOWN = Attribution(None, None, None, "speaker.unknown", ())
