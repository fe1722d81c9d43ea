"""Writing a file whole or not at all: whoever reads it never sees half of it."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from explorer.errors import UserError
from explorer.files import in_use
from explorer.files.names import shown
from explorer.i18n.messages import translate

PRIVATE = 0o600
"""The rights of what is the reader's alone: their library, their settings, what they work on."""
_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY
_SHARED = 0o666  # less what the reader's umask takes away, as for any program's files


def write(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write `data` to `path`; a file that was there stays until the new one is on the disk.

    Args:
        path: the file; where it is a link, the file that it leads to is written.
        data: all that will be in it.
        private: whether nobody but the reader may look into it.

    Raises:
        UserError: it cannot be written, is in use, or is no ordinary file; what was there is as it
            was.
    """
    # Looked into only where it is not open here: to close it would end SQLite's own locks on it.
    in_use.refuse(path)
    in_use.refuse_library(path)
    with replacing(path, private=private) as beside, beside.open("wb") as out:
        out.write(data)


@contextmanager
def replacing(path: Path, *, private: bool = False) -> Iterator[Path]:
    """Give a new, empty file to fill, which takes the place of `path` once it is on the disk.

    Where the block raises, the new file is taken away and `path` is as it was. Arguments and
    errors as for `write`.
    """
    in_use.refuse(path)
    try:
        target = Path(os.path.realpath(path))
        rights = _rights(target, private)
        beside = target.with_name(f".dateline-{secrets.token_hex(4)}.part")
        opened = os.open(beside, _NEW, PRIVATE if private else _SHARED)
    except (OSError, ValueError) as error:
        raise unwritten(path, error) from error
    try:
        os.close(opened)
        yield beside
        _put(beside, target, rights)
    except BaseException as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise unwritten(path, error) from error
        raise


def _rights(target: Path, private: bool) -> int | None:
    """Return the rights for the new file; None: those that any new file gets."""
    try:
        found = target.stat().st_mode
    except FileNotFoundError:
        return PRIVATE if private else None
    if not stat.S_ISREG(found):
        raise OSError(0, translate("files", "it is no ordinary file"))
    return PRIVATE if private else stat.S_IMODE(found)


def _put(beside: Path, target: Path, rights: int | None) -> None:
    if rights is not None:
        os.chmod(beside, rights)
    # Without it a power cut may leave the new name with nothing in it.
    with beside.open("rb+") as written:
        os.fsync(written.fileno())
    os.replace(beside, target)
    if os.name == "posix":
        _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Have the new name itself on the disk; some file systems know no such thing."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def unwritten(path: Path, error: Exception) -> UserError:
    """Return the error for a file that cannot be written."""
    why = cause(error) if isinstance(error, OSError) else str(error)
    return UserError(
        translate("files", "{name} cannot be written ({cause}).").format(
            name=shown(path), cause=why
        ),
        translate("files", "Choose another folder, or make room on the disk."),
    )


def cause(error: OSError) -> str:
    """Return what the system says went wrong."""
    return error.strerror or translate("files", "unknown cause")
