"""Draws the app's icon files from ``resources/icons/dateline.svg``: PNG sizes, ICO and ICNS.

Run ``python -m tools.build_icons``. Sizes under 32 pixels leave out the fine lines, which would
only blur the mark at that size.
"""

from __future__ import annotations

import re
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 24, 32, 48, 256)
MAC_KINDS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512}
FINE_FROM = 32
_FINE = re.compile(r'<g id="graticule".*?</g>|<path id="meridian".*?/>', re.DOTALL)


def main() -> None:
    """Write every file and print its size."""
    drawing = (ICONS / "dateline.svg").read_text(encoding="utf-8")
    pictures = {size: drawn(drawing, size) for size in SIZES}
    files = {f"dateline-{size}.png": data for size, data in pictures.items()}
    files["dateline.ico"] = windows_icon({size: pictures[size] for size in WINDOWS_SIZES})
    files["dateline.icns"] = mac_icon(pictures)
    for name, data in files.items():
        (ICONS / name).write_bytes(data)
        print(f"{name}: {len(data)} bytes")


def drawn(drawing: str, size: int) -> bytes:
    """Return the drawing as a PNG of `size` by `size` pixels."""
    if size < FINE_FROM:
        drawing = _FINE.sub("", drawing)
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def windows_icon(pictures: dict[int, bytes]) -> bytes:
    """Return an ICO file that holds the PNGs as they are (Windows Vista and later read that)."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries = b""
    for size, data in pictures.items():
        side = size % 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + entries + b"".join(pictures.values())


def mac_icon(pictures: dict[int, bytes]) -> bytes:
    """Return an ICNS file that holds the PNGs as they are."""
    parts = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for kind, size in MAC_KINDS.items()
    )
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


if __name__ == "__main__":
    main()
