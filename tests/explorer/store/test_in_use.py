"""A library that is open is written over by nothing: by no backup, export, document or pack."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from explorer import export
from explorer.corrections import pack
from explorer.errors import UserError
from explorer.files import atomic, dossier_file, in_use
from explorer.model import Article, Dossier
from explorer.store.library import Library


def made(number: int) -> Dossier:
    return Dossier(article=Article(title=f"Road {number}", text=f"The road {number} is open."))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


def by_its_name(path: Path) -> Path:
    return path


def by_another_way(path: Path) -> Path:
    return path.parent / "." / ".." / path.parent.name / path.name


def by_a_link(path: Path) -> Path:
    link = path.with_name("link.sqlite")
    link.symlink_to(path)
    return link


def by_a_second_name(path: Path) -> Path:
    other = path.with_name("other.sqlite")
    os.link(path, other)
    return other


def by_its_log(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


NAMES = (by_its_name, by_another_way, by_a_link, by_a_second_name, by_its_log)


@pytest.mark.parametrize("called", NAMES)
def test_a_backup_onto_the_library_leaves_every_article(
    path: Path, called: Callable[[Path], Path]
) -> None:
    with Library.open(path) as library:
        library.add_all([made(number) for number in range(30)])
        with pytest.raises(UserError, match="in use"):
            library.back_up(called(path))
        library.add_all([made(number) for number in range(30, 40)])
    with Library.open(path) as again:
        assert len(again.entries()) == 40
        assert again.status().integrity == "ok"


@pytest.mark.parametrize("called", NAMES)
@pytest.mark.parametrize(
    "write",
    [
        lambda path: dossier_file.write(path, made(1)),
        lambda path: export.write(path, [made(1)], "csv"),
        lambda path: pack.save(path, pack.of(())),
    ],
)
def test_nothing_else_is_written_over_it_either(
    path: Path, called: Callable[[Path], Path], write: Callable[[Path], None]
) -> None:
    with Library.open(path) as library:
        library.add(made(1))
        with pytest.raises(UserError, match="in use"):
            write(called(path))
    with Library.open(path) as again:
        assert len(again.entries()) == 1


def test_a_library_that_is_closed_is_no_place_for_a_document(path: Path) -> None:
    with Library.open(path) as library:
        library.add(made(1))
    before = path.read_bytes()
    with pytest.raises(UserError, match="is a library"):
        dossier_file.write(path, made(2))
    assert path.read_bytes() == before


def test_a_backup_replaces_an_older_one_and_no_log_of_that_is_left(
    path: Path, tmp_path: Path
) -> None:
    target = tmp_path / "backup.sqlite"
    with Library.open(path) as library:
        library.add(made(1))
        library.back_up(target)
        # Somebody worked in the backup, and was killed: its log was never written into it.
        worked = Library.open(target)
        worked.add_all([made(number) for number in range(2, 9)])
        kept = {end: target.with_name(target.name + end).read_bytes() for end in ("", "-wal")}
        worked.close()
        for end, data in kept.items():
            target.with_name(target.name + end).write_bytes(data)
        library.back_up(target)
    with Library.open(target) as copy:
        assert len(copy.entries()) == 1
        assert copy.status().integrity == "ok"


def test_a_backup_that_another_program_has_open_is_left_alone(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "backup.sqlite"
    with Library.open(path) as library:
        library.add(made(1))
        library.back_up(target)
        with Library.open(target) as other:
            in_use.release(target)  # As if it were open in another process.
            try:
                with pytest.raises(UserError, match=r"has backup\.sqlite open"):
                    library.back_up(target)
            finally:
                in_use.hold(target)
            other.add(made(2))
    with Library.open(target) as again:
        assert len(again.entries()) == 2


def test_the_library_itself_is_no_backup_of_it(path: Path) -> None:
    with Library.open(path) as library:
        library.add(made(1))
        with pytest.raises(UserError, match="the library itself"):
            library.restore(by_a_link(path))
        assert len(library.entries()) == 1


def test_a_name_is_free_again_once_its_file_is_closed(path: Path) -> None:
    library = Library.open(path)
    library.close()
    library.close()
    assert not in_use.is_held(path)


def test_a_link_is_followed_and_a_folder_or_pipe_is_refused(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    atomic.write(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert real.stat().st_mode & 0o777 == 0o640
    os.mkfifo(tmp_path / "pipe")
    for odd in (tmp_path, tmp_path / "pipe"):
        with pytest.raises(UserError, match="cannot be written"):
            atomic.write(odd, b"new")
    assert not list(tmp_path.glob(".*.part"))


def test_what_is_the_readers_alone_nobody_else_may_read(tmp_path: Path) -> None:
    atomic.write(tmp_path / "own", b"", private=True)
    assert (tmp_path / "own").stat().st_mode & 0o777 == 0o600
