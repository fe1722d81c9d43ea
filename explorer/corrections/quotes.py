"""Corrections of quotes: who said it, what else is said of it, and quotes that were missed."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET
from msgspec.structs import replace

from explorer.corrections import targets
from explorer.corrections.by_hand import SPEAKER_BY_HAND, TIE_BY_HAND, precision_of
from explorer.corrections.countries import with_country
from explorer.corrections.edits import AddQuote, EditQuote, SetSpeaker
from explorer.corrections.order import in_order
from explorer.model import Dossier, Organisation, Person, Precision, Quote, Tie, Why


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
    if speaker is not None and isinstance(speaker.country, str) and speaker.country:
        ties = (Tie(code=speaker.country, why="speaker"), *ties)
    return replace(
        quote,
        speaker_id=speaker.id if speaker else None,
        speaker=speaker.name if speaker else name,
        role=UNSET if quote.role is UNSET else (person.role if person else None),
        countries=ties,
        why=Why(rule=SPEAKER_BY_HAND),
        status="edited",
    )


def edit(dossier: Dossier, edit: EditQuote) -> Dossier:
    """Change the quote's bounds, kind, cue, date or countries."""
    quote = targets.quote(dossier, edit.quote)
    given: dict[str, Any] = {
        name: value
        for name in ("kind", "cue", "date", "precision")
        if (value := getattr(edit, name)) is not UNSET
    }
    if isinstance(edit.words, str):
        span = targets.check_words(dossier, int(edit.start or 0), int(edit.end or 0), edit.words)
        given |= {"text": edit.words, "start": span.start, "end": span.end}
    if "date" in given:
        # The reader's date: no words of the article stand for it, so that it never moves with them.
        given |= {"precision": _precision(edit), "date_text": None}
    if isinstance(edit.countries, tuple):
        given["countries"] = _about(quote.countries, edit.countries)
    changed = replace(quote, **given, status="edited")
    quotes = in_order(changed if each is quote else each for each in dossier.quotes)
    countries = dossier.countries
    for tie in changed.countries:
        countries = with_country(countries, tie.code)
    return replace(dossier, quotes=quotes, countries=countries)


def _precision(edit: EditQuote) -> Precision:
    date = edit.date if isinstance(edit.date, str) else None
    return edit.precision or precision_of(date)


def _about(ties: tuple[Tie, ...], codes: tuple[str, ...]) -> tuple[Tie, ...]:
    """The speaker's tie, the ties of these codes as they were, and new ones by hand."""
    kept = [tie for tie in ties if tie.why == "speaker" or tie.code in codes]
    known = {tie.code for tie in kept if tie.why != "speaker"}
    new = (Tie(code=code, why="about", rule=TIE_BY_HAND) for code in codes if code not in known)
    return (*kept, *new)


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
