"""The article itself: its particulars, and the stretches that are no part of its story."""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import UNSET, UnsetType

from explorer.model.origin import Origin
from explorer.model.place_in_text import Clue, Located

DroppedWhy = Literal["caption", "related-headline", "furniture", "title", "nickname"]


class FiledFrom(Located, frozen=True, kw_only=True):
    """The dateline: where the article was filed, which is not what it is about."""

    place: str
    country: str | None = None


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """One article: its particulars and, unless it was left out on purpose, its text.

    `published` is an ISO 8601 day. `sha256` is of the text's UTF-8 bytes, in hexadecimal.
    `clues` says for a particular (``published``, ``title``, …) which words gave it: those words,
    or a rule and its fields. `origin` is the file it was read from, as far as that is known.
    """

    file: str | None = None
    sha256: str | None = None
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    filed_from: FiledFrom | None = None
    language: str = "en"
    url: str | UnsetType = UNSET
    clues: dict[str, str | Clue] | UnsetType = UNSET
    origin: Origin | UnsetType = UNSET
    text: str | UnsetType = UNSET

    @property
    def body(self) -> str:
        """The article's text, or an empty string where the dossier comes without it."""
        return self.text if isinstance(self.text, str) else ""


class Dropped(Located, frozen=True, kw_only=True):
    """A stretch that is no part of the story, kept visible with the reason it was set aside."""

    text: str
    why: DroppedWhy
