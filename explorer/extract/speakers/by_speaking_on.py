"""Sieves for a quote without words of its own about who says it: somebody speaks on."""

from __future__ import annotations

from explorer.extract.speakers.attribution import Attribution
from explorer.extract.speakers.memory import Heard
from explorer.extract.speakers.scene import QuotePlace, Scene
from explorer.extract.speakers.sentence_tokens import PUNCT


def _carried(heard: Heard) -> Attribution:
    return heard.said._replace(rule="speaker.carried", clause=None)


def with_listed_words(scene: Scene, at: QuotePlace) -> Attribution | None:
    """Return who said the words that a term is joined to: “harsh” and “unfair”."""
    before = at.quote_before
    if not at.is_term or before is None or at.item - before != 2:
        return None
    if at.frame.items[before + 1].key not in ("and", "or", ","):
        return None
    said = scene.memory.said.get(at.frame.items[before].ref)
    return said if said is not None and said.name else None


def with_sentence(scene: Scene, at: QuotePlace) -> Attribution | None:
    """Return who said another quote of the sentence, where the two are one statement."""
    before = at.quote_before
    if at.is_term or before is None:
        return None
    said = scene.memory.said.get(at.frame.items[before].ref)
    if said is None or said.name is None:
        return None
    between = at.frame.items[before + 1 : at.item]
    joined = all(item.kind == PUNCT or item.key in ("and", "or", "but") for item in between)
    return said if joined or said.clause is not None else None


def in_paragraph(scene: Scene, at: QuotePlace) -> Attribution | None:
    """Return who spoke before in the paragraph, or whom it named since."""
    last, introduced = scene.memory.last, scene.memory.introduced
    if at.is_term or last is None or last.paragraph != at.frame.paragraph:
        return None
    if not at.opens_sentence:
        return _carried(last) if at.quote.kind == "sentence" or at.is_long else None
    if introduced is not None and introduced.sentence >= last.sentence:
        return introduced.said
    return _carried(last)


def after_introduction(scene: Scene, at: QuotePlace) -> Attribution | None:
    """Return whom the sentence before was about."""
    introduced = scene.memory.introduced
    if at.is_term or not at.opens_sentence or introduced is None:
        return None
    return introduced.said if introduced.sentence == at.sentence - 1 else None


def from_paragraph_before(scene: Scene, at: QuotePlace) -> Attribution | None:
    """Return who spoke in the sentence before, at the end of the paragraph before."""
    last = scene.memory.last
    if at.is_term or not at.opens_sentence or last is None:
        return None
    near = last.paragraph == at.frame.paragraph - 1 and last.sentence == at.sentence - 1
    return _carried(last) if near else None
