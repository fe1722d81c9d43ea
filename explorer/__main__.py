"""The command line: ``python -m explorer WORD …``. Says what is wrong in one line, exits with 2."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from io import TextIOWrapper
from typing import Any, NoReturn

from explorer import VERSION
from explorer.errors import UserError

WORDS = (
    "extract",
    "show",
    "where",
    "import",
    "search",
    "overview",
    "check",
    "export",
    "library",
    "corrections",
)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line; the usage is there for who asks."""

    def error(self, message: str) -> NoReturn:
        """Print what is wrong and exit with 2."""
        self.exit(2, f"{self.prog}: {message}. See {self.prog} --help.\n")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser with every word's options."""
    parser = _Parser(prog="python -m explorer", description="Read news articles into dossiers.")
    parser.add_argument("--version", action="version", version=f"Dateline {VERSION}")
    words = parser.add_subparsers(dest="word", required=True, metavar="WORD")
    for word in WORDS:
        module = _module(word)
        module.add(words.add_parser(word, help=module.HELP, description=module.__doc__))
    return parser


def _module(word: str) -> Any:
    # ``import`` is a keyword of Python's, so its module has a name beside it.
    name = "import_" if word == "import" else word
    return importlib.import_module(f"explorer.commands.{name}")


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return the exit status: 0, or 2 with one line on standard error."""
    for stream in (sys.stdout, sys.stderr):
        # Names that are no UTF-8 are printed too, with what cannot be written written out.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    options = build_parser().parse_args(arguments)
    module = _module(options.word)
    try:
        status: int = module.run(options)
        sys.stdout.flush()
        return status
    except UserError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our lines has gone; keep Python's own last flush from complaining.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


if __name__ == "__main__":
    raise SystemExit(main())
