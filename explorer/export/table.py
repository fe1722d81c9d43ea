"""A table for spreadsheets (CSV), in which no cell can be taken for a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

# A spreadsheet takes a cell that begins so for a formula, and runs it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
# A spreadsheet that parts at semicolons, tabs or lines takes what follows one for a cell.
_BEHIND = re.compile(r"([;\t\r\n] {0,3}\"?)(?=[=+@\uff1d\uff0b\uff0d\uff20-])")


def encode(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """Return the rows under their columns as CSV (RFC 4180, UTF-8 with a byte order mark).

    A cell that a spreadsheet would run as a formula has an apostrophe before it.
    """
    out = io.StringIO(newline="")
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(columns)
    table.writerows([safe(cell) for cell in row] for row in rows)
    # Without the mark spreadsheets take UTF-8 for the machine's own encoding.
    return out.getvalue().encode("utf-8-sig", "replace")


def safe(cell: object) -> object:
    """Return the cell as a spreadsheet may have it: words that begin like a formula stay words."""
    if isinstance(cell, str):
        cell = cell.replace("\0", "")
        cell = _BEHIND.sub(r"\1'", cell)
        return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell
    return cell
