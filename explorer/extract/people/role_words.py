"""The words a role is made of, and the nouns it ends in."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from explorer.extract.document.tokens import Token
from explorer.gazetteer import wordlists
from explorer.model import Span

LINKS = wordlists.people_words("role_links")
_LONGEST_HEAD = 9
AFFIX = re.compile(
    rf"^(?:{wordlists.any_of_people('role_prefixes')})-|-(?:{wordlists.any_of_people('role_suffixes')})$"
)

# "The bank's director" serves a body named before, which need not be of any one country.
NO_STATES = wordlists.words("no_states")


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


@cache
def _last_words() -> frozenset[str]:
    """Return the last word of every noun of a role."""
    return frozenset(head.rpartition(" ")[2] for head in wordlists.role_heads())


def head_length(keys: list[str]) -> int:
    """Return how many of the last words are a noun of a role ("prime minister": 2), or 0."""
    heads = wordlists.role_heads()
    # Most words end no role: they are told at once, before longer and longer ends are joined.
    if keys and keys[-1] in _last_words():
        for length in (4, 3, 2, 1):
            if length <= len(keys) and " ".join(keys[-length:]) in heads:
                return length
    return 1 if keys and AFFIX.search(keys[-1]) and AFFIX.sub("", keys[-1]) in heads else 0


def head_at_end(tokens: list[Token]) -> int:
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


def is_title(key: str) -> bool:
    """Tell whether the word, in lower case, may stand as a title before a name: "Mr", "judges"."""
    if key in wordlists.titles("honorific") or head_length([key]):
        return True
    return key.endswith("s") and key in wordlists.titles("plural_leader")


def is_of_many_countries(organisation: str | None) -> bool:
    """Tell whether a body is one of many countries: "World Bank", "the UN"."""
    words = {word.lower().strip(".") for word in (organisation or "").split()}
    return bool(words & wordlists.words("international"))
