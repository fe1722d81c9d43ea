"""Quotes as an OpenDocument text: numbered sources behind every quote, the list at the end."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from explorer.export.gathered import Line, gather
from explorer.export.plain_words import plain_words
from explorer.export.stamp import Stamp
from explorer.i18n.messages import translate
from explorer.model import Dossier


def encode(dossiers: Sequence[Dossier], stamp: Stamp) -> bytes:
    """Return the quotes of the dossiers as ODT, written by odfpy."""
    # Late: the library is not needed before somebody exports.
    from odf.opendocument import OpenDocumentText
    from odf.text import H, P

    document: Any = OpenDocumentText()
    gathered = gather(dossiers, stamp.style)

    def add(kind: Any, words: str, **options: object) -> None:
        element = kind(**options)
        element.addText(plain_words(words))
        document.text.addElement(element)

    add(H, translate("export", "Quotes"), outlinelevel=1)
    for line in gathered.lines:
        add(P, _words(line))
    add(H, translate("export", "Sources"), outlinelevel=1)
    for source in gathered.sources:
        add(P, f"[{source.number}] {source.line}")
    add(P, stamp.line)
    out = io.BytesIO()
    document.write(out)
    return out.getvalue()


def _words(line: Line) -> str:
    place = f", {line.place}" if line.place else ""
    remarks = f" ({line.remarks})" if line.remarks else ""
    return f"{line.words} — {line.who} [{line.source}{place}]{remarks}"
