"""``show SAMPLE``: a bundled, curated dossier."""

from __future__ import annotations

import argparse
import sys

HELP = "print a bundled dossier"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("sample", metavar="SAMPLE", help="its name, as in resources/dossiers/")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a summary")


def run(options: argparse.Namespace) -> int:
    """Print the dossier."""
    from explorer import api
    from explorer.commands.summary import lines
    from explorer.files import dossier_file

    dossier = api.sample(options.sample)
    if options.json:
        sys.stdout.buffer.write(dossier_file.encode(dossier) + b"\n")
    else:
        sys.stdout.write("\n".join(lines(dossier)) + "\n")
    return 0
