"""Tables with a column of text (CSV, TSV): each row is an article, its columns state the rest.

A row is written as a small file of our own (JSON) and read from there: its text is the cell, letter
for letter, and the clue of each particular is the name of its column.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec

from explorer import typed
from explorer.errors import UserError
from explorer.i18n.messages import translate
from explorer.ingest.decoding import decode, normalise_newlines
from explorer.ingest.draft import Draft, Finding, Particulars
from explorer.progress import Watch
from explorer.text.days import parse_day, sure_day

Field = Literal["", "text", "title", "date", "outlet", "author", "url"]
FIELDS: tuple[Field, ...] = ("", "text", "title", "date", "outlet", "author", "url")
FORMAT = "dateline-row/1"
SUFFIX = ".row"
LONGEST_CELL = 64 * 1024 * 1024
_HEAD = 262_144
_SHOWN = 6
_LONG = 200
"""Letters on average by which a column nobody named is taken for the text."""
_WORDS: dict[Field, str] = {
    "text": "text body content article full_text fulltext story texte inhalt",
    "title": "title headline heading titel titre",
    "date": "date published pubdate publish_date publication_date day datum",
    "outlet": "outlet source publication publisher newspaper medium site",
    "author": "author byline authors writer",
    "url": "url link address href",
}
_NAMES: dict[str, Field] = {name: field for field, s in _WORDS.items() for name in s.split()}
_NUMBERS = re.compile(r"\b(\d{1,2})[./-](\d{1,2})[./-]\d{4}\b")


class Columns(msgspec.Struct, frozen=True):
    """How a table is to be read: what is between its cells, and which column holds what."""

    delimiter: str
    names: tuple[str, ...]
    fields: tuple[Field, ...]

    @property
    def has_text(self) -> bool:
        """Whether a column holds the text, without which there are no articles."""
        return "text" in self.fields

    def of(self, row: list[str]) -> dict[Field, str]:
        """Return what a row holds, by field; of two columns for one field the first counts."""
        found: dict[Field, str] = {}
        for field, cell in zip(self.fields, row, strict=False):
            if field:
                found.setdefault(field, cell)
        return found


class Preview(msgspec.Struct, frozen=True):
    """The first rows of a table, and how its columns are understood."""

    columns: Columns
    rows: tuple[tuple[str, ...], ...]


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """An article as it stood in a row; `columns` are what the columns of its fields are called."""

    format: str = FORMAT
    text: str
    title: str = ""
    date: str = ""
    outlet: str = ""
    author: str = ""
    url: str = ""
    columns: dict[str, str] = {}


def recognise(first: str, suffix: str) -> Columns | None:
    """Return the columns as the first line names them; None without a column of text."""
    for delimiter in ("\t",) if suffix == ".tsv" else (",", ";", "\t", "|"):
        names = next(csv.reader([first.lstrip("\ufeff")], delimiter=delimiter), [])
        fields = tuple(_NAMES.get("_".join(n.strip().casefold().split()), "") for n in names)
        if "text" in fields and (len(names) > 1 or suffix == ".tsv"):
            return Columns(delimiter, tuple(names), _first_of_each(fields))
    return None


def preview(path: Path) -> Preview:
    """Return the first rows of the table at `path`, its columns recognised as far as they can be.

    Raises:
        UserError: it cannot be read.
    """
    text = decode(_head(path), path.name)
    first = text.partition("\n")[0].strip()
    columns = recognise(first, path.suffix.lower())
    delimiter = columns.delimiter if columns else _likely_delimiter(first, path)
    csv.field_size_limit(LONGEST_CELL)
    try:
        rows = list(_some_rows(text, delimiter))
    except csv.Error:
        rows = []
    shown = tuple(tuple(row) for row in rows[1 : _SHOWN + 1])
    if columns is None:
        names = tuple(rows[0]) if rows else ()
        columns = Columns(delimiter, names, _by_length(names, shown))
    return Preview(columns, shown)


def rows(path: Path, columns: Columns) -> Iterator[tuple[int, Row | None]]:
    """Yield each row with the number of its line; None for one without a text.

    Raises:
        UserError: it cannot be read.
        csv.Error: it is no table.
    """
    csv.field_size_limit(LONGEST_CELL)
    text = decode(path.read_bytes(), path.name)
    day_first = _is_day_first(text, columns)
    pairs = zip(columns.fields, columns.names, strict=False)
    named = {str(field): name for field, name in pairs if field}
    for number, cells in enumerate(_cells(text, columns.delimiter)):
        found = columns.of(cells)
        if not number or not cells:
            continue
        if not found.get("text", "").strip():
            yield number + 1, None
            continue
        words = {str(f): " ".join(v.split())[:500] for f, v in found.items() if f != "text"}
        words["date"] = _day(words.get("date", ""), day_first)
        body = normalise_newlines(found["text"])
        yield (
            number + 1,
            Row(text=body, columns=named, **words),
        )


def read(data: bytes, name: str, watch: Watch) -> Draft:
    """Return the article of a row.

    Raises:
        UserError: it is none.
    """
    watch.check()
    try:
        row = typed.json(data, Row)
    except msgspec.MsgspecError as error:
        raise UserError(
            translate("import", "{name} is damaged and cannot be read.").format(name=name),
            translate("import", "Open the table it came from."),
        ) from error
    is_address = row.url.startswith(("https://", "http://"))

    def stated(field: Field, value: str) -> Finding | None:
        return Finding(value, f"{row.columns.get(field, field)}: {value}") if value else None

    return Draft(
        text=row.text,
        stated=Particulars(
            title=stated("title", row.title),
            outlet=stated("outlet", row.outlet),
            author=stated("author", row.author),
            published=stated("date", row.date),
            url=stated("url", row.url if is_address else ""),
        ),
    )


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError as error:
        raise UserError(
            translate("import", "{name} cannot be read.").format(name=path.name),
            translate("import", "Open another copy of it."),
        ) from error


def _cells(text: str, delimiter: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter)


def _some_rows(text: str, delimiter: str) -> Iterator[list[str]]:
    for number, row in enumerate(_cells(text, delimiter)):
        if number > _SHOWN:
            return
        yield row


def _likely_delimiter(first: str, path: Path) -> str:
    if path.suffix.lower() == ".tsv":
        return "\t"
    return max((",", ";", "\t", "|"), key=first.count)


def _first_of_each(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    return tuple(f if f not in fields[:n] else "" for n, f in enumerate(fields))


def _by_length(names: tuple[str, ...], shown: tuple[tuple[str, ...], ...]) -> tuple[Field, ...]:
    """Columns by their names, and the longest one as the text where no name says which it is."""
    named = [_NAMES.get("_".join(n.strip().casefold().split()), "") for n in names]
    fields: list[Field] = list(_first_of_each(tuple(named)))
    sizes = [sum(len(row[n]) for row in shown if n < len(row)) for n in range(len(names))]
    if sizes and max(sizes) >= _LONG * len(shown):
        fields[sizes.index(max(sizes))] = "text"
    return tuple(fields)


def _is_day_first(text: str, columns: Columns) -> bool | None:
    """Whether days of numbers alone begin with the day, as the whole column shows; or None."""
    if "date" not in columns.fields:
        return None
    at = columns.fields.index("date")
    cells = (row[at] for row in _cells(text, columns.delimiter) if at < len(row))
    for first, second in (m.groups() for cell in cells if (m := _NUMBERS.match(cell.lstrip()))):
        if int(first) > 12 or int(second) > 12:
            return int(first) > 12
    return None


def _day(words: str, day_first: bool | None) -> str:
    """The day (ISO 8601) of a cell; empty where it states none, or two at once."""
    sure = sure_day(words)
    if sure or day_first is None:
        return sure or ""
    if not day_first:
        words = _NUMBERS.sub(lambda m: f"{m[2]}/{m[1]}/{m[0][-4:]}", words)
    found = parse_day(words)
    return found.isoformat() if found else ""
