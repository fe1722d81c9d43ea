"""One row of the panel, or of a page of cards."""

from __future__ import annotations

from typing import Literal

import msgspec

from explorer.model import CountryMention, Organisation, Person
from explorer.views.panel import Item, SectionKey

SectionName = SectionKey | Literal["elsewhere", "list"]


class Elsewhere(msgspec.Struct, frozen=True):
    """Another article of the library that has the country, by its number; facts in one line.

    Or something to do with a person of that number in the library (`deed`: ``join``, ``part``), or
    another country of this article, by its `code`.
    """

    article: int
    title: str
    facts: str
    deed: str = ""
    number: int = 0
    code: str = ""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One row: a heading (`title` set), a card (`item` or `elsewhere`), or a sentence (`note`).

    A heading is drawn as its `name`, its `count` and, at the line's end, an `aside`.
    """

    section: SectionName
    title: str = ""
    name: str = ""
    count: str = ""
    aside: str = ""
    item: Item | None = None
    note: str = ""
    foldable: bool = False
    folded: bool = False
    elsewhere: Elsewhere | None = None

    @property
    def is_card(self) -> bool:
        """Whether this row is a card, which can be chosen."""
        return self.item is not None or self.elsewhere is not None

    @property
    def is_voice(self) -> bool:
        """Whether this row is somebody who may speak: a person or an organisation."""
        return isinstance(self.item, Person | Organisation)

    @property
    def is_line(self) -> bool:
        """Whether this row is a mention, of which there are too many for cards."""
        return isinstance(self.item, CountryMention)

    @property
    def is_heading(self) -> bool:
        """Whether this row heads its section."""
        return bool(self.title)
