"""Where a text names countries, their peoples and capitals, in the forms its language has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

import msgspec

from explorer.extract.languages.endings import bare, forms, piled, plain
from explorer.extract.languages.pack import FLAGS, CountryWords, Pack
from explorer.model import MentionHow, Span
from explorer.toponyms.found import Found

_WORD = re.compile(r"[^\W\d_]+")
_GAP = 3  # letters between two words of a name at most
_JOINED = frozenset(" -‑–’'ʼ.\u00a0\n")
_OPENING = re.compile(r"(?:^|[.!?…:\n«“„\"—–-])[\s«“„\"—–-]{0,6}$")
_HOW: tuple[tuple[str, MentionHow], ...] = (
    ("names", "name"),
    ("demonyms", "demonym"),
    ("cities", "city"),
)
_SHORTEST_STEM = 3
_NO: frozenset[str] = frozenset()


class _Name(msgspec.Struct, frozen=True):
    """One name: the forms of its words after the first, and how it must be written."""

    code: str
    how: MentionHow
    rest: tuple[frozenset[str], ...]
    capitals: tuple[bool, ...]
    spelled: str = ""
    inside: bool = False


_Trap = tuple[tuple[frozenset[str], ...], bool]
"""The forms of a trap's words after the first, and whether that one has a capital."""


class _Names(msgspec.Struct, frozen=True):
    """All names by the forms of their first word; `endings` pile up on the last one."""

    first: dict[str, list[_Name]]
    traps: dict[str, list[_Trap]]
    endings: frozenset[str]


def _words(name: str) -> list[str]:
    return _WORD.findall(name)


def _add(names: dict[str, list[_Name]], name: str, code: str, how: MentionHow, pack: Pack) -> None:
    written = name.rstrip(FLAGS)
    marks = name[len(written) :]
    listed = pack.countries.demonym_endings if how == "demonym" else pack.countries.name_endings
    words = _words(written)
    if not words:
        return
    tables = [() if "=" in marks or "!" in marks else listed] * len(words)
    each = [list(forms(word, table)) for word, table in zip(words, tables, strict=True)]
    rest = tuple(frozenset(plain(form) for form, _ in of_word) for of_word in each[1:])
    for form, capital in each[0]:
        found = _Name(
            code=code,
            how=how,
            rest=rest,
            capitals=(capital, *(word[0].isupper() for word in words[1:])),
            spelled=written if "!" in marks else "",
            inside="?" in marks,
        )
        names.setdefault(plain(form), []).append(found)
        if bare(form) != plain(form):
            shown = msgspec.structs.replace(found, capitals=(True, *found.capitals[1:]))
            names.setdefault(bare(form), []).append(shown)


@cache
def _names(pack: Pack) -> _Names:
    names: dict[str, list[_Name]] = {}
    for code, row in pack.country_names().items():
        for kind, how in _HOW:
            for name in getattr(row, kind):
                _add(names, name, code, how, pack)
    for known in names.values():
        known.sort(key=lambda name: -len(name.rest))
    traps: dict[str, list[_Trap]] = {}
    for trap in pack.countries.traps:
        words = _words(trap)
        each = tuple(
            frozenset(plain(form) for form, _ in forms(word, pack.countries.name_endings))
            for word in words
        )
        for form in each[0]:
            traps.setdefault(form, []).append((each[1:], words[0][0].isupper()))
    return _Names(names, traps, piled(pack.countries.suffix_slots))


class _Reader:
    """Reads one stretch of a text, word by word."""

    def __init__(self, text: str, stretch: Span, pack: Pack) -> None:
        self.text = text
        self.names = _names(pack)
        self.rules = pack.countries
        self.slots = frozenset(self.rules.suffix_slots[0].split()) if self.names.endings else _NO
        self.words = [
            (match.start(), match.end()) for match in _WORD.finditer(text, *_bounds(stretch))
        ]
        self.keys = [plain(text[start:end]) for start, end in self.words]

    def read(self) -> list[Found]:
        found: list[Found] = []
        at = 0
        while at < len(self.words):
            trap = self._trap(at)
            if trap:
                at += trap
                continue
            hit = self._hit(at)
            if hit is None:
                at += 1
                continue
            name, count = hit
            if not _is_language(self, at, name, self.rules):
                span = Span(self.words[at][0], self.words[at + count - 1][1])
                found.append(Found(span, name.code, name.how, span.slice(self.text)))
            at += count
        return found

    def _trap(self, at: int) -> int:
        for rest, capital in self.names.traps.get(self.keys[at], ()):
            keys = self.keys[at + 1 : at + 1 + len(rest)]
            if capital and not self.text[self.words[at][0]].isupper():
                continue
            if len(keys) == len(rest) and all(
                key in forms_of_word for key, forms_of_word in zip(keys, rest, strict=True)
            ):
                return 1 + len(rest)
        return 0

    def _hit(self, at: int) -> tuple[_Name, int] | None:
        for name in self._named(self.keys[at]):
            count = len(name.rest) + 1
            if self._goes_on(name, at) and self._is_written(name, at, count):
                return name, count
        return None

    def _named(self, key: str) -> list[_Name]:
        known = self.names.first.get(key)
        if known is not None or not self.names.endings:
            return known or []
        for size in range(len(key) - 1, _SHORTEST_STEM - 1, -1):
            if key[size:] in self.names.endings and (known := self.names.first.get(key[:size])):
                return [_made(name, key[size:], self.slots) for name in known if not name.rest]
        return []

    def _goes_on(self, name: _Name, at: int) -> bool:
        for index, forms_of_word in enumerate(name.rest, 1):
            here = at + index
            if here >= len(self.words):
                return False
            gap = self.text[self.words[here - 1][1] : self.words[here][0]]
            if len(gap) > _GAP or not set(gap) <= _JOINED:
                return False
            key = self.keys[here]
            if key not in forms_of_word and not self._with_ending(key, forms_of_word):
                return False
        return True

    def _with_ending(self, key: str, forms_of_word: frozenset[str]) -> bool:
        return bool(self.names.endings) and any(
            key.startswith(form) and key[len(form) :] in self.names.endings
            for form in forms_of_word
        )

    def _is_written(self, name: _Name, at: int, count: int) -> bool:
        start, end = self.words[at][0], self.words[at + count - 1][1]
        written = self.text[start:end]
        if name.spelled and not written.startswith(name.spelled.rstrip(".")):
            return False
        for capital, (first, _) in zip(name.capitals, self.words[at : at + count], strict=True):
            if capital and not self.text[first].isupper():
                return False
        return not (name.inside and _OPENING.search(self.text[max(0, start - 6) : start]))


def _made(name: _Name, ending: str, making: frozenset[str]) -> _Name:
    """Return the name, or the adjective that an ending of the first slot makes of it."""
    if not ending.startswith(tuple(making - {"_"})):
        return name
    return msgspec.structs.replace(name, how="demonym", capitals=(False,))


def _bounds(stretch: Span) -> tuple[int, int]:
    return stretch.start, stretch.end


def _is_language(reader: _Reader, at: int, name: _Name, rules: CountryWords) -> bool:
    """Tell whether an adjective stands for a language: "на русском языке", "auf Deutsch"."""
    if name.how != "demonym":
        return False
    keys = reader.keys
    after = keys[at + 1] if at + 1 < len(keys) else ""
    if after and after in rules.language_after:
        return True
    before = keys[at - 1] if at else ""
    listed = keys[at] in {plain(word) for word in rules.language_words}
    return listed and before in rules.language_before


def find(text: str, stretches: Iterable[Span], pack: Pack) -> list[Found]:
    """Return every mention of a country in the stretches of the text, in order, none overlapping.

    Args:
        text: the article; offsets count its code points.
        stretches: what of it is in the pack's language.
        pack: the language.
    """
    found = [each for stretch in sorted(stretches) for each in _Reader(text, stretch, pack).read()]
    return sorted(found, key=lambda each: each.span)


def outside(found: Sequence[Found], names: Iterable[Span]) -> tuple[Found, ...]:
    """Return the mentions that lie in none of the names of people given."""
    taken = sorted(names)
    return tuple(each for each in found if not any(name.overlaps(each.span) for name in taken))
