"""``extract FILE…``: articles to dossiers, one JSON object each."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from explorer.batch.processes import Line

HELP = "read articles and print their dossiers"


def _day(word: str) -> str:
    from datetime import date

    try:
        return date.fromisoformat(word).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{word} is no day like 2022-11-30") from None


def _number(word: str) -> int:
    if word.isdigit() and int(word) > 0:
        return int(word)
    raise argparse.ArgumentTypeError(f"{word} is no number of processes")


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="text, HTML, PDF, DOCX, ODT, mail")
    parser.add_argument("--json", action="store_true", help="print JSON (several: a line each)")
    parser.add_argument(
        "--published", type=_day, metavar="YYYY-MM-DD", help="the day of publication"
    )
    parser.add_argument("--jobs", type=_number, metavar="N", help="processes (default: all cores)")
    parser.add_argument("--dask", metavar="ADDRESS", help="run on the Dask cluster at tcp://…")


def run(options: argparse.Namespace) -> int:
    """Print the dossiers; return 0, or 2 if any file could not be read."""
    if len(options.files) == 1 and not options.dask:
        return _one(options)
    return _several(options)


def _one(options: argparse.Namespace) -> int:
    from explorer import api
    from explorer.files import dossier_file

    if not options.json:
        return _summary(options)
    from pathlib import Path

    article = api.read_article(Path(options.files[0]), published=options.published)
    dossier = api.without_text(api.extract(article))
    sys.stdout.buffer.write(dossier_file.encode(dossier) + b"\n")
    return 0


def _summary(options: argparse.Namespace) -> int:
    from pathlib import Path

    from explorer import api
    from explorer.commands.summary import lines

    article = api.read_article(Path(options.files[0]), published=options.published)
    sys.stdout.write("\n".join(lines(api.extract(article))) + "\n")
    return 0


def _lines(options: argparse.Namespace) -> Iterator[Line]:
    if options.dask:
        from explorer.batch import cluster

        return cluster.read_all(options.files, options.dask, options.published)
    from explorer.batch import processes

    return processes.read_all(options.files, options.published, options.jobs)


def _with_progress(lines: Iterable[Line], total: int) -> Iterable[Line]:
    """Return the lines under a progress bar, where someone watches a terminal."""
    if not sys.stderr.isatty():
        return lines
    from tqdm import tqdm

    return tqdm(lines, total=total, unit="article", file=sys.stderr)


def _several(options: argparse.Namespace) -> int:
    wrong = 0
    for line in _with_progress(_lines(options), len(options.files)):
        sys.stdout.buffer.write(line.json + b"\n")
        sys.stdout.buffer.flush()
        if line.error is not None:
            wrong += 1
            sys.stderr.write(line.error + "\n")
    return 2 if wrong else 0
