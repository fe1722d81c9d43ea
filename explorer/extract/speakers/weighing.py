"""Who is chosen of those proposed: the weights of their signs added up; nobody below the bar."""

from __future__ import annotations

import json
import math
from functools import cache

import msgspec

from explorer import typed
from explorer.extract.speakers.attribution import Attribution
from explorer.extract.speakers.scene import QuotePlace, Scene
from explorer.extract.speakers.signs import Proposal, signs_of
from explorer.gazetteer import tables

WEIGHTS = tables.ENGLISH / "speaker_weights.json"


class Weights(msgspec.Struct, frozen=True):
    """What each sign is worth, in logits; `bar` is the least probability of a speaker named."""

    bar: float
    bias: float
    weights: dict[str, float]

    def probability(self, signs: list[str]) -> float:
        """Return how probable (0 to 1) a speaker with these signs is the right one."""
        total = self.bias + sum(self.weights.get(sign, 0.0) for sign in signs)
        return 1 / (1 + math.exp(-total))


@cache
def fitted() -> Weights:
    """Return the weights that the product decides by."""
    return typed.convert(json.loads(WEIGHTS.read_text(encoding="utf-8")), Weights)


def gathered(found: list[tuple[str, Attribution]]) -> list[Proposal]:
    """Return the proposals of the sieves, those that name the same speaker as one."""
    proposals: dict[str, Proposal] = {}
    for sieve, said in found:
        key = said.person or said.name or ""
        known = proposals.get(key)
        sieves = (*known.sieves, sieve) if known else (sieve,)
        proposals[key] = Proposal(known.said if known else said, sieves)
    return list(proposals.values())


def choose(scene: Scene, at: QuotePlace, proposals: list[Proposal]) -> Attribution | None:
    """Return the most probable speaker with the doubt that is left, or None below the bar.

    Of equals the one proposed by the earlier sieve.
    """
    weights = fitted()
    best: tuple[float, Attribution] | None = None
    for proposal in proposals:
        signs = signs_of(scene, at, proposal, proposals)
        sure = weights.probability(signs)
        if best is None or sure > best[0]:
            told = proposal.said._replace(doubt=round(1 - sure, 2), signs=tuple(signs))
            best = (sure, told)
    return best[1] if best is not None and best[0] >= weights.bar else None
