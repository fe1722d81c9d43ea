"""The people as the dossier keeps them: role to show, country, id, and why."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter

import msgspec
from msgspec import UNSET

from explorer.extract.people.home_country import Home, HomeCountries
from explorer.extract.people.identity import Identity, folded
from explorer.extract.people.role_words import NO_STATES, Role, is_of_many_countries
from explorer.gazetteer import officeholders, provinces, wordlists
from explorer.gazetteer.folding import fold
from explorer.gazetteer.matcher import hits
from explorer.model import Mention, Person, Why

_OWNED = 0.15  # how often "its minister" is not that of the country named before
_PLACES = frozenset({"country", "city", "town"})
_OF_MANY = wordlists.people_phrases("offices_of_many")


def _is_of_many(noun: str | None) -> bool:
    """Tell whether the office is always one of a body of many countries."""
    return (noun or "").lower().replace("director general", "director-general") in _OF_MANY


def _best_role(roles: list[Role]) -> Role | None:
    """Return the role to show: a leader's before others, with a country before without."""
    worded = [role for role in roles if role.text]
    if not worded:
        return None
    return max(
        enumerate(worded),
        key=lambda pair: (pair[1].leader, bool(pair[1].country or pair[1].organisation), -pair[0]),
    )[1]


def slug_of(name: str, taken: Counter[str]) -> str:
    """Return an id for a name, unlike those taken so far."""
    base = re.sub(r"[^a-z0-9]+", "-", folded(name)).strip("-") or "person"
    taken[base] += 1
    if taken[base] == 1:
        return base
    slug = f"{base}-{taken[base]}"
    return slug if not taken[slug] else slug_of(slug, taken)


def _is_national(role: Role, organisation: str | None) -> bool:
    """Tell whether the office is one of some country, rather than of a body of many."""
    if _is_of_many(role.head):
        return False
    return not is_of_many_countries(organisation)


def _part_of(organisation: str) -> str | None:
    """Return the country of "Ontario" in "the Ontario premier": a part or town of one country."""
    known = wordlists.peoples_of_parts().get(organisation)
    if known is not None:
        return known
    found = {part.country for part in provinces.by_name().get(fold(organisation), ())}
    if not found:
        named = hits(organisation)
        whole = [h for h in named if len(h.text) == len(organisation) and h.kind in _PLACES]
        found = {code for hit in whole for code in hit.codes()}
    return found.pop() if len(found) == 1 else None


def _home(role: Role, homes: HomeCountries) -> Home | None:
    """Return the country of an office that names none, or None where another person owns it."""
    words = f" {role.text} {role.organisation or ''} ".lower().replace(".", "")
    for phrase, code in wordlists.homes_of_offices().items():
        if f" {phrase} " in words and (phrase != "gov" or not homes.is_elsewhere(code)):
            return _of_others(phrase, code, role, homes) or Home(code, 0.0, ("office",))
    if role.owner not in ("", "its", "their"):
        return None
    owned = homes.owner(role.span.start) if role.owner else None
    return Home(owned, _OWNED, ("owner",)) if owned else homes.near(role.span.start, role.head)


def _of_others(phrase: str, code: str, role: Role, homes: HomeCountries) -> Home | None:
    """Return the country that has the office too, where the article is about that one."""
    others = wordlists.also_home_of().get(phrase)
    near = homes.near(role.span.start, role.head) if others else None
    if near is None or others is None or near.code not in others:
        return None
    return near if homes.share(near.code) > homes.share(code) else None


def _known(identity: Identity, role: Role | None, homes: HomeCountries) -> str | None:
    """Return the country of a leader known by name, or by name and office (``-``: of none)."""
    name = " ".join(identity.names)
    known = wordlists.country_of_leader(name)
    if known is not None or len(identity.names) > 1:
        return known
    if role is not None and role.country is None and not role.organisation:
        known = officeholders.country_by_office(name, role.head, homes.year)
    return known or wordlists.country_of_mononym(name)


def build_person(identity: Identity, slug: str, text: str, homes: HomeCountries) -> Person:
    """Return the person as the dossier keeps them."""
    role = _best_role(identity.roles)
    leader = any(r.leader for r in identity.roles)
    name = " ".join(identity.names)
    mentions = tuple(
        Mention(start=span.start, end=span.end, text=span.slice(text))
        for span, _ in sorted(identity.mentions)
    )
    country = next((r.country for r in (role, *identity.roles) if r and r.country), None)
    organisation = next(
        (r.organisation for r in (role, *identity.roles) if r and r.organisation), None
    )
    variants = tuple(dict.fromkeys(m.text for m in mentions if m.text != name))
    known = _known(identity, role, homes)
    home: Home | None = None
    if country is None and organisation is not None and (part := _part_of(organisation)):
        country, organisation = part, None
    national = role is None or _is_national(role, organisation)
    held = officeholders.country_of(name, homes.year) if known is None and national else None
    if held is not None and (leader or homes.names(held)):
        leader = True
        # Who is in office stands for that country, whatever stands beside the name.
        country = held if officeholders.in_office(name, homes.year) else country or held
    elif known is not None:
        leader = True
        country = country or (known if known != "-" else None)
    elif country is None and leader and role is not None and _is_national(role, organisation):
        home = _home(role, homes)
        country = home.code if home else None
    why = Why(
        rule=role.rule if role else "person.name",
        spans=(role.span,) if role else (identity.mentions[0][0],),
    )
    return Person(
        id=slug,
        name=name,
        role=" ".join(role.text.split()) or None if role else None,
        country=country,
        organisation=organisation,
        leader=leader,
        mentions=mentions,
        variants=variants,
        why=_with_signs(why, home),
        doubt=home.doubt if home and home.doubt else UNSET,
    )


def _with_signs(why: Why, home: Home | None) -> Why:
    """Return the reason with what spoke for the country chosen, and for the next."""
    if home is None:
        return why
    fields = {"home": " ".join((home.code, *home.signs))}
    if home.rival:
        fields["rival"] = " ".join((home.rival, *home.rival_signs))
    return msgspec.structs.replace(why, fields=fields)


def forget_owners(identities: list[Identity]) -> None:
    """Let "Smith's foreign minister" be no role in an organisation called Smith."""
    surnames = {identity.surname for identity in identities}
    for identity in identities:
        identity.roles = [
            role._replace(organisation=None, owner=role.organisation)
            if role.organisation in surnames
            else role
            for role in identity.roles
        ]


def with_echoes(people: list[Person], nouns: dict[str, frozenset[str]]) -> list[Person]:
    """Let "her predecessor" or "her Spanish colleague" be a leader where she is one.

    She is whoever is named last before.
    """
    settled = {person.id: person for person in people}
    named = sorted((m.start, p.id) for p in people for m in p.mentions if isinstance(m.start, int))
    for person in people:
        first = person.mentions[0].start if person.mentions else 0
        if person.leader or not nouns[person.id] & wordlists.words("echoes"):
            continue
        index = bisect_left(named, (first, ""))
        before = settled[named[index - 1][1]] if index else None
        if before is not None and before.leader:
            country = person.country or before.country
            settled[person.id] = msgspec.structs.replace(person, leader=True, country=country)
    return list(settled.values())


def with_owners_country(
    people: list[Person], owners: dict[str, str], homes: HomeCountries
) -> list[Person]:
    """Give "his interior minister" and "Smith's minister" the country of whose minister it is."""
    settled: list[Person] = []
    last: str | None = None
    known = {person.name.split()[-1]: person.country for person in people if person.country}
    for person in people:
        orphan = person.leader and person.country is None and person.organisation is None
        if orphan and not _is_of_many(person.role) and owners.get(person.id) not in NO_STATES:
            start = person.mentions[0].start
            near = homes.near(start) if isinstance(start, int) else None
            country = known.get(owners.get(person.id, "")) or last or (near and near.code)
            person = msgspec.structs.replace(person, country=country)
        if person.leader and person.country:
            last = person.country
        settled.append(person)
    return settled
