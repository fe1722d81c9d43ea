"""``import FILE…``: articles read and kept in the library; bad files are told, the others go on."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from explorer.commands.library import add_library

HELP = "read articles into the library"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path, help="articles or folders")
    add_library(parser)


def run(options: argparse.Namespace) -> int:
    """Keep each article as soon as it is read; 2 where one could not be."""
    from explorer import ingest, library
    from explorer.errors import UserError
    from explorer.store.library import Library

    status = 0
    with Library.open(options.library) as shelf:
        for file in ingest.expand(options.files):
            try:
                added = shelf.add(library.read_dossier(file))
            except UserError as error:
                sys.stderr.write(f"{file}: {error}\n")
                status = 2
                continue
            sys.stdout.write(f"{file}: {'kept' if added.is_new else 'known already'}\n")
            sys.stdout.flush()
    return status
