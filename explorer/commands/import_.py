"""``import FILE…``: articles read and kept in the library; bad files are told, the others go on.

A known article stays as it is, but is read again where the rules of reading are newer; its
corrections are kept.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.commands.library import add_library

if TYPE_CHECKING:
    from explorer.model import Dossier
    from explorer.store.library import Library

HELP = "read articles into the library"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path, help="articles or folders")
    add_library(parser)


def run(options: argparse.Namespace) -> int:
    """Keep each article as soon as it is read; 2 where one could not be."""
    from explorer import ingest
    from explorer.errors import UserError
    from explorer.store.library import Library

    status = 0
    with Library.open(options.library) as shelf:
        skipped: list[str] = []
        for file in ingest.expand(options.files, skipped):
            try:
                told = _keep(shelf, file)
            except UserError as error:
                sys.stderr.write(f"{file}: {error}\n")
                status = 2
                continue
            sys.stdout.write(f"{file}: {told}\n")
            sys.stdout.flush()
    for name in skipped:
        sys.stderr.write(f"{name}: no article, left out\n")
    return status


def _keep(shelf: Library, file: Path) -> str:
    """Keep the article in a file and return what to say of it."""
    from explorer import api
    from explorer.batch import rereading

    fresh = api.read_dossier(file)
    added = shelf.add(fresh)
    _keep_original(shelf, added.article, file, fresh)
    if added.is_new:
        return "kept; the same story as another article" if added.same_story else "kept"
    if not rereading.is_due(shelf, added.article):
        return "known already"
    done = rereading.read(shelf, added.article)
    if done.outcome == "read":
        return f"read again with newer rules; corrections kept: {done.corrections}"
    if done.outcome == "stayed":
        return f"known already; newer rules would lose corrections: {done.lost}"
    return "known already"


def _keep_original(shelf: Library, number: int, file: Path, fresh: Dossier) -> None:
    """Keep the file itself, to look at beside the text."""
    from explorer.model import Origin
    from explorer.store import originals

    origin = fresh.article.origin
    found = originals.Original.of(file, origin) if isinstance(origin, Origin) else None
    if found is None:
        return
    with shelf.changing() as connection:
        originals.take_over(connection, number, fresh)
        originals.keep(connection, number, found)
