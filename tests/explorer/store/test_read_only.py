"""A library that may be read but not written: it opens, answers, and says so of every change."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from explorer.errors import UserError
from explorer.model import Article, Dossier
from explorer.store import catalog
from explorer.store.library import Library

NOBODY = 65534


@pytest.fixture
def path() -> Iterator[Path]:
    """A library in a folder that nobody may write to; outside of pytest's, which is closed."""
    folder = Path(tempfile.mkdtemp(prefix="dateline-read-only-"))
    path = folder / "library.sqlite"
    with Library.open(path) as library:
        library.add(Dossier(article=Article(title="A road in winter", sha256="1" * 64)))
    path.chmod(0o444)
    folder.chmod(0o555)
    yield path
    folder.chmod(0o755)
    shutil.rmtree(folder)


def as_reader(question: Callable[[], object]) -> object:
    """Return what `question` gives to someone who may not write: root may write everywhere."""
    if os.geteuid() != 0:
        return question()
    outcome, answer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setgid(NOBODY)
            os.setuid(NOBODY)
            told = question()
        except BaseException as error:
            told = f"{type(error).__name__}: {error}"
        os.write(answer, json.dumps(told).encode())
        os._exit(0)
    os.close(answer)
    with os.fdopen(outcome, encoding="utf-8") as pipe:
        told = json.loads(pipe.read())
    os.waitpid(child, 0)
    return told


pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a child gives its rights up")


def test_it_opens_and_is_searched(path: Path) -> None:
    def question() -> object:
        with Library.open(path) as library:
            titles = [entry.title for entry in library.entries()]
            found = [hit.snippet for hit in library.search("winter").hits]
            return [library.is_read_only, titles, found, library.status().integrity]

    titles = ["A road in winter"]
    assert as_reader(question) == [True, titles, titles, "ok"]
    assert os.listdir(path.parent) == [path.name], "nothing was put beside it"


def test_a_second_reader_of_it_is_one_too(path: Path) -> None:
    def question() -> object:
        with Library.open(path) as one, Library.open(path, for_reading=True) as two:
            return [len(one.entries()), len(two.entries())]

    assert as_reader(question) == [1, 1]


@pytest.mark.parametrize("change", ["add", "star", "restore", "empty"])
def test_every_change_is_one_sentence_with_a_way_on(path: Path, change: str) -> None:
    def question() -> object:
        with Library.open(path) as library:
            try:
                _make(library, change)
            except UserError as error:
                return [error.sentence, error.next_step]
        return "changed"

    assert as_reader(question) == [
        "The library library.sqlite may be read but not changed.",
        "Allow writing to the file and its folder, or open another library.",
    ]


def _make(library: Library, change: str) -> None:
    if change == "add":
        library.add(Dossier(article=Article(title="New", sha256="2" * 64)))
    elif change == "star":
        with library.changing() as file:
            catalog.star(file, 1)
    elif change == "restore":
        library.restore(library.path)
    else:
        library.delete([1])


def test_a_library_left_open_by_a_crash_is_not_read_without_its_log(path: Path) -> None:
    log = path.with_name(f"{path.name}-wal")
    path.parent.chmod(0o755)
    log.write_bytes(b"what was kept last")
    log.chmod(0o444)
    path.parent.chmod(0o555)

    def question() -> object:
        try:
            Library.open(path).close()
        except UserError as error:
            return error.sentence
        return "opened"

    assert as_reader(question) == "The library library.sqlite cannot be read or written."
