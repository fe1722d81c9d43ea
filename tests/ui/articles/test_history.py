"""What was decided can be taken back after a restart, the last and any before it."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer import api, ingest
from explorer.corrections import apply, edits, targets
from explorer.model import Dossier
from explorer.store import decisions
from tests.explorer.corrections.samples import DOSSIER
from ui.articles.open_library import OpenLibrary
from ui.notices import Notice
from ui.workspace import Workspace


def begin(path: Path, sample: Dossier, dossier: Dossier | None = None) -> OpenLibrary:
    """The app's open library after a start, with `dossier` open."""
    workspace = Workspace()
    workspace.reader = "Ada"
    workspace.open_dossier(sample)
    shelf = OpenLibrary(workspace, sample, workspace)
    shelf.open(path)
    assert shelf.library is not None
    if dossier is not None:
        shelf.library.add(dossier)
    shelf.show(1)
    return shelf


def space(shelf: OpenLibrary) -> Workspace:
    return shelf._workspace


def shown(shelf: OpenLibrary) -> Dossier:
    dossier = space(shelf).dossier
    assert dossier is not None
    return dossier


def test_fifty_five_steps_are_undone_after_a_restart(
    qapp: object, tmp_path: Path, sample: Dossier
) -> None:
    path = tmp_path / "library.sqlite"
    first = begin(path, sample, DOSSIER)
    states = [shown(first)]
    for step in range(55):
        assert space(first).apply(edits.EditArticle(title=f"Title {step}"))
        states.append(shown(first))
    first.close()

    second = begin(path, sample)
    assert shown(second) == states[-1]
    assert len(space(second).decisions) == 55
    assert {each.by for each in space(second).decisions} == {"Ada"}
    assert space(second).undo_stack.undoText() == "Change of Details"
    for state in reversed(states[:-1]):
        space(second).undo()
        assert shown(second) == state
    assert not space(second).undo_stack.canUndo()
    for _ in range(10):
        space(second).redo()
    assert shown(second) == states[10]
    second.close()

    third = begin(path, sample)
    assert shown(third) == states[10]
    assert len(space(third).decisions) == 10
    third.close()


def test_any_decision_is_taken_back_whatever_came_after_it(
    qapp: object, tmp_path: Path, sample: Dossier
) -> None:
    path = tmp_path / "library.sqlite"
    shelf = begin(path, sample, DOSSIER)
    workspace = space(shelf)
    workspace.apply(apply.set_speaker(DOSSIER, DOSSIER.quotes[2], "nurova"))
    workspace.apply(edits.EditArticle(title="Kept"))
    workspace.apply(edits.Reject(items=(targets.of_quote(DOSSIER.quotes[3]),)))
    shelf.close()

    again = begin(path, sample)
    assert space(again).take_back(0)
    assert shown(again).quotes[2] == DOSSIER.quotes[2]
    assert shown(again).article.title == "Kept"
    assert len(shown(again).quotes) == 3
    assert len(space(again).decisions) == 2
    space(again).undo()
    assert len(shown(again).quotes) == 4
    last = shown(again)
    again.close()

    final = begin(path, sample)
    assert shown(final) == last
    space(final).undo()
    assert shown(final) == DOSSIER
    final.close()


def test_a_new_reading_keeps_the_way_back(qapp: object, tmp_path: Path, sample: Dossier) -> None:
    text = "Harbour news\n\n“We sail at dawn,” said Ada Berg of Norway. “Nobody stays,” she said."
    dossier = api.reading(ingest.from_text(text))
    path = tmp_path / "library.sqlite"
    shelf = begin(path, sample, dossier)
    space(shelf).apply(apply.reject(dossier, dossier.quotes[0]))
    fresh = api.reading(ingest.from_text(text))
    shelf.read_again(fresh)
    shelf.close()

    again = begin(path, sample)
    assert len(shown(again).quotes) == len(fresh.quotes) - 1
    space(again).undo()
    assert shown(again) == fresh
    again.close()


def test_what_was_corrected_before_the_way_back_was_kept_says_so(
    qapp: object, tmp_path: Path, sample: Dossier
) -> None:
    path = tmp_path / "library.sqlite"
    shelf = begin(path, sample, DOSSIER)
    space(shelf).apply(edits.EditArticle(title="Kept"))
    assert shelf.library is not None
    with shelf.library.changing() as connection:
        connection.execute("DELETE FROM base")
    shelf.close()

    again = begin(path, sample)
    told: list[Notice] = []
    space(again).notice_posted.connect(told.append)
    space(again).undo()
    assert shown(again).article.title == "Kept"
    assert not space(again).take_back(0)
    assert ["is not kept" in notice.sentence for notice in told] == [True, True]
    again.close()


def test_the_library_takes_back_by_itself(tmp_path: Path) -> None:
    from explorer.corrections.history import Decision
    from explorer.store.library import Library

    with Library.open(tmp_path / "library.sqlite") as library:
        number = library.add(DOSSIER).article
        with library.changing() as connection:
            for title in ("One", "Two"):
                edit = edits.EditArticle(title=title)
                made = Decision(edit=edit, by="Bo", made="2023-01-02T03:04:05+00:00", pack="p")
                assert decisions.make(connection, number, made)
                assert not decisions.make(connection, number, made)
            assert [each.by for each in decisions.of(connection, number)] == ["Bo", "Bo"]
            assert decisions.take_back(connection, number, 7) is None
            assert decisions.take_back(connection, number, 1) is not None
        assert library.dossier(number).article.title == "One"
        with library.changing() as connection:
            assert decisions.forget_pack(connection, number, "p") == 1
        assert library.dossier(number) == DOSSIER


@pytest.mark.parametrize("index", [0, 1])
def test_without_a_library_decisions_are_taken_back_too(workspace: Workspace, index: int) -> None:
    workspace.open_dossier(DOSSIER)
    workspace.apply(edits.EditArticle(title="New"))
    workspace.apply(edits.EditArticle(outlet="The Paper"))
    assert workspace.take_back(index)
    assert workspace.dossier is not None
    article = workspace.dossier.article
    assert (article.title, article.outlet) == (("Talks", "The Paper"), ("New", None))[index]
