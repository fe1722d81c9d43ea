"""What the tests of the library may use."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.files import dossier_file
from explorer.model import Dossier


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: takes more than ten seconds")


@pytest.fixture(scope="session")
def curated(root: Path) -> Dossier:
    """The curated dossier, which comes without its text."""
    return dossier_file.read(root / "resources/dossiers/russia-regional-clout.json")
