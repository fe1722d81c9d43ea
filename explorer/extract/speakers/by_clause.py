"""Sieves for a quote that a clause of speech introduces: “…,” said Smith; Smith called it “…”."""

from __future__ import annotations

from explorer.extract.speakers.attribution import Attribution
from explorer.extract.speakers.scene import QuotePlace, Scene


def of_own_clause(scene: Scene, at: QuotePlace) -> Attribution | None:
    """Return who says the quote by the clause of speech it belongs to."""
    cue = scene.attachment.best(at.frame, at.cues, at.item)
    return scene.resolver.of_cue(cue, at.frame) if cue is not None else None


def of_many(scene: Scene, at: QuotePlace) -> bool:
    """Tell whether the quote's own clause says “they” or “I”, and nobody was just brought in."""
    cue = scene.attachment.best(at.frame, at.cues, at.item)
    if cue is None or cue.subject.kind != "pronoun" or cue.subject.ref not in ("plural", "self"):
        return False
    if cue.subject.ref == "plural" and scene.memory.introduced is not None:
        return False
    return scene.resolver.of_cue(cue, at.frame) is None


def of_naming_clause(scene: Scene, at: QuotePlace) -> Attribution | None:
    """Return whose word a term is: who warns of “outsiders”, who calls it “the fund”."""
    if not at.is_term:
        return None
    cue = scene.attachment.naming(at.frame, at.cues, at.item)
    found = scene.resolver.of_cue(cue, at.frame) if cue is not None else None
    if found is None or found.person is None:
        return None
    return found._replace(rule="speaker.term", cue=None)


def of_next_clause(scene: Scene, at: QuotePlace) -> Attribution | None:
    """Return who says the next sentence, where it is a quote with a clause: “No.” “Go,” said Lu."""
    following = at.following
    if at.is_term or not at.opens_sentence or following is None or not following.quotes:
        return None
    first = following.quotes[0]
    if first != 0:
        return None
    cue = scene.attachment.right(following, scene.cues.find(following), first)
    if cue is None or cue.subject.kind == "pronoun":
        return None
    found = scene.resolver.of_cue(cue, following)
    return found._replace(rule="speaker.ahead", clause=None) if found else None
