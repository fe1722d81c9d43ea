"""The workspace: no change, no signal; history like a browser's."""

from __future__ import annotations

from typing import Any

import pytest

from explorer.corrections.changes import Changes
from explorer.model import Dossier
from explorer.views.selection import EVERYTHING, NOTHING, Filter, country
from ui.workspace import Workspace


@pytest.fixture
def heard(workspace: Workspace) -> list[tuple[str, Any]]:
    """What the workspace said, in order."""
    said: list[tuple[str, Any]] = []
    for name in ("dossier_opened", "dossier_changed", "selection_changed", "filter_changed"):
        getattr(workspace, name).connect(lambda value, name=name: said.append((name, value)))
    return said


def test_choosing_what_is_chosen_says_nothing(
    workspace: Workspace, heard: list[tuple[str, Any]]
) -> None:
    workspace.select(country("KZ"))
    workspace.select(country("KZ"))
    assert heard == [("selection_changed", country("KZ"))]


def test_same_filter_says_nothing(workspace: Workspace, heard: list[tuple[str, Any]]) -> None:
    workspace.set_filter(EVERYTHING)
    assert heard == []
    workspace.set_filter(Filter(since="2022-11-01"))
    assert [name for name, _ in heard] == ["filter_changed"]


def test_back_and_forward_walk_the_choices(workspace: Workspace) -> None:
    for code in ("KZ", "RU", "AM"):
        workspace.select(country(code))
    workspace.go_back()
    workspace.go_back()
    assert workspace.selection == country("KZ")
    workspace.go_forward()
    assert workspace.selection == country("RU")
    workspace.select(country("FR"))
    assert not workspace.can_go_forward
    workspace.go_back()
    assert workspace.selection == country("RU")


def test_back_at_the_start_stays(workspace: Workspace, heard: list[tuple[str, Any]]) -> None:
    workspace.go_back()
    workspace.go_forward()
    assert heard == []


def test_opening_clears_choice_filter_and_history(workspace: Workspace, sample: Dossier) -> None:
    workspace.select(country("KZ"))
    workspace.set_filter(Filter(person="putin"))
    workspace.open_dossier(sample)
    assert (workspace.selection, workspace.filter) == (NOTHING, EVERYTHING)
    assert not workspace.can_go_back


def test_opening_the_open_dossier_says_nothing(
    workspace: Workspace, sample: Dossier, heard: list[tuple[str, Any]]
) -> None:
    workspace.open_dossier(sample)
    heard.clear()
    workspace.open_dossier(sample)
    workspace.replace_dossier(sample, Changes(quotes=True))
    assert heard == []


def test_an_item_is_read_in_the_panel_it_is_tied_to(workspace: Workspace, sample: Dossier) -> None:
    workspace.open_dossier(sample)
    quote = next(q for q in sample.quotes if q.speaker == "Emomali Rahmon")
    workspace.select(country("RU"))
    workspace.choose("quote", quote.id)
    assert workspace.selection.country == "RU"
    workspace.select(country("FR"))
    workspace.choose("quote", quote.id)
    assert workspace.selection.country == "TJ"


def test_choosing_an_unknown_item_chooses_nothing(workspace: Workspace, sample: Dossier) -> None:
    workspace.open_dossier(sample)
    workspace.choose("quote", "no such quote")
    assert workspace.selection.is_empty
