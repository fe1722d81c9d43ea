"""An edit is a value: what applying one gives, and the edits that a choice means."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from explorer.corrections import (
    article,
    countries,
    edits,
    events,
    organisations,
    people,
    quotes,
    targets,
    verdicts,
)
from explorer.corrections.changes import Changes
from explorer.corrections.edits import Accept, Edit, Reject, SetSpeaker
from explorer.corrections.targets import UnmatchedError
from explorer.errors import BugError
from explorer.model import Dossier, Organisation, Person, Quote
from explorer.views.panel import Item

__all__ = [
    "UnmatchedError",
    "accept",
    "apply",
    "others_of_speaker",
    "reject",
    "set_speaker",
]

_APPLY: dict[type[Any], Callable[[Dossier, Any], Dossier]] = {
    edits.SetSpeaker: quotes.set_speaker,
    edits.Accept: verdicts.accept,
    edits.Reject: verdicts.reject,
    edits.Restore: verdicts.restore,
    edits.AddQuote: quotes.add,
    edits.EditQuote: quotes.edit,
    edits.AddPerson: people.add,
    edits.AddMention: countries.add_mention,
    edits.AddEvent: events.add,
    edits.EditPerson: people.edit,
    edits.EditOrganisation: organisations.edit,
    edits.MergePeople: people.merge,
    edits.PartPeople: people.part,
    edits.EditEvent: events.edit,
    edits.EditArticle: article.edit,
}
_PARTS = ("article", "countries", "people", "quotes", "events", "relations", "dropped")


def apply(dossier: Dossier, edit: Edit) -> tuple[Dossier, Changes]:
    """Return the dossier with `edit` made, and which parts of it are others now.

    Raises:
        UnmatchedError: the edit is about something this dossier does not have.
        UserError: the edit's value is none (a day that is no day).
    """
    after = _applied(dossier, edit)
    differ = {part: getattr(after, part) != getattr(dossier, part) for part in _PARTS}
    differ["people"] |= after.organisations != dossier.organisations
    return after, Changes(**differ)


def _applied(dossier: Dossier, edit: Edit) -> Dossier:
    do = _APPLY.get(type(edit))
    if do is None:
        raise BugError(f"no rule for {type(edit).__name__}")
    return do(dossier, edit)


def set_speaker(
    dossier: Dossier,
    quote: Quote,
    speaker_id: str | None,
    *,
    name: str | None = None,
    others_too: bool = False,
) -> SetSpeaker:
    """Return the edit that gives `quote` its speaker, and the other parts of its utterance.

    `name` is what someone is called who is none of the dossier's people and organisations. With
    `others_too` the edit also covers `others_of_speaker`.
    """
    also = others_of_speaker(dossier, quote) if others_too else []
    meant = [q for q in dossier.quotes if q is quote or _is_same_utterance(q, quote) or q in also]
    return SetSpeaker(
        quotes=tuple(targets.of_quote(q) for q in meant),
        speaker_id=speaker_id,
        speaker=_name_of(dossier, speaker_id) if speaker_id is not None else name,
    )


def _name_of(dossier: Dossier, id: str) -> str | None:
    voices: tuple[Person | Organisation, ...] = (*dossier.people, *dossier.organisations)
    return next((voice.name for voice in voices if voice.id == id), None)


def accept(dossier: Dossier, item: Item, code: str = "") -> Accept:
    """Return the edit that says `item` is right; `code` is the country of a mention."""
    return Accept(items=(targets.of_item(dossier, item, code),))


def reject(dossier: Dossier, item: Item, code: str = "") -> Reject:
    """Return the edit that says `item` is none; `code` is the country of a mention."""
    return Reject(items=(targets.of_item(dossier, item, code),))


def others_of_speaker(dossier: Dossier, quote: Quote) -> list[Quote]:
    """Return the other quotes that are now given to the speaker of `quote`, named or not."""
    if quote.speaker_id is None and quote.speaker is None:
        return []
    return [
        other
        for other in dossier.quotes
        if other is not quote
        and not _is_same_utterance(other, quote)
        and (other.speaker_id, other.speaker) == (quote.speaker_id, quote.speaker)
    ]


def _is_same_utterance(one: Quote, other: Quote) -> bool:
    return one.utterance is not None and one.utterance == other.utterance
