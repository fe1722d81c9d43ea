"""One mention of a country."""

from __future__ import annotations

import msgspec

from explorer.model import MentionHow, Span


class Found(msgspec.Struct, frozen=True):
    """One mention of a country: where, which (ISO 3166-1 alpha-2), by what kind of name."""

    span: Span
    code: str
    how: MentionHow
    text: str
