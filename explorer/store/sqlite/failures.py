"""What SQLite says when a file fails, as one sentence and a safe way on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from explorer.errors import UserError
from explorer.i18n.messages import translate


class DamagedError(UserError):
    """The library's file is damaged: it can be set aside, and is never written over."""


class CalledOffError(Exception):
    """Nobody waits for the answer any more, so it was not looked for to the end."""


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn SQLite's and the system's failures about the file at `path` into sentences.

    Raises:
        DamagedError: the file is no library or is damaged.
        UserError: the disk is full, the file cannot be written or opened, or is in use.
        CalledOffError: a question was called off.
    """
    try:
        yield
    except apsw.InterruptError as error:
        raise CalledOffError from error
    except (apsw.CorruptError, apsw.NotADBError) as error:
        raise damaged(path) from error
    except apsw.FullError as error:
        raise UserError(
            translate("library", "The disk is full, so the library could not be changed."),
            translate("library", "Nothing in it was lost; free some space and do it again."),
        ) from error
    except (apsw.ReadOnlyError, apsw.PermissionsError) as error:
        raise read_only(path) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise UserError(
            translate("library", "Another Dateline is writing to the library."),
            translate("library", "Nothing was changed here; wait for it to finish and try again."),
        ) from error
    except (apsw.CantOpenError, apsw.IOError, OSError) as error:
        raise UserError(
            translate("library", "The library {file} cannot be read or written.").format(
                file=path.name
            ),
            translate("library", "Check the folder {folder} and the disk it is on.").format(
                folder=path.parent
            ),
        ) from error


def damaged(path: Path) -> DamagedError:
    """Return the error of a damaged library."""
    return DamagedError(
        translate("library", "The library {file} is damaged.").format(file=path.name),
        translate(
            "library", "It can be set aside as it is, and a backup or a new library take its place."
        ),
    )


def read_only(path: Path) -> UserError:
    """Return the error of a library that may be read but not changed."""
    return UserError(
        translate("library", "The library {file} may be read but not changed.").format(
            file=path.name
        ),
        translate("library", "Allow writing to the file and its folder, or open another library."),
    )
