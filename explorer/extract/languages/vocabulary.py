"""A pack's words of people and speech in all their forms, ready to be asked; built once."""

from __future__ import annotations

from functools import cache

import msgspec

from explorer.extract.languages.endings import forms, plain
from explorer.extract.languages.pack import Pack, SpeechWords
from explorer.extract.languages.source_phrases import SourcePhrases, phrases
from explorer.extract.languages.words import Word
from explorer.gazetteer import wordlists
from explorer.text.latin import heard

_SHORTEST_NAME = 3


class Vocabulary(msgspec.Struct, frozen=True):
    """The words of one language by what they do; all plain (see `endings.plain`)."""

    pack: Pack
    titles: dict[str, str]
    leaders: frozenset[str]
    national: tuple[str, ...]
    federal: tuple[str, ...]
    home: str
    owning: tuple[str, ...]
    honorifics: dict[str, str]
    first: dict[str, tuple[str, str]]
    verbs: frozenset[str]
    pronouns: dict[str, str]
    unnamed: frozenset[str]
    objects: frozenset[str]
    starters: frozenset[str]
    joining: frozenset[str]
    naming: frozenset[str]
    no_names: frozenset[str]
    particles: frozenset[str]
    later_particles: frozenset[str]
    elided: frozenset[str]
    surnames: tuple[str, ...]
    stems: tuple[str, ...]
    adjectives: tuple[str, ...]
    according: tuple[tuple[str, ...], ...]
    according_after: tuple[tuple[str, ...], ...]
    openings: frozenset[str]
    parted: frozenset[tuple[str, ...]]
    parted_words: frozenset[str]
    according_first: frozenset[str]
    that: frozenset[str]
    worded: tuple[tuple[str, ...], ...]
    own: tuple[tuple[str, tuple[str, ...]], ...]
    cites: frozenset[str]
    mood: frozenset[str]
    loose_mood: frozenset[str]
    sayings: frozenset[str]
    contents: frozenset[str]
    goes_on: frozenset[str]
    descriptions: frozenset[str]
    this: tuple[tuple[str, ...], ...]
    possessives: frozenset[str]
    articles: frozenset[str]
    oblique: frozenset[str]
    adverbs: frozenset[str]
    denied: frozenset[str]
    auxiliaries: frozenset[str]
    genitives: frozenset[str]
    saying: frozenset[str]
    unopened: frozenset[str]
    calls: frozenset[str]
    wishes: frozenset[str]
    state: frozenset[str]
    who: frozenset[str]
    mood_after: frozenset[str]
    no_mood_words: frozenset[str]
    no_mood_endings: tuple[str, ...]

    def gender_of(self, word: str) -> str | None:
        """Return ``male``, ``female`` or ``either`` for a first name, None for no name."""
        known = self.first.get(plain(word))
        if known is not None:
            return known[1]
        if len(word) < _SHORTEST_NAME or word.isupper():
            return None
        own = self._latin_gender(word) or self._latin_gender(word.partition("-")[0])
        if own is not None:
            return own
        return _heard_names().get(heard(word)) if not word.isascii() else None

    def is_given(self, word: str) -> bool:
        """Tell whether the word, as spelled, is a known first name."""
        return plain(word) in self.first or self._latin_gender(word) is not None

    def _latin_gender(self, word: str) -> str | None:
        if not wordlists.is_first_name(word):
            return None
        return wordlists.gender_of(word) or "either"

    def is_verb(self, word: Word) -> bool:
        """Tell whether the word is a verb of speech, its pronoun joined to it or not."""
        return word.key in self.verbs or word.key.partition("-")[0] in self.verbs

    def gender_of_verb(self, word: Word) -> str:
        """Return the gender (or ``many``) that the form of a verb tells, else ``either``."""
        for gender, endings in self.pack.speech.agree:
            if word.key.endswith(tuple(endings.split())):
                return gender
        return "either"

    def is_citing(self, word: Word) -> bool:
        """Tell whether the word is a verb whose object speaks: "zitiert", "cite"."""
        return word.key in self.cites

    def title_of(self, word: Word) -> str | None:
        """Return the title that the word is, or ends in where nouns are joined ("Vereinschef")."""
        found = self.titles.get(word.key)
        if found is not None or not self.pack.people.capital_nouns or not word.is_capital:
            return found
        for size in range(_SHORTEST_NAME, len(word.key) - _SHORTEST_NAME):
            if (found := self.titles.get(word.key[size:])) is not None:
                return found
        return None

    def is_naming(self, word: str) -> bool:
        """Tell whether the word says that marks behind it hold a name: "film", "Fernsehsender"."""
        key = plain(word)
        if key in self.naming or not self.pack.people.capital_nouns:
            return key in self.naming
        return any(key[size:] in self.naming for size in range(_SHORTEST_NAME, len(key) - 3))

    def pronoun(self, word: Word) -> str | None:
        """Return the gender of a pronoun, one joined to a verb too ("dit-elle"), or None."""
        found = self.pronouns.get(word.key)
        if found is None and "-" in word.key:
            found = self.pronouns.get(word.key.rpartition("-")[2])
        return found

    def stem(self, word: str) -> str:
        """Return the word without the ending it is inflected by, for comparing names."""
        key = plain(word)
        for ending in self.stems:
            if key.endswith(ending) and len(key) - len(ending) >= _SHORTEST_NAME:
                return key[: len(key) - len(ending)]
        return key

    def is_adjective(self, word: Word) -> bool:
        """Tell whether the word ends as inflected adjectives do, where a language has such."""
        if not self.adjectives or self.gender_of(word.text) or self.is_surname(word.text):
            return False
        return word.key.endswith(self.adjectives)

    def is_surname(self, word: str) -> bool:
        """Tell whether the word ends as only family names do."""
        return (
            word[:1].isupper()
            and len(word) > _SHORTEST_NAME + 1
            and (plain(word).endswith(self.surnames) if self.surnames else False)
        )


@cache
def _heard_names() -> dict[str, str]:
    """Return the gender of first names by their sound, for names in other letters."""
    found: dict[str, str] = {}
    for gender in ("male", "female"):
        for name in wordlists.first_names(gender):
            if len(name) >= _SHORTEST_NAME:
                key = heard(name)
                found[key] = gender if found.get(key, gender) == gender else "either"
    return found


def _lemmas(words: str, endings: tuple[tuple[str, ...], ...]) -> dict[str, str]:
    return {plain(form): word for word in words.split() for form, _ in forms(word, endings)}


def _first_names(pack: Pack) -> dict[str, tuple[str, str]]:
    """Return each form of a first name with its nominative and gender."""
    found: dict[str, tuple[str, str]] = {}
    for gender, words in (("male", pack.people.male), ("female", pack.people.female)):
        for word in words.split():
            for form, _ in forms(word, pack.people.first_endings):
                found.setdefault(plain(form), (word, gender))
    for gender, words in (("male", pack.people.male), ("female", pack.people.female)):
        for word in words.split():
            found[plain(word)] = (word, gender)
    return found


def _set(words: str) -> frozenset[str]:
    return frozenset(plain(word) for word in words.split())


def _verbs(pack: Pack) -> frozenset[str]:
    found = set()
    for words, endings in pack.speech.verbs:
        for word in words.split():
            found |= {plain(word + ending) for ending in endings.split("|")}
    return frozenset(found)


def _pronouns(speech: SpeechWords) -> dict[str, str]:
    """Return the gender (or number) of each pronoun."""
    rows = (
        ("male", speech.he),
        ("female", speech.she),
        ("many", speech.they),
        ("either", speech.anyone),
    )
    return {word: gender for gender, words in rows for word in _set(words)}


@cache
def vocabulary(pack: Pack) -> Vocabulary:
    """Return the words of a pack, ready to be asked."""
    people, speech = pack.people, pack.speech
    pronouns = _pronouns(speech)
    sources = SourcePhrases.of(speech)
    return Vocabulary(
        pack=pack,
        titles=_lemmas(people.titles + " " + people.leaders, people.title_endings),
        leaders=frozenset(people.leaders.split()),
        national=tuple(people.national.split()),
        federal=tuple(people.federal.split()),
        home=people.home,
        owning=tuple(people.owning.split()),
        honorifics=_lemmas(people.honorifics, people.title_endings),
        first=_first_names(pack),
        verbs=_verbs(pack),
        pronouns=pronouns,
        unnamed=frozenset(_lemmas(speech.unnamed, people.title_endings)),
        objects=_set(speech.objects),
        starters=_set(people.starters),
        joining=_set(speech.joining),
        naming=frozenset(_lemmas(speech.naming, people.title_endings)),
        no_names=_set(people.no_names),
        particles=_set(people.particles + " " + people.later_particles),
        later_particles=_set(people.later_particles),
        elided=_set(people.elided),
        surnames=tuple(people.surnames.split()),
        stems=tuple(sorted(people.stem.split(), key=len, reverse=True)),
        adjectives=tuple(people.adjectives.split()),
        according=sources.before,
        according_after=sources.behind,
        parted=frozenset(sources.parted),
        parted_words=frozenset(phrase[0] for phrase in sources.parted),
        according_first=_set(speech.according_first),
        openings=sources.openings,
        that=_set(speech.that),
        worded=phrases(speech.worded),
        own=sources.own,
        cites=_set(speech.cites),
        mood=_set(speech.mood),
        loose_mood=_set(speech.loose_mood),
        sayings=frozenset(_lemmas(speech.sayings, people.title_endings)),
        contents=_set(speech.contents),
        goes_on=_set(speech.goes_on),
        descriptions=frozenset(_lemmas(speech.descriptions, people.title_endings)),
        this=phrases(speech.this),
        possessives=_set(speech.possessives),
        articles=_set(speech.articles),
        oblique=_set(speech.oblique),
        adverbs=_set(speech.adverbs),
        denied=_set(speech.denied),
        auxiliaries=_set(speech.auxiliaries),
        genitives=_set(speech.genitives),
        saying=_set(speech.saying),
        unopened=_set(speech.unopened),
        calls=_set(speech.calls),
        wishes=_set(speech.wishes),
        state=_set(speech.state),
        who=_set(speech.who),
        mood_after=_set(speech.mood_after),
        no_mood_words=_set(speech.no_mood_words),
        no_mood_endings=tuple(speech.no_mood_endings.split()),
    )
