"""People across articles: one person under every spelling, joined by hand where need be.

Two articles mean the same person if a whole name (two words or more) is the same once known
aliases are made one, or if articles of two languages have names that sound the same by the habits
of their presses (Токаев, Tokajew); and no article places them in another country.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import Any

import apsw
import msgspec

from explorer.model import Dossier, Person
from explorer.store.search.aliases import known, sound
from explorer.store.stories import COUNTED
from explorer.text.press_names import whole_key
from explorer.text.search_folding import fold

_READ = ("en", "de", "fr", "es", "ru", "uk", "kk")
"""The languages whose presses' spellings of one name are taken for one person's."""


class PersonFound(msgspec.Struct, frozen=True, kw_only=True):
    """A person of the library: number, name, country, and how often quoted in how many articles."""

    id: int
    name: str
    country: str | None
    articles: int
    quotes: int


@cache
def _one_spelling(word: str) -> str:
    """The first of the known spellings of one word."""
    others = (other[0] for other in known().of((word,)) if len(other) == 1)
    return min([word, *others])


def key(name: str) -> str:
    """Return a name with its known spellings made one."""
    return " ".join(_one_spelling(word) for word in fold(name).split())


def index(connection: apsw.Connection, number: int, dossier: Dossier) -> None:
    """Keep who is in an article, joining people that other articles have too."""
    apart = ("nested", "indirect")
    said = Counter(quote.speaker_id for quote in dossier.quotes if quote.kind not in apart)
    language = dossier.article.language
    for person in dossier.people:
        connection.execute(
            "INSERT OR REPLACE INTO article_person VALUES (?, ?, ?, ?, ?, ?, ?)",
            (_number(connection, person, language), number, person.id, person.role, said[person.id],
             len(person.mentions), dossier.article.published),
        )  # fmt: skip
    words = {word for p in dossier.people for name in p.names for word in fold(name).split()}
    connection.executemany(
        "INSERT OR IGNORE INTO sound VALUES (?, ?)", ((sound(word), word) for word in words)
    )


def _number(connection: apsw.Connection, person: Person, language: str) -> int:
    """The person's number in the library: the known one's, or a new one."""
    keys = dict.fromkeys(key(name) for name in person.names)
    whole = [name for name in keys if " " in name] or list(keys)[:1]
    number = _known(connection, whole, person.country)
    heard = whole_key(person.name, language)
    if number is None and heard is not None:
        others = [_in_press(code, heard) for code in _READ if code != language]
        number = _known(connection, others, person.country)
    if number is None:
        connection.execute(
            "INSERT INTO person (name, country) VALUES (?, ?)", (person.name, person.country)
        )
        number = connection.last_insert_rowid()
    elif person.country:
        connection.execute(
            "UPDATE person SET country = ? WHERE id = ? AND country IS NULL",
            (person.country, number),
        )
    connection.executemany(
        "INSERT OR IGNORE INTO person_name VALUES (?, ?)", ((name, number) for name in whole)
    )
    if heard is not None:
        connection.execute(
            "INSERT OR IGNORE INTO person_name VALUES (?, ?)", (_in_press(language, heard), number)
        )
    return number


def _in_press(language: str, heard: str) -> str:
    """Return the key of a name by its sound in a language's press; no name is folded to one."""
    return f"~{language} {heard}"


def _known(connection: apsw.Connection, keys: list[str], country: str | None) -> int | None:
    for name in keys:
        found = connection.execute(
            "SELECT person.id FROM person_name JOIN person ON person.id = person_name.person "
            "WHERE person_name.key = ? AND (country IS NULL OR ?2 IS NULL OR country = ?2) "
            "ORDER BY country IS NULL, person.id LIMIT 1",
            (name, country),
        ).get
        if found is not None:
            return int(found)
    return None


def find(connection: apsw.Connection, name: str) -> list[PersonFound]:
    """Return the people of that name, in any known spelling, most quoted first."""
    found = connection.execute(
        "SELECT DISTINCT coalesce(person.same_as, person.id) FROM person_name "
        "JOIN person ON person.id = person_name.person WHERE person_name.key = ?",
        (key(name),),
    )
    people = [of_number(connection, number) for (number,) in found]
    return sorted(people, key=lambda person: (-person.quotes, person.id))


def in_article(connection: apsw.Connection, article: int, ref: str) -> PersonFound | None:
    """Return the person that an article has under the id `ref`, as the library knows them."""
    number = connection.execute(
        "SELECT coalesce(same_as, id) FROM article_person JOIN person ON person.id = person "
        "WHERE article = ? AND ref = ?",
        (article, ref),
    ).get
    return None if number is None else of_number(connection, number)


def of_number(connection: apsw.Connection, number: int) -> PersonFound:
    """Return the person with that number and everyone joined to them, counted together."""
    found: Any = connection.execute(
        "SELECT name, country, count(DISTINCT article), coalesce(sum(quotes), 0) "  # noqa: S608
        f"FROM person LEFT JOIN article_person ON {SAME} AND {COUNTED} WHERE person.id = ?",
        (number, number, number),
    ).fetchone()
    name, country, articles, quotes = found
    return PersonFound(id=number, name=name, country=country, articles=articles, quotes=quotes)


# The rows of article_person of one person and everyone joined to them; takes the number twice.
SAME = "article_person.person IN (SELECT ? UNION SELECT id FROM person WHERE same_as = ?)"


def join(connection: apsw.Connection, keep: int, other: int) -> None:
    """Take two people for one from now on, known by the name of `keep`."""
    if keep == other:
        return
    keep = connection.execute("SELECT coalesce(same_as, id) FROM person WHERE id = ?", (keep,)).get
    connection.execute(
        "UPDATE person SET same_as = ? WHERE (id = ? OR same_as = ?) AND id <> ?",
        (keep, other, other, keep),
    )


def part(connection: apsw.Connection, other: int) -> None:
    """Take a person that was joined to another for a person of their own again."""
    connection.execute("UPDATE person SET same_as = NULL WHERE id = ?", (other,))
