"""``library``: what the reader's library holds, its size, and whether it is sound."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from explorer.store.library import Library

HELP = "tell what the library holds and check it"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    add_library(parser)
    parser.add_argument("--json", action="store_true", help="print JSON instead of lines")


def add_library(parser: argparse.ArgumentParser) -> None:
    """Add the option that names another library than the reader's own."""
    parser.add_argument("--library", metavar="PATH", type=Path, help="another library's file")


def open_existing(path: Path | None) -> Library:
    """Return the library at `path`, else the reader's own, which may be a new one.

    Raises:
        UserError: `path` was given, and no library is there: a wrong name makes no new library.
    """
    from explorer.errors import UserError
    from explorer.i18n.messages import translate
    from explorer.store.library import Library

    if path is not None and not path.exists():
        raise UserError(
            translate("library", "There is no library at {path}.").format(path=path),
            translate("library", "Import articles into it first, or check the name."),
        )
    return Library.open(path)


def run(options: argparse.Namespace) -> int:
    """Print the library's state; 2 where it is damaged."""
    import msgspec

    with open_existing(options.library) as library:
        status = library.status()
    if options.json:
        sys.stdout.buffer.write(msgspec.json.encode(status) + b"\n")
    else:
        for name, value in msgspec.structs.asdict(status).items():
            sys.stdout.write(f"{name}: {value}\n")
    return 0 if status.integrity == "ok" else 2
