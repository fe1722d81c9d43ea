"""What a search gives back: hits with quotes first, and what the reader is told about them."""

from __future__ import annotations

from collections import Counter
from typing import Literal

import msgspec

from explorer.i18n.messages import translate
from explorer.store.search.explain import explain
from explorer.store.search.query import Query
from explorer.store.search.snippet import Marks

HitKind = Literal["quote", "event", "person", "country", "sentence"]
KINDS: tuple[HitKind, ...] = ("quote", "event", "person", "country", "sentence")


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """One thing found. Marks are half-open stretches of `title` and `snippet`, in code points.

    `id` is the item's id in its dossier; a sentence's is ``start-end``, or ``title``. `codes` are
    the countries it is tied to, the best panel first. `form` is a quote's kind. `article` is
    its number in the library, 0 outside of it. `who` is the speaker of a quote, `since` the first
    day (ISO 8601) of when it was.
    """

    article: int = 0
    kind: HitKind
    id: str
    form: str = ""
    title: str
    snippet: str
    title_marks: Marks = ()
    marks: Marks = ()
    codes: tuple[str, ...] = ()
    who: str = ""
    since: str | None = None


class Blocking(msgspec.Struct, frozen=True):
    """The one part of a query without which something is found: in words, how much, the rest."""

    part: str
    count: int
    rest: str


class Results(msgspec.Struct, frozen=True, kw_only=True):
    """What was found: hits with quotes first, and what the reader should be told about them.

    `note` and `answered`, the other query, are set where something else was searched for than what
    was typed: the words were taken as a question. `is_ranked` is false where
    the articles added last come first instead of the best hits, `is_cut` true where there is more.
    `meant` is the query spelled as it may have been meant, and finds something.
    """

    query: Query
    hits: tuple[Hit, ...] = ()
    note: str | None = None
    blocking: tuple[Blocking, ...] = ()
    answered: Query | None = None
    is_ranked: bool = True
    is_cut: bool = False
    meant: str | None = None

    @property
    def counts(self) -> dict[HitKind, int]:
        """How many hits of each kind, in the order of the kinds; kinds without any left out."""
        found = Counter(hit.kind for hit in self.hits)
        return {kind: found[kind] for kind in KINDS if found[kind]}

    @property
    def hits_by_country(self) -> dict[str, int]:
        """How many hits are tied to each country; the rows of countries themselves left out."""
        tied = (code for hit in self.hits if hit.kind != "country" for code in hit.codes)
        return dict(Counter(tied))

    @property
    def explanation(self) -> str:
        """The query in words, or the note if there is one, and what is left out."""
        return " ".join(filter(None, (self.note or explain(self.query), self._left_out())))

    def _left_out(self) -> str:
        if not self.is_cut:
            return ""
        if self.is_ranked:
            return translate("query", "There is more: type on to narrow it down.")
        return translate(
            "query", "There is more, those added last first: type on to narrow it down."
        )
