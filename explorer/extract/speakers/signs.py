"""The signs that speak for or against a proposed speaker, by name; none of them holds a word.

What a sign is worth is in `speaker_weights.json`, fitted by `tools/fit_speakers.py`.
"""

from __future__ import annotations

from typing import NamedTuple

from explorer.extract.speakers.attribution import Attribution
from explorer.extract.speakers.phrases import PRONOUNS
from explorer.extract.speakers.scene import QuotePlace, Scene
from explorer.model import Span

_STEPS = ((4, "beside"), (60, "near"), (240, "off"))  # letters between the words and the name
_MOST_COUNTED = 2  # sieves beyond which more of them tell nothing new


class Proposal(NamedTuple):
    """Somebody proposed for a quote: by the first of these sieves as the attribution says."""

    said: Attribution
    sieves: tuple[str, ...]


def _counted(sign: str, count: int) -> str:
    return f"{sign}.{min(count, _MOST_COUNTED)}"


def _distance(one: Span, other: Span) -> int:
    return max(0, one.start - other.end, other.start - one.end)


def signs_of(
    scene: Scene, at: QuotePlace, proposal: Proposal, proposals: list[Proposal]
) -> list[str]:
    """Return the names of the signs of one proposal among all those of a quote."""
    said = proposal.said
    signs = [said.rule.replace("speaker.", "rule."), f"kind.{at.quote.kind}"]
    signs.append(_counted("order", proposals.index(proposal)))
    signs.append(_counted("agreeing", len(proposal.sieves) - 1))
    signs.append(_counted("rivals", len(proposals) - 1))
    signs.append("is.named" if said.person else "is.described")
    last = scene.memory.last
    if last is not None and (said.person or said.name) == (last.said.person or last.said.name):
        signs.append("is.last")
    if said.name and said.name.split()[-1] in at.words:
        signs.append("is.in-own-words")
    if said.spans:
        signs += _place_signs(scene, at, said.spans[0])
    return signs


def _place_signs(scene: Scene, at: QuotePlace, span: Span) -> list[str]:
    """Return the signs of where the speaker is named, seen from the quote."""
    signs = []
    if span.slice(scene.text).lower() in PRONOUNS:
        signs.append("by.pronoun")
    outer = at.quote.outer
    distance = _distance(span, outer)
    signs.append(next((f"at.{name}" for most, name in _STEPS if distance <= most), "at.far"))
    signs.append("at.right" if span.start >= outer.end else "at.left")
    if distance == 0:
        return [*signs, _counted("between", 0)]
    between = Span(min(span.end, outer.end), max(span.start, outer.start))
    signs.append(_counted("between", scene.count_named(between)))
    return signs
