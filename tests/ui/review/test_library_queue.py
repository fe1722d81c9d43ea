"""The queue of the whole library: read beside the window, decided where it stands, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import UNSET
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from explorer.model import Dossier, Quote, Why
from explorer.store import decisions, review
from explorer.store.library import Library
from tests.explorer.corrections.samples import DOSSIER
from ui.articles.open_library import OpenLibrary
from ui.look.theme import LIGHT
from ui.review.library_queue import LibraryQueue
from ui.review.queue_page import QueuePage
from ui.workspace import Workspace

KEY = Qt.Key
ARTICLES = 45


def article(number: int) -> Dossier:
    """An article with two doubtful quotes; the higher its number, the less it matters."""
    first = DOSSIER.quotes[0]
    quotes = tuple(
        replace(first, id=f"q{n}", text=f"Words {number}-{n}", utterance=None, speaker_id=None,
                why=Why(rule="speaker.carried"), start=n, end=n + 5, status=UNSET,
                doubt=0.9 - number / 100 - n / 1000)
        for n in range(2)
    )  # fmt: skip
    own = replace(DOSSIER.article, sha256=f"{number:064x}", title=f"Article {number}", text=UNSET)
    return replace(DOSSIER, article=own, quotes=quotes, people=(), events=(), dropped=())


@pytest.fixture
def shelf(workspace: Workspace, sample: Dossier, tmp_path: Path) -> Iterator[OpenLibrary]:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.add_all(article(number) for number in range(1, ARTICLES + 1))
    workspace.open_dossier(sample)
    shelf = OpenLibrary(workspace, sample)
    shelf.open(path)
    assert shelf.show(2)
    yield shelf
    shelf.close()


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, shelf: OpenLibrary) -> Iterator[QueuePage]:
    window = QWidget()
    qtbot.addWidget(window)
    page = QueuePage(workspace, LIGHT, window, shelf=shelf)
    QVBoxLayout(window).addWidget(page)
    window.resize(420, 700)
    window.show()
    qtbot.waitExposed(window)
    page.show_page("library")
    queue = page.source
    assert isinstance(queue, LibraryQueue)
    qtbot.waitUntil(lambda: queue.progress == (ARTICLES, ARTICLES))
    page.view.setFocus()
    # The first of the articles read first stayed before the eyes while others came.
    assert words(page)[0].endswith("“Words 26-0”")
    QTest.keyClick(page.view, KEY.Key_Space)
    yield page


def words(page: QueuePage) -> list[str]:
    return [entry.words for entry in page._queue]


def kept(shelf: OpenLibrary, number: int) -> dict[str, object]:
    assert shelf.library is not None
    return {quote.text: quote.status for quote in shelf.library.dossier(number).quotes}


def test_all_articles_wait_the_most_urgent_first(page: QueuePage) -> None:
    assert len(page._queue) == 2 * ARTICLES
    assert words(page)[0].endswith("“Words 1-0”") and words(page)[-1].endswith("“Words 26-0”")
    scores = [entry.score for entry in page._queue[:-1]]
    assert scores == sorted(scores, reverse=True)
    assert page.article.text() == "Article 1"
    assert isinstance(page.view.item, Quote) and page.view.item.text == "Words 1-0"
    assert len(page.source._near) <= 8  # type: ignore[attr-defined]


def test_what_is_decided_is_kept_where_it_stands(
    page: QueuePage, shelf: OpenLibrary, workspace: Workspace
) -> None:
    opened = workspace.dossier
    for key in (KEY.Key_A, KEY.Key_X, KEY.Key_Space, KEY.Key_A):
        QTest.keyClick(page.view, key)
    page.finish()
    assert kept(shelf, 1) == {"Words 1-0": "checked"}
    assert workspace.dossier != opened  # the fourth was of the open article
    assert kept(shelf, 2) == {"Words 2-0": UNSET, "Words 2-1": "checked"}
    assert shelf.library is not None
    with shelf.library.reading() as connection:
        assert len(decisions.of(connection, 1)) == 2
    assert len(page._queue) == 2 * ARTICLES - 3
    # Undo goes back step by step, whoever's the step was.
    QTest.keyClick(page.view, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    workspace.undo()
    assert kept(shelf, 2)["Words 2-1"] is UNSET
    for _ in range(2):
        QTest.keyClick(page.view, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept(shelf, 1) == {"Words 1-0": UNSET, "Words 1-1": UNSET}
    assert len(page._queue) == 2 * ARTICLES


def test_only_what_is_on_screen_is_accepted_at_once(page: QueuePage, shelf: OpenLibrary) -> None:
    shown = 1 + page.lines_shown()
    assert 2 < shown < 2 * ARTICLES
    listed = page._queue[:shown]
    QTest.mouseClick(page.bulk, Qt.MouseButton.LeftButton)
    page.finish()
    for entry in listed:
        text = entry.words.partition("“")[2].rstrip("”")
        assert kept(shelf, entry.article)[text] == "checked"
    assert len(page._queue) == 2 * ARTICLES - shown


def test_fix_goes_to_the_article_first(page: QueuePage, shelf: OpenLibrary) -> None:
    asked: list[Quote] = []
    page.fix_asked.connect(lambda quote, _: asked.append(quote))
    QTest.keyClick(page.view, KEY.Key_F)
    assert shelf.number == 1
    assert [quote.text for quote in asked] == ["Words 1-0"]
    assert words(page)[0].endswith("“Words 1-0”")


def test_a_damaged_article_is_left_out(shelf: OpenLibrary) -> None:
    assert shelf.library is not None
    with shelf.library.changing() as connection:
        connection.execute("UPDATE dossier SET body = x'00' WHERE article = 3")
    parts = list(review.of_library(shelf.library))
    assert [part.read for part in parts] == [20, 40, ARTICLES]
    found = {each.article for part in parts for each in part.items}
    assert found == set(range(1, ARTICLES + 1)) - {3}
