"""Archives are many articles: ZIP, mbox, tables with a column of text, exports of press databases.

What is in an archive is written into a folder of its own, one file an article, and read from there
like any other. Paths inside an archive are never followed: only the last part of a name is used.
"""

from __future__ import annotations

import csv
import lzma
import re
import zipfile
import zlib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import NamedTuple

import msgspec

from explorer.errors import UserError
from explorer.i18n.messages import translate
from explorer.ingest import apart, press, table
from explorer.ingest.decoding import decode, normalise_newlines
from explorer.ingest.suffixes import EXPORTS, TABLES
from explorer.progress import Watch

MOST = 100_000
"""Articles in one archive."""
MOST_BYTES = 1_000_000_000
"""Of all that is unpacked together."""
ONE = 64 * 1024 * 1024
"""Bytes of one article: longer ones are left aside."""
_HEAD = 65_536
_BROKEN = (OSError, zipfile.BadZipFile, csv.Error, EOFError, NotImplementedError, zlib.error,
           lzma.LZMAError, RuntimeError)  # fmt: skip
_LETTER = re.compile(rb"^From [^\n]*\n", re.M)
_OFFICE = ("word/document.xml", "content.xml", "[Content_Types].xml")
_EXPORT_ENDS = 65_536


class Unpacked(NamedTuple):
    """The articles of an archive as files, and what in it is none, each named."""

    files: tuple[Path, ...]
    skipped: tuple[str, ...]


def is_archive(path: Path) -> bool:
    """Tell whether a file holds many articles; what cannot be read holds none."""
    suffix = path.suffix.lower()
    try:
        head = _head_of(path)
        if suffix in EXPORTS:
            return _is_export(path, head)
    except (OSError, UserError):
        return False
    if head.startswith(b"PK\x03\x04"):
        return _is_plain_zip(path)
    if suffix in TABLES:
        return table.recognise(_first_line(head), suffix) is not None
    return head.startswith(b"From ") and (suffix == ".mbox" or len(_LETTER.findall(head)) > 1)


def unpack(
    path: Path, folder: Path, suffixes: frozenset[str], columns: table.Columns | None = None
) -> Unpacked:
    """Write the articles of an archive into `folder`, which is there and empty.

    Args:
        path: the archive.
        folder: where to.
        suffixes: how files in a ZIP are called that are articles.
        columns: which column of a table holds what; as its first line says, where left out.

    Raises:
        UserError: the archive cannot be read, or holds more than any reader can use.
    """
    try:
        suffix = path.suffix.lower()
        if suffix in TABLES or suffix in EXPORTS:
            _check(path, 0, MOST_BYTES - path.stat().st_size)
        if suffix in TABLES:
            return _table(path, folder, columns)
        if suffix in EXPORTS:
            return _export(path, folder)
        if zipfile.is_zipfile(path):
            return _zip(path, folder, suffixes)
        return _letters(path, folder)
    except _BROKEN as error:
        raise UserError(
            translate("import", "{name} cannot be unpacked; it is damaged.").format(name=path.name),
            translate("import", "Unpack it yourself and open the articles in it."),
        ) from error


def _is_plain_zip(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (OSError, zipfile.BadZipFile, NotImplementedError):
        return False
    return not any(name in names for name in _OFFICE)


def _zip(path: Path, folder: Path, suffixes: frozenset[str]) -> Unpacked:
    files: list[Path] = []
    skipped: list[str] = []
    room = MOST_BYTES
    with zipfile.ZipFile(path) as archive:
        members = archive.infolist()
        # By its directory alone: nothing is unpacked of what is too much.
        wanted = (m.file_size for m in members if m.file_size <= ONE)
        _check(path, len(members) - 1, room - sum(wanted))
        for member in members:
            name = PurePosixPath(member.filename.replace("\\", "/")).name
            if member.is_dir() or not name or name.startswith(".") or "__MACOSX" in member.filename:
                continue
            is_article = Path(name).suffix.lower() in suffixes
            if not is_article or member.flag_bits & 1 or member.file_size > ONE:
                skipped.append(member.filename)
                continue
            _check(path, len(files), room)
            with archive.open(member) as source:
                data = source.read(ONE + 1)
            if len(data) > ONE:
                skipped.append(member.filename)
                continue
            room -= len(data)
            files.append(_write(folder, len(files), name, data))
    return _some(path, files, skipped)


def _letters(path: Path, folder: Path) -> Unpacked:
    """The letters of an mbox: each begins with a line that starts with "From " (RFC 4155)."""
    files: list[Path] = []
    skipped: list[str] = []
    room = MOST_BYTES
    for number, data in enumerate(_letters_of(path), start=1):
        _check(path, len(files), room)
        name = f"{path.stem}-{number:04}.eml"
        if len(data) > ONE:
            skipped.append(name)
            continue
        room -= len(data)
        files.append(_write(folder, len(files), name, data))
    return _some(path, files, skipped)


def _letters_of(path: Path) -> Iterator[bytes]:
    lines: list[bytes] = []
    is_blank_before = True
    with path.open("rb") as file:
        for line in file:
            if is_blank_before and line.startswith(b"From ") and lines:
                yield b"".join(lines)
                lines = []
            is_blank_before = not line.strip()
            # ">From " inside a letter was "From " before the box was written.
            lines.append(line[1:] if line.startswith(b">From ") else line)
    if lines:
        yield b"".join(lines)


def _table(path: Path, folder: Path, columns: table.Columns | None) -> Unpacked:
    if columns is None:
        columns = table.recognise(_first_line(_head_of(path)), path.suffix.lower())
    if columns is None or not columns.has_text:
        raise UserError(
            translate("import", "{name} has no column of text.").format(name=path.name),
            translate("import", "Name the column “text” in its first line."),
        )
    # Counted before any is written: a table of a million rows leaves no hundred thousand files.
    filled = (row for _, row in table.rows(path, columns) if row is not None)
    _check(path, sum(1 for _ in islice(filled, MOST + 1)) - 1, 1)
    files: list[Path] = []
    skipped: list[str] = []
    for number, row in table.rows(path, columns):
        if row is None:
            skipped.append(translate("import", "line {number}").format(number=number))
            continue
        name = f"{path.stem}-{number - 1:05}{table.SUFFIX}"
        files.append(_write(folder, len(files), name, msgspec.json.encode(row)))
    return _some(path, files, skipped)


def _export(path: Path, folder: Path) -> Unpacked:
    """The articles of a press database's export, each as a text with its own head."""
    files: list[Path] = []
    for number, piece in enumerate(_pieces(path), start=1):
        _check(path, len(files), MOST_BYTES)
        name = f"{path.stem}-{number:04}.txt"
        files.append(_write(folder, len(files), name, piece.encode("utf-8", "surrogatepass")))
    return _some(path, files, [])


def _pieces(path: Path) -> list[str]:
    """The articles of an export; Rich Text is unwrapped in a process that may be ended."""
    data = path.read_bytes()
    if path.suffix.lower() == ".rtf":
        text = apart.read(data, "rtf-words", path.name, Watch()).text
    else:
        text = normalise_newlines(decode(data, path.name))
    return press.pieces(text)


def _is_export(path: Path, head: bytes) -> bool:
    """Whether a text is an export of several articles: marks of it stand near its ends."""
    size = path.stat().st_size
    if size > MOST_BYTES or (path.suffix.lower() == ".rtf") != head.startswith(b"{\\rtf"):
        return False
    with path.open("rb") as file:
        file.seek(max(size - _EXPORT_ENDS, 0))
        tail = file.read(_EXPORT_ENDS)
    if not (press.MARK.search(head) or press.MARK.search(tail)):
        return False
    return len(_pieces(path)) > 1


def _head_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEAD)


def _first_line(head: bytes) -> str:
    return head.partition(b"\n")[0].decode("utf-8", "replace").strip()


def _write(folder: Path, number: int, name: str, data: bytes) -> Path:
    """Write one article under a name that no other has and no system refuses."""
    safe = re.sub(r"[^\w.\- ]", "_", name)[-120:]
    place = folder / f"{number // 1000:03}"
    place.mkdir(exist_ok=True)
    file = place / safe
    if file.exists():
        file = place / f"{number:05}-{safe}"
    file.write_bytes(data)
    return file


def _check(path: Path, count: int, room: int) -> None:
    if count >= MOST or room <= 0:
        raise UserError(
            translate("import", "{name} holds more than can be read at once.").format(
                name=path.name
            ),
            translate("import", "Unpack it, and open a part of it."),
        )


def _some(path: Path, files: list[Path], skipped: list[str]) -> Unpacked:
    if not files:
        raise UserError(
            translate("import", "{name} holds no article.").format(name=path.name),
            translate("import", "Open the articles themselves."),
        )
    return Unpacked(tuple(files), tuple(skipped))
