"""Nouns by which somebody is described: which of a description's words it is, and whom it fits."""

from __future__ import annotations

from functools import cache

from explorer.gazetteer import wordlists

BRINGS_IN = frozenset(["a", "an", "one", "another"])
"""Words by which somebody without a name is brought in."""
_NO_PERSON = frozenset(["head", "leader", "deputy", "watchdog"])


@cache
def _heads() -> frozenset[str]:
    return wordlists.role_heads() | wordlists.words("players")


def role_noun(words: list[str]) -> str | None:
    """Return the noun of a description that says what somebody is: "mayor" of "former mayor"."""
    heads = _heads()
    words = [word.removeprefix("ex-") for word in words]
    for end in range(len(words), 0, -1):
        for length in (3, 2, 1):
            if length <= end and " ".join(words[end - length : end]) in heads:
                return " ".join(words[end - length : end])
    return None


def may_be(nouns: frozenset[str], noun: str) -> bool:
    """Tell whether nothing said of somebody speaks against a noun: a skipper is a full-back too."""
    players = wordlists.words("players")
    return not nouns or (noun.replace(" ", "-") in players and nouns <= players)


def is_somebody(name: str, gender: str) -> bool:
    """Tell whether the words describe one person whom the pronoun fits: "An eyewitness"."""
    first, *words = name.lower().split()
    if first not in BRINGS_IN or not words:
        return False
    noun = role_noun(words)
    other = wordlists.titles("female" if gender == "male" else "male")
    return noun is not None and noun not in other and noun not in _NO_PERSON
