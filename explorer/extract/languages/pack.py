"""A language's pack: what the engine knows of it, all data; loaded once, for an article in it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

from explorer import typed
from explorer.gazetteer.tables import RESOURCES

FOLDER = RESOURCES / "reading"
ENGLISH = "en"

Part = Literal["countries", "quotes", "speakers", "people", "dates"]
PARTS: tuple[Part, ...] = ("countries", "quotes", "speakers", "people", "dates")
"""What is read of an article, in the order it is told in."""
_ANYWHERE: tuple[Part, ...] = ("quotes",)  # marks are marks in every language
Endings = tuple[tuple[str, ...], ...]


class CountryWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How names of countries and peoples end, and what holds one and is none.

    An ending is [suffix, forms] or [suffix, forms, more]: a word that ends in the suffix has these
    endings in its place (``_`` for none); `more` are those of words made from it, ``^`` with a
    capital. The first suffix that fits counts. `suffix_slots` are endings that pile up, one of each
    slot. A language is named, and no country, by `language_words` after `language_before` or by any
    adjective before `language_after`.
    """

    name_endings: Endings = ()
    demonym_endings: Endings = ()
    suffix_slots: tuple[str, ...] = ()
    traps: tuple[str, ...] = ()
    language_before: tuple[str, ...] = ()
    language_words: tuple[str, ...] = ()
    language_after: tuple[str, ...] = ()


class PeopleWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How people are named.

    `titles` stand before a name or, after a comma, behind it, with `title_endings`; `leaders` are
    those of them that lead a state or a body. `honorifics` are forms of address and no roles.
    `male` and `female` are first names beside those of all cultures, which Cyrillic ones are heard
    as; `first_endings` inflects them, `surnames` are endings only family names have.
    `nominative_male` and `nominative_female` bring an inflected family name back: [ending, its
    nominative]. `no_names` begin names of bodies; `particles` stand inside names of people,
    `later_particles` only behind another one. In a
    language with `capital_nouns` capitals tell nothing. `elided` articles
    lean on the next word; `starters` begin sentences and no names; `stem` are endings left out to
    compare. `adjectives` are endings of words that stand before a noun and are no names; with a
    number and one of `ages` behind a comma capitals are a name ("Luc Perrin, 32 ans"). `national`
    are endings of offices of a state ("minister"), `federal` beginnings of such as only the country
    `home` has, where most of the language's press is made; `owning` are endings by which a country
    before a title owns it ("Polens Präsident").
    """

    titles: str = ""
    leaders: str = ""
    title_endings: Endings = ()
    honorifics: str = ""
    male: str = ""
    female: str = ""
    first_endings: Endings = ()
    surnames: str = ""
    nominative_male: Endings = ()
    nominative_female: Endings = ()
    no_names: str = ""
    particles: str = ""
    later_particles: str = ""
    elided: str = ""
    starters: str = ""
    capital_nouns: bool = False
    stem: str = ""
    adjectives: str = ""
    national: str = ""
    federal: str = ""
    home: str = ""
    owning: str = ""
    ages: str = ""


class SpeechWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """By which words somebody is said to speak.

    `verbs` are rows of finite forms and the endings each has, with bars between. `according` stand
    before a speaker without any verb, `according_after` behind one, `according_parted` before one
    and behind a comma, `according_first` before one at the head of a sentence with a quote. `he`,
    `she`, `they` are pronouns; `unnamed` speakers have no name; a name behind one of `objects` is
    no subject, nor is one behind an article of `oblique`; other articles are `articles`. `worded`
    phrases stand for a verb ("mit den Worten"), `cites` are verbs whose object speaks. `own` are
    rows of a gender (``male``, ``female``, ``either``) and a phrase that says "in his words".
    `mood` are verb forms by which a language says that it tells what somebody said; so does any
    verb with `mood_ending` (none of `no_mood_endings`, no word of `no_mood_words`) that is the
    second part of a clause, behind a word of `mood_after` or a noun. `that` words open such a
    clause. `agree` are rows of a gender (or ``many``) and the endings of verbs that tell it;
    `adverbs` may stand behind a verb without being its subject. `denied` words beside a verb say
    that it was not said, `auxiliaries` stand before a verb that closes a sentence, `genitives`
    join a source to whose it is, `saying` closes what is reported, behind `unopened` words `that`
    opens nothing. `comma_before_that` tells whether one must stand. `anyone` are pronouns of
    either gender; `calls` verbs say what somebody calls something. With `inside` the narrator's
    words may stand inside the marks; with `comma_ends_dash` a comma alone may part them from
    speech behind a dash. `sayings` are nouns for somebody's words ("Zitat von …:"), `this` phrases
    open a sentence that says who spoke before it ("Das sagte …"), `possessives` say that something
    is the speaker's. `goes_on` verbs say that who spoke last adds something, `descriptions` are
    nouns for somebody who was named, `contents` nouns for what is said ("la necesidad de"), which
    speak of nothing themselves. `loose_mood` are verb forms that go on telling what somebody said,
    but only in a sentence with a part of it. `who` pronouns are subjects of a clause about the one
    named right before; a description of a `state` is a leader ("le chef de l'État"). `joining`
    words stand between two parts of what one person said. `wishes` are verbs for what somebody
    wants, where a part of it stands in marks. `naming` words before marks say that these hold a
    name. `abbreviations` end in a stop that ends no sentence. With `dashes` a paragraph that
    begins with one is speech. With `drops_subject` a verb may stand without one.
    """

    verbs: Endings = ()
    according: tuple[str, ...] = ()
    according_after: tuple[str, ...] = ()
    according_parted: tuple[str, ...] = ()
    according_first: str = ""
    he: str = ""
    she: str = ""
    they: str = ""
    worded: tuple[str, ...] = ()
    cites: str = ""
    own: Endings = ()
    mood: str = ""
    loose_mood: str = ""
    mood_ending: str = ""
    no_mood_endings: str = ""
    no_mood_words: str = ""
    mood_after: str = ""
    sayings: str = ""
    contents: str = ""
    goes_on: str = ""
    descriptions: str = ""
    state: str = ""
    who: str = ""
    this: tuple[str, ...] = ()
    possessives: str = ""
    that: str = ""
    agree: Endings = ()
    adverbs: str = ""
    denied: str = ""
    auxiliaries: str = ""
    genitives: str = ""
    saying: str = ""
    unopened: str = ""
    anyone: str = ""
    calls: str = ""
    wishes: str = ""
    inside: bool = False
    comma_ends_dash: bool = False
    comma_before_that: bool = False
    articles: str = ""
    oblique: str = ""
    unnamed: str = ""
    objects: str = ""
    joining: str = ""
    naming: str = ""
    abbreviations: str = ""
    dashes: bool = False
    drops_subject: bool = False


class DateWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How times are said; ``~`` ends a word that goes on with up to four letters, ``_`` is a blank.

    `months` from January, `weekdays` from Monday; `days` are rows of words and how many days from
    today they mean, `relative` of "last", "this" and "next" (-1, 0, 1), `units` of day, week, month
    and year, `numbers` of numbers in words. `of` may stand before a month or year, `joins` between
    two days; `ago` stands before and `ago_after` behind so many units (patterns), `in_month` before
    a month without a year; `years` are words for a year and how many from this one ("heuer", 0);
    `decades` are patterns with a group `decade`. With `unit_first` "last"
    may stand behind its unit, with `year_first` a year with one of `year_words` before the month.
    A number before one of `counted` is no year.
    """

    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    days: Endings = ()
    relative: Endings = ()
    units: Endings = ()
    numbers: Endings = ()
    of: str = ""
    joins: str = ""
    ago: str = ""
    ago_after: str = ""
    in_month: str = ""
    years: Endings = ()
    decades: tuple[str, ...] = ()
    year_words: str = ""
    counted: str = ""
    unit_first: bool = False
    year_first: bool = False


FLAGS = "=!?"
"""Marks at the end of a country's name: how it is to be read, no part of it."""


class FurnitureWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """By which words lines of a web page begin (`begins`, `credits`) or are made whole (`whole`).

    All in small letters.
    """

    begins: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()


class CountryNames(msgspec.Struct, frozen=True):
    """What one country is called: its names, its people and adjectives, its capitals and seats."""

    names: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()


class Pack(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One language. `reads` are the parts to be relied on, `partly` those read with gaps."""

    code: str
    reads: tuple[Part, ...] = _ANYWHERE
    partly: tuple[Part, ...] = ()
    countries: CountryWords = CountryWords()
    people: PeopleWords = PeopleWords()
    speech: SpeechWords = SpeechWords()
    dates: DateWords = DateWords()
    furniture: FurnitureWords = FurnitureWords()
    folder: Path = FOLDER

    def country_names(self) -> dict[str, CountryNames]:
        """Return the names of countries by ISO 3166-1 alpha-2 code."""
        file = self.folder / "countries.json"
        if not file.is_file():
            return {}
        return typed.json(file.read_bytes(), dict[str, CountryNames])


@cache
def load(code: str, folder: Path = FOLDER) -> Pack:
    """Return the pack of a language, an empty one where there is none.

    Raises:
        msgspec.ValidationError: a file of the pack is not as it should be.
    """
    home = folder / code
    file = home / "pack.toml"
    if not code.isalpha() or not file.is_file():
        return Pack(code=code)
    return msgspec.structs.replace(typed.toml(file.read_bytes(), Pack), folder=home)


def unread(code: str) -> tuple[Part, ...]:
    """Return the parts of an article in that language (ISO 639-1) that are not read."""
    reads = PARTS if code == ENGLISH else (*load(code).reads, *load(code).partly)
    return tuple(part for part in PARTS if part not in reads)


def partly_read(code: str) -> tuple[Part, ...]:
    """Return the parts of an article in that language that are read with gaps."""
    return () if code == ENGLISH else load(code).partly
