"""``search QUERY``: quotes of the whole library, by the same operators as in the window."""

from __future__ import annotations

import argparse
import sys

from explorer.commands.library import add_library

HELP = "search the library's quotes"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("query", metavar="QUERY", help='words, "a phrase", speaker:, country: …')
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="at most N (20)")
    parser.add_argument("--json", action="store_true", help="print JSON Lines")
    add_library(parser)


def run(options: argparse.Namespace) -> int:
    """Print one line a quote, the best first."""
    import msgspec

    from explorer.store import headless
    from explorer.store.library import Library

    with Library.open(options.library) as library:
        for line in headless.search(library, options.query, max(options.limit, 1)):
            if options.json:
                sys.stdout.buffer.write(msgspec.json.encode(line) + b"\n")
            else:
                sys.stdout.write(f"{line.speaker}: “{line.snippet}”\n")
    return 0
