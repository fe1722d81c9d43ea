"""One mention of a country."""

from __future__ import annotations

import msgspec

from explorer.model import MentionHow, Span


class Found(msgspec.Struct, frozen=True):
    """One mention of a country: where, which (ISO 3166-1 alpha-2), by what kind of name.

    Of a name that places in several countries bear: how unsure the choice is (0 to 1), and the
    country chosen and the next one, each with the signs that count for it.
    """

    span: Span
    code: str
    how: MentionHow
    text: str
    doubt: float = 0.0
    signs: str = ""
    rival: str = ""
