"""``export``: articles, or what a query finds of the library, written to one file."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.commands.library import add_library, open_existing

if TYPE_CHECKING:
    from explorer.model import Dossier

HELP = "write quotes and maps to a file"
FORMS = (
    "csv",
    "json",
    "geojson",
    "kml",
    "md",
    "bib",
    "ris",
    "csl",
    "docx",
    "odt",
    "html",
    "lesson",
)
STYLES = ("plain", "apa", "mla", "chicago")


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("--form", required=True, choices=FORMS, help="what to write")
    parser.add_argument("--out", required=True, type=Path, metavar="FILE", help="where to")
    parser.add_argument("--borders", metavar="VIEW", help="the border view that maps follow")
    parser.add_argument("--cite", choices=STYLES, default="plain", help="how sources are cited")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--query", metavar="QUERY", help="the library's quotes that it finds")
    what.add_argument("--collection", metavar="NAME", help="the quotes of a collection")
    what.add_argument("--all", action="store_true", help="the whole library")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="articles or dossiers")
    add_library(parser)


def run(options: argparse.Namespace) -> int:
    """Write the file, whole or not at all.

    Raises:
        UserError: nothing was named or found, something cannot be read, or the file not written.
    """
    from explorer.errors import UserError
    from explorer.export import write
    from explorer.export.forms import SHORT
    from explorer.i18n.messages import translate

    dossiers = list(_dossiers(options))
    if not dossiers:
        raise UserError(
            translate("export", "There is nothing to export."),
            translate("export", "Name files, a query, a collection or --all."),
        )
    form = SHORT.get(options.form, options.form)
    write(options.out, dossiers, form, view=options.borders, style=options.cite)
    return 0


def _dossiers(options: argparse.Namespace) -> Iterator[Dossier]:
    if options.files:
        from explorer import api

        yield from (api.read_dossier(path) for path in options.files)
        return
    if not (options.query or options.collection or options.all):
        return
    with open_existing(options.library) as library:
        from explorer.store import chosen

        if options.query:
            yield from chosen.found(library, options.query)
        elif options.collection:
            from explorer.store import collections

            yield from collections.dossiers(library, options.collection)
        else:
            yield from chosen.everything(library)
