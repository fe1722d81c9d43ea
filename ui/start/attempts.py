"""Starts that did not come through: an article that ends the program is not tried for ever."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

MOST = 2
"""Starts with the same article that may end before the window is whole: a reader closes some."""


class Attempts:
    """Counts in a file of its own, since nothing is told any more once the process is gone."""

    def __init__(self, settings: Path) -> None:
        self._file = settings.with_name("attempts")

    def may_try(self) -> bool:
        """Tell whether the article that lay open may be begun with, and count it as begun."""
        try:
            begun = min(len(self._file.read_bytes()), MOST)
        except OSError:
            begun = 0
        if begun >= MOST:
            return False
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._file.write_bytes(b"." * (begun + 1))
        return True

    def succeeded(self) -> None:
        """The window is whole, whatever it shows."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)
