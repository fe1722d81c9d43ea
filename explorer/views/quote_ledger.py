"""The quote ledger: every pair of quotation marks of an article, and what accounts for it.

Nested pairs stand inside another one and are counted apart. With the article's text at hand the
pairs are found anew, so that one which no item accounts for is listed as unexplained.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, Literal

import msgspec
from msgspec.structs import replace

from explorer.i18n.messages import translate
from explorer.model import Dossier, Dropped, Located, Quote, Rejected, Span
from explorer.views.panel import speaker_country
from explorer.views.speech import is_reported, is_unmarked, statements

if TYPE_CHECKING:
    from explorer.extract.quotes.pairs import Pair

State = Literal[
    "attributed",
    "unattributed",
    "term",
    "nested",
    "title",
    "nickname",
    "rejected",
    "unexplained",
]
_LINES_ASIDE = ("caption", "related-headline", "furniture")


class LedgerEntry(Located, frozen=True, kw_only=True):
    """One pair of marks.

    `id` is the quote's, blank where no quote accounts for it (a rejected one is none any more).
    `code` is the speaker's country, blank where the article does not state it.
    """

    state: State
    text: str
    id: str = ""
    speaker: str = ""
    code: str = ""


class Ledger(msgspec.Struct, frozen=True):
    """All pairs in the order of the article."""

    entries: tuple[LedgerEntry, ...]
    reported: int = 0
    """Statements told without marks: none of the pairs, and counted apart."""

    @property
    def counts(self) -> Counter[State]:
        """How many pairs there are of each state."""
        return Counter(entry.state for entry in self.entries)

    @property
    def sentence(self) -> str:
        """The ledger's total in words; parts that are nought are left out, unexplained never."""
        counts = self.counts
        total = sum(counts.values()) - counts["nested"]
        said = [_counted(counts[state], state) for state in _ORDER if counts[state]]
        said.append(_counted(counts["unexplained"], "unexplained"))
        whole = translate(
            "ledger",
            "{booked} of %n stretch(es) in quotation marks accounted for: {parts}",
            total,
        ).format(booked=total - counts["unexplained"], parts=", ".join(said))
        if counts["nested"]:
            nested = translate("ledger", "{sentence}; %n nested", counts["nested"])
            whole = nested.format(sentence=whole)
        if not self.reported:
            return whole
        reported = translate("ledger", "{sentence}; %n reported without marks", self.reported)
        return reported.format(sentence=whole)


_ORDER: tuple[State, ...] = ("attributed", "unattributed", "term", "title", "nickname", "rejected")


def _counted(count: int, state: State) -> str:
    said = {
        "attributed": translate("ledger", "%n attributed", count),
        "unattributed": translate("ledger", "%n without a stated speaker", count),
        "term": translate("ledger", "%n term(s)", count),
        "title": translate("ledger", "%n title(s)", count),
        "nickname": translate("ledger", "%n nickname(s)", count),
        "rejected": translate("ledger", "%n rejected by you", count),
        "unexplained": translate("ledger", "%n unexplained", count),
    }
    return said[state]


_last: list[tuple[Dossier, Ledger]] = []


def of_dossier(dossier: Dossier) -> Ledger:
    """Return the ledger of a dossier, with or without its text; of the same one it is the same."""
    for booked, ledger in list(_last):
        if booked is dossier:
            return ledger
    made = _made(dossier)
    _last[:] = [(dossier, made)]
    return made


def _made(dossier: Dossier) -> Ledger:
    quotes = [
        _of_quote(quote)
        for quote in dossier.quotes
        if not is_reported(quote) and not is_unmarked(quote)
    ]
    names = [_of_dropped(item) for item in dossier.dropped if item.why in ("title", "nickname")]
    gone = [replace(_of_quote(quote), state="rejected", id="") for quote in _rejected(dossier)]
    entries = [*quotes, *names, *gone, *_unexplained(dossier)]
    reported = statements(filter(is_reported, dossier.quotes))
    return Ledger(tuple(sorted(entries, key=_order)), reported)


def _of_quote(quote: Quote) -> LedgerEntry:
    states: dict[str, State] = {"term": "term", "nested": "nested"}
    spoken: State = "attributed" if quote.speaker else "unattributed"
    return LedgerEntry(
        state=states.get(quote.kind, spoken),
        text=quote.text,
        id=quote.id,
        speaker=quote.speaker or "",
        code=speaker_country(quote) or "",
        start=quote.start,
        end=quote.end,
        paragraph=quote.paragraph,
    )


def _of_dropped(item: Dropped) -> LedgerEntry:
    state: State = "title" if item.why == "title" else "nickname"
    return LedgerEntry(
        state=state, text=item.text, start=item.start, end=item.end, paragraph=item.paragraph
    )


def _order(entry: LedgerEntry) -> tuple[int, int]:
    """By place; without the text by paragraph, in which the dossier keeps the article's order."""
    span = entry.span
    if span is not None:
        return span.start, -span.end
    return (entry.paragraph if isinstance(entry.paragraph, int) else 0), 0


def _unexplained(dossier: Dossier) -> list[LedgerEntry]:
    text = dossier.article.body
    if not text:
        return []
    # A dossier without its text is opened at the start of the app and needs none of this.
    from explorer.extract.quotes.pairs import find_pairs
    from explorer.text.layout import paragraphs

    booked = [span for item in _accounting(dossier) if (span := item.span) is not None]
    story = tuple(span for span in paragraphs(text) if not _is_aside(dossier, span))
    found = _unbooked(find_pairs(text, story), booked)
    return [
        LedgerEntry(
            state="unexplained",
            text=pair.inner.slice(text),
            start=pair.inner.start,
            end=pair.inner.end,
        )
        for pair in found
    ]


def _accounting(dossier: Dossier) -> list[Located]:
    names = [item for item in dossier.dropped if item.why not in _LINES_ASIDE]
    gone = _rejected(dossier)
    return [*(quote for quote in dossier.quotes if quote.kind != "indirect"), *names, *gone]


def _rejected(dossier: Dossier) -> list[Quote]:
    """The quotes that the reader says are none; nested ones went with theirs."""
    gone = dossier.rejected.quotes if isinstance(dossier.rejected, Rejected) else ()
    return [quote for quote in gone if quote.kind not in ("indirect", "nested")]


def _is_aside(dossier: Dossier, paragraph: Span) -> bool:
    """Tell whether a whole paragraph was set aside: what it quotes is another story's."""
    aside = (item.span for item in dossier.dropped if item.why in _LINES_ASIDE)
    return any(span.covers(paragraph) for span in aside if span is not None)


def _unbooked(pairs: list[Pair], booked: list[Span]) -> list[Pair]:
    """Return the pairs that no item accounts for.

    An item accounts for the pair it has most in common with, if that is more than half of the
    longer of the two. A quote that runs on over paragraphs may be booked whole: it then accounts
    for each of its pairs.
    """
    starts = [pair.outer.start for pair in pairs]
    longest = max((pair.outer.end - pair.outer.start for pair in pairs), default=0)
    done: set[int] = set()
    for span in booked:
        first, last = bisect_left(starts, span.start - longest), bisect_left(starts, span.end)
        near = range(first, last)
        best = max(near, key=lambda n: _in_common(pairs[n].inner, span), default=None)
        if best is not None and _in_common(pairs[best].inner, span) > 0.5:
            done.add(best)
        done.update(n for n in near if _runs_on(pairs[n]) and span.covers(pairs[n].inner))
    return [pair for number, pair in enumerate(pairs) if number not in done]


def _in_common(one: Span, other: Span) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared / max(one.end - one.start, other.end - other.start, 1)


def _runs_on(pair: Pair) -> bool:
    return (pair.continues or pair.open_ended) and pair.parent is None
