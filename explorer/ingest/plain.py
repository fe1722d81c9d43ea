"""Plain text: the file as it is, so that offsets count in what the reader wrote."""

from __future__ import annotations

from explorer.ingest.decoding import decode
from explorer.ingest.draft import Draft
from explorer.progress import Watch


def read(data: bytes, name: str, watch: Watch) -> Draft:
    r"""Return the text in `data`: byte order mark dropped, newlines as ``\n``, no other change."""
    watch.check()
    return Draft(text=decode(data, name))
