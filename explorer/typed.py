"""Reading JSON and TOML into our own classes, from whatever thread.

msgspec works out once for each class how it is read, and does so without a lock: two threads that
meet a class for the first time at the same moment end the process (seen with msgspec 0.21; a test
has eight threads try it). So that work is done here, by one thread at a time; what is worked out is
then read without a lock.
"""

from __future__ import annotations

from threading import RLock
from typing import Any, TypeVar, overload

import msgspec

_Kind = TypeVar("_Kind")
_lock = RLock()
_known: set[Any] = set()


@overload
def json(data: bytes | bytearray | memoryview | str, kind: type[_Kind]) -> _Kind: ...
@overload
def json(data: bytes | bytearray | memoryview | str, kind: Any) -> Any: ...
def json(data: bytes | bytearray | memoryview | str, kind: Any) -> Any:
    """Return `data` read as JSON of that kind.

    Raises:
        msgspec.DecodeError: it is no JSON.
        msgspec.ValidationError: it is not of that kind.
    """
    _learn(kind)
    return msgspec.json.decode(data, type=kind)


@overload
def toml(data: bytes | bytearray | memoryview | str, kind: type[_Kind]) -> _Kind: ...
@overload
def toml(data: bytes | bytearray | memoryview | str, kind: Any) -> Any: ...
def toml(data: bytes | bytearray | memoryview | str, kind: Any) -> Any:
    """Return `data` read as TOML of that kind; raises what `json` does."""
    _learn(kind)
    return msgspec.toml.decode(data, type=kind)


@overload
def convert(data: object, kind: type[_Kind]) -> _Kind: ...
@overload
def convert(data: object, kind: Any) -> Any: ...
def convert(data: object, kind: Any) -> Any:
    """Return plain lists, dictionaries and values as that kind; raises what `json` does."""
    _learn(kind)
    return msgspec.convert(data, kind)


def _learn(kind: Any) -> None:
    if kind in _known:
        return
    with _lock:
        msgspec.json.Decoder(kind)
        _known.add(kind)
