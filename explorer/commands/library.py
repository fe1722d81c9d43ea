"""``library``: what the reader's library holds, its size, and whether it is sound."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

HELP = "tell what the library holds and check it"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    add_library(parser)
    parser.add_argument("--json", action="store_true", help="print JSON instead of lines")


def add_library(parser: argparse.ArgumentParser) -> None:
    """Add the option that names another library than the reader's own."""
    parser.add_argument("--library", metavar="PATH", type=Path, help="another library's file")


def run(options: argparse.Namespace) -> int:
    """Print the library's state; 2 where it is damaged."""
    import msgspec

    from explorer.store.library import Library

    with Library.open(options.library) as library:
        status = library.status()
    if options.json:
        sys.stdout.buffer.write(msgspec.json.encode(status) + b"\n")
    else:
        for name, value in msgspec.structs.asdict(status).items():
            sys.stdout.write(f"{name}: {value}\n")
    return 0 if status.integrity == "ok" else 2
