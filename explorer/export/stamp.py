"""What travels along with every export: who made it, and whose borders its places follow."""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import UNSET, UnsetType

from explorer import VERSION
from explorer.model import Status

Style = Literal["plain", "apa", "mla", "chicago"]
"""How an article is cited: by outlet, title and day, or as a manual of style has it."""


class Stamp(msgspec.Struct, frozen=True, kw_only=True):
    """The border view in one line and by its key, the style of citations, the program's version."""

    borders: str
    view: str = "un-based"
    style: Style = "plain"
    program: str = f"Dateline {VERSION}"

    @property
    def line(self) -> str:
        """Both in one line."""
        return f"{self.program} · {self.borders}"


def stamp(view: str | None = None, style: Style = "plain") -> Stamp:
    """Return the stamp for the border view `view` (the default one if left out).

    Sources are cited in `style`.

    Raises:
        UserError: there is no view of that name.
    """
    from explorer.atlas.borders import DEFAULT_VIEW, view_named

    key = view or DEFAULT_VIEW
    return Stamp(borders=view_named(key).chip, view=key, style=style)


def checked(status: Status | UnsetType) -> str:
    """Return an item's state as exports call it: unchecked, checked, edited or added."""
    return "unchecked" if status is UNSET else str(status)
