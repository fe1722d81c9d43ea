"""The bin of a library: what is in it, and what emptying it would lose."""

from __future__ import annotations

from typing import Any

import apsw
import msgspec


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
