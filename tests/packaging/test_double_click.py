"""A real double-click on a real desktop: installs a package, so it runs only where it is asked to.

``DATELINE_DOUBLE_CLICK=1``, root, and a package made by ``./run bundle``; about 80 seconds.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.conftest import load


@pytest.fixture
def package(root: Path) -> Path:
    if os.environ.get("DATELINE_DOUBLE_CLICK") != "1":
        pytest.skip("installs a package and makes a user: only with DATELINE_DOUBLE_CLICK=1")
    if lacking := load(root, "double_click").missing():
        pytest.skip(f"a desktop to click on lacks {', '.join(lacking)}")
    found = sorted((root / "dist").glob("dateline_*.deb"))
    if not found:
        pytest.skip("no package in dist/: make one with ./run bundle")
    return found[-1]


def test_documents_and_launcher_open_by_double_click(
    root: Path, package: Path, tmp_path: Path
) -> None:
    command = [sys.executable, str(root / "packaging" / "double_click.py"), str(package)]
    done = subprocess.run(
        [*command, str(tmp_path)], capture_output=True, text=True, timeout=170, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for what in ("document", "second document", "launcher"):
        assert f"{what}: window after" in done.stdout
        assert (tmp_path / f"{what.replace(' ', '-')}.png").stat().st_size > 50_000
