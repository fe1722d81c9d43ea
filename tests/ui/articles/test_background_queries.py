"""Questions to the library in a thread of their own: the newest is answered, older ones end."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from explorer.errors import UserError
from explorer.model import Article, Dossier
from explorer.store.library import Library
from ui.articles.background_queries import BackgroundQueries

ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.add(Dossier(article=Article(title="Rain in Porto", sha256="1" * 64)))
    return path


@pytest.fixture
def asking(qapp: object, path: Path) -> Iterator[BackgroundQueries]:
    asking = BackgroundQueries(lambda: path)
    yield asking
    asking.stop()


def count(library: Library) -> int:
    return library.status(thorough=False).articles


def endless(library: Library) -> int:
    started.set()
    with library.reading() as connection:
        return int(connection.execute(ENDLESS).get)


started = threading.Event()


@pytest.fixture(autouse=True)
def not_started() -> None:
    started.clear()


def test_the_answer_comes_in_the_main_thread_and_the_work_is_done_in_another(
    qtbot: QtBot, asking: BackgroundQueries
) -> None:
    got: list[tuple[int, threading.Thread]] = []
    worker: list[threading.Thread] = []

    def question(library: Library) -> int:
        worker.append(threading.current_thread())
        return count(library)

    assert asking.ask(question, lambda n: got.append((n, threading.current_thread())))
    assert asking.is_busy and got == []
    qtbot.waitUntil(lambda: not asking.is_busy)
    assert got == [(1, threading.main_thread())]
    assert worker[0] is not threading.main_thread()


def test_a_newer_question_ends_an_older_one_in_the_middle_of_it(
    qtbot: QtBot, asking: BackgroundQueries
) -> None:
    got: list[object] = []
    asking.ask(endless, lambda n: got.append(("old", n)))
    assert started.wait(5)
    asking.ask(count, lambda n: got.append(("new", n)))
    qtbot.waitUntil(lambda: not asking.is_busy, timeout=5000)
    assert got == [("new", 1)]


def test_of_many_questions_only_the_last_is_answered(
    qtbot: QtBot, asking: BackgroundQueries
) -> None:
    got: list[int] = []
    for number in range(50):
        asking.ask(lambda library, n=number: (count(library), n)[1], got.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: not asking.is_busy, timeout=5000)
    assert got == [49]


def test_what_is_called_off_is_never_answered(qtbot: QtBot, asking: BackgroundQueries) -> None:
    got: list[object] = []
    busy: list[bool] = []
    asking.busy_changed.connect(busy.append)
    asking.ask(endless, got.append)
    assert started.wait(5)
    asking.cancel()
    asking.finish()
    assert got == []
    assert busy == [True, False]


def test_answers_come_part_by_part(asking: BackgroundQueries) -> None:
    got: list[str] = []

    def question(library: Library) -> Iterator[str]:
        for entry in library.entries():
            yield entry.title
        yield "done"

    asking.ask_in_parts(question, got.append)
    asking.finish()
    assert got == ["Rain in Porto", "done"]
    assert not asking.is_busy


def test_a_library_that_fails_is_told_and_may_only_be_read(asking: BackgroundQueries) -> None:
    refused: list[str] = []
    got: list[object] = []
    dossier = Dossier(article=Article(title="Other", sha256="2" * 64))
    asking.ask(lambda kept: kept.add(dossier), got.append, lambda e: refused.append(e.sentence))
    asking.finish()
    assert got == []
    assert refused == ["The library library.sqlite may be read but not changed."]
    assert not asking.is_busy


def test_without_a_library_nothing_is_asked(qapp: object) -> None:
    got: list[object] = []
    asking = BackgroundQueries(lambda: None)
    assert not asking.ask(count, got.append)
    assert not asking.is_busy and got == []


def test_a_missing_file_is_one_sentence(qapp: object, tmp_path: Path) -> None:
    refused: list[UserError] = []
    asking = BackgroundQueries(lambda: tmp_path / "none" / "library.sqlite")
    asking.ask(count, lambda _: None, refused.append)
    asking.finish()
    assert [error.sentence for error in refused] == [
        "The library library.sqlite cannot be read or written."
    ]
