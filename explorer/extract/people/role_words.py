"""The words a role is made of, and the nouns it ends in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from explorer.gazetteer import wordlists
from explorer.model import Span

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rev|St)\.|"
    r"[^\W_]+(?:[-‐‑'’.&][^\W_]+)*(?:['’](?=\s))?|[.,;:!?()\[\]“”\"«»—–…/]"
)
DETERMINERS = frozenset(
    ["a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "one", "this", "that"]
)
LINKS = frozenset(["of", "for", "to", "at", "with", "from", "in", "on"])
_LONGEST_HEAD = 9
AFFIX = re.compile(r"^(?:ex|vice|co|deputy|then)-|-(?:elect|designate)$")

# "The bank's director" serves a body named before, which need not be of any one country.
NO_STATES = frozenset(
    [
        "alliance",
        "bank",
        "bloc",
        "charity",
        "club",
        "company",
        "firm",
        "fund",
        "group",
        "organisation",
        "organization",
        "program",
        "programme",
    ]
)


class Role(NamedTuple):
    """A role as written, with what it says of country, organisation and rank.

    `head` is the noun that names the role, in lower case; `span` covers the role's words; `owner`
    is the pronoun before it ("its", "her"), if there is one.
    """

    text: str
    head: str
    span: Span
    country: str | None
    organisation: str | None
    leader: bool
    rule: str
    owner: str = ""


@lru_cache(maxsize=1 << 14)
def _key(word: str) -> str:
    return word.lower().rstrip(".").replace("’", "'")


class RoleWord(NamedTuple):
    """One word and where it stands; `key` is the word as the word lists have it."""

    text: str
    start: int
    end: int
    key: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> RoleWord:
        """Build a token; its key is the word as the word lists have it."""
        return cls(text, start, end, _key(text))

    @property
    def bare(self) -> str:
        """The key without a possessive ending."""
        return re.sub(r"'s?$", "", self.key)

    @property
    def possessive(self) -> bool:
        """Tell whether the word owns what follows."""
        return self.key != self.bare


def words_of(text: str, start: int, end: int) -> list[RoleWord]:
    """Return the words and marks of a stretch of the text."""
    return [RoleWord.of(m.group(), m.start(), m.end()) for m in _WORD.finditer(text, start, end)]


def head_length(keys: list[str]) -> int:
    """Return how many of the last words are a noun of a role ("prime minister": 2), or 0."""
    heads = wordlists.role_heads()
    for length in (4, 3, 2, 1):
        if length <= len(keys) and " ".join(keys[-length:]) in heads:
            return length
    return 1 if keys and AFFIX.search(keys[-1]) and AFFIX.sub("", keys[-1]) in heads else 0


def head_at_end(tokens: list[RoleWord]) -> int:
    """Return how many tokens at the end are a role: "prime minister", "Secretary of State"."""
    keys = [token.key for token in tokens[-_LONGEST_HEAD:]]
    if plain := head_length(keys):
        return plain
    for size in (1, 2, 3):
        if len(keys) <= size + 1 or " ".join(keys[-size:]) not in wordlists.titles("portfolio"):
            continue
        link = 2 if keys[-size - 1] == "the" and len(keys) > size + 2 else 1
        if keys[-size - link] in ("of", "for"):
            before = head_length(keys[: -size - link])
            if before:
                return size + link + before
    return 0
