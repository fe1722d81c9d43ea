"""What a start does to the insides of Python and PySide6 to be quick, and the plain way round it.

Two operations, each of which falls back by itself where it does not know what it finds:
`quick_enums` (Python 3.11 only) and `late_signatures` (the layout of PySide6's own modules).
`python -m benchmarks.surgery` starts the program with and without each, in alternation, and prints
what it gains; the figures stand in benchmarks/README.md.

When a new Python or PySide6 misbehaves: set ``DATELINE_PLAIN_START=1``, and a start does without
both. If that helps, the operation at fault is the one whose test fails
(tests/ui/start/test_quick_enums.py, test_late_signatures.py): mend it, or delete the module with
its line here. Nothing else in the program knows of either.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from ui.start import late_signatures
from ui.start.quick_enums import QuickEnums

SWITCH = "DATELINE_PLAIN_START"
"""Environment variable: ``1`` leaves both operations out; the name of one leaves that one out."""
ENUMS, SIGNATURES = "enums", "signatures"


def wanted(operation: str) -> bool:
    """Tell whether an operation, `ENUMS` or `SIGNATURES`, is to be done in this start."""
    return os.environ.get(SWITCH, "") not in ("1", operation)


@contextmanager
def quick_bindings() -> Iterator[None]:
    """For as long as it lasts Qt's enumerations are made quickly, where that is wanted."""
    with ExitStack() as stack:
        if wanted(ENUMS):
            stack.enter_context(QuickEnums())
        yield


def import_bindings() -> None:
    """Import PySide6's core, without its signature parser where that is wanted.

    Raises:
        ImportError: the bindings, or a library of the system they need, are not there.
    """
    if wanted(SIGNATURES):
        late_signatures.import_bindings()
