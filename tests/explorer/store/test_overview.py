"""The overview's figures are those of the dossiers, whatever way they are asked for."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from benchmarks.make_library import Maker
from explorer.model import Dossier
from explorer.store import migrations
from explorer.store.library import Library
from explorer.store.overview import Overview, overview
from explorer.store.spoken import words_of


def asked(library: Library, query: str = "") -> Overview:
    with library.reading() as connection:
        return overview(connection, query)


def test_the_sample_is_summed_up(tmp_path: Path, curated: Dossier) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        library.add(curated)
        found = asked(library)
        assert (found.articles, found.quotes) == (1, 13)
        first = found.people[0]
        assert (first.name, first.quotes) == ("Temur Umarov", 5)
        by_code = {row.code: row for row in found.countries}
        assert (by_code["KZ"].by, by_code["KZ"].about) == (0, 11)
        assert found.months[0].about["KZ"] == 11
        assert found.outlets[0].outlet == curated.article.outlet
        named = {person.id for person in curated.people}
        others = [q for q in curated.quotes if q.kind != "term" and q.speaker_id not in named]
        missing = sum(words_of(quote) for quote in others) / found.words
        assert sum(row.share for row in found.people) == pytest.approx(1 - missing, abs=0.001)


def test_a_query_narrows_every_part(tmp_path: Path, curated: Dossier) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        library.add(curated)
        found = asked(library, "speaker:rahmon")
        assert [row.name for row in found.people] == ["Emomali Rahmon"]
        assert found.quotes == 2
        assert found.people[0].share == 1.0
        assert asked(library, "speaker:nobody").quotes == 0


def test_words_and_quotes_are_those_of_the_dossiers(tmp_path: Path) -> None:
    dossiers = list(Maker().dossiers(40))
    with Library.open(tmp_path / "library.sqlite") as library:
        library.add_all(dossiers)
        found = asked(library)
        quotes = [quote for dossier in dossiers for quote in dossier.quotes]
        assert found.quotes == len(quotes)
        assert found.words == sum(len(quote.text.split()) for quote in quotes)
        assert sum(row.quotes for row in found.people) == len(quotes)
        assert sum(row.by for row in found.countries) == len(quotes)
        library.delete([1])
        assert asked(library).quotes == found.quotes - len(dossiers[0].quotes)
        assert asked(library).articles == 39
        library.undelete([1])
        assert asked(library) == found


def test_a_library_of_the_format_before_gains_its_overview(
    tmp_path: Path, curated: Dossier
) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.add(curated)
        before = asked(library)
    old = apsw.Connection(str(path))
    old.execute("DROP TABLE spoken; DROP TABLE spoken_of; DELETE FROM migration WHERE version > 3")
    old.execute(
        "ALTER TABLE correction DROP COLUMN author; ALTER TABLE correction DROP COLUMN pack"
    )
    old.execute("PRAGMA user_version = 3")
    old.close()
    with Library.open(path) as library:
        assert asked(library) == before
        assert migrations.VERSION >= 4
