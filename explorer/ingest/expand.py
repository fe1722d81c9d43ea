"""What the reader dropped, as a list of files: folders are walked, each file comes once."""

from __future__ import annotations

import atexit
import os
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import TYPE_CHECKING, NamedTuple

from explorer.errors import UserError
from explorer.files.names import readable, shown
from explorer.i18n.messages import translate
from explorer.ingest.suffixes import ARCHIVES, ARTICLES, EXPORTS

if TYPE_CHECKING:
    from explorer.ingest.table import Columns

MAX_FILES = 100_000


def expand(
    paths: Iterable[Path],
    skipped: list[str] | None = None,
    tables: Mapping[Path, Columns] | None = None,
) -> list[Path]:
    """Return the files meant by `paths`: files as they are, folders with all articles in them.

    The articles of an archive (ZIP, mbox, a table with a column of text, the export of a press
    database) are unpacked into a folder that goes with the program; what in it is no article is
    added to `skipped`, by its name, and so is the sentence about an archive that cannot be
    unpacked, where there are other files too. `tables` says which column of a table holds what.

    Folders are walked in order of name, without hidden ones and without following links to other
    folders (a link may lead round in a circle or out of the folder). No file comes twice.

    Raises:
        UserError: there is no article in any of the folders, one may not be read, or they hold
            more than `MAX_FILES` files.
    """
    found: dict[str, Path] = {}
    named = list(paths)
    for path in named:
        unpacker = _Unpacker(skipped, tables or {}, len(named) == 1 and not path.is_dir())
        for article in (a for file in _files_of(path) for a in unpacker.articles_of(file)):
            found.setdefault(_identity(article), article)
            if len(found) > MAX_FILES:
                raise UserError(
                    translate("import", "There are more than %n files.", MAX_FILES),
                    translate("import", "Open a smaller folder."),
                )
    if named and not found:
        raise UserError(
            translate("import", "There is no article in {name}.").format(name=shown(named[0])),
            translate("import", "Open another folder, or the article’s own file."),
        )
    return list(found.values())


class _Unpacker(NamedTuple):
    skipped: list[str] | None
    tables: Mapping[Path, Columns]
    is_alone: bool

    def articles_of(self, file: Path) -> Iterable[Path]:
        """The articles of an archive; any other file is one itself."""
        from explorer.ingest import unpack

        columns = self.tables.get(file)
        may_be_many = file.suffix.lower() in ARCHIVES | EXPORTS
        if columns is None and not (may_be_many and unpack.is_archive(file)):
            return (file,)
        folder = Path(mkdtemp(dir=_room()))
        try:
            unpacked = unpack.unpack(file, folder, frozenset(ARTICLES), columns)
        except UserError as error:
            if self.is_alone or self.skipped is None:
                raise
            self.skipped.append(str(error))
            return ()
        if self.skipped is not None:
            self.skipped.extend(f"{file.name}: {name}" for name in unpacked.skipped)
        return unpacked.files


@cache
def _room() -> str:
    """The folder for what is unpacked; it goes when the program ends."""
    room = TemporaryDirectory(prefix="dateline-", ignore_cleanup_errors=True)
    atexit.register(room.cleanup)
    return room.name


def _files_of(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for folder, inner, names in os.walk(path, onerror=_refuse, followlinks=False):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and Path(name).suffix.lower() in ARTICLES.keys() | ARCHIVES:
                yield Path(folder, name)


def _refuse(error: OSError) -> None:
    name = readable(Path(error.filename or "").name) or translate("import", "The folder")
    raise UserError(
        translate("import", "{name} cannot be looked into ({cause}).").format(
            name=name, cause=error.strerror or translate("import", "unknown cause")
        ),
        translate("import", "Open the files in it that you may read."),
    ) from error


def _identity(path: Path) -> str:
    # A broken or circular link is kept as it is: reading it will say what is wrong.
    try:
        return str(path.resolve())
    except (OSError, RuntimeError):
        return str(path.absolute())
