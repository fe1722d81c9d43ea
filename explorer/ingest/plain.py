"""Plain text: the file as it is, so that offsets count in what the reader wrote."""

from __future__ import annotations

from explorer.ingest import press
from explorer.ingest.decoding import decode
from explorer.ingest.draft import Draft
from explorer.progress import Watch


def read(data: bytes, name: str, watch: Watch) -> Draft:
    r"""Return the text in `data`: byte order mark dropped, newlines as ``\n``, no other change.

    Of an article out of a press database, the article without what stands around it.
    """
    watch.check()
    text = decode(data, name)
    return press.draft(text) or Draft(text=text)
