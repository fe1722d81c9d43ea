"""The check itself: a draft goes in, each of its quotations comes out with what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from explorer.model import Dossier, Quote
from explorer.quotecheck.compare import Change, Match, Verdict, compare, shares_a_run
from explorer.quotecheck.names import may_be_one
from explorer.quotecheck.wording import plain, same
from explorer.store.library import Library
from explorer.store.search.quotations import Candidate, candidates
from explorer.views.speech import is_reported

MOST_SOURCES = 5
_LONGEST_BARE = 120  # words: a pasted sentence without marks is taken for one quotation
_FEWEST = 2  # words of a term in marks that is looked up
_RANK: dict[Verdict, int] = {"verbatim": 0, "cut": 1, "joined": 1, "altered": 2}


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Where the words stand: the article, the quote verbatim, who said it, when it was published.

    `number` and `id` are the article's number in the library and the quote's id in it.
    """

    article: str
    file: str | None
    quote: str
    speaker: str | None
    published: str | None
    number: int
    id: str


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """One quotation of the draft (code points of its text) and what became of the words."""

    text: str
    start: int
    end: int
    claimed: str | None
    verdict: Verdict
    changes: tuple[Change, ...] = ()
    sources: tuple[Source, ...] = ()


class _Held(msgspec.Struct, frozen=True):
    """A quote of the library that shares words with the quotation, and what was done to them."""

    candidate: Candidate
    quote: Quote
    match: Match
    is_theirs: bool


def check(library: Library, draft: Dossier) -> Iterator[Checked]:
    """Return every quotation of the draft, in its order, held against the library.

    Args:
        library: where to look.
        draft: the draft, read like any article: its quotes and who it says said them.
    """
    known: dict[int, Dossier] = {}
    for quote, claimed in _quotations(draft):
        yield _checked(library, quote, claimed, known)


def _quotations(draft: Dossier) -> list[tuple[Quote, str | None]]:
    """The draft's quotations and their speakers; a text without marks is one quotation itself."""
    found = [
        (quote, quote.speaker)
        for quote in draft.quotes
        if quote.kind in ("sentence", "fragment") or _is_long_term(quote)
    ]
    body = draft.article.body
    marked = any(not is_reported(quote) for quote in draft.quotes)
    if found or marked or not body.strip() or len(body.split()) > _LONGEST_BARE:
        return found
    start = len(body) - len(body.lstrip())
    words = body.strip()
    whole = Quote(id="", text=words, kind="sentence", start=start, end=start + len(words))
    return [(whole, None)]


def _is_long_term(quote: Quote) -> bool:
    return quote.kind == "term" and len(quote.text.split()) >= _FEWEST


def _checked(
    library: Library, quote: Quote, claimed: str | None, known: dict[int, Dossier]
) -> Checked:
    near = list(_near(library, quote.text, claimed, known))
    held = sorted((one for one in near if one.match.verdict != "not-found"), key=_order)
    verdict, changes, chosen = _verdict(quote.text, held, near)
    span = quote.span
    return Checked(
        text=quote.text,
        start=span.start if span else 0,
        end=span.end if span else 0,
        claimed=claimed,
        verdict=verdict,
        changes=changes,
        sources=tuple(_source(one, known) for one in chosen[:MOST_SOURCES]),
    )


def _order(one: _Held) -> tuple[bool, int, float]:
    return not one.is_theirs, _RANK[one.match.verdict], -one.match.share


def _near(
    library: Library, words: str, claimed: str | None, known: dict[int, Dossier]
) -> Iterator[_Held]:
    with library.reading() as connection:
        found = candidates(connection, words)
    for candidate in found:
        if candidate.form in ("indirect", "term"):
            continue  # the article's own words; no source of a quotation
        match = compare(words, candidate.text)
        if match is None:
            if not shares_a_run(words, candidate.text):
                continue
            match = Match(verdict="not-found", share=0.0)  # alone; it may be a part of a joined one
        quote = _quote(library, candidate, known)
        yield _Held(candidate, quote, match, may_be_one(claimed, quote.speaker))


def _quote(library: Library, candidate: Candidate, known: dict[int, Dossier]) -> Quote:
    if candidate.article not in known:
        known[candidate.article] = library.dossier(candidate.article)
    own = known[candidate.article].quotes
    return next(quote for quote in own if quote.id == candidate.key)


def _verdict(
    words: str, held: Sequence[_Held], near: Sequence[_Held]
) -> tuple[Verdict, tuple[Change, ...], Sequence[_Held]]:
    """What became of the words, the changes, and the sources, best first."""
    exact = [one for one in held if one.match.is_exact]
    if exact and not any(one.is_theirs for one in exact) and _is_telling(words, exact[0]):
        return "other-speaker", (), exact
    if exact and held[0].match.is_exact:
        return held[0].match.verdict, (), exact
    parts = _joined(words, near)
    if parts:
        return ("joined" if parts[0].is_theirs else "other-speaker"), (), parts
    if not held:
        return "not-found", (), ()
    best = held[0]
    if not best.is_theirs:
        return "other-speaker", best.match.changes, held
    return best.match.verdict, best.match.changes, held


def _is_telling(words: str, one: _Held) -> bool:
    """Tell whether the words are so many, or so wholly the other's, that they were taken over."""
    return len(plain(words)) > _FEWEST + 1 or one.match.verdict == "verbatim"


def _joined(words: str, near: Sequence[_Held]) -> list[_Held]:
    """The quotes of one speaker that, run together, are the quotation; none if they are not."""
    whole = plain(words).words
    for first in near:
        own = [one for one in near if _same_speaker(one.quote, first.quote)]
        chain = _chain(whole, own)
        if len(chain) > 1:
            return chain
    return []


def _same_speaker(one: Quote, other: Quote) -> bool:
    return one.speaker == other.speaker or may_be_one(one.speaker, other.speaker)


def _chain(whole: Sequence[str], own: Sequence[_Held]) -> list[_Held]:
    """Quotes whose words, one behind the other, are all of the quotation's words."""
    at = 0
    chain: list[_Held] = []
    while at < len(whole):
        fitting = [(_reach(whole, at, one), one) for one in own if one not in chain]
        reach, best = max(fitting, key=lambda pair: pair[0], default=(0, None))
        if best is None or reach < _FEWEST:
            return []
        chain.append(best)
        at += reach
    return chain


def _reach(whole: Sequence[str], at: int, one: _Held) -> int:
    """How many words from `at` on stand in the quote in one run, from its own first word on."""
    source = plain(one.candidate.text).words
    longest = 0
    for start in range(len(source)):
        length = 0
        while (
            at + length < len(whole)
            and start + length < len(source)
            and same([whole[at + length]], [source[start + length]])
            and (length == 0 or whole[at + length] == source[start + length])
        ):
            length += 1
        longest = max(longest, length)
    return longest


def _source(one: _Held, known: dict[int, Dossier]) -> Source:
    article = known[one.candidate.article].article
    return Source(
        article=article.title or article.file or "",
        file=article.file,
        quote=one.quote.text,
        speaker=one.quote.speaker,
        published=article.published,
        number=one.candidate.article,
        id=one.candidate.key,
    )
