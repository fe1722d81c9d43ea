"""What SQLite says when a file fails, as one sentence and a safe way on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from explorer.errors import UserError


class DamagedError(UserError):
    """The library's file is damaged: it can be set aside, and is never written over."""


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn SQLite's and the system's failures about the file at `path` into sentences.

    Raises:
        DamagedError: the file is no library or is damaged.
        UserError: the disk is full, the file cannot be written or opened, or is in use.
    """
    try:
        yield
    except (apsw.CorruptError, apsw.NotADBError) as error:
        raise damaged(path) from error
    except apsw.FullError as error:
        raise UserError(
            "The disk is full, so the library could not be changed.",
            "Nothing in it was lost; free some space and do it again.",
        ) from error
    except (apsw.ReadOnlyError, apsw.PermissionsError) as error:
        raise read_only(path) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise UserError(
            "Another Dateline is writing to the library.",
            "Nothing was changed here; wait for it to finish and do it again.",
        ) from error
    except (apsw.CantOpenError, apsw.IOError, OSError) as error:
        raise UserError(
            f"The library {path.name} cannot be read or written.",
            f"Check the folder {path.parent} and the disk it is on.",
        ) from error


def damaged(path: Path) -> DamagedError:
    """Return the error of a damaged library."""
    return DamagedError(
        f"The library {path.name} is damaged.",
        "It can be set aside as it is, and a backup or a new library take its place.",
    )


def read_only(path: Path) -> UserError:
    """Return the error of a library that may be read but not changed."""
    return UserError(
        f"The library {path.name} may be read but not changed.",
        "Allow writing to the file and its folder, or open another library.",
    )
