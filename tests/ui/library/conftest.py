"""An articles pane over a library of three invented articles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from explorer.model import Article, Country, Dossier, Quote
from explorer.store.library import Library
from ui.articles.imports import Imports
from ui.articles.open_library import OpenLibrary
from ui.jobs import Jobs
from ui.library.view import ArticlesPane
from ui.workspace import Workspace


def invented(number: int, title: str, outlet: str, published: str, *codes: str) -> Dossier:
    """A small article about the countries `codes`."""
    return Dossier(
        article=Article(sha256=f"{number:064}", title=title, outlet=outlet, published=published),
        countries=tuple(
            Country(code=code, name=code, role="about", focus=1 / len(codes)) for code in codes
        ),
        quotes=(Quote(id="q1", text=f"Words of {title}", kind="sentence"),),
    )


@pytest.fixture
def shelf(
    qapp: object, workspace: Workspace, sample: Dossier, tmp_path: Path
) -> Iterator[OpenLibrary]:
    """A shelf with three articles."""
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.add_all(
            (
                invented(1, "Zinc prices rise", "The Alder Herald", "2023-03-01", "KZ", "CN"),
                invented(2, "A ferry is late", "The Cedar Herald", "2021-01-01", "PT"),
                invented(3, "Ministers meet", "The Birch Herald", "2022-02-01", "PT", "ES"),
            )
        )
    workspace.open_dossier(sample)
    shelf = OpenLibrary(workspace, sample)
    shelf.open(path)
    yield shelf
    shelf.close()


@pytest.fixture
def pane(
    qtbot: QtBot, workspace: Workspace, sample: Dossier, shelf: OpenLibrary
) -> Iterator[ArticlesPane]:
    """The pane, shown."""
    jobs = Jobs()
    pane = ArticlesPane(workspace, Imports(jobs), sample, shelf)
    qtbot.addWidget(pane)
    pane.resize(320, 500)
    pane.show()
    qtbot.waitExposed(pane)
    pane.list.setFocus()
    yield pane
    jobs.stop()


@pytest.fixture
def make() -> Callable[[int], list[Dossier]]:
    """Makes so many articles."""
    return lambda count: [
        invented(1000 + n, f"Number {n}", "The Elm Herald", "2020-01-01", "PT")
        for n in range(count)
    ]
