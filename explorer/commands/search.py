"""``search QUERY``: quotes of the whole library, by the same operators as in the window."""

from __future__ import annotations

import argparse
import sys

from explorer.commands.library import add_library, open_existing

HELP = "search the library's quotes"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("query", metavar="QUERY", help='words, "a phrase", speaker:, country: …')
    parser.add_argument("--limit", type=_number, default=20, metavar="N", help="at most N (20)")
    parser.add_argument("--json", action="store_true", help="print JSON Lines")
    add_library(parser)


def _number(word: str) -> int:
    if word.isdecimal() and int(word) > 0:
        return int(word)
    raise argparse.ArgumentTypeError(f"{word} is no number of quotes")


def run(options: argparse.Namespace) -> int:
    """Print one line a quote, the best first; what finds nothing prints nothing.

    Raises:
        UserError: there is nothing to search for, or no such library.
    """
    import msgspec

    from explorer.commands import search_lines
    from explorer.errors import UserError
    from explorer.i18n.messages import translate

    if not options.query.strip():
        raise UserError(translate("library", "There is nothing to search for."))
    with open_existing(options.library) as library:
        for line in search_lines.search(library, options.query, options.limit):
            if options.json:
                sys.stdout.buffer.write(msgspec.json.encode(line) + b"\n")
            else:
                sys.stdout.write(f"{line.speaker}: “{line.snippet}”\n")
    return 0
