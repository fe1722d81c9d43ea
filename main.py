"""Starts Dateline."""

import sys

# Compiled modules are kept even where others' are not: without them each start takes twice as long.
sys.dont_write_bytecode = False

from ui.app import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main(sys.argv))
