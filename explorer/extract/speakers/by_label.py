"""Whose words without marks are: by their label or signature, or by whom the interview is with."""

from __future__ import annotations

from explorer.extract.people.role_words import is_title
from explorer.extract.quotes.unmarked import ANSWER, BLOCK, POST, TURN
from explorer.extract.speakers.attribution import UNKNOWN, Attribution
from explorer.extract.speakers.scene import QuotePlace, Scene
from explorer.model import Span

_SIGNED = (BLOCK, POST)


def told_outright(scene: Scene, at: QuotePlace) -> Attribution | None:
    """Return who says words that a label, a signature or an interview's form gives to somebody.

    None where the form leaves it to the sentences around: a block quotation without a source.
    """
    rule, by = at.quote.why.rule, at.quote.by
    if by is not None:
        return _named(scene, by, "speaker.signed" if rule in _SIGNED else "speaker.label")
    if rule == ANSWER:
        person = scene.interviewed
        name = scene.resolver.names[person] if person else None
        return Attribution(person, name, None, "speaker.answer", ()) if person else UNKNOWN
    return UNKNOWN if rule == TURN else None


def _named(scene: Scene, by: Span, rule: str) -> Attribution:
    words = " ".join(by.slice(scene.text).split())
    shouted = words.isupper()
    written = words.title() if shouted else words
    person = scene.named_in(by) or scene.called(written.split()[-1])
    if person is not None:
        return Attribution(person, scene.resolver.names[person], None, rule, (by,))
    names = written.split()
    while len(names) > 1 and shouted and is_title(names[0].lower()):
        names = names[1:]
    return Attribution(None, " ".join(names), None, rule, (by,))
