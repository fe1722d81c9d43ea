"""Qt's enumerations made quickly are the ones Python makes, in all that can be seen of them."""

from __future__ import annotations

import copy
import enum
import pickle
import sys
from collections import Counter
from functools import reduce
from operator import or_
from typing import Any

import pytest
from PySide6 import QtCore, QtGui, QtWebEngineCore, QtWidgets

from ui.start.quick_enums import QuickEnums

pytestmark = pytest.mark.skipif(
    sys.version_info[:2] != (3, 11), reason="other versions of Python are left alone"
)
MODULES = (QtCore, QtGui, QtWidgets, QtWebEngineCore)
KINDS: dict[type, Any] = {kind: kind for kind in (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)}


def of_qt() -> dict[str, tuple[Any, list[tuple[str, int]]]]:
    """Every enumeration of Qt's modules: its kind, and its names with their numbers."""
    found = {}
    for module in MODULES:
        # By name: PySide6 makes a class when it is first asked for.
        named = [getattr(module, name) for name in dir(module)]
        for owner in [module, *(value for value in named if isinstance(value, type))]:
            for name in dir(owner):
                made = getattr(owner, name, None)
                if isinstance(made, enum.EnumMeta) and made.__mro__[1] in KINDS:
                    pairs = [(word, member.value) for word, member in made.__members__.items()]
                    found[f"{made.__module__}.{made.__qualname__}"] = (made.__mro__[1], pairs)
    return found


ENUMERATIONS = of_qt()


def made(kind: Any, pairs: list[tuple[str, int]], *, quickly: bool) -> Any:
    if not quickly:
        return kind("Made", pairs, boundary=enum.KEEP)
    with QuickEnums():
        return kind("Made", pairs, boundary=enum.KEEP)


def seen(one: Any) -> dict[str, object]:
    """All that can be told of a class and its members without knowing who made it."""
    members = {word: (m.name, m.value, repr(m), str(m)) for word, m in one.__members__.items()}
    found = {"members": members, "listed": [m.name for m in one], "length": len(one)}
    found["values"] = {value: one(value).name for value in one._value2member_map_}
    found["names"] = {word: one[word] is getattr(one, word) for word in one.__members__}
    if issubclass(one, enum.Flag) and one.__members__:
        found["bits"] = [(m.name, parts(m), str(~m), bool(m)) for m in one]
        every = reduce(or_, one.__members__.values())
        found["every"] = (every.value, parts(every), str(~every), str(one(1 << 40)))
    return found


def parts(flags: Any) -> list[str] | str:
    """The single flags of several, or what Python stumbles over when it lists them."""
    try:
        return [str(part) for part in flags]
    except (ValueError, AttributeError) as error:
        return str(error)


def test_there_are_enumerations_of_every_kind() -> None:
    counts = Counter(kind for kind, _ in ENUMERATIONS.values())
    assert counts[enum.Enum] > 300 and counts[enum.Flag] > 100
    assert counts[enum.IntEnum] and counts[enum.IntFlag]


def test_each_enumeration_of_qt_is_the_same() -> None:
    different = [
        name
        for name, (kind, pairs) in ENUMERATIONS.items()
        if seen(made(kind, pairs, quickly=True)) != seen(made(kind, pairs, quickly=False))
    ]
    assert different == []


@pytest.mark.parametrize("kind", list(KINDS.values()))
def test_members_behave(kind: Any) -> None:
    quick = made(kind, [("One", 1), ("Two", 2), ("Too", 2), ("Four", 4)], quickly=True)
    assert quick.Too is quick.Two and quick(4) is quick.Four and quick["One"] is quick.One
    assert quick.Two in quick and isinstance(quick.One, kind) and hash(quick.One)
    assert copy.deepcopy(quick.One) is quick.One
    with pytest.raises(AttributeError):
        quick.One = 3
    globals()["Made"] = quick
    quick.__module__, quick.__qualname__ = __name__, "Made"
    assert pickle.loads(pickle.dumps(quick.Four)) is quick.Four


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ("ONE TWO", {}),
        ([("name", 1)], {}),
        ([("One", "a")], {}),
        ([("_private", 1)], {}),
        ([("One", 1)], {"module": "elsewhere"}),
        ([("One", 1)], {"boundary": enum.STRICT}),
    ],
)
def test_what_is_no_plain_list_is_left_to_python(names: Any, said: dict[str, Any]) -> None:
    asked: list[str] = []
    original = enum.EnumMeta._create_  # type: ignore[attr-defined]

    def noting(cls: type, name: str, *others: Any, **more: Any) -> Any:
        asked.append(name)
        return original(cls, name, *others, **more)

    enum.EnumMeta._create_ = noting  # type: ignore[attr-defined]
    try:
        with QuickEnums():
            asked.clear()
            enum.Enum("Asked", names, **said)
    finally:
        enum.EnumMeta._create_ = original  # type: ignore[attr-defined]
    assert asked == ["Asked"]


def test_python_is_as_it_was_afterwards() -> None:
    before = enum.EnumMeta._create_  # type: ignore[attr-defined]
    with QuickEnums():
        assert enum.EnumMeta._create_ != before  # type: ignore[attr-defined]
    assert enum.EnumMeta._create_ == before  # type: ignore[attr-defined]
