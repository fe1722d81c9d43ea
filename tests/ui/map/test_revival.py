"""The page's process dies and the map comes back by itself, with everything it showed."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from explorer.model import Dossier
from explorer.views.selection import country
from ui.map import revival

if TYPE_CHECKING:
    from tests.ui.map.conftest import Stage


def kill(stage: Stage) -> None:
    """End the page's process and wait until the map is painted again."""
    came_back: list[int] = []
    stage.view.ready.connect(lambda: came_back.append(1))
    os.kill(stage.view.page.renderProcessPid(), signal.SIGKILL)
    stage.wait(lambda: came_back, "the map to come back")


def test_a_killed_page_comes_back_as_it_was(
    new_stage: Callable[[Dossier | None], Stage], sample: Dossier
) -> None:
    stage = new_stage(sample)
    stage.refined()
    stage.workspace.select(country("AM"))
    stage.view.set_theme("dark")
    stage.view.set_mode("who-speaks")
    stage.look_at(40.0, 45.0, 5.0)
    kill(stage)
    assert stage.chosen == "AM"
    stage.until("document.querySelector('path.land.selected')?.dataset.code === 'AM'")
    assert stage.js("document.documentElement.dataset.theme") == "dark"
    assert stage.js("dateline.atlas.state.mode") == "who-speaks"
    assert stage.js("dateline.atlas.map.getZoom()") == 5.0
    assert stage.notices == [revival.back_again().sentence]


def test_a_page_that_keeps_dying_stays_closed_and_says_so(
    new_stage: Callable[[Dossier | None], Stage], sample: Dossier
) -> None:
    stage = new_stage(sample)
    for _ in range(revival.MOST_DEATHS - 1):
        kill(stage)
    os.kill(stage.view.page.renderProcessPid(), signal.SIGKILL)
    stage.wait(lambda: revival.gone().sentence in stage.notices, "the notice")
    assert stage.notices == [revival.back_again().sentence, revival.gone().sentence]
    assert not stage.view.is_ready
    loads: list[int] = []
    stage.view.page.loadStarted.connect(lambda: loads.append(1))
    stage.view.page.open()
    stage.view.hide()
    stage.view.show()
    stage.view.set_theme("dark")
    stage.workspace.select(country("AM"))
    stage.view.fit()
    QTest.qWait(200)
    assert not loads
    assert not stage.view.page.renderProcessPid()
