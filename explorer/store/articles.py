"""The articles of a library: put in, read again, put in the bin and taken out of it."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

import apsw
import msgspec

from explorer.errors import BugError, UserError
from explorer.extract import version
from explorer.files import dossier_file
from explorer.i18n.messages import translate
from explorer.model import Dossier
from explorer.store import people, same_words, spoken, stories
from explorer.store.evidence_rows import country_rows
from explorer.store.search import rows
from explorer.store.sqlite.failures import DamagedError
from explorer.text.search_folding import fold
from explorer.views.speech import is_reported

LEVEL = 6  # of zlib: a third smaller than 1, and still 50 MB/s

Reapply = Callable[[Dossier, Sequence[bytes]], Dossier]


class Added(msgspec.Struct, frozen=True):
    """The number an article has in the library, and whether it was not there before.

    `same_story`: it is a copy of another article there, or another is one of it.
    """

    article: int
    is_new: bool
    same_story: bool = False


class MadeBy(msgspec.Struct, frozen=True):
    """Who made a correction, by which pack it came, and when (ISO 8601; now, if left out)."""

    author: str | None = None
    pack: str | None = None
    made: str | None = None


def now() -> str:
    """Return this moment, ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def identity(dossier: Dossier) -> str:
    """Return what makes an article the same one: the hash of its text, or of its dossier."""
    body = dossier.article.body
    if body:
        return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()
    # Without a text its hash is a claim, by which it would take the place of the genuine article.
    return hashlib.sha256(dossier_file.encode(dossier, indent=0)).hexdigest()


def add(connection: apsw.Connection, dossier: Dossier) -> Added:
    """Put an article on the shelf; one with the same text is the same one and stays as it is."""
    words = same_words.key(dossier)
    known: Any = connection.execute(
        "SELECT id, deleted FROM article WHERE sha256 = ?1 UNION ALL "
        "SELECT id, deleted FROM reading JOIN article ON id = article WHERE words = ?2 LIMIT 1",
        (identity(dossier), words),
    ).fetchone()
    if known is not None:
        if known[1] is not None:
            undelete(connection, known[0])
        return Added(known[0], False)
    connection.execute(
        "INSERT INTO article (sha256, title, added, quotes, events, people, about) "
        "VALUES (?, '', ?, 0, 0, 0, '')",
        (identity(dossier), now()),
    )
    number = connection.last_insert_rowid()
    connection.execute("UPDATE article SET title = ? WHERE id = ?", (_title(dossier), number))
    store(connection, number, dossier)
    # It has just been read; only a library of an older format has no place to note that.
    connection.execute(
        "INSERT INTO reading (article, rules, words) VALUES (?, ?, ?)",
        (number, version.VERSION, words),
    )
    changed = stories.notice(connection, number)
    _count_anew(connection, changed)
    return Added(number, True, bool(changed))


def part(connection: apsw.Connection, number: int) -> None:
    """Take an article for a story of its own from now on, and count it."""
    _count_anew(connection, stories.part(connection, number))


def _count_anew(connection: apsw.Connection, numbers: Sequence[int]) -> None:
    """Count what articles add to who is quoted how much, or no longer: copies count once."""
    for number in numbers:
        spoken.erase(connection, number)
        if not stories.is_copy(connection, number):
            spoken.index(connection, number, dossier_of(connection, number))


def number_of(connection: apsw.Connection, dossier: Dossier) -> int | None:
    """Return the number of the article with the same text, or None; one in the bin is none."""
    found = connection.execute(
        "SELECT id FROM article WHERE sha256 = ? AND deleted IS NULL", (identity(dossier),)
    ).fetchone()
    return None if found is None else int(found[0])


def store(connection: apsw.Connection, number: int, dossier: Dossier) -> None:
    """Keep `dossier` as the article's present state, and find things by it."""
    connection.execute("INSERT OR REPLACE INTO dossier VALUES (?, ?)", (number, packed(dossier)))
    article = dossier.article
    connection.execute(
        "UPDATE article SET outlet = ?, author = ?, published = ?, language = ? WHERE id = ?",
        (article.outlet, article.author, article.published, article.language, number),
    )
    unindex(connection, number)
    index(connection, number, dossier)


def dossier_of(connection: apsw.Connection, number: int) -> Dossier:
    """Return the dossier of an article.

    Raises:
        BugError: there is no such article.
        DamagedError: what is kept of it cannot be read.
    """
    body = connection.execute("SELECT body FROM dossier WHERE article = ?", (number,)).get
    if body is None:
        raise BugError(f"no article {number}")
    return unpacked(body)


def packed(dossier: Dossier) -> bytes:
    """Return a dossier as it is kept."""
    return zlib.compress(dossier_file.encode(dossier, indent=0), LEVEL)


def unpacked(body: bytes) -> Dossier:
    """Return a dossier as it is kept.

    Raises:
        DamagedError: it cannot be read.
    """
    try:
        return dossier_file.decode_kept(zlib.decompress(body))
    except (zlib.error, UserError) as error:
        raise DamagedError(
            translate("library", "One article of the library is damaged and cannot be read."),
            translate("library", "Open the article's own file again, or restore a backup."),
        ) from error


def correct(
    connection: apsw.Connection,
    number: int,
    edit: bytes,
    dossier: Dossier,
    made_by: MadeBy | None = None,
) -> None:
    """Keep one edit (JSON) of an article, and `dossier` as what follows from it.

    Before the first one, what the article is without any is kept beside it.
    """
    by = made_by or MadeBy()
    connection.execute(
        "INSERT OR IGNORE INTO base (article, body) SELECT article, body FROM dossier "
        "WHERE article = ?1 AND NOT EXISTS (SELECT 1 FROM correction WHERE article = ?1)",
        (number,),
    )
    connection.execute(
        "INSERT INTO correction (article, made, edit, author, pack) VALUES (?, ?, ?, ?, ?)",
        (number, by.made or now(), edit, by.author, by.pack),
    )
    store(connection, number, dossier)


def take_back(connection: apsw.Connection, number: int, dossier: Dossier) -> None:
    """Forget the last edit of an article, and keep `dossier` as it is without it."""
    connection.execute(
        "DELETE FROM correction WHERE id = (SELECT max(id) FROM correction WHERE article = ?)",
        (number,),
    )
    store(connection, number, dossier)


def corrections(connection: apsw.Connection, number: int) -> list[bytes]:
    """Return the edits of an article as JSON, in the order they were made."""
    found = connection.execute(
        "SELECT edit FROM correction WHERE article = ? ORDER BY id", (number,)
    )
    return [edit for (edit,) in found]


def read_again(connection: apsw.Connection, number: int, fresh: Dossier, reapply: Reapply) -> None:
    """Put a new reading of an article in place of the old one; `reapply` lays the edits over it."""
    edits = corrections(connection, number)
    if edits:
        rebase(connection, number, fresh)
    store(connection, number, reapply(fresh, edits))


def rebase(connection: apsw.Connection, number: int, fresh: Dossier) -> None:
    """Keep a new reading as what a corrected article is without its corrections."""
    connection.execute(
        "INSERT INTO base (article, body) VALUES (?1, ?2) "
        "ON CONFLICT (article) DO UPDATE SET former = body, body = ?2",
        (number, packed(fresh)),
    )


def rebase_back(connection: apsw.Connection, number: int) -> None:
    """Undo the last `rebase`; where nothing was kept before it, nothing is again."""
    connection.execute("DELETE FROM base WHERE article = ? AND former IS NULL", (number,))
    connection.execute("UPDATE base SET body = former, former = NULL WHERE article = ?", (number,))
    connection.execute(
        "INSERT OR IGNORE INTO base (article, body) SELECT article, former FROM reading "
        "WHERE article = ?1 AND former IS NOT NULL AND former_correction = 0 "
        "AND EXISTS (SELECT 1 FROM correction WHERE article = ?1)",
        (number,),
    )


def delete(connection: apsw.Connection, number: int) -> None:
    """Put an article in the bin: it is no longer found, and can be taken out again."""
    unindex(connection, number)
    _count_anew(connection, [n for n in stories.leave(connection, number) if n != number])
    connection.execute(
        "UPDATE article SET deleted = ? WHERE id = ? AND deleted IS NULL", (now(), number)
    )


def undelete(connection: apsw.Connection, number: int) -> None:
    """Take an article out of the bin, as it was."""
    connection.execute("UPDATE article SET deleted = NULL WHERE id = ?", (number,))
    unindex(connection, number)
    index(connection, number, dossier_of(connection, number))
    _count_anew(connection, stories.notice(connection, number))


def empty_bin(connection: apsw.Connection) -> int:
    """Forget what is in the bin for good; return how many articles it was."""
    count = int(connection.execute("SELECT count(*) FROM article WHERE deleted IS NOT NULL").get)
    connection.execute("DELETE FROM article WHERE deleted IS NOT NULL")
    return count


def index(connection: apsw.Connection, number: int, dossier: Dossier) -> None:
    """Make an article findable."""
    article = dossier.article
    rows.write(connection, number, article.outlet, rows.rows(dossier, sentences=False))
    title = connection.execute("SELECT title FROM article WHERE id = ?", (number,)).get
    connection.execute("INSERT INTO titles (rowid, title) VALUES (?, ?)", (number, fold(title)))
    connection.executemany(
        "INSERT INTO article_country VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        country_rows(dossier, number),
    )
    people.index(connection, number, dossier)
    stories.sketch(connection, number, dossier)
    if not stories.is_copy(connection, number):
        spoken.index(connection, number, dossier)
    about = [c for c in dossier.countries if c.role == "about"]
    quotes = sum(not is_reported(quote) for quote in dossier.quotes)
    codes = [c.code for c in sorted(about, key=lambda country: -country.focus)]
    connection.execute(
        "UPDATE article SET quotes = ?, events = ?, people = ?, about = ? WHERE id = ?",
        (quotes, len(dossier.events), len(dossier.people), " ".join(codes), number),
    )


def unindex(connection: apsw.Connection, number: int) -> None:
    """Make an article unfindable; what a reader gave it (tags, star) stays."""
    spoken.erase(connection, number)
    rows.erase(connection, number)
    connection.execute("DELETE FROM titles WHERE rowid = ?", (number,))
    connection.execute("DELETE FROM article_country WHERE article = ?", (number,))
    connection.execute("DELETE FROM article_person WHERE article = ?", (number,))


def on_the_shelf(connection: apsw.Connection) -> list[int]:
    """Return the numbers of all articles that are not in the bin."""
    return [n for (n,) in connection.execute("SELECT id FROM article WHERE deleted IS NULL")]


def index_everything(connection: apsw.Connection) -> None:
    """Make everything findable anew, from the dossiers."""
    for number in on_the_shelf(connection):
        unindex(connection, number)
        index(connection, number, dossier_of(connection, number))


def _title(dossier: Dossier) -> str:
    unnamed = translate("library", "Untitled article")
    return dossier.article.title or dossier.article.file or unnamed
