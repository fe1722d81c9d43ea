"""A sieve for words that are signed: “We go.” — Ann Reed, mayor."""

from __future__ import annotations

from explorer.extract.speakers.attribution import Attribution
from explorer.extract.speakers.scene import QuotePlace, Scene
from explorer.model import Span
from explorer.text.signature import signature_after


def signed(scene: Scene, at: QuotePlace) -> Attribution | None:
    """Return who is named behind a dash, in brackets or in a line of its own below the words."""
    if at.is_term:
        return None
    span = signature_after(scene.text, at.quote.outer)
    if span is None:
        return None
    person = scene.named_in(span)
    if person is not None:
        name = scene.resolver.names[person]
        return Attribution(person, name, None, "speaker.signed", (span,))
    words = span.slice(scene.text).split(",")[0].strip()
    name_span = Span(span.start, span.start + len(words))
    return Attribution(None, words, None, "speaker.signed", (name_span,)) if words else None
