"""The window as a screen reader finds it: its tree, walked from another process over AT-SPI.

Needs ``dbus-daemon`` and ``at-spi2-core`` (Debian's names) and an X screen; skips saying so.
Roles and states: the AT-SPI specification, ``atspi-constants.h``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from explorer.files import dossier_file
from explorer.views import counts
from tests.ui.bus import Bus, BusError
from tests.ui.conftest import SAMPLE, app

ACCESSIBLE = "org.a11y.atspi.Accessible"
PROPERTIES = "org.freedesktop.DBus.Properties"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SHOWING, FOCUSABLE = 25, 11
PATIENCE = 60.0
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "button menu", "combo box",
    "text", "entry", "list", "list item", "list box", "tree", "tree item", "table", "page tab",
    "page tab list", "menu item", "column header", "slider", "document frame", "link",
}  # fmt: skip


class Node(NamedTuple):
    """One accessible thing, as another process hears of it."""

    role: str
    name: str
    depth: int
    is_showing: bool
    is_focusable: bool
    at: tuple[str, str]


class Outside:
    """Another program's view of the window."""

    def __init__(self, bus: Bus) -> None:
        self.bus = bus

    def tree(self) -> list[Node]:
        """Return everything below the desktop, each thing before what is in it."""
        found: list[Node] = []
        for child in self._children(REGISTRY):
            self._walk(child, 0, found)
        return found

    def _walk(self, at: tuple[str, str], depth: int, found: list[Node]) -> None:
        try:
            found.append(self._node(at, depth))
            for child in self._children(at):
                self._walk(child, depth + 1, found)
        except BusError:
            # It went while it was looked at: a page that is still drawing itself.
            return

    def _node(self, at: tuple[str, str], depth: int) -> Node:
        role = self.bus.call(*at, ACCESSIBLE, "GetRoleName")[0]
        name = self.bus.call(*at, PROPERTIES, "Get", ACCESSIBLE, "Name")[0]
        states = self.bus.call(*at, ACCESSIBLE, "GetState")[0]
        showing, focusable = (bool(states[0] >> bit & 1) for bit in (SHOWING, FOCUSABLE))
        return Node(role, name, depth, showing, focusable, at)

    def _children(self, at: tuple[str, str]) -> list[tuple[str, str]]:
        children: list[tuple[str, str]] = self.bus.call(*at, ACCESSIBLE, "GetChildren")[0]
        return children


@pytest.fixture(scope="module")
def session_bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a session bus of the test's own, on which AT-SPI can start."""
    if shutil.which("dbus-daemon") is None or not any(map(os.path.exists, LAUNCHERS)):
        pytest.skip("needs the packages dbus-daemon and at-spi2-core")
    # The accessibility bus makes its socket there, not in the user's own folder.
    place = tmp_path_factory.mktemp("run")
    place.chmod(0o700)
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "XDG_RUNTIME_DIR": str(place)},
    )
    assert daemon.stdout is not None
    with daemon.stdout as said:
        yield said.readline().strip()
        daemon.terminate()
        daemon.wait(timeout=10)


@pytest.fixture(scope="module")
def tree(
    qapp: object, session_bus: str, root: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[list[Node]]:
    """The tree of the app, started as a program of its own, once everything is there."""
    if app().platformName() != "xcb":
        pytest.skip("Qt speaks AT-SPI on an X screen, and this is none")
    settings = tmp_path_factory.mktemp("settings") / "settings.ini"
    program = subprocess.Popen(
        [sys.executable, str(root / "main.py"), "--settings", str(settings)],
        stderr=subprocess.DEVNULL,
        env={
            **os.environ,
            "DBUS_SESSION_BUS_ADDRESS": session_bus,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        },
    )
    with Bus(session_bus) as bus:
        address = bus.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0]
    with Bus(address) as bus:
        yield _when_complete(Outside(bus))
    program.terminate()
    program.wait(timeout=20)


def _when_complete(outside: Outside) -> list[Node]:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        nodes = outside.tree()
        names = {node.name for node in nodes}
        if {"Search results", "Countries, most told of first", "Articles"} <= names:
            # Once more: what came last may still have been filling itself.
            time.sleep(1)
            return outside.tree()
        time.sleep(0.5)
    raise AssertionError("the window never told of its panes")


def test_every_control_that_is_shown_has_a_name(tree: list[Node]) -> None:
    controls = [node for node in tree if node.role in CONTROLS and node.is_showing]
    assert len(controls) > 60
    assert [node for node in controls if not node.name.strip()] == []


def test_everything_that_takes_the_focus_has_a_name_and_a_role(tree: list[Node]) -> None:
    stops = [node for node in tree if node.is_focusable and node.is_showing]
    assert len(stops) > 30
    nameless = [n for n in stops if not n.name.strip() or n.role in ("", "unknown", "invalid")]
    assert nameless == []


def test_the_countries_list_is_there_row_by_row(tree: list[Node], root: Path) -> None:
    rows = _below(tree, "tree", "Countries of the article, by evidence")
    heard = list(dict.fromkeys(node.name for node in rows if node.role == "tree item"))
    expected = counts.order(dossier_file.read(root / SAMPLE))
    assert len(heard) == len(expected) > 10
    assert all(": " in words and "mention" in words for words in heard)


def test_the_map_names_the_same_countries_in_the_same_order(tree: list[Node]) -> None:
    rows = _below(tree, "tree", "Countries of the article, by evidence")
    listed = [node.name.partition(",")[0] for node in rows if node.role == "tree item"]
    group = _below(tree, "panel", "Countries, most told of first")
    on_map = [node.name.partition(":")[0] for node in group if node.role == "push button"]
    assert list(dict.fromkeys(on_map)) == list(dict.fromkeys(listed))


def test_menus_and_panes_are_there(tree: list[Node]) -> None:
    entries = {node.name for node in tree if node.role == "menu item"}
    assert {"File", "Edit", "View", "Go", "Help", "Export…", "Keyboard Shortcuts"} <= entries
    panes = {node.name for node in tree if node.role in ("panel", "filler")}
    assert {"Search", "Countries", "Articles", "Country", "Article", "Timeline"} <= panes
    cards = [node.name for node in tree if node.role == "list item" and "“" in node.name]
    assert cards, "the quotes of the panel are heard"


def _below(tree: list[Node], role: str, name: str) -> list[Node]:
    """What is inside the first thing with that role and name."""
    at = next(n for n, node in enumerate(tree) if (node.role, node.name) == (role, name))
    inside = []
    for node in tree[at + 1 :]:
        if node.depth <= tree[at].depth:
            break
        inside.append(node)
    return inside
