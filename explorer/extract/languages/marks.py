"""The quotes of an article in another language: pairs of marks are paired as in English."""

from __future__ import annotations

import re
from itertools import pairwise

from msgspec.structs import replace

from explorer.extract.document.document import Document
from explorer.extract.languages import dashes
from explorer.extract.languages.vocabulary import Vocabulary
from explorer.extract.languages.words import words_of
from explorer.extract.quotes.pairs import Pair, find_pairs
from explorer.extract.quotes.spans import FoundQuote
from explorer.model import QuoteKind, Span, Why

_WORD = re.compile(r"[\w’'-]+")
_BEFORE = re.compile(r"([^\W\d_]{1,40})[:,]? ?$")
_NUMBERED = re.compile(r"[-–— ]\d{1,2}$")  # "Северный мост — 2"
_NAMED = 8  # words of a name at most
_ARTICLE = re.compile(r"(?<![^\W\d_])([^\W\d_]{1,12})['’]? ?$")
_BEHIND_ARTICLE = 6  # words of a name behind an article at most
_STOPS = ".,!?…—–-"


def _kind(text: str, pair: Pair, book: Vocabulary) -> tuple[QuoteKind, str]:
    """Return the kind of the words between the marks and the rule that tells it."""
    if pair.parent is not None:
        return "nested", "quote.nested"
    if pair.open_ended or pair.continues:
        return "sentence", "quote.runs-on"
    inner = pair.inner.slice(text)
    words = _WORD.findall(inner)
    goes_on = inner[-1] not in ".,!?…"
    stops = inner[-1] in _STOPS or text[pair.outer.end : pair.outer.end + 1] in (",", ".", "?")
    first = next((c for c in inner if c.isalnum()), "")
    if len(words) <= _NAMED and inner[-1] not in ".!?…" and _is_named(text, pair, book):
        return "term", "quote.term-named"
    if len(words) <= 4 and first.isupper() and _NUMBERED.search(inner):
        return "term", "quote.term-named"
    if first.isupper() and goes_on and _is_behind_article(text, pair, book, words):
        return "term", "quote.term-named"
    if len(words) <= 4 and goes_on and _stands_alone(text, pair):
        return "term", "quote.term-short"
    is_name = len(words) <= 4 and all(w[0].isupper() or not w[0].isalpha() for w in words)
    if is_name and goes_on:
        return "term", "quote.term-short"
    if (first.isupper() or first.isdigit()) and (stops or len(words) > 5) and len(words) > 3:
        return "sentence", "quote.sentence"
    if len(words) <= 2 and goes_on:
        return "term", "quote.term-short"
    return "fragment", "quote.part"


def _is_named(text: str, pair: Pair, book: Vocabulary) -> bool:
    """Tell whether the word before the marks says that they hold a name: the film “…”."""
    before = _BEFORE.search(text[max(0, pair.outer.start - 40) : pair.outer.start])
    return before is not None and book.is_naming(before.group(1))


def _stands_alone(text: str, pair: Pair) -> bool:
    """Tell whether a few words in marks stand between two sentences: a heading in the story."""
    before = text[max(0, pair.outer.start - 3) : pair.outer.start].rstrip(" ")
    after = text[pair.outer.end : pair.outer.end + 3].lstrip(" ")
    is_parted = text[pair.outer.end : pair.outer.end + 1] == " "
    return before[-1:] in (".", "!", "?") and is_parted and after[:1].isupper()


def _is_behind_article(text: str, pair: Pair, book: Vocabulary, words: list[str]) -> bool:
    """Tell whether marks behind an article hold a name: un « Conseil national », der „Bund der …“.

    A part of a sentence would begin small there; where all nouns have capitals, it has words that
    are neither nouns nor small words between them.
    """
    before = _ARTICLE.search(text[max(0, pair.outer.start - 14) : pair.outer.start])
    if before is None or len(words) > _BEHIND_ARTICLE:
        return False
    key = before.group(1).lower()
    if key not in book.articles and key not in book.oblique:
        return False
    if not book.pack.people.capital_nouns:
        return True
    small = (book.articles, book.oblique, book.objects, book.genitives, book.joining)
    return all(word[0].isupper() or any(word.lower() in known for known in small) for word in words)


def _without_narrator(text: str, quote: FoundQuote, book: Vocabulary) -> list[FoundQuote]:
    """Return the quote in parts where the narrator speaks in it: «Да, — сказал он. — Иду»."""
    if quote.within is not None:
        return [quote]
    parts = dashes.parts_of(text, quote.span, book)
    told = [words_of(text, Span(a.end, b.start), book.elided)[:2] for a, b in pairwise(parts)]
    if not told or not all(any(map(book.is_verb, words)) for words in told):
        return [quote]
    last = len(parts) - 1
    return [
        replace(
            quote,
            id=f"{quote.id}.{number}" if number else quote.id,
            span=part,
            outer=Span(
                part.start if number else quote.outer.start,
                part.end if number < last else quote.outer.end,
            ),
            kind="sentence",
            why=Why(rule="quote.sentence", spans=(part,)),
        )
        for number, part in enumerate(parts)
    ]


def find_quotes(reading: Document, book: Vocabulary) -> tuple[FoundQuote, ...]:
    """Return every pair of quotation marks of the headline and the story, in article order."""
    quotes: list[FoundQuote] = []
    stretches = [(find_pairs(reading.text, (reading.title,)), -1)] if reading.title else []
    stretches.append((find_pairs(reading.text, reading.paragraphs), 0))
    for pairs, offset in stretches:
        ids: dict[int, str] = {}
        for index, pair in enumerate(pairs):
            ids[index] = f"m{len(quotes)}"
            kind, rule = _kind(reading.text, pair, book)
            whole = FoundQuote(
                id=ids[index],
                span=pair.inner,
                outer=pair.outer,
                paragraph=pair.paragraph + offset,
                kind=kind,
                within=ids.get(pair.parent) if pair.parent is not None else None,
                continues=pair.continues,
                why=Why(rule=rule, spans=(pair.outer,)),
            )
            quotes += _without_narrator(reading.text, whole, book)
    if book.pack.speech.dashes:
        quotes += dashes.find_speech(reading, book, [quote.outer for quote in quotes])
    quotes.sort(key=lambda quote: quote.span)
    named = {quote.id: f"q{number}" for number, quote in enumerate(quotes, 1)}
    return tuple(
        replace(quote, id=named[quote.id], within=named.get(quote.within or "")) for quote in quotes
    )
