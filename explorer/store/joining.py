"""People taken for one by hand: who may be meant, joining them, and the way back."""

from __future__ import annotations

from typing import Any

import apsw

from explorer.store import people
from explorer.store.people import PersonFound
from explorer.store.search.aliases import sound
from explorer.text.search_folding import fold

Former = tuple[tuple[int, int | None], ...]
"""Numbers of people and whom each was joined to before."""

_FOUND = (
    "SELECT DISTINCT coalesce(person.same_as, person.id) FROM person_name "
    "JOIN person ON person.id = person_name.person WHERE "
)


def candidates(
    connection: apsw.Connection, number: int, words: str = "", limit: int = 50
) -> list[PersonFound]:
    """Return people who may be the same as `number`, most quoted first.

    With `words` those whose name has them all, the last one begun; else those whose last name
    sounds like theirs.
    """
    own = int(connection.execute(_ROOT, (number,)).get)
    patterns = _typed(words) if words.strip() else _alike(connection, own)
    if not patterns:
        return []
    join = " AND " if words.strip() else " OR "
    condition = join.join("' ' || person_name.key LIKE ?" for _ in patterns)
    sql = f"{_FOUND}({condition}) AND coalesce(person.same_as, person.id) <> ? LIMIT ?"
    found = connection.execute(sql, (*patterns, own, 4 * limit)).fetchall()
    known = [people.of_number(connection, int(other)) for (other,) in found]  # type: ignore[arg-type]
    return sorted(known, key=lambda person: (-person.quotes, person.name, person.id))[:limit]


_ROOT = "SELECT coalesce(same_as, id) FROM person WHERE id = ?"


def _typed(words: str) -> list[str]:
    return [f"% {people.key(word)}%" for word in fold(words).split()]


def _alike(connection: apsw.Connection, number: int) -> list[str]:
    """Patterns of the names whose last word sounds like the last word of a name of `number`."""
    keys: Any = connection.execute(
        "SELECT key FROM person_name JOIN person ON person.id = person "
        "WHERE person = ?1 OR same_as = ?1",
        (number,),
    )
    last = {sound(key.rsplit(maxsplit=1)[-1]) for (key,) in keys.fetchall() if key.strip()}
    alike: set[str] = set()
    for heard in last:
        found: Any = connection.execute("SELECT word FROM sound WHERE heard = ?", (heard,))
        alike |= {people.key(word) for (word,) in found}
    return sorted(f"% {word}" for word in alike)


def joined(connection: apsw.Connection, number: int) -> list[PersonFound]:
    """Return the people that were joined to `number`, each counted alone."""
    found: Any = connection.execute(
        "SELECT person.id, name, country, count(DISTINCT article), coalesce(sum(quotes), 0) "
        "FROM person LEFT JOIN article_person ON article_person.person = person.id "
        "WHERE same_as = ? GROUP BY person.id ORDER BY name",
        (number,),
    )
    return [
        PersonFound(id=id, name=name, country=country, articles=articles, quotes=quotes)
        for id, name, country, articles, quotes in found
    ]


def join(connection: apsw.Connection, keep: int, other: int) -> Former:
    """Take two people for one, known by the name of `keep`; return what undoes it."""
    former = connection.execute(
        "SELECT id, same_as FROM person WHERE id = ?1 OR same_as = ?1", (other,)
    ).fetchall()
    people.join(connection, keep, other)
    return tuple(former)  # type: ignore[arg-type]


def part(connection: apsw.Connection, other: int) -> Former:
    """Take a person joined to another for one of their own again; return what undoes it."""
    former = connection.execute("SELECT id, same_as FROM person WHERE id = ?", (other,)).fetchall()
    people.part(connection, other)
    return tuple(former)  # type: ignore[arg-type]


def restore(connection: apsw.Connection, former: Former) -> None:
    """Have people joined as they were before `join` or `part`."""
    connection.executemany(
        "UPDATE person SET same_as = ? WHERE id = ?", ((same_as, id) for id, same_as in former)
    )
