"""Real double-clicks on a real desktop: a document, a second one, and the launcher.

With ``./run install`` wherever the desktop can be had; the pictures are kept in build/double-click.
With a package, which gets installed, only where asked: ``DATELINE_DOUBLE_CLICK=1``, and a package
made by ``./run bundle``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.conftest import load
from tests.packaging.ordinary_user import USER, Reader

LEAST_OF_A_PICTURE = 50_000
"""In bytes: a window whose map is empty makes less of one."""


@pytest.fixture
def pictures(root: Path) -> Path:
    folder = root / "build" / "double-click"
    shutil.rmtree(folder, ignore_errors=True)
    return folder


@pytest.fixture
def package(root: Path) -> Path:
    if os.environ.get("DATELINE_DOUBLE_CLICK") != "1":
        pytest.skip("installs a package and makes a user: only with DATELINE_DOUBLE_CLICK=1")
    need_desktop(root)
    found = sorted((root / "dist").glob("dateline_*.deb"))
    if not found:
        pytest.skip("no package in dist/: make one with ./run bundle")
    return found[-1]


@pytest.fixture
def installed(root: Path, reader: Reader) -> Reader:
    need_desktop(root)
    if shutil.which("update-desktop-database") is None:
        pytest.skip("what opens a document is known by desktop-file-utils, which is missing")
    done = reader.run(str(reader.copy / "run"), "install")
    assert done.returncode == 0, done.stderr
    return reader


def need_desktop(root: Path) -> None:
    if lacking := load(root, "desktop").missing():
        pytest.skip(f"a desktop to click on lacks {', '.join(lacking)}")


def clicked(root: Path, pictures: Path, *what: str) -> None:
    script = root / "packaging" / "double_click.py"
    done = subprocess.run(
        [sys.executable, str(script), str(pictures), *what],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for what in ("document", "second document", "launcher"):
        assert f"{what}: window after" in done.stdout
        assert (pictures / f"{what.replace(' ', '-')}.png").stat().st_size > LEAST_OF_A_PICTURE


def test_after_run_install(root: Path, installed: Reader, pictures: Path) -> None:
    clicked(root, pictures, "--user", USER)


def test_with_the_package(root: Path, package: Path, pictures: Path) -> None:
    clicked(root, pictures, "--package", str(package))
