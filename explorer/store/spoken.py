"""Whose words fill how much: the rows behind the overview, kept with each article."""

from __future__ import annotations

import apsw

from explorer.model import Dossier, Quote
from explorer.views.speech import is_about, is_by, is_speech


def index(connection: apsw.Connection, number: int, dossier: Dossier) -> None:
    """Keep one row for each quote of the article; its items and people are indexed before."""
    people = dict(
        connection.execute("SELECT ref, person FROM article_person WHERE article = ?", (number,))
    )
    items = dict(
        connection.execute(
            "SELECT key, id FROM item WHERE article = ? AND kind = 'quote'", (number,)
        )
    )
    month = (dossier.article.published or "")[:7]
    spoken = [quote for quote in dossier.quotes if is_counted(quote)]
    connection.executemany(
        "INSERT INTO spoken VALUES (?, ?, ?, ?, ?)",
        ((items[q.id], number, people.get(q.speaker_id or ""), words_of(q), month) for q in spoken),
    )
    connection.executemany(
        "INSERT INTO spoken_of VALUES (?, ?, ?)",
        ((items[q.id], code, by) for q in spoken for code, by in _ties(q)),
    )


def erase(connection: apsw.Connection, number: int) -> None:
    """Take the rows of an article out."""
    connection.execute(
        "DELETE FROM spoken_of WHERE quote IN (SELECT quote FROM spoken WHERE article = ?)",
        (number,),
    )
    connection.execute("DELETE FROM spoken WHERE article = ?", (number,))


def is_counted(quote: Quote) -> bool:
    """Tell whether the quote counts as somebody's own words: reported speech is not verbatim."""
    return is_speech(quote) and quote.kind != "indirect"


def words_of(quote: Quote) -> int:
    """Return how many words the quote adds: none where it stands inside another one."""
    return 0 if quote.kind == "nested" else len(quote.text.split())


def _ties(quote: Quote) -> list[tuple[str, bool]]:
    codes = dict.fromkeys(tie.code for tie in quote.countries)
    return [(code, by) for code in codes if (by := is_by(quote, code)) or is_about(quote, code)]
