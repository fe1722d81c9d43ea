"""Files that are not to be had, folders, links, progress and calling off."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from explorer.errors import UserError
from explorer.ingest import ARCHIVES, Cancelled, expand, patterns, read, suggested_day
from explorer.ingest.sniff import sniff
from explorer.ingest.suffixes import ARTICLES, PICTURES
from tests.explorer.ingest.ingest_samples import STORY, write


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not there any more"):
        read(tmp_path / "gone.txt")
    with pytest.raises(UserError, match="is a folder"):
        read(tmp_path)


def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(UserError, match="not an ordinary file"):
        read(tmp_path / "pipe.txt")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "locked.txt", b"words")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UserError, match="may not be read"):
        read(path)


def test_a_file_that_vanishes_while_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "a.txt", b"words")
    seen = Path.open

    def vanish(self: Path, *args: str) -> object:
        self.unlink()
        return seen(self, *args)

    monkeypatch.setattr(Path, "open", vanish)
    with pytest.raises(UserError, match="not there any more"):
        read(path)


def test_a_link_in_a_circle(tmp_path: Path) -> None:
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    assert expand([loop]) == [loop]
    with pytest.raises(UserError):
        read(loop)


def test_progress_rises_to_one(tmp_path: Path) -> None:
    seen: list[float] = []
    read(write(tmp_path, "a.txt", "\n\n".join(STORY).encode()), progress=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_calling_off(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        read(write(tmp_path, "a.txt", b"words"), cancelled=lambda: True)


def test_a_file_day_is_only_a_suggestion(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", "\n\n".join(STORY).encode())
    os.utime(path, (1_600_000_000, 1_600_000_000))
    assert suggested_day(path) in {"2020-09-13", "2020-09-14"}
    assert read(path).published is None
    assert suggested_day(tmp_path / "gone") is None


def test_folders_are_walked_once_in_order(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "round").symlink_to(tmp_path, target_is_directory=True)
    for name in ("b.txt", "a.md", "picture.png", ".hidden.txt"):
        write(tmp_path, name, b"x")
    write(inner, "c.PDF", b"x")
    found = expand([tmp_path, tmp_path / "b.txt", tmp_path / "odd.name"])
    names = ["a.md", "b.txt", "inner/c.PDF", "odd.name"]
    assert [path.relative_to(tmp_path).as_posix() for path in found] == names


def test_folders_and_the_open_dialog_take_the_same_files(tmp_path: Path) -> None:
    offered = [word.removeprefix("*") for word in patterns().split()]
    # Pictures are read where they are named: a folder's are seldom articles.
    suffixes = [suffix for suffix in offered if suffix not in PICTURES]
    assert sorted(suffixes) == sorted({*ARTICLES, *ARCHIVES})
    assert {".text", ".markdown", ".xhtml", ".mht", ".mhtml"} <= set(suffixes)
    for suffix in offered:
        write(tmp_path, f"a{suffix}", b"x")
    assert {path.suffix for path in expand([tmp_path])} == set(suffixes)


def test_a_name_tells_the_format_where_the_content_does_not() -> None:
    assert sniff(b"Plain words.", "story.MARKDOWN") == "markdown"
    assert sniff(b"Plain words.", "story.mht") == "eml"
    assert sniff(b"Plain words.", "story.pdf") == "text"
    assert sniff(b"%PDF-1.7", "story.txt") == "pdf"
