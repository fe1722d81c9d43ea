"""Which of the people a sentence names act in it: whom a pronoun further on means first."""

from __future__ import annotations

from explorer.extract.document.small_words import PREPOSITIONS
from explorer.extract.speakers.sentence_tokens import PERSON, QUOTE, SentenceTokens

_ASKER = 5  # items of "Asked on Friday by Reed"


def acting_first(frame: SentenceTokens, limit: int) -> list[str]:
    """Return the people of a sentence: who acts first, then the others, the last first."""
    acting: list[str] = []
    others: list[str] = []
    asker = _asker(frame)
    for index, item in enumerate(frame.items[:limit]):
        if item.kind != PERSON or index == asker:
            continue
        if frame.is_modifier(index):
            others.append(item.ref)
            continue
        before = frame.items[index - 1] if index else None
        opens = (
            before is None
            or before.kind == QUOTE
            or before.key in (",", "and", "when", "as", "but", "that")
        )
        opens = opens and not (acting and before is not None and before.key in (",", "and"))
        if (
            opens
            and not item.owns
            and (before is None or before.key not in PREPOSITIONS or before.key == "as")
        ):
            acting.append(item.ref)
        else:
            others.append(item.ref)
    return acting + others[::-1]


def _asker(frame: SentenceTokens) -> int:
    """Return the item of who only asks, -1 for nobody: "Asked by Reed if it was so, she …"."""
    items = frame.items
    if not items or not items[0].key.endswith(("ed", "told")):
        return -1
    for index, item in enumerate(items[1:_ASKER], 1):
        if item.kind == PERSON:
            return index if items[index - 1].key == "by" else -1
    return -1
