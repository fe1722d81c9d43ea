"""``where LAT LON``: the country at a place of the earth, in either border view."""

from __future__ import annotations

import argparse
import sys

HELP = "name the country at a place"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("lat", type=float, metavar="LAT", help="degrees north, -90 to 90")
    parser.add_argument("lon", type=float, metavar="LON", help="degrees east, -180 to 180")
    parser.add_argument(
        "--borders", choices=("un-based", "de-facto"), default="un-based", help="whose view"
    )


def run(options: argparse.Namespace) -> int:
    """Print the country's code and name, or that there is none."""
    from explorer.atlas import where

    sys.stdout.write(where.describe(options.lat, options.lon, options.borders) + "\n")
    return 0
