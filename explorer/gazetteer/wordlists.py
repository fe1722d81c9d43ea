"""The word lists of the reader: first names, titles, trades, verbs of speech; each loaded once."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from explorer.gazetteer import tables
from explorer.gazetteer.folding import fold


@cache
def _load(name: str, folder: Path = tables.ENGLISH) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / name).read_text(encoding="utf-8"))
    return found


@cache
def first_names(gender: str) -> frozenset[str]:
    """Return the first names of one gender (``male`` or ``female``), of all cultures."""
    lists: dict[str, str] = _load("first_names.json", tables.ENGLISH.parent)[gender]
    return frozenset(name for names in lists.values() for name in names.split())


def is_first_name(word: str) -> bool:
    """Tell whether the word, as written, is a known first name, or begins with one and a hyphen."""
    if word in first_names("male") or word in first_names("female"):
        return True
    parts = word.replace("‐", "-").split("-")
    return len(parts) > 1 and is_first_name(parts[0])


def gender_of(first_name: str) -> str | None:
    """Return ``male`` or ``female`` for a first name of one gender, None for any other word."""
    name = first_name if _known(first_name) else first_name.split("-", maxsplit=1)[0]
    male, female = name in first_names("male"), name in first_names("female")
    if male == female:
        return None
    return "male" if male else "female"


def _known(name: str) -> bool:
    return name in first_names("male") or name in first_names("female")


@cache
def titles(kind: str) -> frozenset[str]:
    """Return the words of one kind of titles.json (``leader``, ``rank``, ``person``, …)."""
    return frozenset(_load("titles.json")[kind])


@cache
def cue_verbs(kind: str) -> frozenset[str]:
    """Return the verbs (``plain``, ``strong``, ``describing``) or nouns of speech of one kind."""
    words: str = _load("cues.json")[kind]
    return frozenset(words.split())


@cache
def reporting_words(kind: str) -> frozenset[str]:
    """Return one list of reported.json: verbs that take a ``clause``, small words."""
    listed: str = _load("reported.json")[kind]
    return frozenset(listed.split())


@cache
def marked_words(kind: str) -> frozenset[str]:
    """Return one list of marked.json whose entries are plain words."""
    listed: str = _load("marked.json")[kind]
    return frozenset(listed.split())


def any_marked(kind: str) -> str:
    """Return the alternatives of one list of marked.json, as the inside of a pattern's group.

    They tell what stands around marks; ``|`` within an entry stands for a space.
    """
    listed: str = _load("marked.json")[kind]
    return "|".join(entry.replace("|", " (?:\\w+ )?") for entry in listed.split())


@cache
def people_words(kind: str) -> frozenset[str]:
    """Return one list of people.json: what tells a name from other words with capitals."""
    listed: str = _load("people.json")[kind]
    return frozenset(listed.split())


@cache
def people_phrases(kind: str) -> frozenset[str]:
    """Return one of the lists of people.json whose entries may hold blanks, joined by commas."""
    listed: str = _load("people.json")[kind]
    return frozenset(listed.split(", "))


def any_of_people(kind: str) -> str:
    """Return the alternatives of one list of people.json, as the inside of a pattern's group."""
    listed: str = _load("people.json")[kind]
    return listed.replace(", ", "|")


def any_of_places(kind: str) -> str:
    """Return the alternatives of one list of places.json, as the inside of a pattern's group."""
    listed: str = _load("places.json")[kind]
    return listed


@cache
def place_names(kind: str) -> frozenset[str]:
    """Return one of the lists of places.json whose entries are single words."""
    return frozenset(any_of_places(kind).split())


def peoples_of_parts() -> dict[str, str]:
    """Return the country by the people of one of its parts: "Bavarian", "Chechen"."""
    found: dict[str, str] = _load("places.json")["peoples_of_parts"]
    return found


def country_prefixes() -> dict[str, str]:
    """Return the country by the first half of its compounds: "Sino" in "Sino-Russian"."""
    found: dict[str, str] = _load("places.json")["prefixes"]
    return found


@cache
def reporting_verbs() -> frozenset[str]:
    """Return every verb that may report speech, whatever follows it."""
    kinds = ("clause", "addressed", "infinitive", "request", "question", "charge")
    return frozenset().union(*(reporting_words(kind) for kind in kinds))


@cache
def speech_verbs() -> frozenset[str]:
    """Return the verbs that by themselves introduce words: said, told, warned."""
    return cue_verbs("plain") | cue_verbs("strong")


@cache
def role_heads() -> frozenset[str]:
    """Return every noun or noun phrase that says what a person is, in lower case."""
    kinds = ("leader", "head_of_body", "rank", "person")
    return frozenset().union(*(titles(kind) for kind in kinds))


@cache
def demonyms() -> frozenset[str]:
    """Return the names of the people of each country: "Spaniard", "Czech"."""
    return frozenset(name for row in tables.countries().values() for name in row.demonyms)


@cache
def words(kind: str) -> frozenset[str]:
    """Return one of the closed lists of words.json (``prepositions``, ``auxiliaries``, …)."""
    listed: str = _load("words.json")[kind]
    return frozenset(listed.split())


@cache
def events(kind: str) -> dict[str, tuple[str, ...]]:
    """Return one table of events.json (``kinds``, ``deeds``, ``relations``): words by kind."""
    listed: dict[str, str] = _load("events.json")[kind]
    return {name: tuple(words.split()) for name, words in listed.items()}


def any_of_events(kind: str) -> str:
    """Return the words around an event of one kind, as the inside of a pattern's group."""
    listed: str = _load("events.json")["around_events"][kind]
    return listed


@cache
def relation_phrases() -> dict[str, str]:
    """Return the phrases of several words that tell of a relation, and its kind."""
    found: dict[str, str] = _load("events.json")["relation_phrases"]
    return found


@cache
def phrases(kind: str) -> frozenset[str]:
    """Return one of the lists of words.json whose entries may hold blanks, joined by commas."""
    listed: str = _load("words.json")[kind]
    return frozenset(phrase.strip() for phrase in listed.split(","))


@cache
def months() -> frozenset[str]:
    """Return the names of the months and their short forms, in lower case."""
    listed: list[str] = _load("calendar.json")["months"]
    return frozenset(name.lower() for names in listed for name in names.split())


@cache
def _known_leaders() -> dict[str, str]:
    listed: dict[str, str] = _load("leaders.json", tables.ROOT)
    return {
        fold(name.strip()): code
        for code, names in listed.items()
        if len(code) < 3
        for name in names.split(",")
    }


def country_of_leader(name: str) -> str | None:
    """Return the country of a well-known leader by full name, ``-`` for one of no country."""
    return _known_leaders().get(fold(name))


@cache
def mononyms() -> dict[str, str]:
    """Return the countries of leaders so well known that one name will do, ``-`` for none."""
    listed: str = _load("leaders.json", tables.ROOT)["mononyms"]
    names = {fold(name): "-" for name in listed.split()}
    for name, code in _known_leaders().items():
        for word in name.split():
            if word in names:
                names[word] = code
    return names


def country_of_mononym(name: str) -> str | None:
    """Return the country of a leader so well known that one name will do ("Putin"), or None."""
    return mononyms().get(fold(name))


@cache
def homes_of_offices() -> dict[str, str]:
    """Return the country by words of an office that only it has ("taoiseach", "knesset")."""
    listed: dict[str, list[str]] = _load("titles.json")["home_of"]
    return {phrase: code for code, phrases in listed.items() for phrase in phrases}


@cache
def also_home_of() -> dict[str, frozenset[str]]:
    """Return the other countries that have an office of `homes_of_offices`, by its words."""
    listed: dict[str, str] = _load("titles.json")["also_home_of"]
    return {phrase: frozenset(codes.split()) for phrase, codes in listed.items()}


@cache
def _also_called() -> dict[str, list[str]]:
    found: dict[str, list[str]] = _load("titles.json")["also_called"]
    return found


def also_called(noun: str) -> frozenset[str]:
    """Return the nouns of those whom a wider noun may mean: a lawmaker is a senator or deputy."""
    return frozenset(_also_called().get(noun, ()))
