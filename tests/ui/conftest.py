"""The window under test: real widgets, settings of its own, and noise that fails."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer import dossier_file
from explorer.model import Dossier
from ui.workspace import Workspace

SAMPLE = Path("resources/dossiers/russia-regional-clout.json")


@pytest.fixture
def workspace(qapp: object) -> Workspace:
    """An empty workspace."""
    return Workspace()


@pytest.fixture(scope="session")
def sample(root: Path) -> Dossier:
    """The curated dossier."""
    return dossier_file.read(root / SAMPLE)


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """Fail a test that leaves a Python thread running."""
    before = set(threading.enumerate())
    yield
    leaked = [t for t in set(threading.enumerate()) - before if t.is_alive() and not t.daemon]
    assert not leaked, leaked
