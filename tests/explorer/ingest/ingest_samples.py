"""Samples for the readers, each made here: no file of anyone else's is needed."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

Line = tuple[float, float, float, str]
"""Left edge, baseline, size, words: in points, from the lower left corner."""


_TURNS = {
    0: b"",
    90: b"0 1 -1 0 792 0 cm\n",
    180: b"-1 0 0 -1 612 792 cm\n",
    270: b"0 -1 1 0 0 612 cm\n",
}
"""What lays the page so that it is upright once it is turned by so many degrees, clockwise."""


def pdf(
    pages: Sequence[Sequence[Line]],
    info: dict[str, str] | None = None,
    *,
    image: bool = False,
    turn: int = 0,
) -> bytes:
    """Return a PDF with the given lines in Helvetica, on pages shown as 612 by 792 points.

    `turn`: the sheets lie turned in the file, and the file says to turn them back (degrees).
    """
    objects: list[bytes] = [b"", b""]  # catalogue and page tree come last, with numbers 1 and 2
    objects.append(
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    )
    resources = b"<< /Font << /F1 3 0 R >> >>"
    if image:
        objects.append(
            b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray "
            b"/BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream"
        )
        resources = b"<< /Font << /F1 3 0 R >> /XObject << /I1 4 0 R >> >>"
    kids = []
    for lines in pages:
        drawn = b"".join(map(_draw, lines)) + (
            b"q 500 0 0 700 50 50 cm /I1 Do Q\n" if image else b""
        )
        packed = zlib.compress(_TURNS[turn] + drawn)
        objects.append(
            b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)
        )
        kids.append(len(objects) + 1)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %s] /Rotate %d /Contents %d 0 R "
            b"/Resources %s >>"
            % (b"792 612" if turn in (90, 270) else b"612 792", turn, len(objects), resources)
        )
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (
        len(kids),
        b" ".join(b"%d 0 R" % kid for kid in kids),
    )
    return _file(objects, info or {})


def _draw(line: Line) -> bytes:
    left, base, size, words = line
    escaped = (
        words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    )
    return b"BT /F1 %.2f Tf %.2f %.2f Td (%s) Tj ET\n" % (size, left, base, escaped)


def _file(objects: list[bytes], info: dict[str, str]) -> bytes:
    pairs = b" ".join(b"/%s (%s)" % (k.encode(), v.encode("cp1252")) for k, v in info.items())
    objects = [*objects, b"<< %s >>" % pairs]
    out, offsets = BytesIO(), []
    out.write(b"%PDF-1.4\n")
    for number, body in enumerate(objects, start=1):
        offsets.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % offset for offset in offsets))
    out.write(
        b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF"
        % (len(objects) + 1, len(objects), start)
    )
    return out.getvalue()


STORY = (
    "RIGA, Latvia \u2014 The minister said on Tuesday that talks with Tajikistan would go on.",
    "\u201cWe want to be heard,\u201d said Rustam Karimov, deputy foreign minister of Uzbekistan.",
    "Officials in Kazakhstan declined to comment on the remarks, which were made at a summit.",
    "The two governments have met four times since September, and a fifth meeting is planned.",
)
"""A made-up story, long enough to be told from a notice."""


def archive(members: dict[str, bytes]) -> bytes:
    """Return a ZIP archive with the given members, deflated."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return out.getvalue()


def write(folder: Path, name: str, data: bytes) -> Path:
    """Write `data` to `folder`/`name` and return the path."""
    path = folder / name
    path.write_bytes(data)
    return path
