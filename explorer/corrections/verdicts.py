"""Yes and no: items accepted as they are, rejected, and taken back."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from explorer.corrections import countries, organisations, targets
from explorer.corrections.edits import Accept, Reject, Restore, Target
from explorer.corrections.order import in_order
from explorer.model import CountryMention, Dossier, Event, Person, Quote


def accept(dossier: Dossier, edit: Accept) -> Dossier:
    """Mark the items as checked."""
    for target in edit.items:
        dossier = _ACCEPT[target.kind](dossier, target)
    return dossier


def reject(dossier: Dossier, edit: Reject) -> Dossier:
    """Take the items out of the dossier, and what only they gave."""
    for target in edit.items:
        dossier = _REJECT[target.kind](dossier, target)
    return dossier


def restore(dossier: Dossier, edit: Restore) -> Dossier:
    """Put rejected items back; a dropped stretch is no longer set aside."""
    for target in edit.items:
        dossier = _RESTORE[target.kind](dossier, target)
    return dossier


def _accept_quote(dossier: Dossier, target: Target) -> Dossier:
    found = targets.quote(dossier, target)
    return replace(
        dossier,
        quotes=tuple(replace(q, status="checked") if q is found else q for q in dossier.quotes),
    )


def _accept_person(dossier: Dossier, target: Target) -> Dossier:
    found = targets.person(dossier, target)
    return replace(
        dossier,
        people=tuple(replace(p, status="checked") if p is found else p for p in dossier.people),
    )


def _accept_event(dossier: Dossier, target: Target) -> Dossier:
    found = targets.event(dossier, target)
    return replace(
        dossier,
        events=tuple(replace(e, status="checked") if e is found else e for e in dossier.events),
    )


def _accept_mention(dossier: Dossier, target: Target) -> Dossier:
    country, found = targets.mention(dossier.countries, target)
    checked = replace(country, mentions=tuple(_checked(m, found) for m in country.mentions))
    return replace(
        dossier, countries=tuple(checked if c is country else c for c in dossier.countries)
    )


def _checked(mention: CountryMention, found: CountryMention) -> CountryMention:
    return replace(mention, status="checked") if mention is found else mention


def _reject_quote(dossier: Dossier, target: Target) -> Dossier:
    """A quote goes with the quotes nested in it: they stand in nothing without it."""
    found = targets.quote(dossier, target)
    gone = tuple(q for q in dossier.quotes if q is found or q.within == found.id)
    kept = targets.rejected(dossier)
    return replace(
        dossier,
        quotes=tuple(q for q in dossier.quotes if q not in gone),
        rejected=replace(kept, quotes=(*kept.quotes, *gone)),
    )


def _reject_person(dossier: Dossier, target: Target) -> Dossier:
    """What was said by one who is no person was said by nobody known."""
    found = targets.person(dossier, target)
    kept = targets.rejected(dossier)
    return replace(
        dossier,
        people=tuple(p for p in dossier.people if p is not found),
        quotes=tuple(
            organisations.voiceless(q) if q.speaker_id == found.id else q for q in dossier.quotes
        ),
        events=tuple(_without(e, found) for e in dossier.events),
        rejected=replace(kept, people=(*kept.people, found)),
    )


def _without(event: Event, person: Person) -> Event:
    if person.id not in event.people:
        return event
    return replace(event, people=tuple(each for each in event.people if each != person.id))


def _reject_event(dossier: Dossier, target: Target) -> Dossier:
    found = targets.event(dossier, target)
    kept = targets.rejected(dossier)
    return replace(
        dossier,
        events=tuple(e for e in dossier.events if e is not found),
        rejected=replace(kept, events=(*kept.events, found)),
    )


def _reject_mention(dossier: Dossier, target: Target) -> Dossier:
    country, mention = targets.mention(dossier.countries, target)
    return countries.reject_mention(dossier, country, mention)


def _restore_quote(dossier: Dossier, target: Target) -> Dossier:
    kept = targets.rejected(dossier)
    found = targets.quote(dossier, target, among=kept.quotes)
    back = tuple(q for q in kept.quotes if q is found or q.within == found.id)
    left = replace(kept, quotes=tuple(q for q in kept.quotes if q not in back))
    quotes = in_order((*dossier.quotes, *(_known(dossier, q) for q in back)))
    return replace(dossier, quotes=quotes, rejected=countries.or_unset(left))


def _known(dossier: Dossier, quote: Quote) -> Quote:
    """A quote that comes back after its speaker went has no speaker any more."""
    voices = {p.id for p in dossier.people} | {body.id for body in dossier.organisations}
    known = quote.speaker_id is None or quote.speaker_id in voices
    return quote if known else replace(quote, speaker_id=None, speaker=None)


def _restore_person(dossier: Dossier, target: Target) -> Dossier:
    kept = targets.rejected(dossier)
    found = targets.person(dossier, target, among=kept.people)
    left = replace(kept, people=tuple(p for p in kept.people if p is not found))
    return replace(dossier, people=(*dossier.people, found), rejected=countries.or_unset(left))


def _restore_event(dossier: Dossier, target: Target) -> Dossier:
    kept = targets.rejected(dossier)
    found = targets.event(dossier, target, among=kept.events)
    left = replace(kept, events=tuple(e for e in kept.events if e is not found))
    return replace(
        dossier,
        events=in_order((*dossier.events, _among_known(dossier, found))),
        rejected=countries.or_unset(left),
    )


def _among_known(dossier: Dossier, event: Event) -> Event:
    """An event that comes back after somebody of it went is without them."""
    known = {person.id for person in dossier.people}
    if known.issuperset(event.people):
        return event
    return replace(event, people=tuple(each for each in event.people if each in known))


def _restore_dropped(dossier: Dossier, target: Target) -> Dossier:
    found = targets.dropped(dossier, target)
    return replace(dossier, dropped=tuple(d for d in dossier.dropped if d is not found))


def _refuse(dossier: Dossier, target: Target) -> Dossier:
    raise targets.unmatched(target)


_Verdict = dict[str, Callable[[Dossier, Target], Dossier]]
_ACCEPT: _Verdict = {
    "quote": _accept_quote,
    "person": _accept_person,
    "event": _accept_event,
    "mention": _accept_mention,
    "organisation": organisations.accept,
    "dropped": _refuse,
}
_REJECT: _Verdict = {
    "quote": _reject_quote,
    "person": _reject_person,
    "event": _reject_event,
    "mention": _reject_mention,
    "organisation": organisations.reject,
    "dropped": _refuse,
}
_RESTORE: _Verdict = {
    "quote": _restore_quote,
    "person": _restore_person,
    "event": _restore_event,
    "mention": countries.restore_mention,
    "organisation": organisations.restore,
    "dropped": _restore_dropped,
}
