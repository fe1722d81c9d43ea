"""A D-Bus client of the smallest kind: one socket, calls and their answers, for the tests alone.

Qt's own client cannot take structures apart from Python, and an accessibility tree is made of them.
The wire format is that of the D-Bus Specification, "Message Protocol" and "Type System".
"""

from __future__ import annotations

import os
import socket  # noqa: TID251 -- a bus is a file of this computer, no network
import struct
from typing import Any

CALL, ANSWER, ERROR = 1, 2, 3
PATH, INTERFACE, MEMBER, REPLY, DESTINATION, SIGNATURE = 1, 2, 3, 5, 6, 8
FIXED = {"y": "B", "b": "I", "n": "h", "q": "H", "i": "i", "u": "I", "x": "q", "t": "Q", "d": "d"}
ALIGNMENT = {"s": 4, "o": 4, "a": 4, "g": 1, "v": 1, "(": 8, "{": 8}


class BusError(Exception):
    """The other side said no."""


class Bus:
    """A connection to the bus at an address such as ``unix:path=/tmp/x``."""

    def __init__(self, address: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(20)
        self._socket.connect(_place(address))
        self._serial = 0
        self._log_in()
        self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello")

    def __enter__(self) -> Bus:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    def call(self, to: str, path: str, interface: str, member: str, *words: str) -> list[Any]:
        """Call a method whose arguments are all strings and return what it answers.

        Raises:
            BusError: it answered with an error.
        """
        self._serial += 1
        fields = [(PATH, "o", path), (INTERFACE, "s", interface), (MEMBER, "s", member)]
        fields.append((DESTINATION, "s", to))
        if words:
            fields.append((SIGNATURE, "g", "s" * len(words)))
        self._socket.sendall(_message(self._serial, fields, words))
        while True:
            kind, found, body = self._message()
            if kind in (ANSWER, ERROR) and found.get(REPLY) == self._serial:
                answer = Reader(body).values(str(found.get(SIGNATURE, "")))
                if kind == ERROR:
                    raise BusError(f"{member} of {path}: {answer}")
                return answer

    def _log_in(self) -> None:
        # EXTERNAL: the kernel tells the other side who we are.
        self._socket.sendall(
            b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n"
        )
        assert self._socket.recv(4096).startswith(b"OK")
        self._socket.sendall(b"BEGIN\r\n")

    def _message(self) -> tuple[int, dict[int, Any], bytes]:
        start = self._exactly(16)
        assert start[:1] == b"l", "the same machine has the same byte order"
        kind, (length, _, size) = start[1], struct.unpack("<III", start[4:])
        rest = self._exactly(-(-size // 8) * 8)
        (fields,) = Reader(start[12:] + rest, at=0, skew=12).values("a(yv)")
        return kind, dict(fields), self._exactly(length)

    def _exactly(self, count: int) -> bytes:
        got = b""
        while len(got) < count:
            part = self._socket.recv(count - len(got))
            if not part:
                raise BusError("the bus has gone")
            got += part
        return got


class Reader:
    """Takes a message apart; `skew` is where in the message the bytes begin."""

    def __init__(self, data: bytes, at: int = 0, skew: int = 0) -> None:
        self._data, self._at, self._skew = data, at, skew

    def values(self, signature: str) -> list[Any]:
        """Return one value for each complete type of a signature."""
        return [self._value(each) for each in split(signature)]

    def _value(self, kind: str) -> Any:
        first = kind[0]
        if first in FIXED:
            size = struct.calcsize("<" + FIXED[first])
            self._align(size)
            (value,) = struct.unpack_from("<" + FIXED[first], self._data, self._at)
            self._at += size
            return value
        self._align(ALIGNMENT[first])
        if first in "sog":
            return self._text(1 if first == "g" else 4)
        if first == "v":
            return self._value(self._text(1))
        if first == "a":
            return self._array(kind[1:])
        return tuple(self._value(each) for each in split(kind[1:-1]))

    def _text(self, width: int) -> str:
        length = int.from_bytes(self._data[self._at : self._at + width], "little")
        start = self._at + width
        self._at = start + length + 1
        return self._data[start : start + length].decode()

    def _array(self, of: str) -> list[Any]:
        length = self._value("u")
        self._align(struct.calcsize("<" + FIXED[of]) if of in FIXED else ALIGNMENT[of[0]])
        end, found = self._at + length, []
        while self._at < end:
            found.append(self._value(of))
        return found

    def _align(self, to: int) -> None:
        self._at += -(self._at + self._skew) % to


def split(signature: str) -> list[str]:
    """Return the complete types of a signature: ``a(so)u`` is ``a(so)`` and ``u``."""
    types, depth, begun = [], 0, ""
    for letter in signature:
        begun += letter
        depth += (letter in "({") - (letter in ")}")
        if depth == 0 and letter != "a":
            types.append(begun)
            begun = ""
    return types


def _message(serial: int, fields: list[tuple[int, str, str]], words: tuple[str, ...]) -> bytes:
    body = b""
    for word in words:
        body += b"\0" * (-len(body) % 4) + _string(word, 4)
    packed = b""
    for code, kind, text in fields:
        packed += b"\0" * (-len(packed) % 8)
        packed += bytes([code]) + _string(kind, 1)
        width = 1 if kind == "g" else 4
        packed += b"\0" * (-len(packed) % width) + _string(text, width)
    head = struct.pack("<cBBBIII", b"l", CALL, 0, 1, len(body), serial, len(packed)) + packed
    return head + b"\0" * (-len(head) % 8) + body


def _string(text: str, width: int) -> bytes:
    raw = text.encode()
    return len(raw).to_bytes(width, "little") + raw + b"\0"


def _place(address: str) -> str:
    parts = dict(part.split("=", 1) for part in address.partition(":")[2].split(","))
    return parts["path"] if "path" in parts else "\0" + parts["abstract"]
