"""Corrections of organisations: their name and country, and names that are none."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET
from msgspec.structs import replace

from explorer.corrections import countries, targets
from explorer.corrections.edits import EditOrganisation, Target
from explorer.corrections.quotes import voiced
from explorer.model import Dossier, Organisation, Quote


def edit(dossier: Dossier, edit: EditOrganisation) -> Dossier:
    """Change the organisation's name or country, and what follows for its words and its people."""
    found = targets.organisation(dossier, edit.organisation)
    given: dict[str, Any] = {}
    if isinstance(edit.name, str):
        given["name"] = edit.name
    if edit.country is not UNSET:
        given["country"] = edit.country or UNSET
    changed = replace(found, **given, status="edited")
    dossier = _with(dossier, found, changed)
    if isinstance(changed.country, str):
        known = countries.with_country(dossier.countries, changed.country)
        dossier = replace(dossier, countries=known)
    quotes = tuple(
        _revoiced(quote, changed) if quote.speaker_id == found.id else quote
        for quote in dossier.quotes
    )
    return _people_of(replace(dossier, quotes=quotes), found.name, changed.name)


def accept(dossier: Dossier, target: Target) -> Dossier:
    """Mark the organisation as checked."""
    found = targets.organisation(dossier, target)
    return _with(dossier, found, replace(found, status="checked"))


def reject(dossier: Dossier, target: Target) -> Dossier:
    """Take it out: what it said was said by nobody known, and nobody belongs to it."""
    found = targets.organisation(dossier, target)
    kept = targets.rejected(dossier)
    left = tuple(each for each in dossier.organisations if each is not found)
    quotes = tuple(voiceless(q) if q.speaker_id == found.id else q for q in dossier.quotes)
    dossier = replace(
        dossier,
        organisations=left,
        quotes=quotes,
        rejected=replace(kept, organisations=(*kept.organisations, found)),
    )
    return _people_of(dossier, found.name, None)


def restore(dossier: Dossier, target: Target) -> Dossier:
    """Put a rejected one back, without the words that were given to others meanwhile."""
    kept = targets.rejected(dossier)
    found = targets.organisation(dossier, target, among=kept.organisations)
    left = tuple(each for each in kept.organisations if each is not found)
    return replace(
        dossier,
        organisations=(*dossier.organisations, found),
        rejected=countries.or_unset(replace(kept, organisations=left)),
    )


def voiceless(quote: Quote) -> Quote:
    """Return a quote of which nobody knows any more who said it."""
    ties = tuple(tie for tie in quote.countries if tie.why != "speaker")
    role = UNSET if quote.role is UNSET else None
    return replace(quote, speaker_id=None, speaker=None, role=role, countries=ties)


def _with(dossier: Dossier, found: Organisation, changed: Organisation) -> Dossier:
    listed = (changed if each is found else each for each in dossier.organisations)
    return replace(dossier, organisations=tuple(listed))


def _people_of(dossier: Dossier, before: str, name: str | None) -> Dossier:
    """Let the people of an organisation follow its name."""
    people = tuple(
        replace(person, organisation=name) if person.organisation == before else person
        for person in dossier.people
    )
    return replace(dossier, people=people)


def _revoiced(quote: Quote, organisation: Organisation) -> Quote:
    """The quote itself was not looked at, so its own status and reason stay."""
    return replace(voiced(quote, organisation, None), status=quote.status, why=quote.why)
