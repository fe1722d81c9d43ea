"""Bytes from the disk: every way in which a file cannot be had, each told in one sentence."""

from __future__ import annotations

import stat
from datetime import date
from pathlib import Path

from explorer.errors import UserError
from explorer.files.names import shown
from explorer.i18n.messages import translate
from explorer.progress import Watch

MAX_BYTES = 256 * 1024 * 1024
_CHUNK = 4 * 1024 * 1024


def read_bytes(path: Path, watch: Watch) -> bytes:
    """Return the bytes of the file at `path`.

    Raises:
        UserError: there is no such file, it is no regular file, it may not be read, it is empty,
            or it is larger than `MAX_BYTES`.
        Cancelled: the reading was called off.
    """
    try:
        _check_kind(path)
        data = _read_chunks(path, watch)
    except OSError as error:
        raise _unreadable(path, error) from error
    if not data:
        raise UserError(
            translate("import", "{name} is empty.").format(name=shown(path)),
            translate("import", "Open another copy of the article."),
        )
    return data


def _check_kind(path: Path) -> None:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise UserError(
            translate("import", "{name} is a folder.").format(name=shown(path)),
            translate("import", "Open it as a folder to read what is in it."),
        )
    # A pipe or a device may give bytes for ever, or none while one waits.
    if not stat.S_ISREG(status.st_mode):
        raise UserError(
            translate("import", "{name} is not an ordinary file.").format(name=shown(path)),
            translate("import", "Open the article’s own file."),
        )
    if status.st_size > MAX_BYTES:
        raise too_large(shown(path))


def _read_chunks(path: Path, watch: Watch) -> bytes:
    # A file may grow while it is read, so its size beforehand is no promise.
    parts: list[bytes] = []
    size = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            watch.check()
            parts.append(chunk)
            size += len(chunk)
            if size > MAX_BYTES:
                raise too_large(shown(path))
    return b"".join(parts)


def too_large(name: str) -> UserError:
    """Return the error for a file that is larger than any article."""
    return UserError(
        translate("import", "{name} is too large for an article.").format(name=name),
        translate("import", "Open only the part you need."),
    )


def _unreadable(path: Path, error: OSError) -> UserError:
    if isinstance(error, FileNotFoundError):
        return UserError(
            translate("import", "{name} is not there any more.").format(name=shown(path)),
            translate("import", "It may have been moved; choose it again."),
        )
    if isinstance(error, PermissionError):
        return UserError(
            translate("import", "{name} may not be read by you.").format(name=shown(path)),
            translate(
                "import",
                "Ask its owner for the right to read it, or copy it to a folder of your own.",
            ),
        )
    return UserError(
        translate("import", "{name} cannot be read ({cause}).").format(
            name=shown(path), cause=error.strerror or translate("import", "unknown cause")
        ),
        translate("import", "Check that the disk or folder it is on is still connected."),
    )


def suggested_day(path: Path) -> str | None:
    """Return the day (ISO 8601) the file was last changed, or None where that is not to be had.

    Only ever a suggestion for the reader who is asked for the date: no reading takes it for the
    day of publication.
    """
    try:
        return date.fromtimestamp(path.stat().st_mtime).isoformat()
    except (OSError, ValueError, OverflowError):
        return None
