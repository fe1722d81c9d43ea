"""A query as FTS5 asks for it. Every word is quoted: raw text never reaches FTS5's own language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from explorer.store.search.aliases import Aliases, Phrase, phrase_of
from explorer.store.search.query import Query, Term
from explorer.text.search_folding import fold

EVERYTHING = '{type} : "all"'
_COLUMNS = {
    "words": "text joined names",
    "speaker": "speaker",
    "country": "country",
    "about": "about",
    "said": "cue",
    "type": "type",
    "checked": "type",
    "in": "part",
    "outlet": "outlet",
}
BROAD = 2  # letters: the beginning of a word in most articles
_ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789"
_POSSESSIVE = re.compile(r"['’ʼ]s$")
# The past tenses that reporting verbs do not form with -ed.
_PAST = {"say": "said", "says": "said", "tell": "told", "tells": "told", "write": "wrote"}


class Needle(msgspec.Struct, frozen=True):
    """Folded words in a row; with `prefix` the last one may go on."""

    phrase: Phrase
    prefix: bool = False

    @property
    def fts(self) -> str:
        """The needle in FTS5's language."""
        if self.prefix and len(self.phrase) == 1 and self.phrase[0] in _ALPHABET:
            return _begun(self.phrase[0])
        return f'"{" ".join(self.phrase)}"' + ("*" if self.prefix else "")

    @property
    def is_broad(self) -> bool:
        """Whether it is the beginning of so many words that ranking them means nothing."""
        return self.prefix and len(self.phrase) == 1 and len(self.phrase[0]) <= BROAD


def expression(query: Query, aliases: Aliases) -> str:
    """Return the FTS5 expression for the words and columns of `query`."""
    wanted = [f"({part})" for part in _wanted(query, aliases)]
    every = " AND ".join(wanted) or EVERYTHING
    unwanted = [clause((term,), aliases) for term in query.none if not of_article(term)]
    return " NOT ".join([f"({every})", *(f"({part})" for part in unwanted)])


def of_article(term: Term) -> bool:
    """Tell whether a term asks about the whole article rather than one item in it."""
    return term.field == "tag" or (term.field == "in" and not term.values)


def is_ranked(query: Query, aliases: Aliases) -> bool:
    """Tell whether an order by relevance says anything of what `query` finds, at a fair price.

    It does not where only operators are asked for, which every item fits alike, nor for the first
    letters of a word: to rank those FTS5 would have to read most of the library.
    """
    words = [term for terms in query.every for term in terms if term.field == "words"]
    return bool(words) and not any(
        needle.is_broad for term in words for needle in spellings(term, aliases)
    )


def needles(query: Query, aliases: Aliases) -> list[Needle]:
    """Return what to mark in the items found."""
    found: list[Needle] = []
    for terms, run in _runs(query, aliases):
        for term in terms:
            if term.field in ("words", "speaker"):
                found += spellings(term, aliases)
        found += [Needle(other) for other in run]
    return list(dict.fromkeys(found))


def clause(terms: tuple[Term, ...], aliases: Aliases) -> str:
    """Return the FTS5 expression for one of `terms`."""
    return " OR ".join(_term(term, aliases) for term in terms)


def _term(term: Term, aliases: Aliases) -> str:
    if term.values:
        asked = " OR ".join(f'"{value.lower()}"' for value in term.values)
    elif term.field == "said":
        asked = " OR ".join(needle.fts for needle in _cues(term))
    else:
        asked = " OR ".join(needle.fts for needle in spellings(term, aliases))
    return f"{{{_COLUMNS[term.field]}}} : ({asked})"


def _wanted(query: Query, aliases: Aliases) -> Iterator[str]:
    for terms, run in _runs(query, aliases):
        if any(of_article(term) for term in terms):
            continue
        if not run:
            yield clause(terms, aliases)
            continue
        typed = " AND ".join(f"({_term(term, aliases)})" for term in terms)
        others = " OR ".join(Needle(other).fts for other in run)
        yield f"({typed}) OR ({{{_COLUMNS['words']}}} : ({others}))"


def _runs(query: Query, aliases: Aliases) -> Iterator[tuple[tuple[Term, ...], list[Phrase]]]:
    """The clauses, where plain words in a row that are one known name make one, with its others."""
    at = 0
    while at < len(query.every):
        size = _run_length(query.every[at : at + aliases.longest], aliases)
        if size > 1:
            terms = tuple(clause[0] for clause in query.every[at : at + size])
            yield terms, aliases.of(_phrase(terms))
        else:
            yield query.every[at], []
        at += max(size, 1)


def _run_length(clauses: tuple[tuple[Term, ...], ...], aliases: Aliases) -> int:
    plain = 0
    while plain < len(clauses) and len(clauses[plain]) == 1 and clauses[plain][0].is_plain:
        plain += 1
    sizes = (n for n in range(plain, 1, -1) if _phrase(_firsts(clauses[:n])) in aliases.others)
    return next(sizes, 1)


def _firsts(clauses: tuple[tuple[Term, ...], ...]) -> tuple[Term, ...]:
    return tuple(clause[0] for clause in clauses)


def _phrase(terms: tuple[Term, ...]) -> Phrase:
    return tuple(word for term in terms for word in phrase_of(term.text))


def spellings(term: Term, aliases: Aliases) -> list[Needle]:
    """Return the needles that a term of words or names may be spelled as; the typed one first."""
    typed = phrase_of(term.text)
    if len(typed) > 1 and _POSSESSIVE.search(term.text):
        typed = typed[:-1]
    prefix = term.prefix or term.field in ("speaker", "outlet")
    found = [Needle(typed, prefix)]
    if len(typed) > 1:
        found.append(Needle(("".join(typed),), prefix))
    found += [Needle(other) for other in aliases.of(typed)]
    if prefix:
        found += [Needle(other) for other in aliases.beginning(typed)]
    if term.is_plain and len(typed) == 1:
        found += [Needle((word,)) for word in _numbers(typed[0])]
    return list(dict.fromkeys(found))


def _begun(letter: str) -> str:
    """All words that begin with a letter: by its pairs, which have an index of their own."""
    pairs = (f'"{letter}{other}"*' for other in _ALPHABET)
    return " OR ".join((f'"{letter}"', *pairs))


def _numbers(word: str) -> list[str]:
    """The singular or plural of an English word."""
    if len(word) < 4 or not word.isascii():
        return []
    if word.endswith("ies"):
        return [f"{word[:-3]}y"]
    if word.endswith("y"):
        return [f"{word[:-1]}ies"]
    return [word[:-1]] if word.endswith("s") and not word.endswith("ss") else [f"{word}s"]


def _cues(term: Term) -> list[Needle]:
    typed = phrase_of(term.text)
    past = _PAST.get(typed[-1])
    return [Needle(typed, prefix=True)] + ([Needle((*typed[:-1], past))] if past else [])


def title_match(words: str) -> str:
    """Return the FTS5 expression for titles that have all `words`, the last one begun."""
    folded = [f'"{word}"' for word in fold(words).split()]
    return " AND ".join([*folded[:-1], f"{folded[-1]}*"]) if folded else ""
