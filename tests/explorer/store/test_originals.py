"""The article's own file is kept beside it: it may be moved, and older libraries get it later."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from explorer import api
from explorer.commands import import_
from explorer.errors import UserError
from explorer.model import Dossier, Origin
from explorer.store import migrations, originals
from explorer.store.library import Library
from explorer.store.originals import Original
from explorer.store.sqlite.connection import open_file

TEXT = "RIGA — “We want to be heard,” said Aziza Nurova of Kazakhstan on Tuesday.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.sqlite") as opened:
        yield opened


def origin_of(dossier: Dossier) -> Origin:
    assert isinstance(dossier.article.origin, Origin)
    return dossier.article.origin


def keep(library: Library, file: Path) -> tuple[int, Dossier]:
    dossier = api.read_dossier(file)
    number = library.add(dossier).article
    found = Original.of(file, origin_of(dossier))
    assert found is not None
    with library.changing() as connection:
        originals.keep(connection, number, found)
    return number, dossier


def kept(library: Library, number: int) -> Original:
    with library.reading() as connection:
        found = originals.of(connection, number)
    assert found is not None
    return found


def test_it_outlives_the_file(library: Library, file: Path) -> None:
    number, dossier = keep(library, file)
    file.unlink()
    assert kept(library, number).data().decode() == TEXT
    assert origin_of(dossier).sha256 == hashlib.sha256(TEXT.encode()).hexdigest()


def test_a_large_one_is_looked_for_where_it_lay(
    library: Library, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(originals, "LARGEST", 10)
    number, _ = keep(library, file)
    assert kept(library, number).body is None
    assert kept(library, number).data().decode() == TEXT
    file.write_text("Something else.", encoding="utf-8")
    with pytest.raises(UserError, match=r"^story\.txt is another file by now"):
        kept(library, number).data()
    file.unlink()
    with pytest.raises(UserError, match="not there any more"):
        kept(library, number).data()


def test_another_file_is_none(file: Path) -> None:
    dossier = api.read_dossier(file)
    file.write_text("Something else.", encoding="utf-8")
    assert Original.of(file, origin_of(dossier)) is None


def test_what_is_broken_is_told(library: Library, file: Path) -> None:
    number, _ = keep(library, file)
    with library.changing() as connection:
        connection.execute("UPDATE original SET body = x'0102'")
    with pytest.raises(UserError, match="damaged"):
        kept(library, number).data()


def test_it_goes_with_its_article(library: Library, file: Path) -> None:
    number, _ = keep(library, file)
    library.delete([number])
    with library.changing() as connection:
        from explorer.store import articles

        articles.empty_bin(connection)
        assert not originals.has(connection, number)


def test_an_older_article_takes_it_over(library: Library, file: Path) -> None:
    fresh = api.read_dossier(file)
    old = replace(fresh, article=replace(fresh.article, origin=msgspec.UNSET))
    number = library.add(old).article
    with library.changing() as connection:
        assert originals.take_over(connection, number, fresh)
        assert not originals.take_over(connection, number, fresh)
    assert library.dossier(number).article.origin == fresh.article.origin


def test_a_library_of_the_format_before_is_brought_up(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    session = open_file(path)
    migrations.bring_up(session, target=6)
    session.close()
    with Library.open(path) as opened, opened.reading() as connection:
        assert not originals.has(connection, 1)


def test_the_command_keeps_it(tmp_path: Path, file: Path) -> None:
    import argparse

    path = tmp_path / "commanded.sqlite"
    assert import_.run(argparse.Namespace(files=[file], library=path)) == 0
    with Library.open(path) as opened:
        assert kept(opened, 1).data().decode() == TEXT
