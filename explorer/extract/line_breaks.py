"""What was found in a text with its lines joined, told in offsets of the text as it was."""

from __future__ import annotations

from typing import Any

import msgspec

from explorer import typed
from explorer.model import Dossier, Span
from explorer.text.unwrapping import Unwrapped


def put_back(dossier: Dossier, unwrapped: Unwrapped, text: str) -> Dossier:
    """Return the dossier of the unwrapped text as that of `text`: spans and words as they stand."""
    told = msgspec.to_builtins(dossier)
    told["article"]["text"] = text
    _move(told, unwrapped, text)
    return typed.convert(told, Dossier)


def _move(value: Any, unwrapped: Unwrapped, text: str) -> None:
    if isinstance(value, list | tuple):
        for each in value:
            _move(each, unwrapped, text)
        return
    if not isinstance(value, dict):
        return
    start, end = value.get("start"), value.get("end")
    if isinstance(start, int) and isinstance(end, int):
        span = unwrapped.before(Span(start, end))
        value["start"], value["end"] = span.start, span.end
        if "text" in value:
            value["text"] = span.slice(text)
    for each in value.values():
        _move(each, unwrapped, text)
