"""Whom a pronoun or "the minister" means: the last person before that fits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from explorer.extract.people.find import PeopleFindings
from explorer.extract.speakers.acting import acting_first
from explorer.extract.speakers.descriptions import Descriptions
from explorer.extract.speakers.epithets import may_be, role_noun
from explorer.extract.speakers.phrases import Phrase
from explorer.extract.speakers.sentence_tokens import PERSON, WORD, Item, SentenceTokens
from explorer.extract.speakers.strangers import Stranger, stranger_before
from explorer.gazetteer import wordlists

_AGED = re.compile(r"[Tt]he \d+-year-old")
_REACH = 8  # sentences a pronoun may look back
_EVERYTHING = 1 << 30
_KIN_REACH = 4
_BODY_REACH = 2  # sentences "it" may look back for the firm that spoke
_FEW = 4  # words of "the retired steel magnate"
_POSSESSIVE = frozenset(["his", "her", "their"])
_OWNERS = wordlists.cue_verbs("owners_of_kin")
_ONCE = wordlists.cue_verbs("once")
_NO_TRADE = wordlists.cue_verbs("no_trade")
_PATIENCE = 1  # sentences a person of known gender may be further back
_EPITHET_REACH = 3  # sentences "the singer" may look back for somebody without a role
_ROLE_REACH = 60  # sentences "the minister" may look back


class Discourse:
    """Who was spoken of, sentence by sentence, up to the one being read."""

    def __init__(self, people: PeopleFindings) -> None:
        self.people = people
        self.by_id = {person.id: person for person in people.people}
        self._frames: list[SentenceTokens] = []
        self._speakers: dict[int, list[str]] = {}
        self._acted: dict[int, str] = {}
        self._unnamed: dict[str, int] = {}
        self._descriptions = Descriptions()
        self._body: tuple[int, Phrase] | None = None

    def add(self, frame: SentenceTokens) -> None:
        """Take the next sentence of the story into account."""
        self._frames.append(frame)
        self._descriptions.add(frame.items)

    def heard(self, person: str) -> None:
        """Note that the person spoke in the sentence added last."""
        self._speakers.setdefault(len(self._frames) - 1, []).append(person)

    def acted(self, person: str) -> None:
        """Note that a pronoun made the person the subject of the sentence added last."""
        self._acted[len(self._frames) - 1] = person

    def described(self, name: str) -> None:
        """Note that somebody without a name speaks in the sentence added last: "an official"."""
        first, *words = name.lower().split()
        noun = role_noun(words) if first in wordlists.words("unnamed_openers") else None
        if noun is not None:
            self._unnamed[noun.removesuffix("s")] = len(self._frames) - 1

    def body_spoke(self, phrase: Phrase) -> None:
        """Note that a firm, an office or a document speaks in the sentence added last."""
        self._body = (len(self._frames) - 1, phrase)

    def body(self) -> Phrase | None:
        """Return the firm or office that "it" means: the one that spoke just before, or None."""
        if self._body is None or len(self._frames) - 1 - self._body[0] > _BODY_REACH:
            return None
        return self._body[1]

    def is_unnamed(self, phrase: Phrase) -> bool:
        """Tell whether "the official" is the one without a name who spoke before."""
        if phrase.kind != "description" or not phrase.text.lower().startswith("the "):
            return False
        noun = role_noun(phrase.text.lower().split()[1:])
        spoke = self._unnamed.get(noun.removesuffix("s")) if noun else None
        return spoke is not None and len(self._frames) - 1 - spoke <= _REACH

    def stranger(self, phrase: Phrase) -> Stranger | None:
        """Return whom "he" means where the sentence before is about somebody without a name."""
        if phrase.kind != "pronoun" or phrase.ref not in ("male", "female"):
            return None
        return stranger_before(self._frames, phrase.first, phrase.ref)

    def fits(self, person: str, gender: str) -> bool:
        """Tell whether nothing known of the person speaks against the gender."""
        known = self.people.genders.get(person)
        return gender not in ("male", "female") or known is None or known == gender

    def resolve(self, phrase: Phrase) -> str | None:
        """Return the person a phrase of the last sentence means, or None."""
        if phrase.kind == "person":
            return phrase.ref
        if phrase.kind == "pronoun" and phrase.ref in ("male", "female"):
            return self._of_pronoun(phrase)
        if phrase.kind == "description":
            return self._of_noun(phrase)
        return None

    def _of_pronoun(self, phrase: Phrase) -> str | None:
        """Return the nearest of that gender; one of unknown gender only if clearly nearer."""
        maybe: tuple[str, int] | None = None
        unnamed = self._kin_subject(phrase.ref)
        for person, distance in self._with_distance(phrase.first):
            if distance >= unnamed:
                return None  # "Reed's wife disagreed. She said …"
            known = self.people.genders.get(person)
            if known == phrase.ref:
                near = maybe is not None and distance - maybe[1] > self._patience(maybe[1])
                return maybe[0] if maybe and near else person
            if known is None and maybe is None:
                maybe = (person, distance)
        return maybe[0] if maybe else None

    def _kin_subject(self, gender: str) -> int:
        """Return how many sentences back one begins with kin without a name: "Reed's wife left"."""
        nouns = wordlists.titles(gender)
        for distance in (1, 2):
            frame = self.frame_before(distance)
            if frame is None or len(frame.items) < 3 or frame.quotes:
                break
            owner, noun, verb = frame.items[:3]
            owned = owner.owns or owner.key in _POSSESSIVE
            if owned and noun.key in nouns and verb.kind == WORD and not verb.capital:
                return distance
        return _EVERYTHING

    def _patience(self, distance: int) -> int:
        """Return how many sentences further back somebody of known gender may be.

        None where the nearer one is named in the paragraph the pronoun stands in.
        """
        here, there = self._frames[-1], self._frames[-1 - distance]
        return 0 if distance and here.paragraph == there.paragraph else _PATIENCE

    def ahead(self, number: int, gender: str) -> str | None:
        """Return who is named first in the two sentences after the one with that number."""
        for frame in self._frames[number + 1 : number + 3]:
            for person in acting_first(frame, len(frame.items)):
                if self.fits(person, gender):
                    return person
        return None

    @property
    def count(self) -> int:
        """How many sentences were added."""
        return len(self._frames)

    def nearest(self) -> str | None:
        """Return the person named last, whoever acts first."""
        last = len(self._frames)
        return next((person for person, _ in self._with_distance(_EVERYTHING) if last), None)

    def frame_before(self, distance: int) -> SentenceTokens | None:
        """Return the sentence so many before the last one, or None."""
        index = len(self._frames) - 1 - distance
        return self._frames[index] if index >= 0 else None

    def kin(self, phrase: Phrase) -> Item | None:
        """Return the noun ("mother", "widow") a pronoun may mean where it means nobody by name."""
        if phrase.ref not in ("male", "female"):
            return None
        nouns = wordlists.titles(phrase.ref)
        last = len(self._frames) - 1
        for number in range(last, max(-1, last - _KIN_REACH), -1):
            items = self._frames[number].items
            limit = phrase.first if number == last else len(items)
            for index in range(min(limit, len(items)) - 1, 0, -1):
                owner = items[index - 1]
                if items[index].key in nouns and (owner.key in _OWNERS or owner.owns):
                    return items[index]._replace(start=items[index - 1].start)
        return None

    def _with_distance(self, index: int) -> Iterator[tuple[str, int]]:
        """Yield people from near to far, with how many sentences back they are."""
        last = len(self._frames) - 1
        for number in range(last, max(-1, last - _REACH), -1):
            frame = self._frames[number]
            limit = index if number == last else len(frame.items)
            if number in self._acted and number < last:
                yield self._acted[number], last - number
            for person in (*self._speakers.get(number, ()), *acting_first(frame, limit)):
                yield person, last - number

    def _before(self, index: int) -> Iterator[str]:
        """Yield people from near to far: who acts in a sentence before who does not."""
        return (person for person, _ in self._with_distance(index))

    def _alone_before(self, index: int) -> str | None:
        """Return who is named nearest before, unless that sentence names another too."""
        near: list[tuple[str, int]] = []
        for person, distance in self._with_distance(index):
            if near and distance != near[0][1]:
                break
            near.append((person, distance))
        return near[0][0] if len({person for person, _ in near}) == 1 else None

    def _of_noun(self, phrase: Phrase) -> str | None:
        """Return the last person whose role is the noun of "the former mayor"."""
        words = phrase.text.lower().replace("’", "'").split()
        if not words or words[0] not in ("the", "his", "her", "their", "this", "that"):
            return None
        if words[0] != "the":
            return self._kinsman(words[1]) if len(words) == 2 and words[0] in _POSSESSIVE else None
        if _AGED.match(phrase.text):
            return self._alone_before(phrase.first)
        if len(words) == 2 and phrase.text.split()[1] in wordlists.demonyms():
            return next((p for p, far in self._with_distance(phrase.first) if far <= 2), None)
        noun = role_noun(words[1:])
        described = self._descriptions.only(words[-1]) if len(words) <= _FEW else None
        if noun is None:
            return described
        if found := self._holder(phrase, noun) or described:
            return found
        return self._epithet(phrase, words[1:], noun)

    def _kinsman(self, noun: str) -> str | None:
        """Return the one person the article calls so: "his wife, Ann Lind", then "his wife"."""
        called = self._by_noun.get(noun, [])
        if len(called) > 1:
            return None
        return called[0] if called else self._descriptions.only(noun)

    @cached_property
    def _by_noun(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for ident, nouns in self.people.nouns.items():
            for noun in nouns:
                found.setdefault(noun, []).append(ident)
        return found

    def _epithet(self, phrase: Phrase, words: list[str], noun: str) -> str | None:
        """Return who is meant by "the former mayor" or "the singer", a role not given before."""
        once = words[0] in _ONCE or words[0].startswith("ex-")
        known = noun in wordlists.words("epithets") or noun in wordlists.words("players")
        if not once and not known:
            return self._just_named(phrase, noun)
        for person, distance in self._with_distance(phrase.first):
            if distance > _EPITHET_REACH:
                return None
            if may_be(self.people.nouns.get(person, frozenset()), noun):
                return person
        return None

    def _just_named(self, phrase: Phrase, noun: str) -> str | None:
        """Return who alone is named in the sentence before, where "the zoologist" may be them."""
        if noun not in wordlists.titles("person") or noun in _NO_TRADE:
            return None
        before = self.frame_before(1)
        if before is None or before.paragraph != self._frames[-1].paragraph:
            return None
        people = {item.ref for item in before.items if item.kind == PERSON}
        person = people.pop() if len(people) == 1 else None
        return None if person is None or self.people.nouns.get(person) else person

    def _holder(self, phrase: Phrase, noun: str) -> str | None:
        """Return the last person before whose role is that noun."""
        last = len(self._frames) - 1
        for number in range(last, max(-1, last - _ROLE_REACH), -1):
            limit = phrase.first if number == last else len(self._frames[number].items)
            for person in acting_first(self._frames[number], limit):
                if self._is_called(person, noun):
                    return person
        return None

    def _is_called(self, person: str, noun: str) -> bool:
        """Tell whether the noun is among the person's roles, or a wider word for one."""
        nouns = self.people.nouns.get(person, frozenset())
        known = self.by_id[person]
        if noun in _NO_TRADE:
            return False
        if nouns & wordlists.also_called(noun):
            return True
        named = any(
            head == noun or head.endswith(" " + noun) or noun.endswith(" " + head) for head in nouns
        )
        return named or (noun == "leader" and known.leader)
