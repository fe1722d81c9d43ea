"""The people of an article: every way it names one of them, gathered under one full name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property

import msgspec

from explorer.extract.languages.naming import Named, NameReader
from explorer.extract.languages.nominative import full_name, is_oblique
from explorer.extract.languages.titles import Role
from explorer.extract.languages.vocabulary import Vocabulary
from explorer.extract.languages.well_known import is_well_known
from explorer.extract.people.build import slug_of
from explorer.model import Mention, Person, Span, Why
from explorer.text.latin import latin
from explorer.toponyms.found import Found


class PersonMention(msgspec.Struct, frozen=True):
    """One place where a person is named; `start` is where the title before the name begins.

    An `oblique` mention stands in another case than the nominative: it is no subject.
    """

    span: Span
    start: int
    person: str
    oblique: bool = False


class People(msgspec.Struct, frozen=True, kw_only=True):
    """The people found, where each is named, their genders, and the heads of their titles."""

    people: tuple[Person, ...] = ()
    mentions: tuple[PersonMention, ...] = ()
    genders: dict[str, str] = {}
    heads: dict[str, frozenset[str]] = {}


class _Identity:
    """One person while being gathered."""

    def __init__(self, named: Named, stems: tuple[str, ...]) -> None:
        self.forms: list[tuple[str, ...]] = []
        self.stems = stems
        self.mentions: list[Named] = []
        self.gender: str | None = None
        self.add(named)

    def add(self, named: Named) -> None:
        self.mentions.append(named)
        self.forms.append(tuple(word.text for word in named.words))
        self.gender = self.gender or named.gender

    @property
    def roles(self) -> list[Role]:
        return [named.role for named in self.mentions if named.role is not None]

    def is_same(self, stems: tuple[str, ...]) -> bool:
        """Tell whether another full name can be a form of this one."""
        if stems[-1] != self.stems[-1]:
            return self.stems[0] == stems[0] and bool(set(stems[1:]) & set(self.stems[1:]))
        one, other = self.stems[0], stems[0]
        short = min(len(one), len(other))
        return one == other or (one[:1] == other[:1] and (short == 1 or one[:3] == other[:3]))


class _Gathering:
    """Gathers names into people: full ones first, then what they are short for."""

    def __init__(self, book: Vocabulary) -> None:
        self.book = book
        self.people: list[_Identity] = []
        self.by_stem: dict[str, list[_Identity]] = defaultdict(list)

    def stems(self, named: Named) -> tuple[str, ...]:
        kept = [w for w in named.words if w.key not in self.book.particles] or list(named.words)
        return tuple(self.book.stem(word.text) for word in kept)

    def add_full(self, named: Named) -> None:
        stems = self.stems(named)
        near = {id(i): i for stem in stems[1:] for i in self.by_stem[stem][-16:]}
        known = next((i for i in near.values() if i.is_same(stems)), None)
        if known is not None:
            known.add(named)
            if len(stems) > len(known.stems):
                known.stems = stems
            return
        self._new(named, stems)

    def _new(self, named: Named, stems: tuple[str, ...]) -> None:
        identity = _Identity(named, stems)
        self.people.append(identity)
        for stem in dict.fromkeys(stems[1:] or stems):
            self.by_stem[stem].append(identity)

    def add_part(self, named: Named) -> None:
        """Add a run that may be no name where it is the last words of a full one known."""
        stems = self.stems(named)
        for identity in self.by_stem.get(stems[-1], []):
            if identity.stems[-len(stems) :] == stems:
                identity.add(named)
                return

    def add_short(self, named: Named) -> None:
        stems = self.stems(named)
        known = self.by_stem.get(stems[-1], [])
        if known:
            start = named.words[0].start
            before = [i for i in known if i.mentions[0].words[0].start < start]
            (before or known)[-1].add(named)
        elif (called := self._by_first(stems[-1])) is not None:
            called.add(named)
        elif named.sure or is_well_known(named.words[-1].text, self.book):
            self._new(named, stems)

    def _by_first(self, stem: str) -> _Identity | None:
        """Return the only one with that first name: "Thaksin" of Thaksin Shinawatra.

        Where names are inflected, what stands first in a run may be a noun before the name.
        """
        known = self._called.get(stem, []) if not self.book.stems else []
        return known[0] if len(known) == 1 else None

    @cached_property
    def _called(self) -> dict[str, list[_Identity]]:
        """The people by first name; asked for once all full names are there."""
        found: dict[str, list[_Identity]] = defaultdict(list)
        for identity in self.people:
            if len(identity.stems) > 1:
                found[identity.stems[0]].append(identity)
        return found


def find_people(
    text: str, stretches: Iterable[Span], book: Vocabulary, countries: Sequence[Found]
) -> People:
    """Return the people the stretches name.

    Args:
        text: the article.
        stretches: the headline and the story's paragraphs.
        book: the words of its language.
        countries: the countries found, for roles and to keep places out.
    """
    gathering = _Gathering(book)
    if not book.titles:
        return People()
    found = [n for s in stretches for n in NameReader(text, s, book, countries).read()]
    # A surname with its particles is one name: "Van Laak" is short for "Ulla van Laak".
    short: list[Named] = []
    full: list[Named] = []
    for named in found:
        (full if len(gathering.stems(named)) > 1 else short).append(named)
    singles = Counter(book.stem(n.words[-1].text) for n in short)
    for named in full:
        if named.sure or singles[book.stem(named.words[-1].text)]:
            gathering.add_full(named)
        else:
            gathering.add_part(named)
    for named in short:
        gathering.add_short(named)
    return _finished(text, gathering, book)


def _finished(text: str, gathering: _Gathering, book: Vocabulary) -> People:
    taken: Counter[str] = Counter()
    people: list[Person] = []
    mentions: list[PersonMention] = []
    genders: dict[str, str] = {}
    heads: dict[str, frozenset[str]] = {}
    for identity in sorted(gathering.people, key=lambda i: min(n.span for n in i.mentions)):
        person, gender = _person(text, identity, book, taken)
        people.append(person)
        if gender:
            genders[person.id] = gender
        heads[person.id] = frozenset(role.head for role in identity.roles)
        mentions += [
            PersonMention(n.span, n.start, person.id, is_oblique(n.words, person.name, book))
            for n in identity.mentions
        ]
    mentions.sort(key=lambda mention: mention.span)
    return People(people=tuple(people), mentions=tuple(mentions), genders=genders, heads=heads)


def _person(
    text: str, identity: _Identity, book: Vocabulary, taken: Counter[str]
) -> tuple[Person, str | None]:
    name, gender = full_name(identity.forms, identity.gender, book)
    roles = identity.roles
    role = max(roles, key=lambda r: (r.leads, r.code is not None, len(r.text)), default=None)
    spans = sorted(named.span for named in identity.mentions)
    mentions = tuple(Mention(start=s.start, end=s.end, text=s.slice(text)) for s in spans)
    variants = tuple(dict.fromkeys(m.text for m in mentions if m.text != name))
    person = Person(
        id=slug_of(latin(name.split()[-1]), taken),
        name=name,
        role=role.text if role else None,
        country=next((r.code for r in roles if r.code), None),
        leader=any(r.leads for r in roles),
        mentions=mentions,
        variants=variants,
        why=Why(
            rule=f"person.{'title' if role else 'name'}",
            spans=(role.span,) if role else (spans[0],),
        ),
    )
    return person, gender
