"""Which words of a dossier are somebody's: in marks, reported, and which of them count."""

from __future__ import annotations

import re
from collections.abc import Iterable

from explorer.model import Dossier, Quote, Why

SPOKEN = ("sentence", "fragment", "nested")


def is_speech(quote: Quote) -> bool:
    """Tell whether the quote is someone's words in marks: no term, and no reported speech."""
    return quote.kind in SPOKEN


def is_reported(quote: Quote) -> bool:
    """Tell whether it is what someone said as the article words it, and no quote."""
    return quote.kind == "indirect"


def is_unmarked(quote: Quote) -> bool:
    """Tell whether it is somebody's words that stand in no quotation marks: a turn, a post."""
    fields = quote.why.fields if isinstance(quote.why, Why) else None
    return isinstance(fields, dict) and fields.get("kind", "").startswith("quote.unmarked")


def is_said(quote: Quote) -> bool:
    """Tell whether it tells what someone said, in marks or in the article's words."""
    return is_speech(quote) or is_reported(quote)


def statements(quotes: Iterable[Quote]) -> int:
    """Return how many statements the quotes are: parts joined to one utterance count once."""
    return len({quote.utterance or quote.id for quote in quotes})


def is_by(quote: Quote, code: str) -> bool:
    """Tell whether the quote's speaker is of the country `code`."""
    return any(tie.code == code and tie.why == "speaker" for tie in quote.countries)


def is_about(quote: Quote, code: str) -> bool:
    """Tell whether the quote is tied to the country `code` by what it says or to whom."""
    return any(tie.code == code and tie.why != "speaker" for tie in quote.countries)


def quoted(dossier: Dossier) -> list[Quote]:
    """Return the quotes that count, in article order: an echo of another one does not."""
    left_out = echoes(dossier)
    return [q for q in dossier.quotes if is_speech(q) and q.id not in left_out]


def echoes(dossier: Dossier) -> set[str]:
    """Return the ids of quotes that stand in another one.

    A headline that quotes a statement quotes what the story gives in full: both are parts of one
    utterance, and the words of one stand in the other.
    """
    parts: dict[str, list[Quote]] = {}
    for quote in dossier.quotes:
        if quote.utterance and is_speech(quote) and quote.kind != "nested":
            parts.setdefault(quote.utterance, []).append(quote)
    return {one.id for said in parts.values() for one in _echoes(said)}


def sides(quote: Quote) -> tuple[set[str], set[str]]:
    """Return the countries the speaker is of, and the others the quote is tied to."""
    by = {tie.code for tie in quote.countries if tie.why == "speaker"}
    return by, {tie.code for tie in quote.countries if tie.why != "speaker"} - by


def _echoes(parts: list[Quote]) -> list[Quote]:
    """Return the parts whose words stand whole in the longest part that is elsewhere."""
    if len(parts) < 2:
        return []
    words = [_bare(part.text) for part in parts]
    fullest = max(range(len(parts)), key=lambda index: (len(words[index]), index))
    return [
        part
        for index, part in enumerate(parts)
        if index != fullest and words[index] and words[index] in words[fullest]
    ]


def _bare(text: str) -> str:
    return " ".join(re.findall(r"[\w’'-]+", text.casefold()))
