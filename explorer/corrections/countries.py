"""The list of countries as mentions and people of a country come and go."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from explorer.corrections import targets
from explorer.corrections.edits import AddMention, Target
from explorer.corrections.order import in_order
from explorer.model import Country, CountryMention, Dossier, Event, Rejected, Tie

_FOCUS_DIGITS = 4


def with_country(countries: tuple[Country, ...], code: str) -> tuple[Country, ...]:
    """Return `countries` with `code` among them: a country can speak without being named."""
    if any(country.code == code for country in countries):
        return countries
    return (*countries, Country(code=code, name=_name_of(code), role="mentioned", focus=0.0))


def _name_of(code: str) -> str:
    from explorer.toponyms.mentions import name_of

    return name_of(code)


def add_mention(dossier: Dossier, edit: AddMention) -> Dossier:
    """Add the mention to its country, and the country where it is new."""
    span = targets.check_words(dossier, edit.start, edit.end, edit.words)
    mention = CountryMention(
        text=edit.words, start=span.start, end=span.end, how=edit.how, status="added"
    )
    return replace(dossier, countries=_with_mention(dossier.countries, edit.code, mention))


def _with_mention(
    countries: tuple[Country, ...], code: str, mention: CountryMention
) -> tuple[Country, ...]:
    known = with_country(countries, code)
    changed = tuple(
        replace(c, mentions=in_order([*_others(c, mention), mention])) if c.code == code else c
        for c in known
    )
    return refocused(known, changed)


def _others(country: Country, mention: CountryMention) -> Iterable[CountryMention]:
    return (m for m in country.mentions if m.span is None or m.span != mention.span)


def reject_mention(dossier: Dossier, country: Country, mention: CountryMention) -> Dossier:
    """Take one mention out; with a country's last mention go the ties that rested on it."""
    left = tuple(each for each in country.mentions if each is not mention)
    changed = tuple(
        replace(each, mentions=left) if each is country else each for each in dossier.countries
    )
    kept = targets.rejected(dossier)
    lone = replace(country, mentions=(mention,))
    dossier = replace(
        dossier,
        countries=refocused(dossier.countries, changed),
        rejected=replace(kept, mentions=(*kept.mentions, lone)),
    )
    return dossier if left else _without_ties(dossier, country.code)


def _without_ties(dossier: Dossier, code: str) -> Dossier:
    quotes = tuple(
        replace(q, countries=_loose(q.countries, code)) if _is_tied(q.countries, code) else q
        for q in dossier.quotes
    )
    events = tuple(
        _untied(event, code) if code in event.countries else event for event in dossier.events
    )
    speaks = any(p.country == code for p in dossier.people) or any(
        tie.code == code for q in quotes for tie in q.countries
    )
    countries = tuple(c for c in dossier.countries if c.code != code or speaks)
    return replace(dossier, quotes=quotes, events=events, countries=countries)


def _is_tied(ties: tuple[Tie, ...], code: str) -> bool:
    return any(tie.code == code and tie.why != "speaker" for tie in ties)


def _loose(ties: tuple[Tie, ...], code: str) -> tuple[Tie, ...]:
    return tuple(tie for tie in ties if tie.code != code or tie.why == "speaker")


def _untied(event: Event, code: str) -> Event:
    ties = event.ties
    return replace(
        event,
        countries=tuple(each for each in event.countries if each != code),
        ties=tuple(t for t in ties if t.code != code) if isinstance(ties, tuple) else UNSET,
    )


def restore_mention(dossier: Dossier, target: Target) -> Dossier:
    """Put a rejected mention back to its country, and the country back to the list."""
    kept = targets.rejected(dossier)
    lone = next((c for c in kept.mentions if _means(c, target)), None)
    if lone is None:
        raise targets.unmatched(target)
    known = dossier.countries
    if not any(country.code == lone.code for country in known):
        known = (*known, replace(lone, mentions=()))
    left = tuple(each for each in kept.mentions if each is not lone)
    return replace(
        dossier,
        countries=_with_mention(known, lone.code, lone.mentions[0]),
        rejected=or_unset(replace(kept, mentions=left)),
    )


def _means(lone: Country, target: Target) -> bool:
    mention = lone.mentions[0]
    return targets.mention_id(lone, mention) == target.id and mention.text == target.words


def or_unset(rejected: Rejected) -> Rejected | UnsetType:
    """Return `rejected`, or unset once nothing is left in it."""
    return rejected if rejected != Rejected() else UNSET


def refocused(before: tuple[Country, ...], after: tuple[Country, ...]) -> tuple[Country, ...]:
    """Return `after` with focus shares in step with the mentions that came or went.

    Shares go up and down with the count of mentions and add up to 1 again; only a new reading
    weighs them afresh.
    """
    counts = {country.code: len(country.mentions) for country in before}
    total = sum(counts.values())
    raw = [_share(country, counts.get(country.code, 0), total) for country in after]
    whole = sum(raw)
    if not whole:
        return after
    return tuple(
        replace(country, focus=round(share / whole, _FOCUS_DIGITS))
        for country, share in zip(after, raw, strict=True)
    )


def _share(country: Country, before: int, total: int) -> float:
    now = len(country.mentions)
    if country.role == "filed-from" or now == before:
        return country.focus
    return country.focus * now / before if before else now / max(total, 1)
