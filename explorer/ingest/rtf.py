"""Rich Text Format: its words by striprtf, without what fields and pictures hold."""

from __future__ import annotations

import re

from explorer.ingest import press
from explorer.ingest.draft import Draft, Finding, Particulars
from explorer.progress import Watch

_INFO = re.compile(r"\\info\b")
_TITLE = re.compile(r"\{\\title ([^{}\\]{3,300})\}")
_NEAR = 20_000


def text_of(data: bytes) -> str:
    """Return the words of a document; what cannot be decoded is left out."""
    # Late: few readers open one.
    from striprtf.striprtf import rtf_to_text

    source = data.decode("latin-1")
    # Its pattern for links looks at each of them from every other: their words do without it.
    source = source.replace("HYPERLINK", "LINK")
    words: str = rtf_to_text(source, errors="ignore")  # type: ignore[no-untyped-call]
    # Beyond the first plane a character is written as two halves.
    whole = words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")


def read_words(data: bytes, _name: str, watch: Watch) -> Draft:
    """Return all words of an RTF file, of all articles in it."""
    watch.check()
    return Draft(text=text_of(data))


def read(data: bytes, name: str, watch: Watch) -> Draft:
    """Return the words of an RTF file, and the title its writer's program put into it."""
    watch.check()
    text = text_of(data)
    found = press.draft(text)
    if found is not None:
        return found
    head = data[:_NEAR].decode("latin-1")
    title = _TITLE.search(head) if _INFO.search(head) else None
    hints = Particulars(title=Finding(title[1].strip(), title[1].strip()) if title else None)
    return Draft(text=text, hints=hints)
