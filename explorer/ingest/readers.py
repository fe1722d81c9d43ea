"""The readers, one a format: bytes in, the words of an article out."""

from __future__ import annotations

from collections.abc import Callable

from explorer.errors import DatelineError
from explorer.ingest import docx, mail, markdown, odt, pdf, plain, rtf, scan, table, web_page
from explorer.ingest.archive import damaged
from explorer.ingest.draft import Draft
from explorer.ingest.suffixes import Kind
from explorer.progress import Watch

_READERS: dict[Kind, Callable[[bytes, str, Watch], Draft]] = {
    "text": plain.read,
    "markdown": markdown.read,
    "html": web_page.read,
    "pdf": pdf.read,
    "docx": docx.read,
    "odt": odt.read,
    "rtf": rtf.read,
    "rtf-words": rtf.read_words,
    "row": table.read,
    "eml": mail.read,
    "scan": scan.read_pdf,
    "picture": scan.read_picture,
}


def read(data: bytes, kind: Kind, name: str, watch: Watch) -> Draft:
    """Return what the reader of `kind` makes of `data`, read here and now.

    Raises:
        UserError: the file is broken, or there is no article in it.
    """
    return _guarded(_READERS[kind], data, name, watch)


def _guarded(
    reader: Callable[[bytes, str, Watch], Draft], data: bytes, name: str, watch: Watch
) -> Draft:
    """Read, and tell any failure of a parser over a broken file as what it is: a broken file."""
    try:
        return reader(data, name, watch)
    except (DatelineError, MemoryError):
        raise
    except Exception as error:  # parsers fail in more ways over hostile bytes than they document
        raise damaged(name) from error
