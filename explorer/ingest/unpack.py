"""Archives are many articles: ZIP, mbox, and tables with a column of text (CSV, TSV).

What is in an archive is written into a folder of its own, one file an article, and read from there
like any other. Paths inside an archive are never followed: only the last part of a name is used.
"""

from __future__ import annotations

import csv
import io
import lzma
import re
import zipfile
import zlib
from collections.abc import Iterator
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from explorer.errors import UserError
from explorer.i18n.messages import translate
from explorer.ingest.decoding import decode
from explorer.text.days import sure_day

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
_WORDS = {
    "text": "text body content article full_text fulltext story texte inhalt",
    "title": "title headline heading titel titre",
    "date": "date published pubdate publish_date publication_date day datum",
    "outlet": "outlet source publication publisher newspaper medium site",
    "author": "author byline authors writer",
}
_COLUMNS = {name: field for field, names in _WORDS.items() for name in names.split()}


class Unpacked(NamedTuple):
    """The articles of an archive as files, and what in it is none, each named."""

    files: tuple[Path, ...]
    skipped: tuple[str, ...]


def is_archive(path: Path) -> bool:
    """Tell whether a file holds many articles; what cannot be read holds none."""
    suffix = path.suffix.lower()
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    if head.startswith(b"PK\x03\x04"):
        return _is_plain_zip(path)
    if suffix in (".csv", ".tsv"):
        return _columns(_first_line(head), suffix) is not None
    return head.startswith(b"From ") and (suffix == ".mbox" or len(_LETTER.findall(head)) > 1)


def unpack(path: Path, folder: Path, suffixes: frozenset[str]) -> Unpacked:
    """Write the articles of an archive into `folder`, which is there and empty.

    Raises:
        UserError: the archive cannot be read, or holds more than any reader can use.
    """
    try:
        if path.suffix.lower() in (".csv", ".tsv"):
            return _table(path, folder)
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
        for member in archive.infolist():
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


def _table(path: Path, folder: Path) -> Unpacked:
    text = decode(path.read_bytes(), path.name)
    csv.field_size_limit(ONE)
    first, _, _ = text.partition("\n")
    columns = _columns(first, path.suffix.lower())
    if columns is None:
        raise UserError(
            translate("import", "{name} has no column of text.").format(name=path.name),
            translate("import", "Name the column “text” in its first line."),
        )
    files: list[Path] = []
    skipped: list[str] = []
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=columns.delimiter)
    next(rows, None)
    for number, row in enumerate(rows, start=2):
        fields = {field: row[at] for field, at in columns.at.items() if at < len(row)}
        if not fields.get("text", "").strip():
            if row:
                skipped.append(translate("import", "line {number}").format(number=number))
            continue
        _check(path, len(files), MOST_BYTES)
        name = f"{path.stem}-{number - 1:05}.eml"
        files.append(_write(folder, len(files), name, _letter(fields)))
    return _some(path, files, skipped)


class _Columns(NamedTuple):
    delimiter: str
    at: dict[str, int]


def _columns(first: str, suffix: str) -> _Columns | None:
    """Which column holds what, by the names in the first line; None without a column of text."""
    for delimiter in ("\t",) if suffix == ".tsv" else (",", ";", "\t", "|"):
        names = next(csv.reader([first.lstrip("\ufeff")], delimiter=delimiter), [])
        at: dict[str, int] = {}
        for number, name in enumerate(names):
            field = _COLUMNS.get("_".join(name.strip().casefold().split()))
            if field is not None:
                at.setdefault(field, number)
        if "text" in at and (len(names) > 1 or suffix == ".tsv"):
            return _Columns(delimiter, at)
    return None


def _first_line(head: bytes) -> str:
    return head.partition(b"\n")[0].decode("utf-8", "replace").strip()


def _letter(fields: dict[str, str]) -> bytes:
    """A row as a letter, the one form of ours that states title, day and outlet beside a text."""
    letter = EmailMessage()
    title = " ".join(fields.get("title", "").split())[:500]
    outlet = re.sub(r'[<>@,;:"\\()\[\]]', " ", fields.get("outlet", ""))[:200]
    if title:
        letter["Subject"] = title
    letter["From"] = f"{' '.join(outlet.split()) or 'table'} <row@table.invalid>"
    if outlet.strip():
        letter["List-Id"] = "<table.invalid>"
    day = sure_day(fields.get("date", "")) or fields.get("date", "").strip()[:10]
    stamp = _stamp(day)
    if stamp:
        letter["Date"] = stamp
    author = " ".join(fields.get("author", "").split())[:200]
    body = fields["text"].replace("\r\n", "\n").replace("\r", "\n")
    letter.set_content(f"By {author}\n\n{body}" if author else body, cte="base64")
    return letter.as_bytes()


def _stamp(day: str) -> str | None:
    from datetime import UTC, datetime

    try:
        return format_datetime(datetime.fromisoformat(day).replace(hour=12, tzinfo=UTC))
    except ValueError:
        return None


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
