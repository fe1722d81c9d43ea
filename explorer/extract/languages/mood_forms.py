"""By what a clause tells that it reports: a listed verb form, or an ending where its verb stands.

German has a form of every verb for it (Konjunktiv I: "er komme", "das Land brauche Hilfe"). The
verb of a main clause is its second part (Duden, Grammatik: Verbzweitstellung), so that an ending
tells it there, which elsewhere is that of adjectives too.
"""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extract.languages.vocabulary import Vocabulary, Word

_PHRASE = 6  # words that the first part of a clause may have


def reports(book: Vocabulary, words: Sequence[Word], first: int = 0) -> bool:
    """Tell whether the clause that begins at a word is told as what somebody said.

    Args:
        book: the words of the language.
        words: the words of the sentence.
        first: the index of the clause's first word.
    """
    return any(word.key in book.mood for word in words[first:]) or by_form(book, words, first)


def by_form(book: Vocabulary, words: Sequence[Word], first: int) -> bool:
    """Tell whether the second part of a clause is a verb with the ending of reports."""
    speech = book.pack.speech
    if not speech.mood_ending:
        return False
    at = _second(book, words, first)
    if at is None or at >= len(words):
        return False
    word = words[at]
    if word.is_capital or word.key in book.articles or word.key in speech.no_mood_words.split():
        return False
    if word.key.endswith(tuple(speech.no_mood_endings.split())):
        return False
    return word.key.endswith(speech.mood_ending)


def _second(book: Vocabulary, words: Sequence[Word], first: int) -> int | None:
    """Return where the verb of a main clause stands: behind a pronoun, an adverb, a noun phrase."""
    if first >= len(words):
        return None
    key = words[first].key
    if key in book.pack.speech.mood_after.split():
        return first + 1
    if key not in book.articles and key not in book.possessives:
        return None
    for index in range(first + 1, min(first + _PHRASE, len(words))):
        behind = words[index + 1].key if index + 1 < len(words) else ""
        if words[index].is_capital and behind not in book.genitives | book.oblique:
            return index + 1
    return None
