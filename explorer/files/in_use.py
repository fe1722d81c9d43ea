"""Files that are open here: nothing is written over them, by whichever name they are called."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from explorer.errors import UserError
from explorer.files.names import shown
from explorer.i18n.messages import translate

SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database, and takes for its own when it opens it."""

LIBRARY = 0x446C6E31
"""SQLite's application id of a library ("Dln1"), at byte 68 of the file."""

_held: list[Path] = []


def hold(path: Path) -> None:
    """Note that the file at `path` is open until `release`; twice held is twice released."""
    _held.append(path.absolute())


def release(path: Path) -> None:
    """Note that the file at `path` is open one time less."""
    if path.absolute() in _held:
        _held.remove(path.absolute())


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold `path` for as long as the block runs."""
    hold(path)
    try:
        yield
    finally:
        release(path)


def is_held(path: Path) -> bool:
    """Tell whether `path` is an open file or one of its side files: links and capitals count."""
    ends = ("", *SIDE_FILES)
    return any(are_same(path, one.with_name(one.name + end)) for one in list(_held) for end in ends)


def are_same(one: Path, other: Path) -> bool:
    """Tell whether two names are one file: by its inode where both exist, else by the name."""
    try:
        return os.path.samefile(one, other)
    except OSError:
        return os.path.realpath(one) == os.path.realpath(other)


def refuse(path: Path) -> None:
    """Refuse to write over `path` where it is open.

    Raises:
        UserError: it is; nothing was written.
    """
    if is_held(path):
        raise UserError(
            translate("files", "{name} is in use by Dateline and was not written over.").format(
                name=shown(path)
            ),
            translate("files", "Choose another name."),
        )


def refuse_library(path: Path) -> None:
    """Refuse to write a document over a library, open or not: only a backup may take its place.

    Raises:
        UserError: there is a library at `path`; nothing was written.
    """
    try:
        if not path.is_file():
            return
        with path.open("rb") as file:
            head = file.read(72)
    except OSError:
        return
    if head.startswith(b"SQLite format 3\0") and head[68:72] == LIBRARY.to_bytes(4, "big"):
        raise UserError(
            translate("files", "{name} is a library and was not written over.").format(
                name=shown(path)
            ),
            translate("files", "Choose another name."),
        )
