"""How many dots a picture has, by the first lines of its file: nothing of it is unpacked."""

from __future__ import annotations

import struct

PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
TIFF = (b"II*\x00", b"MM\x00*")
_NO_FRAME = frozenset([0xC4, 0xC8, 0xCC])
_WIDTH, _HEIGHT = 256, 257
_SHORT = 3


def of(data: bytes) -> tuple[int, int] | None:
    """Return the width and height of a PNG, JPEG or TIFF in dots; None for any other file."""
    try:
        if data.startswith(PNG):
            found = struct.unpack_from(">II", data, 16)
        elif data.startswith(JPEG):
            found = _of_jpeg(data)
        elif data.startswith(TIFF):
            found = _of_tiff(data)
        else:
            return None
    except (struct.error, IndexError):
        return None
    width, height = found
    return (width, height) if width > 0 and height > 0 else None


def _of_jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    while True:
        mark, kind = data[at], data[at + 1]
        if mark != 0xFF:
            return 0, 0
        if 0xC0 <= kind <= 0xCF and kind not in _NO_FRAME:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        # A mark that is only filled up has no length.
        alone = kind == 0xFF
        at += 1 if alone else 2 + struct.unpack_from(">H", data, at + 2)[0]


def _of_tiff(data: bytes) -> tuple[int, int]:
    """Return the size of the largest picture of the first few in the file."""
    order = "<" if data.startswith(b"II") else ">"
    largest, (at,) = (0, 0), struct.unpack_from(f"{order}I", data, 4)
    for _ in range(64):
        size = {_WIDTH: 0, _HEIGHT: 0}
        (count,) = struct.unpack_from(f"{order}H", data, at)
        for entry in range(count):
            tag, kind = struct.unpack_from(f"{order}HH", data, at + 2 + 12 * entry)
            if tag in size:
                form = "H" if kind == _SHORT else "I"
                (size[tag],) = struct.unpack_from(f"{order}{form}", data, at + 10 + 12 * entry)
        largest = max(largest, (size[_WIDTH], size[_HEIGHT]), key=lambda one: one[0] * one[1])
        (at,) = struct.unpack_from(f"{order}I", data, at + 2 + 12 * count)
        if not at:
            break
    return largest
