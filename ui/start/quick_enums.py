"""Qt's enumerations as Python classes, made in a fifth of the time.

PySide6 makes an `enum.Enum` of every enumeration of each Qt class that is used: more than three
hundred with four thousand members by the time the window stands, which is a sixth of a start. The
standard library makes each member in a dozen steps that a list of plain names and numbers does not
need. Here such a list is made into a class in one step, after the pattern of an empty class that
the standard library makes itself; whatever is not such a list is left to it as ever.

Facts of `enum` in Python 3.11, which a test holds for every enumeration of Qt that the window uses;
other versions of Python, whose members are built otherwise, are not touched.
"""

from __future__ import annotations

import enum
import sys
from collections.abc import Callable
from typing import Any

_VERSION = (3, 11)
_KINDS: tuple[type, ...] = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_MADE_BY_TYPE = ("__dict__", "__weakref__", "__module__", "__qualname__", "__new__")
_SAID = ("module", "qualname", "type")

_METACLASS: Any = enum.EnumType

Create = Callable[..., Any]
Pairs = list[tuple[str, int]]


class _Pattern:
    """What every class of one kind has in common: taken from one without members."""

    def __init__(self, kind: type, create: Create) -> None:
        empty = create(kind, "Empty", [], module=__name__, boundary=enum.KEEP)
        self.kind: Any = kind
        self.namespace = {k: v for k, v in vars(empty).items() if k not in _MADE_BY_TYPE}
        self.taken = {*dir(empty), *dir(kind), "mro"}
        self.is_number = issubclass(kind, int)
        self.is_flag = issubclass(kind, enum.Flag)

    def fits(self, names: Any, said: dict[str, Any]) -> bool:
        """Whether this is how PySide6 asks: usual names and numbers, and nothing more said."""
        if type(names) is not list or said.get("boundary") is not enum.KEEP:
            return False
        if any(said.get(what) for what in _SAID):
            return False
        try:
            numbers = dict(names)
        except (TypeError, ValueError):
            return False
        return (
            len(numbers) == len(names)
            and set(map(type, numbers)) <= {str}
            and set(map(type, numbers.values())) <= {int}
            and numbers.keys().isdisjoint(self.taken)
            and not any(name[:1] == "_" for name in numbers)
            and not (self.is_flag and min(numbers.values(), default=0) < 0)
        )

    def made(self, name: str, pairs: Pairs) -> Any:
        """Return the class `name` with a member, or another name for one, for each of `pairs`."""
        members: dict[str, Any] = {}
        by_value: dict[int, Any] = {}
        ordered: list[str] = []
        namespace = self.namespace | {
            "_member_names_": ordered,
            "_member_map_": members,
            "_value2member_map_": by_value,
            "_unhashable_values_": [],
            "__module__": __name__,
        }
        made: Any = type.__new__(_METACLASS, name, (self.kind,), namespace)
        base: Any = int if self.is_number else object
        add = type.__setattr__
        for member_name, value in pairs:
            member = by_value.get(value)
            if member is None:
                member = base.__new__(made, value) if self.is_number else base.__new__(made)
                member._value_ = value
                member._name_ = member_name
                member.__objclass__ = made
                member._sort_order_ = len(ordered)
                by_value[value] = member
                # A flag of no bit or several is but another name for what it is made of.
                if not self.is_flag or value.bit_count() == 1:
                    ordered.append(member_name)
            members[member_name] = member
            add(made, member_name, member)
        if self.is_flag:
            _add_masks(made, by_value)
        return made


def _add_masks(made: Any, values: dict[int, Any]) -> None:
    """Give a class of flags what it knows of its bits."""
    every = single = 0
    for value in values:
        every |= value
        if value.bit_count() == 1:
            single |= value
    made._all_bits_ = 2 ** every.bit_length() - 1
    # Since 3.11.4 the mask is of all flags, and the single bits have one of their own.
    if "_singles_mask_" in vars(made):
        made._flag_mask_, made._singles_mask_ = every, single
    else:
        made._flag_mask_ = single
    ordered = [value for value in values if value.bit_count() == 1]
    if ordered != sorted(ordered):
        made._iter_member_ = made._iter_member_by_def_


class QuickEnums:
    """For as long as it lasts (``with``), enumerations are made quickly."""

    def __init__(self) -> None:
        self._original: Create | None = None

    def __enter__(self) -> None:
        if sys.version_info[:2] != _VERSION:
            return
        original: Create = _METACLASS._create_
        patterns = {kind: _Pattern(kind, original) for kind in _KINDS}

        def create(cls: type, class_name: str, names: Any, **said: Any) -> Any:
            pattern = patterns.get(cls)
            if pattern is None or not pattern.fits(names, said):
                return original(cls, class_name, names, **said)
            return pattern.made(class_name, names)

        _METACLASS._create_ = create
        self._original = original

    def __exit__(self, *_: object) -> None:
        if self._original is not None:
            _METACLASS._create_ = self._original
            self._original = None
