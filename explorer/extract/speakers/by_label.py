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
        return _interviewed(scene)
    return UNKNOWN if rule == TURN else None


def _interviewed(scene: Scene) -> Attribution:
    """Return who answers: the person named most before the answers, or in the headline alone."""
    person = scene.interviewed
    if person is not None:
        return Attribution(person, scene.resolver.names[person], None, "speaker.answer", ())
    headed = scene.named_in_headline
    if headed is None:
        return UNKNOWN
    return Attribution(None, headed.slice(scene.text), None, "speaker.answer", (headed,))


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
