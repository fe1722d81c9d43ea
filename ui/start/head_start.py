"""What the map's page has to be told first, worked out by the last run, so that it is told at once.

To work that out takes half the program and the dossier. Where it is not what is right by now, the
page is told again: this is a memory, never the truth.
"""

from __future__ import annotations

from pathlib import Path

from explorer import VERSION

_PAGE = Path(__file__).resolve().parents[2] / "resources/web/bridge.js"


class HeadStart:
    """Keeps texts in a file for as long as the circumstances of a start are the same."""

    def __init__(self, path: Path, circumstances: tuple[object, ...]) -> None:
        """`circumstances` are what the texts depend on, beside the version of the program."""
        self._path = path
        self._key = repr((VERSION, _changed(_PAGE), *circumstances))

    def texts(self) -> tuple[str, ...]:
        """Return what was kept, in order; nothing where the circumstances were others."""
        try:
            key, *texts = self._path.read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError):
            return ()
        return tuple(texts) if key == self._key else ()

    def keep(self, texts: tuple[str, ...]) -> None:
        """Keep `texts` (JSON, each one line) for the next start, where there is a place for it."""
        if texts == self.texts():
            return
        # Late: a start only reads, and what writes safely takes as long to import as that.
        from explorer.errors import UserError
        from explorer.files import atomic

        try:
            words = "\n".join((self._key, *texts)) + "\n"
            atomic.write(self._path, words.encode(), private=True)
        except (UserError, ValueError):
            return


def _changed(file: Path) -> int:
    """Return when a file was written last: the page may read its messages differently since."""
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0
