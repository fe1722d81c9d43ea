"""By what a clause tells that it reports: a listed verb form, or an ending where its verb stands.

German has a form of every verb for it (Konjunktiv I: "er komme", "das Land brauche Hilfe"). The
verb of a main clause is its second part (Duden, Grammatik: Verbzweitstellung), so that an ending
tells it there, which elsewhere is that of adjectives too.
"""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extract.languages.vocabulary import Vocabulary
from explorer.extract.languages.words import Word

_PHRASE = 6  # words that the first part of a clause may have


def reports(book: Vocabulary, words: Sequence[Word]) -> bool:
    """Tell whether a clause is told as what somebody said.

    Args:
        book: the words of the language.
        words: the words of the clause.
    """
    return any(word.key in book.mood for word in words) or by_form(book, words)


def by_form(book: Vocabulary, words: Sequence[Word], first: int = 0) -> bool:
    """Tell whether the second part of the clause from a word on is a verb that reports."""
    ending = book.pack.speech.mood_ending
    at = _second(book, words, first) if ending else None
    if at is None or at >= len(words):
        return False
    word = words[at]
    if word.is_capital or word.key in book.articles or word.key in book.no_mood_words:
        return False
    return word.key.endswith(ending) and not word.key.endswith(book.no_mood_endings)


def _second(book: Vocabulary, words: Sequence[Word], first: int) -> int | None:
    """Return where the verb of a main clause stands: behind a pronoun, an adverb, a noun phrase."""
    if first >= len(words):
        return None
    key = words[first].key
    if key in book.mood_after:
        return first + 1
    if key not in book.articles and key not in book.possessives:
        return None
    for index in range(first + 1, min(first + _PHRASE, len(words))):
        behind = words[index + 1].key if index + 1 < len(words) else ""
        if words[index].is_capital and behind not in book.genitives | book.oblique:
            return index + 1
    return None
