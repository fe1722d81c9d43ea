"""What a format's reader hands over: the text, and what the file itself says about the article."""

from __future__ import annotations

import msgspec
from msgspec import UNSET

from explorer.files.names import readable
from explorer.model import Clue, Origin

LONGEST = 5_000
"""Code points of a particular that are kept: a longer one is no title and no name."""


class Finding(msgspec.Struct, frozen=True):
    """One particular of the article, and the words, the field or the rule that gave it."""

    value: str
    clue: str | Clue

    @classmethod
    def by(cls, rule: str, value: str | None, words: str | None = None) -> Finding | None:
        """Return what a rule found, in `words` of the article if any; None for no value."""
        if not value:
            return None
        return cls(value, Clue(rule=rule, fields={"words": words} if words else UNSET))

    def dated(self) -> str | Clue:
        """Return the clue of a day that is only suggested, with the day in it."""
        if isinstance(self.clue, str):
            return f"{self.value}: {self.clue}"
        fields = self.clue.fields if isinstance(self.clue.fields, dict) else {}
        return Clue(rule=self.clue.rule, fields={**fields, "day": self.value})

    def readable(self) -> Finding:
        """Return the finding in characters that can be shown and kept, of a length that can be."""
        if isinstance(self.clue, str):
            return Finding(_short(self.value), _short(self.clue))
        fields = self.clue.fields
        if isinstance(fields, dict):
            fields = {name: _short(words) for name, words in fields.items()}
        return Finding(_short(self.value), Clue(rule=self.clue.rule, fields=fields))


def _short(words: str) -> str:
    return readable(words[:LONGEST])


class Particulars(msgspec.Struct, frozen=True, kw_only=True):
    """What is known about an article besides its text; `published` is an ISO 8601 day.

    `suggestion` is a day that may be the publication's and is not stated to be: it is offered to
    the reader and never taken.
    """

    title: Finding | None = None
    outlet: Finding | None = None
    author: Finding | None = None
    published: Finding | None = None
    url: Finding | None = None
    language: Finding | None = None
    suggestion: Finding | None = None

    def or_else(self, other: Particulars) -> Particulars:
        """Return these particulars, each missing one filled from `other`."""
        own = {name: getattr(self, name) for name in self.__struct_fields__}
        return msgspec.structs.replace(
            other, **{name: value for name, value in own.items() if value is not None}
        )

    def readable(self) -> Particulars:
        """Return the particulars in characters that can be shown and kept, none without end."""
        found = {name: getattr(self, name) for name in self.__struct_fields__}
        return Particulars(**{name: one.readable() for name, one in found.items() if one})


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """The text of an article as a format's reader found it.

    `stated` comes from fields that say so outright (meta tags, mail headers) and wins over the
    text's own lines; `hints` come from fields that often say something else (the title a word
    processor put into a file) and lose against them. `origin` says where its words stand on the
    file's pages, where it has any.
    """

    text: str
    stated: Particulars = Particulars()
    hints: Particulars = Particulars()
    origin: Origin | None = None

    def readable(self) -> Draft:
        """Return the draft in characters that can be shown and kept, its particulars of a size."""
        return Draft(
            text=readable(self.text),
            stated=self.stated.readable(),
            hints=self.hints.readable(),
            origin=self.origin,
        )
