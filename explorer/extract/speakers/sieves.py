"""Who said it, in the order in which it is asked: each sieve proposes, and the signs are weighed.

The order and the contract are those of quote annotators in the literature (Muzny, Fang, Chang,
Jurafsky, “A Two-stage Sieve Approach for Quote Attribution”, EACL 2017): the surest signs first,
each sieve a function of the story so far and the quote's place in it, that answers or passes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from explorer.extract.quotes.unmarked import RULES as UNMARKED
from explorer.extract.speakers.attribution import UNKNOWN, Attribution
from explorer.extract.speakers.by_clause import (
    of_many,
    of_naming_clause,
    of_next_clause,
    of_own_clause,
)
from explorer.extract.speakers.by_label import told_outright
from explorer.extract.speakers.by_signature import signed
from explorer.extract.speakers.by_speaking_on import (
    after_introduction,
    from_paragraph_before,
    in_paragraph,
    with_listed_words,
    with_sentence,
)
from explorer.extract.speakers.scene import QuotePlace, Scene
from explorer.extract.speakers.signs import Proposal
from explorer.extract.speakers.weighing import choose, gathered
from explorer.extract.speakers.without_cue import before_colon, beside, of_label, of_noun, of_view

Choose = Callable[[Scene, QuotePlace, list[Proposal]], Attribution | None]


class Sieve(NamedTuple):
    """One way of telling who said a quote.

    `ask` returns the attribution, or None to pass. An attribution without a name (a pronoun whose
    person was not named yet) is kept while the sieves below are asked.
    """

    name: str
    ask: Callable[[Scene, QuotePlace], Attribution | None]


SIEVES = (
    Sieve("signed", signed),  # “…” — Ann Reed, mayor
    Sieve("own-clause", of_own_clause),  # “…,” said Smith; Smith said “…”
    Sieve("label", of_label),  # REED: “…”
    Sieve("colon", before_colon),  # Smith was blunt: “…”
    Sieve("view", of_view),  # For Smith, it was “…”
    Sieve("noun", of_noun),  # his promise to build “…”
    Sieve("beside", beside),  # “…,” Smith deadpanned
    Sieve("listed", with_listed_words),  # “harsh” and “unfair”
    Sieve("term", of_naming_clause),  # Smith warned about “outsiders”
    Sieve("sentence", with_sentence),  # “…,” said Smith, “…”
    Sieve("paragraph", in_paragraph),  # “…,” said Smith. “…”
    Sieve("introduced", after_introduction),  # Smith came late. “…”
    Sieve("next-clause", of_next_clause),  # “…” “…,” said Smith
    Sieve("paragraph-before", from_paragraph_before),  # the same over a paragraph's end
)


def propose(scene: Scene, at: QuotePlace) -> tuple[list[Proposal], Attribution | None]:
    """Return whom the sieves propose, the surest sieve first, and a clause that names nobody yet.

    The clause ("she said", and no woman was spoken of) is None where there is none.
    """
    found: list[tuple[str, Attribution]] = []
    unnamed: Attribution | None = None
    if of_many(scene, at):
        return [], None
    for sieve in SIEVES:
        said = sieve.ask(scene, at)
        if said is None:
            continue
        if said.name is not None:
            found.append((sieve.name, said))
        else:
            unnamed = unnamed or said
    return gathered(found), unnamed


def sift(scene: Scene, at: QuotePlace, choose: Choose = choose) -> Attribution:
    """Return who said the quote: the most probable of those proposed, else unknown."""
    if at.quote.why.rule in UNMARKED and (said := told_outright(scene, at)) is not None:
        return said
    proposals, unnamed = propose(scene, at)
    return choose(scene, at, proposals) or unnamed or UNKNOWN
