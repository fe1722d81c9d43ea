"""Quotes as a Word document: numbered sources behind every quote, the list of them at the end."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from explorer.export.gathered import Line, gather
from explorer.export.plain_words import plain_words
from explorer.export.stamp import Stamp
from explorer.i18n.messages import translate
from explorer.model import Dossier

_UNDATED = datetime(2000, 1, 1, tzinfo=UTC)  # the same quotes give the same file on any day


def encode(dossiers: Sequence[Dossier], stamp: Stamp) -> bytes:
    """Return the quotes of the dossiers as DOCX, written by python-docx."""
    # Late: the library is not needed before somebody exports.
    from docx import Document

    document: Any = Document()
    core = document.core_properties
    core.author, core.comments, core.created, core.modified = "", stamp.line, _UNDATED, _UNDATED
    gathered = gather(dossiers, stamp.style)
    document.add_heading(translate("export", "Quotes"), level=1)
    for line in gathered.lines:
        _quote(document, line)
    document.add_heading(translate("export", "Sources"), level=1)
    for source in gathered.sources:
        document.add_paragraph(f"[{source.number}] {plain_words(source.line)}")
    document.add_paragraph(plain_words(stamp.line)).italic = True
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _quote(document: Any, line: Line) -> None:
    paragraph = document.add_paragraph()
    paragraph.add_run(plain_words(line.words))
    place = f", {line.place}" if line.place else ""
    paragraph.add_run(f" — {plain_words(line.who)} [{line.source}{place}]")
    if line.remarks:
        paragraph.add_run(f" ({plain_words(line.remarks)})").italic = True
