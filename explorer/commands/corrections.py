"""``corrections``: what readers decided, saved as a pack for others, or applied from one."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from explorer.commands.library import add_library, open_existing

HELP = "save corrections as a pack, or apply a pack"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    steps = parser.add_subparsers(dest="step", required=True, metavar="STEP")
    save = steps.add_parser("save", help="write what was decided to a pack")
    save.add_argument("file", metavar="PACK", type=Path)
    use = steps.add_parser("apply", help="make the decisions of a pack")
    use.add_argument("file", metavar="PACK", type=Path)
    use.add_argument("--preview", action="store_true", help="only tell what would change")
    use.add_argument("--future", action="store_true", help="also for articles that come in later")
    for step in (save, use):
        add_library(step)


def run(options: argparse.Namespace) -> int:
    """Save or apply; 0."""
    return _save(options) if options.step == "save" else _apply(options)


def _save(options: argparse.Namespace) -> int:
    from explorer.corrections import pack as packs
    from explorer.store import packs as kept

    with open_existing(options.library) as library, library.reading() as connection:
        pack = kept.gather(connection)
    packs.save(options.file, pack)
    decisions = sum(len(part.decisions) for part in pack.articles)
    _say(f"{decisions} decisions about {len(pack.articles)} articles, {len(pack.rules)} rules")
    return 0


def _apply(options: argparse.Namespace) -> int:
    from explorer.corrections import pack as packs
    from explorer.store import packs as kept

    pack = packs.load(options.file)
    with open_existing(options.library) as library:
        with library.reading() as connection:
            planned = kept.preview(connection, pack, options.file.stem)
        for each in planned:
            plan = each.plan
            _say(
                f"{each.title or each.article}: {len(plan.decisions)} to make, "
                f"{len(plan.conflicts)} decided otherwise here, {len(plan.orphans)} find nothing"
            )
        if options.preview:
            return 0
        with library.changing() as connection:
            made = kept.carry_out(connection, planned)
        if options.future:
            with library.changing() as connection:
                count = kept.keep(connection, pack.rules, options.file.stem)
            _say(f"{count} rules stand from now on")
    _say(f"{sum(made.values())} decisions made in {len(made)} articles")
    return 0


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
