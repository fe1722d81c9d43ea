"""The start as a user has it: a process, its milestones, what it leaves for the next one."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from explorer.files import dossier_file
from tests.ui.conftest import SAMPLE
from ui.articles.showing import show
from ui.map import engine
from ui.map.new_page import opened
from ui.map.view import MapView
from ui.workspace import Workspace

MILESTONES = ["python", "page", "window", "modules", "panes", "whole"]


def start(root: Path, settings: Path) -> list[str]:
    command = [sys.executable, "main.py", "--trace", "--exit-when-ready"]
    done = subprocess.run(
        [*command, "--settings", str(settings)],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=90,
        check=True,
    )
    return re.findall(r"^trace (\w+) [\d.]+$", done.stderr, re.MULTILINE)


def ordered(told: list[str]) -> list[str]:
    """The milestones without the map's, which comes when the page's own process has got so far."""
    assert told.count("map") == 1 and told.index("map") < told.index("whole")
    return [name for name in told if name != "map"]


def test_two_starts_pass_their_milestones_in_order(root: Path, tmp_path: Path) -> None:
    settings = tmp_path / "settings.ini"
    assert ordered(start(root, settings)) == MILESTONES
    kept = (tmp_path / "start.jsonl").read_text(encoding="utf-8")
    assert '"t":"show"' in kept and '"code":"KZ"' in kept
    assert ordered(start(root, settings)) == MILESTONES
    assert (tmp_path / "start.jsonl").read_text(encoding="utf-8") == kept


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_an_end_that_the_system_asks_for_loses_no_layout(root: Path, tmp_path: Path) -> None:
    settings = tmp_path / "settings.ini"
    command = [sys.executable, "main.py", "--trace", "--settings", str(settings)]
    process = subprocess.Popen(command, cwd=root, stderr=subprocess.PIPE, text=True)
    assert process.stderr
    for line in process.stderr:
        if line.startswith("trace furnished"):
            break
    process.terminate()
    process.stderr.read()
    process.stderr.close()
    assert process.wait(30) == 0
    kept = settings.read_text()
    assert "geometry=" in kept and "layout" in kept
    assert settings.stat().st_mode & 0o077 == 0
    library = tmp_path / "library.sqlite"
    assert library.stat().st_mode & 0o077 == 0


def said(qtbot: QtBot, root: Path, texts: tuple[str, ...], *, paints: bool = True) -> list[str]:
    """Start a map whose page was given `texts`; return what it was told later to put it right.

    `paints`: whether the page can make a picture of them.
    """
    page = opened()
    page.bridge.give_head_start(texts)
    view = MapView(page=page)
    view.resize(600, 500)
    view.show()
    # The page is painted while nobody listens: that is what the head start is for.
    if paints:
        qtbot.waitSignal(page.bridge.painted, timeout=30_000).wait()
    workspace = Workspace()
    show(workspace, dossier_file.read(root / SAMPLE))
    view.join(workspace)
    heard: list[str] = []
    page.bridge.to_page.connect(heard.append)
    with qtbot.waitSignal(view.told, timeout=30_000) as told:
        # Only up to then: the cities that come after the first picture are another matter.
        view.told.connect(lambda _: page.bridge.to_page.disconnect(heard.append))
        view.listen()
    assert any('"t":"show"' in text for text in told.args[0])
    view.close()
    view.deleteLater()
    qtbot.wait(50)
    return heard


def test_a_page_that_was_told_right_is_not_told_again(qtbot: QtBot, root: Path) -> None:
    greeting = tuple(said(qtbot, root, (), paints=False))
    assert said(qtbot, root, greeting) == []


def test_a_page_that_was_told_wrong_is_put_right(qtbot: QtBot, root: Path) -> None:
    greeting = tuple(said(qtbot, root, (), paints=False))
    stale = tuple(text.replace('"un-based"', '"de-facto"') for text in greeting)
    assert stale != greeting
    assert said(qtbot, root, stale) == list(greeting)


@pytest.mark.parametrize("nonsense", ['{"t":"shout"}', '{"t":"show"}', "no JSON", "[", "1"])
def test_a_page_that_was_told_nonsense_is_told_everything(
    qtbot: QtBot, root: Path, nonsense: str
) -> None:
    greeting = said(qtbot, root, (), paints=False)
    assert said(qtbot, root, (greeting[0], nonsense), paints=False) == greeting


@pytest.mark.parametrize(("card", "expected"), [(True, False), (False, True)])
def test_drivers_are_left_alone_only_without_a_graphics_card(
    monkeypatch: pytest.MonkeyPatch, card: bool, expected: bool
) -> None:
    for name in ("QTWEBENGINE_CHROMIUM_FLAGS", "QT_QUICK_BACKEND", "QT_XCB_GL_INTEGRATION"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    monkeypatch.setattr(engine, "has_graphics_card", lambda: card)
    engine.prepare()
    environment = os.environ
    assert ("--disable-gpu" in environment["QTWEBENGINE_CHROMIUM_FLAGS"]) is expected
    assert ("QT_XCB_GL_INTEGRATION" in environment) is expected
    assert all(flag in environment["QTWEBENGINE_CHROMIUM_FLAGS"] for flag in engine.FLAGS)
