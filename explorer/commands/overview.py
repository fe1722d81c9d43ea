"""``overview``: who is quoted most, whose words fill how much, which countries speak, by month."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from explorer.commands.library import add_library, open_existing

if TYPE_CHECKING:
    from explorer.store.overview import Overview

HELP = "tell who is quoted most, by person, country, month and outlet"
SHOWN = 20  # people in the plain lines; --json and --csv give them all


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("--query", metavar="QUERY", default="", help="only quotes that it finds")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object")
    form.add_argument("--csv", action="store_true", help="print the people as a table (CSV)")
    add_library(parser)


def run(options: argparse.Namespace) -> int:
    """Print the overview of the library, or of what the query finds.

    Raises:
        UserError: there is no such library, or it cannot be read.
    """
    import msgspec

    from explorer.store.overview import overview

    with open_existing(options.library) as library, library.reading() as connection:
        found = overview(connection, options.query)
    if options.json:
        sys.stdout.buffer.write(msgspec.json.encode(found) + b"\n")
    elif options.csv:
        sys.stdout.buffer.write(_table(found))
    else:
        sys.stdout.write("\n".join(_lines(found)) + "\n")
    return 0


def _lines(found: Overview) -> list[str]:
    lines = [f"{found.articles} articles, {found.quotes} quotes, {found.words} words"]
    for person in found.people[:SHOWN]:
        where = f" ({person.country})" if person.country else ""
        lines.append(f"{person.quotes:6} {person.share:6.1%}  {person.name}{where}")
    return lines


def _table(found: Overview) -> bytes:
    from explorer.export.table import encode

    columns = ("name", "country", "role", "quotes", "words", "share", "first", "last")
    return encode(columns, ([getattr(row, name) for name in columns] for row in found.people))
