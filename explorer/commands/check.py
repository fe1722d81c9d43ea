"""``check DRAFT``: each quotation of a draft held against the library's quotes."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from explorer.commands.library import add_library, open_existing

HELP = "check a draft's quotations against the library"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("draft", metavar="DRAFT", type=Path, help="a text in any format read")
    parser.add_argument("--json", action="store_true", help="print JSON Lines")
    add_library(parser)


def run(options: argparse.Namespace) -> int:
    """Print one line for each quotation, in the draft's order.

    Raises:
        UserError: the draft cannot be read, or there is no such library.
    """
    import msgspec

    from explorer import api
    from explorer.quotecheck import check

    draft = api.extract(api.read_article(options.draft))
    with open_existing(options.library) as library:
        for found in check(library, draft):
            if options.json:
                sys.stdout.buffer.write(msgspec.json.encode(found) + b"\n")
            else:
                source = f" ({found.sources[0].article})" if found.sources else ""
                sys.stdout.write(f"{found.verdict}: “{found.text}”{source}\n")
    return 0
