"""The bin of a library: what is in it, and what emptying it would lose."""

from __future__ import annotations

from typing import Any

import apsw
import msgspec

from explorer.model import Dossier
from explorer.store.articles import identity


class Contents(msgspec.Struct, frozen=True):
    """How many articles are in the bin, and what readers gave them."""

    articles: int
    corrections: int = 0
    tagged: int = 0
    starred: int = 0


def contents(connection: apsw.Connection) -> Contents:
    """Return what is in the bin."""
    found: Any = connection.execute(
        "SELECT count(*), coalesce(sum((SELECT count(*) FROM correction "
        "WHERE article = article.id)), 0), "
        "coalesce(sum(EXISTS (SELECT 1 FROM tag WHERE article = article.id)), 0), "
        "coalesce(sum(is_starred), 0) FROM article WHERE deleted IS NOT NULL"
    ).fetchone()
    return Contents(*found)


def number_of(connection: apsw.Connection, dossier: Dossier) -> int | None:
    """Return the number of the article with the same text that is in the bin, or None."""
    found = connection.execute(
        "SELECT id FROM article WHERE sha256 = ? AND deleted IS NOT NULL", (identity(dossier),)
    ).get
    return None if found is None else int(found)
