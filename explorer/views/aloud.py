"""What of an article is read aloud, sentence by sentence: the story, not what stands around it."""

from __future__ import annotations

from explorer.model import Dossier, Span
from explorer.text.layout import paragraphs
from explorer.text.segment import sentences

LONGEST = 1_000
"""Letters said in one go: what has no full stop is parted, so that it can be stopped."""


def spoken(dossier: Dossier, within: Span | None = None) -> list[Span]:
    """Return the sentences of the story, or of a stretch of the text, in their order."""
    body = dossier.article.body
    if within is not None:
        return [part for span in _sentences(body, within) for part in _parts(span)]
    aside = [
        one.span for one in dossier.dropped if one.span and one.why not in ("title", "nickname")
    ]
    story = [span for span in paragraphs(body) if not any(one.covers(span) for one in aside)]
    found = (each for paragraph in story for each in _sentences(body, paragraph))
    return [part for span in found for part in _parts(span)]


def _sentences(body: str, span: Span) -> list[Span]:
    return [each for each in sentences(body, span) if each.slice(body).strip()]


def _parts(span: Span) -> list[Span]:
    starts = range(span.start, span.end, LONGEST)
    return [Span(start, min(start + LONGEST, span.end)) for start in starts]
