"""Speakers that are organisations: told by where each is named."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from explorer.extract.speakers.attribution import Attribution
from explorer.model import Organisation, Span


class Bodies:
    """The organisations found, by where they are named."""

    def __init__(self, organisations: Iterable[Organisation]) -> None:
        self.by_span = {m.span: o.id for o in organisations for m in o.mentions if m.span}
        self.spans = sorted(self.by_span)

    def named(self, said: Attribution) -> Attribution:
        """Return the attribution with the id of the organisation that speaks, if one does."""
        if said.person is not None or said.name is None or not said.spans:
            return said
        index = bisect_left(self.spans, Span(said.spans[0].start, said.spans[0].start))
        if index == len(self.spans) or not said.spans[0].covers(self.spans[index]):
            return said
        return said._replace(person=self.by_span[self.spans[index]])
