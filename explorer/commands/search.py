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

    from explorer.store.library import Library

    with Library.open(options.library) as library:
        results = library.search(options.query, max(options.limit, 1))
        quotes = [hit for hit in results.hits if hit.kind == "quote"]
        titles = {f.entry.id: f.entry.title for f in library.by_article(quotes)}
    if results.note:
        sys.stderr.write(f"{results.note}\n")
    for hit in quotes:
        row = {
            "article": titles.get(hit.article, ""),
            "quote": hit.id,
            "speaker": hit.title,
            "countries": hit.codes,
            "snippet": hit.snippet,
        }
        if options.json:
            sys.stdout.buffer.write(msgspec.json.encode(row) + b"\n")
        else:
            sys.stdout.write(f"{hit.title}: “{hit.snippet}” ({titles.get(hit.article, '')})\n")
    return 0
