"""Ties: which countries a quote belongs to, and for what reason."""

from __future__ import annotations

import re

from explorer.extract.stage import Stage
from explorer.gazetteer.countries import name_of
from explorer.model import Person, Span, Tie

_TOLD = re.compile(r"\b(?:told|asked|urged|warned|assured|reminded|to) (?:the )?$")


def tie_quote(stage: Stage, quote: Span, sentence: Span | None, speaker: Person | None,
              speaker_country: str | None) -> tuple[Tie, ...]:  # fmt: skip
    """Return the countries of one quote: the speaker's, those named in it, those it speaks of.

    Args:
        stage: the article's mentions.
        quote: the quote's words.
        sentence: the sentence it stands in, where it stands in one.
        speaker: the person who said it, if that is known.
        speaker_country: the speaker's country where the speaker is no person.
    """
    ties: dict[tuple[str, str], Tie] = {}

    def tie(code: str, why: str, reason: str) -> None:
        ties.setdefault((code, why), Tie(code=code, why=why, reason=reason))  # type: ignore[arg-type]

    own = speaker.country if speaker else speaker_country
    if own:
        who = speaker.name if speaker else "The speaker"
        tie(own, "speaker", f"{who} is of {name_of(own)}.")
    for found in stage.countries_in(quote):
        tie(found.code, "about", f"“{found.text}” is named in the quote.")
    for _, region in stage.regions_in(quote):
        for code in stage.named_of_region(region):
            tie(code, "about", f"{name_of(code)} is part of {region.name}, named in the quote.")
    for _, person in stage.persons_in(quote):
        if person.country:
            tie(person.country, "about", f"{person.name} is named in the quote.")
    if sentence is not None:
        _from_sentence(stage, quote, sentence, speaker, tie, bool(ties.keys() - {(own, "speaker")}))
    return tuple(ties.values())


def _from_sentence(stage, quote, sentence, speaker, tie, has_about):  # type: ignore[no-untyped-def]
    """Tie the quote by the sentence around it: to whom it is said, or what the sentence is on."""
    text = stage.reading.text
    outside = [f for f in stage.countries_in(sentence) if not quote.covers(f.span)]
    for found in outside:
        if _TOLD.search(text[max(0, found.span.start - 30) : found.span.start]):
            tie(found.code, "addressed", f"It is said to “{found.text}”.")
    if has_about:
        return
    for found in outside:
        own = speaker and speaker.country == found.code
        if not own and found.how != "city":
            tie(found.code, "subject", f"“{found.text}” stands in the sentence around it.")
