"""An article in several languages: what was read of each, made one dossier again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from msgspec import UNSET
from msgspec.structs import replace

from explorer.model import Country, CountryRole, Dossier, Event, Located, Quote, Region

_Item = TypeVar("_Item", bound=Located)


def join(main: Dossier, others: Iterable[Dossier]) -> Dossier:
    """Return the article's dossier: `main` with what was read of its paragraphs in others.

    Ids are given anew in the order of the text; a country named in several languages is one.
    """
    whole = main
    for other in others:
        whole = _two(whole, other)
    return whole


def _two(one: Dossier, two: Dossier) -> Dossier:
    ids = _fresh((p.id for p in one.people), (p.id for p in two.people))
    ids |= _fresh((o.id for o in one.organisations), (o.id for o in two.organisations))
    second = [_of_people(quote, ids) for quote in two.quotes]
    events = [
        replace(event, people=tuple(ids.get(i, i) for i in event.people)) for event in two.events
    ]
    return replace(
        one,
        countries=_countries(one.countries, two.countries),
        regions=_regions(one.regions, two.regions),
        organisations=(
            *one.organisations,
            *(replace(body, id=ids[body.id]) for body in two.organisations),
        ),
        people=(*one.people, *(replace(person, id=ids[person.id]) for person in two.people)),
        quotes=_quotes(one.quotes, tuple(second)),
        events=_events((*one.events, *events)),
        relations=(*one.relations, *two.relations),
    )


def _in_order(items: Iterable[_Item]) -> list[_Item]:
    return sorted(items, key=lambda item: item.start if isinstance(item.start, int) else 0)


def _fresh(taken: Iterable[str], ids: Iterable[str]) -> dict[str, str]:
    """Return for each of the second list's ids one that the first has not."""
    known, fresh = set(taken), {}
    for ident in ids:
        free, count = ident, 2
        while free in known:
            free, count = f"{ident}-{count}", count + 1
        known.add(free)
        fresh[ident] = free
    return fresh


def _of_people(quote: Quote, ids: dict[str, str]) -> Quote:
    return replace(quote, speaker_id=ids.get(quote.speaker_id or "", quote.speaker_id))


def _quotes(one: tuple[Quote, ...], two: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """Return the quotes of both in order, with ids and statements that do not clash."""
    marked = [("a", quote) for quote in one] + [("b", quote) for quote in two]
    marked.sort(key=lambda each: each[1].start if isinstance(each[1].start, int) else 0)
    ids = {(side, quote.id): f"q{n}" for n, (side, quote) in enumerate(marked, 1)}
    return tuple(
        replace(
            quote,
            id=ids[side, quote.id],
            within=ids[side, quote.within] if isinstance(quote.within, str) else UNSET,
            utterance=f"{quote.utterance}{side}" if quote.utterance else None,
        )
        for side, quote in marked
    )


def _events(events: tuple[Event, ...]) -> tuple[Event, ...]:
    return tuple(replace(event, id=f"e{n}") for n, event in enumerate(_in_order(events), 1))


def _regions(one: tuple[Region, ...], two: tuple[Region, ...]) -> tuple[Region, ...]:
    known = {region.name: region for region in one}
    for region in two:
        before = known.get(region.name)
        mentions = (*before.mentions, *region.mentions) if before else region.mentions
        known[region.name] = replace(before or region, mentions=tuple(_in_order(mentions)))
    return tuple(known.values())


def _countries(one: tuple[Country, ...], two: tuple[Country, ...]) -> tuple[Country, ...]:
    """Return the countries of both; shares are weighed by how often each part names any."""
    counts = [sum(len(country.mentions) for country in part) for part in (one, two)]
    total = sum(counts) or 1
    known: dict[str, Country] = {}
    for part, count in zip((one, two), counts, strict=True):
        for country in part:
            before = known.get(country.code)
            share = country.focus * count / total
            if before is None:
                known[country.code] = replace(country, focus=share)
                continue
            roles = (before.role, country.role)
            mentions = tuple(_in_order((*before.mentions, *country.mentions)))
            role: CountryRole = "about" if "about" in roles else "mentioned"
            known[country.code] = replace(
                before, focus=before.focus + share, mentions=mentions, role=role
            )
    return tuple(sorted(known.values(), key=lambda country: (-country.focus, country.code)))
