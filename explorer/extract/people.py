"""The people of the story: every way the text names one of them, gathered under one full name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

import msgspec

from explorer.extract.candidates import Candidate, CandidateFinder
from explorer.extract.gender import genders as gender_of_all
from explorer.extract.homes import Homes
from explorer.extract.identity import Identities, Identity, folded
from explorer.extract.names import PARTICLES
from explorer.extract.places import CountryFound, Places
from explorer.extract.reading import Reading
from explorer.extract.roles import Role
from explorer.gazetteer import lexicon
from explorer.model import Mention, Person, Span, Why

ENOUGH = 3
_ECHOES = frozenset(["predecessor", "successor", "colleague"])
_SAYS = re.compile(r" (?:said|says|told|added|announced|warned)\b")
_OF_MANY = frozenset(
    ["director-general", "secretary-general", "Director-General", "Secretary-General"]
)
_ALIAS = re.compile(
    r",? \(?(?:who is |better |widely |also |popularly |universally |simply |commonly |locally )*"
    r"(?:known|nicknamed)(?: (?:simply|to \w+|locally))? as (?P<name>[A-ZÀ-Þ]\w+)"
)


class PersonMention(msgspec.Struct, frozen=True):
    """One place where a person is named; `start` is where the title before the name begins."""

    span: Span
    start: int
    person: str


class PeopleFindings(msgspec.Struct, frozen=True, kw_only=True):
    """The people found, where each is named, and what is known of their gender.

    `nouns` are the nouns by which each may be meant again ("minister", "governor").
    """

    people: tuple[Person, ...]
    mentions: tuple[PersonMention, ...]
    genders: dict[str, str]
    nouns: dict[str, frozenset[str]]


class _Gatherer:
    """Gathers candidates into identities, surest first."""

    def __init__(self, reading: Reading, places: Places) -> None:
        self.reading = reading
        self.places = places
        self.finder = CandidateFinder(reading, places)
        self.identities = Identities()
        self._listed: tuple[Role, int] | None = None

    def gather(self) -> list[Identity]:
        """Return the people, each with every mention."""
        candidates = self.finder.find()
        singles = Counter(folded(c.names[0]) for c in candidates if len(c.words) == 1)
        for candidate in candidates:
            if (len(candidate.words) > 1 and self._is_full(candidate, singles)) or (
                len(candidate.words) > 1 and self._listed_role(candidate)
            ):
                self._add(candidate)
        for candidate in candidates:
            if len(candidate.words) == 1 or candidate.score < ENOUGH:
                self._add_short(candidate)
        return self.identities.all()

    def _is_full(self, candidate: Candidate, singles: Counter[str]) -> bool:
        used_again = singles[folded(candidate.names[-1])] > 0 and candidate.score > 0
        return candidate.score + (2 if used_again else 0) >= ENOUGH

    def _add(self, candidate: Candidate) -> None:
        at = candidate.span.start
        known = None
        if folded(candidate.names[0]) in PARTICLES and candidate.role is None:
            known = self.identities.of_part(candidate.names, at, None)
        identity = known or self.identities.of_full(candidate.names, at)
        if alias := _ALIAS.match(self.reading.text, candidate.span.end):
            self.identities.alias(identity, alias.group("name"))
        self._mention(identity, candidate)

    def _add_short(self, candidate: Candidate) -> None:
        gender = self._gender_of_titles(candidate)
        identity = self.identities.of_part(candidate.names, candidate.span.start, gender)
        if identity is None:
            if candidate.score < ENOUGH:
                return
            identity = self.identities.new(candidate.names)
        self._mention(identity, candidate)

    def _listed_role(self, candidate: Candidate) -> Role | None:
        """Return the role shared with the name before: "Presidents Doe and Roe"."""
        if candidate.role is not None or self._listed is None:
            return None
        return self.finder.roles.in_list(*self._listed, candidate.start)

    def _announced(self, candidate: Candidate) -> Role | None:
        """Return the role the sentence before gives: "Its water minister said … Jane Doe said"."""
        sentence = self.reading.sentence_at(candidate.span.start)
        if sentence is None or sentence.index == 0 or sentence.span.start != candidate.span.start:
            return None
        if len(candidate.words) < 2 or not _SAYS.match(self.reading.text, candidate.span.end):
            return None
        before = self.reading.sentences[sentence.index - 1].span
        return self.finder.roles.unnamed(before)

    def _gender_of_titles(self, candidate: Candidate) -> str | None:
        for word in candidate.titled:
            for gender in ("male", "female"):
                if word.key in lexicon.titles(gender):
                    return gender
        return None

    def _mention(self, identity: Identity, candidate: Candidate) -> None:
        identity.mentions.append((candidate.span, candidate.start))
        role = candidate.role or self._listed_role(candidate) or self._announced(candidate)
        if role is not None:
            self._listed = (role, candidate.span.end)
            identity.roles.append(self.finder.roles.of_country(role, candidate.span.end))
        if candidate.role_after is not None:
            identity.roles.append(candidate.role_after)
        gender = self._gender_of_titles(candidate)
        if gender:
            identity.titles[gender] += 1


def _clean_role(role: Role) -> str | None:
    """Return the role's words, or None for a mere form of address ("Mr.", "Dr.")."""
    words = role.text.split()
    while words and words[0].rstrip(".").lower() in lexicon.titles("honorific") and len(words) > 1:
        break
    return " ".join(words) or None


def _best_role(roles: list[Role]) -> Role | None:
    """Return the role to show: a leader's before others, with a country before without."""
    if not roles:
        return None
    return max(
        enumerate(roles),
        key=lambda pair: (pair[1].leader, bool(pair[1].country or pair[1].organisation), -pair[0]),
    )[1]


def _slug(name: str, taken: Counter[str]) -> str:
    base = re.sub(r"[^a-z0-9]+", "-", folded(name)).strip("-") or "person"
    taken[base] += 1
    if taken[base] == 1:
        return base
    slug = f"{base}-{taken[base]}"
    return slug if not taken[slug] else _slug(slug, taken)


def _is_national(role: Role, organisation: str | None) -> bool:
    """Tell whether the office is one of some country, rather than of a body of many."""
    if role.head in (
        "director-general",
        "director general",
        "secretary-general",
        "high representative",
    ):
        return False
    words = {word.lower().strip(".") for word in (organisation or "").split()}
    return not words & lexicon.words("international")


def _home(role: Role, homes: Homes) -> str | None:
    """Return the country of an office that names none, or None where another person owns it."""
    words = f" {role.text} {role.organisation or ''} ".lower().replace(".", "")
    for phrase, code in lexicon.homes_of_offices().items():
        if f" {phrase} " in words:
            return code
    if role.owner not in ("", "its", "their"):
        return None
    owned = homes.owner(role.span.start) if role.owner else None
    return owned or homes.near(role.span.start)


def _person(identity: Identity, slug: str, text: str, homes: Homes) -> Person:
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
    known = lexicon.country_of_leader(name)
    if known is None and len(identity.names) == 1:
        known = lexicon.country_of_mononym(name)
    if known is not None:
        leader = True
        country = country or (known if known != "-" else None)
    elif country is None and leader and role is not None and _is_national(role, organisation):
        country = _home(role, homes)
    why = Why(
        rule=role.rule if role else "person.name",
        reason="the text gives this role" if role else "written as a person's name",
        spans=(role.span,) if role else (identity.mentions[0][0],),
    )
    return Person(
        id=slug,
        name=name,
        role=_clean_role(role) if role else None,
        country=country,
        organisation=organisation,
        leader=leader,
        mentions=mentions,
        variants=variants,
        why=why,
    )


def _forget_owners(identities: list[Identity]) -> None:
    """Let "Smith's foreign minister" be no role in an organisation called Smith."""
    surnames = {identity.surname for identity in identities}
    for identity in identities:
        identity.roles = [
            role._replace(organisation=None, owner=role.organisation)
            if role.organisation in surnames
            else role
            for role in identity.roles
        ]


def _with_echoes(people: list[Person], nouns: dict[str, frozenset[str]]) -> list[Person]:
    """Let "her predecessor" or "her Spanish colleague" be a leader where she is one."""
    settled: list[Person] = []
    for person in people:
        before = settled[-1] if settled else None
        if (
            before is not None
            and before.leader
            and nouns[person.id] & _ECHOES
            and not person.leader
        ):
            country = person.country or before.country
            person = msgspec.structs.replace(person, leader=True, country=country)
        settled.append(person)
    return settled


def _with_owners_country(
    people: list[Person], owners: dict[str, str], homes: Homes
) -> list[Person]:
    """Give "his interior minister" and "Smith's minister" the country of whose minister it is."""
    settled: list[Person] = []
    last: str | None = None
    known = {person.name.split()[-1]: person.country for person in people if person.country}
    for person in people:
        orphan = person.leader and person.country is None and person.organisation is None
        if orphan and person.role not in _OF_MANY:
            start = person.mentions[0].start
            near = homes.near(start) if isinstance(start, int) else None
            country = known.get(owners.get(person.id, "")) or last or near
            person = msgspec.structs.replace(person, country=country)
        if person.leader and person.country:
            last = person.country
        settled.append(person)
    return settled


def find_people(reading: Reading, countries: Iterable[CountryFound] = ()) -> PeopleFindings:
    """Return the people the story names.

    Args:
        reading: the article.
        countries: the countries found in its text, for roles and to keep places out.
    """
    places = Places(countries)
    gatherer = _Gatherer(reading, places)
    homes = Homes(reading, places)
    people: list[Person] = []
    mentions: list[PersonMention] = []
    genders: dict[str, str] = {}
    nouns: dict[str, frozenset[str]] = {}
    owners: dict[str, str] = {}
    taken: Counter[str] = Counter()
    identities = gatherer.gather()
    _forget_owners(identities)
    for identity, gender in zip(identities, gender_of_all(reading, identities), strict=True):
        slug = _slug(identity.surname, taken)
        people.append(_person(identity, slug, reading.text, homes))
        mentions.extend(PersonMention(span, start, slug) for span, start in identity.mentions)
        if gender:
            genders[slug] = gender
        nouns[slug] = frozenset(role.head for role in identity.roles)
        owners[slug] = next((role.owner for role in identity.roles if role.owner), "")
    mentions.sort(key=lambda mention: mention.span)
    people = _with_owners_country(_with_echoes(people, nouns), owners, homes)
    return PeopleFindings(
        people=tuple(people), mentions=tuple(mentions), genders=genders, nouns=nouns
    )
