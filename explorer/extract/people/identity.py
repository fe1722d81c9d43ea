"""Who is who: short forms of a name joined to the full one they stand for."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache

from explorer.extract.people.name_runs import LINEAGE, PARTICLES
from explorer.extract.people.role_words import Role
from explorer.gazetteer import wordlists
from explorer.gazetteer.folding import fold
from explorer.model import Span

FAMILY_FIRST = wordlists.words("family_first")
_NAMESAKES = 16  # how many people of one name are told apart
_LATE = re.compile(r"(?:jr|sr|ii|iii|iv|v|vi|vii|viii|ix|x{1,3}v?i{0,3}|xiv|xvi)\.?$")


@lru_cache(maxsize=1 << 14)
def folded(word: str) -> str:
    """Return the word for comparing: lower case, no accents, no stop."""
    return fold(word).rstrip(".")


class Identity:
    """One person while being gathered."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.rename(names)
        self.mentions: list[tuple[Span, int]] = []
        self.roles: list[Role] = []
        self.titles: Counter[str] = Counter()
        self.aliases: set[str] = set()
        self.forms: set[str] = set()  # of address: "dr", "rev"

    def rename(self, names: tuple[str, ...]) -> None:
        """Take another form for the full name.

        `keys` are its words for comparing, particles and generations left out.
        """
        self.names = names
        words = tuple(folded(name) for name in names)
        kept = tuple(
            word
            for index, word in enumerate(words)
            if word not in PARTICLES and not (index and _LATE.match(word))
        )
        self.keys: tuple[str, ...] = kept or words

    def is_called(self, gender: str) -> bool:
        """Tell whether a title or the first name says that gender of the person."""
        if self.titles[gender]:
            return True
        return len(self.names) > 1 and wordlists.gender_of(self.names[0]) == gender

    def is_surely(self, gender: str) -> bool:
        """Tell whether a title, the first name or a kin's noun says that gender of the person."""
        return self.is_called(gender) or any(
            role.head in wordlists.titles(gender) for role in self.roles
        )

    @property
    def surname(self) -> str:
        """The word by which the person is called again: the family name, where it can be told."""
        first, *rest = self.names
        kept = [first, *(name for name in rest if not _LATE.match(folded(name)))]
        if len(kept) > 1 and self._family_first(kept):
            return kept[0]
        if len(kept) > 1 and kept[-1] in LINEAGE:
            return " ".join(kept[-2:])
        return kept[-1]

    def _family_first(self, kept: list[str]) -> bool:
        return kept[0] in FAMILY_FIRST and kept[-1] not in FAMILY_FIRST and len(kept) <= 3


def _generation(identity: Identity) -> set[str]:
    return {name for name in map(folded, identity.names[1:]) if _LATE.match(name)}


def _is_part(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Tell whether the words of `short` stand in `long` in the same order, initials allowed."""
    rest = iter(long)
    return all(any(_same_word(word, other) for other in rest) for word in short)


def _same_word(one: str, other: str) -> bool:
    if one == other:
        return True
    short, long = sorted((one.replace(".", ""), other.replace(".", "")), key=len)
    return len(short) == 1 and long.startswith(short)


class Identities:
    """The people known so far, found again by any word of their names."""

    def __init__(self) -> None:
        self._all: list[Identity] = []
        self._by_word: dict[str, list[Identity]] = defaultdict(list)

    def all(self) -> list[Identity]:
        """Return the people in the order of their first mention."""
        for identity in self._all:
            identity.mentions.sort()
        return sorted(self._all, key=lambda identity: identity.mentions[0])

    def new(self, names: tuple[str, ...]) -> Identity:
        """Add somebody of that name."""
        identity = Identity(names)
        self._all.append(identity)
        for key in dict.fromkeys(identity.keys):
            self._by_word[key].append(identity)
        return identity

    def of_full(self, names: tuple[str, ...]) -> Identity:
        """Return whom a name of several words names, known already or new.

        A longer form of a known name makes that the full one.
        """
        probe = Identity(names)
        for identity in self._sharing(probe.keys):
            if self._same_person(identity, probe):
                if len(probe.keys) > len(identity.keys):
                    self._rename(identity, names)
                return identity
        return self.new(names)

    def known(self, names: tuple[str, ...], at: int) -> Identity | None:
        """Return who is known by just these words: the full name, or the surname alone."""
        keys = Identity(names).keys
        if len(names) == 1:
            found = self.of_part(names, at, None)
            return found if found and folded(found.surname) == keys[-1] else None
        return next((i for i in self._sharing(keys) if i.keys == keys), None)

    def _sharing(self, keys: tuple[str, ...]) -> list[Identity]:
        found: dict[int, Identity] = {}
        for key in (keys[-1], keys[0]):
            for identity in self._by_word.get(key, ())[-_NAMESAKES:]:
                found[id(identity)] = identity
        return list(found.values())

    def _same_person(self, known: Identity, probe: Identity) -> bool:
        short, long = sorted((known.keys, probe.keys), key=len)
        if len(short) < 2:
            return False
        if len(short) == len(long) and _generation(known) != _generation(probe):
            return False
        return _is_part(short, long)

    def _rename(self, identity: Identity, names: tuple[str, ...]) -> None:
        identity.rename(names)
        for key in identity.keys:
            if identity not in self._by_word[key]:
                self._by_word[key].append(identity)

    def alias(self, identity: Identity, name: str) -> None:
        """Let another name mean the person too: "known as Jokowi"."""
        self._by_word[folded(name)].append(identity)
        identity.aliases.add(folded(name))

    def of_part(self, names: tuple[str, ...], at: int, gender: str | None) -> Identity | None:
        """Return whom a surname or other part of a name means at offset `at`, or None.

        Of several the one named last before is meant.
        """
        probe = Identity(names)
        known = self._by_word.get(probe.keys[-1], ())[-_NAMESAKES:]
        hits = [i for i in known if _is_part(probe.keys, i.keys) or probe.keys[-1] in i.aliases]
        if gender:
            other = "female" if gender == "male" else "male"
            hits = [i for i in hits if not i.is_surely(other)] or [
                i for i in hits if not i.is_called(other)
            ]
        if len(hits) < 2:
            return hits[0] if hits else None
        by_surname = [i for i in hits if folded(i.surname) == probe.keys[-1]] or hits
        return max(by_surname, key=lambda i: self._last_before(i, at))

    def _last_before(self, identity: Identity, at: int) -> int:
        return max((span.start for span, _ in identity.mentions if span.start < at), default=-1)
