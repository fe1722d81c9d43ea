"""What the start's surgery gains: the same start with and without each operation, in alternation.

Prints, for `quick_enums` and `late_signatures` (see `ui.start.surgery`), the median time to the
usable map with everything as shipped beside the median without that operation.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from benchmarks.figures import RUNS, Series, alternate
from benchmarks.start import APP, Start
from ui.start.surgery import ENUMS, SIGNATURES, SWITCH


def main() -> None:
    """Print what each operation saves, in seconds and as a share of the start without it."""
    with tempfile.TemporaryDirectory() as folder:
        app = [*APP, "--settings", str(Path(folder) / "settings.ini")]
        for operation in (ENUMS, SIGNATURES, "1"):
            without = Start(app, os.environ | {SWITCH: operation})
            shipped, plain = alternate(Start(app), without, RUNS)
            ours, floor = Series("as shipped", shipped), Series(f"without ({operation})", plain)
            gain = floor.median - ours.median
            print(f"{ours}\n{floor}\n  gain {gain:.3f} s: {gain / floor.median:.0%}", flush=True)


if __name__ == "__main__":
    main()
