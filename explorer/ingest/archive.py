"""The inside of DOCX and ODT files, unpacked only after its sizes were seen to be sane."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

from explorer.errors import UserError
from explorer.i18n.messages import translate

MAX_MEMBERS = 10_000
MAX_UNPACKED = 256 * 1024 * 1024
MAX_XML = 64 * 1024 * 1024
# Word's XML shrinks to a tenth or twentieth; a bomb shrinks a thousandfold.
MAX_RATIO = 200
_SMALL = 8 * 1024 * 1024


def members(data: bytes, name: str) -> list[zipfile.ZipInfo]:
    """Return what the archive in `data` holds, by its directory alone: nothing is unpacked.

    Raises:
        UserError: the archive is damaged, or would unpack to more than any article holds.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            found = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise damaged(name) from error
    _check_sizes(found, name)
    return found


def part(data: bytes, member: str, name: str) -> bytes | None:
    """Return one unpacked part of the archive, or None where it has no such part.

    Raises:
        UserError: the part is damaged, encrypted or too large, or declares entities (no document
            needs them, and they are what makes a small file unfold without end).
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            info = archive.getinfo(member)
            if info.file_size > MAX_XML:
                raise bomb(name)
            # zipfile never unpacks more than the size it declares.
            unpacked = archive.read(info)
    except KeyError:
        return None
    except (
        zipfile.BadZipFile,
        NotImplementedError,
        RuntimeError,
        ValueError,
        OSError,
        EOFError,
        zlib.error,
    ) as error:
        raise damaged(name) from error
    if b"<!ENTITY" in unpacked.replace(b"\0", b""):
        raise bomb(name)
    return unpacked


def _check_sizes(found: list[zipfile.ZipInfo], name: str) -> None:
    if len(found) > MAX_MEMBERS or sum(info.file_size for info in found) > MAX_UNPACKED:
        raise bomb(name)
    for info in found:
        if info.file_size > _SMALL and info.file_size > MAX_RATIO * max(info.compress_size, 1):
            raise bomb(name)


def bomb(name: str) -> UserError:
    """Return the error for an archive that would unpack to far more than it seems."""
    return UserError(
        translate(
            "import", "{name} would unpack to far more than an article holds, so it was not opened."
        ).format(name=name),
        translate("import", "Open another copy of the article, or paste its text."),
    )


def damaged(name: str) -> UserError:
    """Return the error for a document whose inside is broken."""
    return UserError(
        translate("import", "{name} is damaged and cannot be read.").format(name=name),
        translate("import", "Open another copy of it, or paste the article’s text."),
    )
