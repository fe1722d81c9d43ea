"""What in a web page of another language is not the story: links to others, buttons, credits.

The engine's own furniture is English; a pack says by which words such lines begin in its language.
Only short paragraphs are looked at: a sentence is never worth losing for a button.
"""

from __future__ import annotations

from msgspec.structs import replace

from explorer.extract.languages.pack import Pack
from explorer.model import Dropped, DroppedWhy, Span
from explorer.text.clean import Cleaned

_LONG = 260  # letters; a longer paragraph is story
_EDGES = " \u00a0:!…»→>|.-–—•▶"


def without(text: str, cleaned: Cleaned, pack: Pack) -> Cleaned:
    """Return the story without the paragraphs that are furniture of the pack's language."""
    kept: list[Span] = []
    dropped = list(cleaned.dropped)
    for span in cleaned.paragraphs:
        why = reason(span.slice(text), pack)
        if why is None:
            kept.append(span)
        else:
            dropped.append(Dropped(start=span.start, end=span.end, text=span.slice(text), why=why))
    if len(kept) == len(cleaned.paragraphs):
        return cleaned
    dropped.sort(key=lambda item: item.start if isinstance(item.start, int) else 0)
    return replace(cleaned, paragraphs=tuple(kept), dropped=tuple(dropped))


def reason(paragraph: str, pack: Pack) -> DroppedWhy | None:
    """Return why a paragraph is no part of the story, or None where it may be."""
    if len(paragraph) > _LONG:
        return None
    said = paragraph.strip().casefold()
    if said.strip(_EDGES) in pack.furniture.whole:
        return "furniture"
    if _begins(said, pack.furniture.credits):
        return "caption"
    return "furniture" if _begins(said, pack.furniture.begins) else None


def _begins(said: str, starts: tuple[str, ...]) -> bool:
    """Tell whether a line begins with one of the words, and not with a longer one."""
    found = next((start for start in starts if said.startswith(start)), None)
    return found is not None and not said[len(found) : len(found) + 1].isalnum()
