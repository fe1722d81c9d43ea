"""Writing a file whole or not at all: whoever reads it never sees half of it."""

from __future__ import annotations

import os
from pathlib import Path

from explorer.errors import UserError
from explorer.i18n.messages import translate


def write(path: Path, data: bytes) -> None:
    """Write `data` to `path`; a file that was there stays until the new one is on the disk.

    Raises:
        UserError: it cannot be written; what was there is as it was.
    """
    beside = path.with_name(path.name + ".part")
    try:
        with beside.open("wb") as out:
            out.write(data)
            out.flush()
            # Without it a power cut may leave the new name with nothing in it.
            os.fsync(out.fileno())
        os.replace(beside, path)
    except OSError as error:
        _remove(beside)
        raise UserError(
            translate("files", "{name} cannot be written ({cause}).").format(
                name=path.name, cause=cause(error)
            ),
            translate("files", "Choose another folder, or make room on the disk."),
        ) from error


def cause(error: OSError) -> str:
    """Return what the system says went wrong."""
    return error.strerror or translate("files", "unknown cause")


def _remove(beside: Path) -> None:
    """Take the half away where that is possible: the folder itself may be none."""
    try:
        beside.unlink(missing_ok=True)
    except OSError:
        return
