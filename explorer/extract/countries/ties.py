"""Ties: which countries a quote belongs to, and for what reason."""

from __future__ import annotations

import re

from explorer.extract.document.mention_index import MentionIndex
from explorer.gazetteer import wordlists
from explorer.model import Person, Span, Tie, TieWhy
from explorer.toponyms.mentions import name_of

_TOLD = re.compile(rf"\b(?:{wordlists.any_of_places('told')}) (?:the )?$")


class _Ties:
    """The ties of one quote, each country and kind of reason once."""

    def __init__(self) -> None:
        self.found: dict[tuple[str, TieWhy], Tie] = {}

    def add(self, code: str, why: TieWhy, rule: str, **fields: str) -> None:
        """Add one tie, unless the quote has it."""
        self.found.setdefault((code, why), Tie(code=code, why=why, rule=rule, fields=fields))


def tie_quote(
    stage: MentionIndex, quote: Span, sentence: Span | None, speaker: Person | None, own: str | None
) -> tuple[Tie, ...]:
    """Return the countries of one quote: the speaker's, those named in it, those it speaks of.

    Args:
        stage: the article's mentions.
        quote: the quote's words.
        sentence: the sentence it stands in, where it stands in one.
        speaker: the person who said it, if that is known.
        own: the speaker's country, if that is known.
    """
    ties = _Ties()
    if own:
        if speaker:
            ties.add(own, "speaker", "tie.speaker", who=speaker.name, country=name_of(own))
        else:
            ties.add(own, "speaker", "tie.speaker-country", country=name_of(own))
    _from_words(stage, quote, own, ties)
    if sentence is not None:
        _from_sentence(stage, quote, sentence, own, ties)
    return tuple(ties.found.values())


def _from_words(stage: MentionIndex, quote: Span, own: str | None, ties: _Ties) -> None:
    for found in stage.countries_in(quote):
        ties.add(found.code, "about", "tie.words-in-quote", words=found.text)
    for _, region in stage.regions_in(quote):
        for code in stage.named_of_region(region):
            if code == own:  # who speaks of a region speaks of the others in it
                continue
            ties.add(
                code, "about", "tie.region-in-quote", country=name_of(code), region=region.name
            )
    for _, person in stage.persons_in(quote):
        if person.country:
            ties.add(person.country, "about", "tie.person-in-quote", who=person.name)


def _from_sentence(
    stage: MentionIndex, quote: Span, sentence: Span, own: str | None, ties: _Ties
) -> None:
    """Tie the quote by the sentence around it: to whom it is said, or what the sentence is on."""
    text = stage.reading.text
    spoken_of = any(why == "about" for _, why in ties.found)
    for found in stage.countries_in(sentence):
        if quote.covers(found.span):
            continue
        if _TOLD.search(text[max(0, found.span.start - 30) : found.span.start]):
            ties.add(found.code, "addressed", "tie.said-to", words=found.text)
        elif not spoken_of and found.code != own and found.how != "city":
            ties.add(found.code, "about", "tie.words-around", words=found.text)
    if spoken_of:
        return
    for span, person in stage.persons_in(sentence):
        if person.country and person.country != own and not quote.covers(span):
            ties.add(person.country, "about", "tie.person-around", who=person.name)
