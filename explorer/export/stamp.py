"""What travels along with every export: who made it, and whose borders its places follow."""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec
from msgspec import UNSET, UnsetType

from explorer import VERSION
from explorer.i18n.messages import translate
from explorer.model import Status

Style = Literal["plain", "apa", "mla", "chicago"]
"""How an article is cited: by outlet, title and day, or as a manual of style has it."""


class Stamp(msgspec.Struct, frozen=True, kw_only=True):
    """The border view in one line and by its key, the style of citations, the program's version.

    `day` is the one on which the export was made (ISO 8601).
    """

    borders: str
    view: str = "un-based"
    style: Style = "plain"
    program: str = f"Dateline {VERSION}"
    day: str = ""

    @property
    def licence(self) -> str:
        """Whose the words are, and under which licences the countries' shapes and names come."""
        return translate(
            "export", "Quotes belong to their authors; map data: BSD-3-Clause, ODbL 1.0"
        )

    @property
    def line(self) -> str:
        """All in one line: program, borders, the day of the export, the licence."""
        made = translate("export", "exported {day}").format(day=self.day) if self.day else ""
        return " · ".join(part for part in (self.program, self.borders, made, self.licence) if part)


def stamp(view: str | None = None, style: Style = "plain") -> Stamp:
    """Return the stamp for the border view `view` (the default one if left out).

    Sources are cited in `style`.

    Raises:
        UserError: there is no view of that name.
    """
    from explorer.atlas.borders import DEFAULT_VIEW, view_named

    key = view or DEFAULT_VIEW
    day = date.today().isoformat()
    return Stamp(borders=view_named(key).chip, view=key, style=style, day=day)


def checked(status: Status | UnsetType) -> str:
    """Return an item's state as exports call it: unchecked, checked, edited or added."""
    return "unchecked" if status is UNSET else str(status)
