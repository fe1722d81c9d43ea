"""Corrections of quotes: who said it, and quotes that the reading missed."""

from __future__ import annotations

from msgspec import UNSET
from msgspec.structs import replace

from explorer.corrections import targets
from explorer.corrections.countries import with_country
from explorer.corrections.edits import AddQuote, SetSpeaker
from explorer.corrections.order import in_order
from explorer.model import Dossier, Organisation, Person, Quote, Tie, Why


def set_speaker(dossier: Dossier, edit: SetSpeaker) -> Dossier:
    """Give the quotes their speaker, and the tie to the speaker's country that follows from it."""
    speaker = targets.speaker(dossier, edit.speaker_id, edit.speaker)
    meant = {targets.quote(dossier, target).id for target in edit.quotes}
    quotes = tuple(
        voiced(quote, speaker, edit.speaker) if quote.id in meant else quote
        for quote in dossier.quotes
    )
    return _known_country(replace(dossier, quotes=quotes), speaker)


def voiced(quote: Quote, speaker: Person | Organisation | None, name: str | None) -> Quote:
    """Return `quote` as said by `speaker`, or by someone who is only called `name`."""
    person = speaker if isinstance(speaker, Person) else None
    ties = tuple(tie for tie in quote.countries if tie.why != "speaker")
    if person is not None and person.country:
        ties = (Tie(code=person.country, why="speaker"), *ties)
    return replace(
        quote,
        speaker_id=speaker.id if speaker else None,
        speaker=speaker.name if speaker else name,
        role=UNSET if quote.role is UNSET else (person.role if person else None),
        countries=ties,
        why=Why(rule="speaker.by-hand"),
        status="edited",
    )


def add(dossier: Dossier, edit: AddQuote) -> Dossier:
    """Add the quote; one that a later reading found at the same span gives way to it."""
    span = targets.check_words(dossier, edit.start, edit.end, edit.words)
    speaker = targets.speaker(dossier, edit.speaker_id, edit.speaker)
    found = Quote(
        id=f"q{span.start}-{span.end}",
        text=edit.words,
        start=span.start,
        end=span.end,
        kind=edit.kind,
    )
    added = replace(voiced(found, speaker, edit.speaker), status="added")
    others = (quote for quote in dossier.quotes if quote.span != span and quote.id != added.id)
    return _known_country(replace(dossier, quotes=in_order([*others, added])), speaker)


def _known_country(dossier: Dossier, speaker: Person | Organisation | None) -> Dossier:
    if not isinstance(speaker, Person) or not speaker.country:
        return dossier
    return replace(dossier, countries=with_country(dossier.countries, speaker.country))
