"""Which lines are cased as headlines are: their capitals tell nothing of what is a name.

A story's own sentences write most words small. "Mayor Ann Reed Sees No Way Out" and "MAYOR SEES NO
WAY OUT" do not, wherever they stand: above the story, between its parts, in a list of others.
"""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extract.document.small_words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from explorer.extract.document.tokens import Token
from explorer.gazetteer import wordlists

_SMALL = DETERMINERS | CONJUNCTIONS | PREPOSITIONS | wordlists.words("auxiliaries")
_SAID = frozenset(["said", "says", "told"])  # written small: a sentence full of names and offices
_FEWEST = 4  # words that carry meaning; fewer may be two names and nothing else
_MOST = 30  # words; a headline is shorter
_MOST_SMALL_SHARE = 0.15  # of the words that carry meaning, written small
_CAPITALS_SHARE = 0.7  # of the words of several letters, written in capitals throughout


def is_headline(tokens: Sequence[Token], lower: frozenset[str]) -> bool:
    """Tell whether the tokens of one line are cased as a headline.

    Args:
        tokens: the line's words and marks.
        lower: the words that the article also writes small.
    """
    words = [token for token in tokens[1:] if token.text[0].isalpha()]
    if any(token.text in _SAID for token in words):
        return False
    if not _FEWEST - 1 <= len(words) <= _MOST:
        return False
    long = [token for token in words if len(token.text) > 3]
    if sum(token.text.isupper() for token in long) > len(long) * _CAPITALS_SHARE:
        return True
    content = [token for token in words if token.key not in _SMALL and len(token.text) > 1]
    small = sum(token.text[0].islower() for token in content)
    if len(content) < _FEWEST or small > len(content) * _MOST_SMALL_SHARE:
        return False
    return any(_needs_no_capital(token, lower) for token in words if token.text[0].isupper())


def _needs_no_capital(token: Token, lower: frozenset[str]) -> bool:
    """Tell whether only a headline would write the word with a capital."""
    if token.key in wordlists.role_heads() or token.key in wordlists.titles("portfolio"):
        return False
    if wordlists.is_first_name(token.text) or token.key in wordlists.words("surnames_too"):
        return False
    common = token.key in lower or token.key in wordlists.speech_verbs()
    return common or token.key in _SMALL or token.key in wordlists.cue_verbs("describing")
