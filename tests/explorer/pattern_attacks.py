"""Every pattern of the library, and strings that would make a careless one run away.

An attack comes out of a pattern's own parts: whatever it repeats is repeated, alone and after what
goes before it, with an end on which everything that was begun fails.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from re import _constants as names  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import msgspec

import explorer

END = "\x01"


def all_patterns() -> dict[str, re.Pattern[str]]:
    """Return the patterns of text in every module of `explorer`, by module and name."""
    found: dict[str, re.Pattern[str]] = {}
    seen: set[int] = set()
    for module in pkgutil.walk_packages(explorer.__path__, "explorer."):
        if module.name.endswith("__main__"):
            continue
        loaded = importlib.import_module(module.name)
        for name, value in vars(loaded).items():
            for number, pattern in enumerate(_in(value, 0)):
                if id(pattern) not in seen:
                    seen.add(id(pattern))
                    found[f"{module.name}.{name}" + (f"[{number}]" if number else "")] = pattern
    return found


def _in(value: Any, depth: int) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth > 3:
        return
    elif isinstance(value, dict):
        for one in value.values():
            yield from _in(one, depth + 1)
    elif isinstance(value, tuple | list | frozenset):
        for one in value:
            yield from _in(one, depth + 1)
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _in(getattr(value, name), depth + 1)


def attacks(pattern: re.Pattern[Any]) -> list[tuple[str, str, str]]:
    """Return beginnings, what is repeated after each, and ends."""
    text = (
        pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    )
    tree = parser.parse(text, pattern.flags & ~re.UNICODE & ~re.DEBUG)
    pumps: dict[tuple[str, str], None] = {}
    for before, inside in _repeats(tree, ""):
        pumps[before, inside] = None
        pumps["", inside] = None
        pumps["", before + inside] = None
        for char in set(inside[:4]):
            pumps[before, char] = None
            pumps["", char] = None
    return [(before, inside, END) for before, inside in pumps if inside][:60]


def _repeats(tree: Iterable[Any], before: str) -> Iterator[tuple[str, str]]:
    for op, value in tree:
        if op in (names.MAX_REPEAT, names.MIN_REPEAT, names.POSSESSIVE_REPEAT):
            least, most, inner = value
            for choice in (0, 1, 2):
                inside = _sample(inner, choice)
                if most > 8:
                    yield before, inside
            yield from _repeats(inner, before)
            before += _sample(inner, 0) * max(least, 1)
            continue
        for inner in _inner(op, value):
            yield from _repeats(inner, before)
        before += _sample([(op, value)], 0)


def _inner(op: Any, value: Any) -> Iterator[Any]:
    if op is names.SUBPATTERN:
        yield value[3]
    elif op is names.BRANCH:
        yield from value[1]
    elif op in (names.ASSERT, names.ASSERT_NOT):
        yield value[1]
    elif op is names.ATOMIC_GROUP:
        yield value


def _sample(tree: Iterable[Any], choice: int) -> str:
    return "".join(_one(op, value, choice) for op, value in tree)


_CLASSES = {
    names.CATEGORY_DIGIT: "1", names.CATEGORY_SPACE: " \n\t", names.CATEGORY_WORD: "aA1",
    names.CATEGORY_NOT_DIGIT: "a .", names.CATEGORY_NOT_SPACE: "aA1",
    names.CATEGORY_NOT_WORD: " .-",
}  # fmt: skip


def _one(op: Any, value: Any, choice: int) -> str:
    if op is names.LITERAL:
        return chr(value)
    if op is names.NOT_LITERAL:
        return next(c for c in "a b1" if ord(c) != value)
    if op is names.ANY:
        return "a. "[choice % 3]
    if op is names.IN:
        return _of_class(value, choice)
    if op in (names.MAX_REPEAT, names.MIN_REPEAT, names.POSSESSIVE_REPEAT):
        return _sample(value[2], choice) * max(value[0], 1)
    if op is names.SUBPATTERN:
        return _sample(value[3], choice)
    if op is names.BRANCH:
        return _sample(value[1][choice % len(value[1])], choice)
    if op is names.ATOMIC_GROUP:
        return _sample(value, choice)
    return ""


def _of_class(parts: list[Any], choice: int) -> str:
    if parts and parts[0][0] is names.NEGATE:
        shut = re.compile(_rebuilt(parts[1:]))
        open_to = [c for c in "aA 1.-\n\u00e9(" if not shut.fullmatch(c)]
        return open_to[choice % len(open_to)] if open_to else "a"
    chars: list[str] = []
    for op, value in parts:
        if op is names.LITERAL:
            chars.append(chr(value))
        elif op is names.RANGE:
            chars.append(chr(value[0]))
        elif op is names.CATEGORY:
            chars.extend(_CLASSES.get(value, "a"))
    return chars[choice % len(chars)] if chars else "a"


def _rebuilt(parts: list[Any]) -> str:
    inside = ""
    for op, value in parts:
        if op is names.LITERAL:
            inside += re.escape(chr(value))
        elif op is names.RANGE:
            inside += f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
        elif op is names.CATEGORY:
            inside += {
                names.CATEGORY_DIGIT: r"\d", names.CATEGORY_SPACE: r"\s",
                names.CATEGORY_WORD: r"\w",
                names.CATEGORY_NOT_DIGIT: r"\D", names.CATEGORY_NOT_SPACE: r"\S",
                names.CATEGORY_NOT_WORD: r"\W",
            }[value]  # fmt: skip
    return f"[{inside}]"
