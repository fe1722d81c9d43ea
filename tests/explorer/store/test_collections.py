"""Collections keep their order, their notes and what is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.errors import UserError
from explorer.model import Dossier
from explorer.store import collections
from explorer.store.library import Library


def test_quotes_are_put_moved_annotated_and_taken_out(tmp_path: Path, curated: Dossier) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        article = library.add(curated).article
        with library.changing() as connection:
            number = collections.make(connection, "  For   class ")
            assert collections.make(connection, "for class") == number
            for quote in curated.quotes[:3]:
                assert collections.put(connection, number, article, quote)
            assert not collections.put(connection, number, article, curated.quotes[0])
            rows = collections.items(connection, number)
            assert [row.key for row in rows] == [q.id for q in curated.quotes[:3]]
            collections.move(connection, rows[2].id, rows[0].id)
            collections.annotate(connection, rows[1].id, "compare")
            rows = collections.items(connection, number)
            assert [row.key for row in rows] == [curated.quotes[n].id for n in (2, 0, 1)]
            assert [row.note for row in rows] == ["", "", "compare"]
            collections.take_out(connection, rows[0].id)
            (only,) = collections.listed(connection)
            assert (only.name, only.quotes) == ("For class", 2)


def test_a_collection_hands_on_its_quotes_alone(tmp_path: Path, curated: Dossier) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        article = library.add(curated).article
        with library.changing() as connection:
            number = collections.make(connection, "Two")
            for quote in curated.quotes[4:6]:
                collections.put(connection, number, article, quote)
        (found,) = collections.dossiers(library, "two")
        assert [q.id for q in found.quotes] == [q.id for q in curated.quotes[4:6]]
        assert {p.id for p in found.people} == {q.speaker_id for q in found.quotes} - {None}
        library.delete([article])
        with library.reading() as connection:
            assert all(row.is_gone and row.words for row in collections.items(connection, number))
        assert list(collections.dossiers(library, "Two")) == []


def test_a_wrong_name_is_one_sentence(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        with pytest.raises(UserError, match="no collection"):
            list(collections.dossiers(library, "none"))
        with pytest.raises(UserError, match="name"), library.changing() as connection:
            collections.make(connection, "  ")
