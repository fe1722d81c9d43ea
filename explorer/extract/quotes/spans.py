"""The quote ledger: every pair of quotation marks of the story, told apart by what it holds.

Speech and terms become quotes; titles of works and nicknames are set aside with their reason.
"""

from __future__ import annotations

import re

import msgspec

from explorer.extract.document.document import Document
from explorer.extract.quotes.names import LEFT_WINDOW, WORD, is_value_of_tag, name_in_marks
from explorer.extract.quotes.pairs import Pair, find_pairs
from explorer.extract.quotes.without_marks import find_unmarked
from explorer.gazetteer.wordlists import any_marked
from explorer.model import Dropped, DroppedWhy, QuoteKind, Span, Why

_DUBBED = re.compile(rf"\b(?:{any_marked('dubbed')})[,:]? (?:the |an? )?$", re.IGNORECASE)
_CROSSHEAD = 8  # words
_SHOUTED = 3  # words in capitals that are no title of a work
_NAME = 5  # words of what something is called
_FEW = 2  # words of it that begin with "a": more of them judge
_OBJECT = re.compile(r"\b[Cc]all(?:s|ed|ing)? (?:his|her) $")  # “called her “a fraud””
_JUDGES = re.compile(r"(an?|the) ", re.IGNORECASE)
_ARTICLE = re.compile(rf"\b(?:{any_marked('articles')}) $")


class FoundQuote(msgspec.Struct, frozen=True, kw_only=True):
    """A quote before anyone is known to have said it.

    `span` is without the marks, `outer` with them; `paragraph` counts the story's paragraphs from
    0, -1 is the headline. `within` is the id of the quote it stands in. `continues` is true where
    it goes on with the quote before it, from the paragraph before. `by` is where a label or a
    signature says whose words without marks are.
    """

    id: str
    span: Span
    outer: Span
    paragraph: int
    kind: QuoteKind
    within: str | None = None
    continues: bool = False
    by: Span | None = None
    why: Why


class QuoteFindings(msgspec.Struct, frozen=True, kw_only=True):
    """All pairs of marks: those that hold words of someone, and those that hold names of things."""

    quotes: tuple[FoundQuote, ...]
    dropped: tuple[Dropped, ...]


def _kind(text: str, pair: Pair) -> tuple[QuoteKind, str]:
    """Return the kind of the words between the marks and the rule that tells it."""
    if pair.parent is not None:
        return "nested", "quote.nested"
    if pair.rule:
        return "sentence", pair.rule
    inner = pair.inner.slice(text)
    words = WORD.findall(inner)
    before = text[max(0, pair.outer.start - LEFT_WINDOW) : pair.outer.start]
    judged = _JUDGES.match(inner)
    most = _FEW if judged and judged.group(1).lower() != "the" else _NAME
    if len(words) <= most and _DUBBED.search(before):
        return "term", "quote.term-named"
    stops = inner[-1] in ".,!?…—–-" or text[pair.outer.end : pair.outer.end + 1] in (",", ".", "?")
    first = next((c for c in inner if c.isalnum()), "")
    if pair.open_ended or pair.continues:
        return "sentence", "quote.runs-on"
    if len(words) <= 2 and first.islower() and inner[-1] in ",." and _ARTICLE.search(before):
        return "term", "quote.term-short"
    if (first.isupper() or first.isdigit()) and (stops or len(words) > 5):
        whole = len(words) > 3 or inner[-1] in ".,!?…—–-"
        return ("sentence", "quote.sentence") if whole else ("fragment", "quote.part")
    named = len(words) <= _NAME and judged is None and not stops
    named = named and bool(_ARTICLE.search(before)) and not _OBJECT.search(before)
    if (len(words) <= 2 or named) and inner[-1] not in ".,!?…":
        return "term", "quote.term-short"
    return "fragment", "quote.part"


class _Ledger:
    """Books each pair once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.quotes: list[FoundQuote] = []
        self.dropped: list[Dropped] = []

    def book(self, pairs: list[Pair], offset: int) -> None:
        ids: dict[int, str] = {}
        title_end: int | None = None
        doubled = sum(pair.family == "double" for pair in pairs) * 2 > len(pairs)
        for index, pair in enumerate(pairs):
            shouted = offset < 0 and self._is_shouted(pair)
            why = None if shouted else self._aside(pair, title_end)
            why = why or self._crosshead(pair, doubled)
            title_end = pair.outer.end if why == "title" else None
            if why is None:
                ids[index] = f"q{len(self.quotes) + 1}"
                parent = ids.get(pair.parent) if pair.parent is not None else None
                self.quotes.append(self._quote(ids[index], pair, parent, offset))
            else:
                span = pair.inner
                self.dropped.append(
                    Dropped(start=span.start, end=span.end, text=span.slice(self.text), why=why)
                )

    def _is_shouted(self, pair: Pair) -> bool:
        """Tell whether a headline gives somebody's words in capitals: 'GET OFF MY LAND'."""
        inner = pair.inner.slice(self.text)
        return inner.isupper() and len(WORD.findall(inner)) >= _SHOUTED

    def _aside(self, pair: Pair, title_end: int | None) -> DroppedWhy | None:
        if pair.rule:
            return None
        if pair.open_ended:
            return "furniture" if is_value_of_tag(self.text, pair) else None
        return name_in_marks(self.text, pair, title_end)

    def _crosshead(self, pair: Pair, doubled: bool) -> DroppedWhy | None:
        """Tell a line of its own in single marks, where the story quotes in double ones."""
        if not doubled or pair.family != "single" or pair.open_ended or pair.continues:
            return None
        before, after = (
            self.text[max(0, pair.outer.start - 1) : pair.outer.start],
            self.text[pair.outer.end : pair.outer.end + 1],
        )
        alone = before in ("", "\n") and after in ("", "\n")
        short = len(WORD.findall(self.text, pair.inner.start, pair.inner.end)) <= _CROSSHEAD
        return "title" if alone and short else None

    def _quote(self, name: str, pair: Pair, parent: str | None, offset: int) -> FoundQuote:
        kind, rule = _kind(self.text, pair)
        return FoundQuote(
            id=name,
            span=pair.inner,
            outer=pair.outer,
            paragraph=pair.paragraph + offset,
            kind=kind,
            within=parent,
            continues=pair.continues,
            by=pair.by,
            why=Why(rule=rule, spans=(pair.outer,)),
        )


def find_quotes(reading: Document) -> QuoteFindings:
    """Return every pair of quotation marks of the headline and the story, in article order."""
    ledger = _Ledger(reading.text)
    if reading.title is not None:
        ledger.book(find_pairs(reading.text, (reading.title,)), -1)
    ledger.book(find_pairs(reading.text, reading.paragraphs, find_unmarked(reading)), 0)
    return QuoteFindings(quotes=tuple(ledger.quotes), dropped=tuple(ledger.dropped))
