"""The quote ledger: every pair of quotation marks of the story, told apart by what it holds.

Speech and terms become quotes; titles of works and nicknames are set aside with their reason.
"""

from __future__ import annotations

import re

import msgspec

from explorer.extract.document.document import Document
from explorer.extract.quotes.pairs import Pair, find_pairs
from explorer.gazetteer import wordlists
from explorer.model import Dropped, DroppedWhy, QuoteKind, Span, Why

_WORD = re.compile(r"[\w’'-]+")
_WORK = (
    r"(?:films?|movies?|books?|novels?|songs?|albums?|shows?|series|sitcom|documentar(?:y|ies)|plays?|"
    r"poems?|essays?|podcasts?|paintings?|exhibitions?|memoirs?|autobiography|musicals?|operas?|"
    r"ballads?|singles?|tracks?|episodes?|thrillers?|drama|comed(?:y|ies)|trilogy|franchise|hits?|"
    r"sculptures?|video game|game|soap|magazine|anthem|hymn|article|column|mural|collection)"
)
_TITLE_BEFORE = re.compile(
    rf"(?:\b{_WORK},?|\b(?:titled|entitled|headlined|star(?:s|red|ring)? in|author of|sang|singing|"
    r"directed|co-wrote|star of|creator of|appeared in|played in|headline[sd]?|rendition of|"
    r"chorus of|performance of|staging of|production of|known for|remake of|sequel to|"
    r"episode of|"
    r"adaptation of|version of|screening of|copy of|based on))[,:]? $",
    re.IGNORECASE,
)
_TITLE_AFTER = re.compile(
    rf"[,]? (?:an? |the |his |her )?(?:{_WORK}|star|stars|actor|actress|author|director|singer|"
    r"creator|presenter|host)\b"
)
_NAME_BEFORE = re.compile(r"(?:^|[\s(“\"])([A-ZÀ-Þ][\w’'-]+|[A-Z]\.) $")
_NAME_AFTER = re.compile(r" (?:(?:de|van|von|der|bin|al|el|da|dos|del|la|le) )?[A-ZÀ-Þ][\w’'-]+")
_NICKNAMED = re.compile(
    r"\b(?:nicknamed|aka|a\.k\.a\.|alias|goes by|nickname,?|nickname is)(?: as)? $"
)
_DUBBED = re.compile(
    r"\b(?:so[- ]called|known (?:\w+ )?as|dubbed|termed|codenamed|code-named|labell?ed|"
    r"referred to as|the (?:word|words|term|phrase|slogan|label|hashtag))[,:]? (?:the |an? )?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|[Hh]is|[Hh]er|[Ss]uch) $")
_LEFT_WINDOW = 48


class FoundQuote(msgspec.Struct, frozen=True, kw_only=True):
    """A quote before anyone is known to have said it.

    `span` is without the marks, `outer` with them; `paragraph` counts the story's paragraphs from
    0, -1 is the headline. `within` is the id of the quote it stands in. `continues` is true where
    it goes on with the quote before it, from the paragraph before.
    """

    id: str
    span: Span
    outer: Span
    paragraph: int
    kind: QuoteKind
    within: str | None = None
    continues: bool = False
    why: Why


class QuoteFindings(msgspec.Struct, frozen=True, kw_only=True):
    """All pairs of marks: those that hold words of someone, and those that hold names of things."""

    quotes: tuple[FoundQuote, ...]
    dropped: tuple[Dropped, ...]


def _is_title_like(words: list[str]) -> bool:
    """Tell whether the words are written as titles are: each longer one with a capital."""
    long = [word for word in words if len(word) > 3 or word is words[0]]
    return bool(long) and all(word[0].isupper() or word[0].isdigit() for word in long)


def _name_or_title(text: str, pair: Pair) -> DroppedWhy | None:
    """Return which name of a thing or person the marks hold, or None where they hold words."""
    inner = pair.inner.slice(text)
    words = _WORD.findall(inner)
    before = text[max(0, pair.outer.start - _LEFT_WINDOW) : pair.outer.start]
    after = text[pair.outer.end : pair.outer.end + 40]
    if not words or len(words) > 12 or (inner[-1] in ".!" and len(words) > 4):
        return None
    if len(words) <= 4 and inner[-1] not in ",.!?" and _is_nickname(before, after):
        return "nickname"
    if _is_title_like(words) and (_TITLE_BEFORE.search(before) or _TITLE_AFTER.match(after)):
        return "title"
    return None


def _is_nickname(before: str, after: str) -> bool:
    if _NICKNAMED.search(before):
        return True
    first = _NAME_BEFORE.search(before)
    if first is None or first.group(1).lower() in wordlists.words("before_no_nickname"):
        return False
    return _NAME_AFTER.match(after) is not None


def _kind(text: str, pair: Pair) -> tuple[QuoteKind, str]:
    """Return the kind of the words between the marks and the rule that tells it."""
    if pair.parent is not None:
        return "nested", "quote.nested"
    inner = pair.inner.slice(text)
    words = _WORD.findall(inner)
    before = text[max(0, pair.outer.start - _LEFT_WINDOW) : pair.outer.start]
    if len(words) <= 5 and _DUBBED.search(before):
        return "term", "quote.term-named"
    stops = inner[-1] in ".,!?…—–-" or text[pair.outer.end : pair.outer.end + 1] in (",", ".", "?")
    first = next((c for c in inner if c.isalnum()), "")
    if pair.open_ended or pair.continues:
        return "sentence", "quote.runs-on"
    if (first.isupper() or first.isdigit()) and (stops or len(words) > 5):
        whole = len(words) > 3 or inner[-1] in ".,!?…—–-"
        return ("sentence", "quote.sentence") if whole else ("fragment", "quote.part")
    named = len(words) <= 5 and _ARTICLE.search(before) and not stops
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
        for index, pair in enumerate(pairs):
            why = None if pair.open_ended else _name_or_title(self.text, pair)
            if why is None:
                ids[index] = f"q{len(self.quotes) + 1}"
                parent = ids.get(pair.parent) if pair.parent is not None else None
                self.quotes.append(self._quote(ids[index], pair, parent, offset))
            else:
                span = pair.inner
                self.dropped.append(
                    Dropped(start=span.start, end=span.end, text=span.slice(self.text), why=why)
                )

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
            why=Why(rule=rule, spans=(pair.outer,)),
        )


def find_quotes(reading: Document) -> QuoteFindings:
    """Return every pair of quotation marks of the headline and the story, in article order."""
    ledger = _Ledger(reading.text)
    if reading.title is not None:
        ledger.book(find_pairs(reading.text, (reading.title,)), -1)
    ledger.book(find_pairs(reading.text, reading.paragraphs), 0)
    return QuoteFindings(quotes=tuple(ledger.quotes), dropped=tuple(ledger.dropped))
