"""Make an environment that has every package but Qt, so that the library is tested without it.

Usage: ``python -m tools.library_environment FOLDER``. Packages are linked, not copied: it takes a
moment and no disk, and an ``import PySide6`` in it fails as on a machine that never had it.
"""

from __future__ import annotations

import shutil
import sys
import sysconfig
import venv
from pathlib import Path

QT_PACKAGES = ("pyside6", "shiboken6", "pytestqt", "pytest_qt")


def is_qt(name: str) -> bool:
    """Tell whether an entry of site-packages belongs to Qt or to its test plug-in."""
    return name.lower().startswith(QT_PACKAGES)


def make(folder: Path) -> int:
    """Make the environment at `folder` anew and return the number of entries linked."""
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder, with_pip=False, symlinks=True)
    source = Path(sysconfig.get_path("purelib"))
    target = next(folder.glob("lib/python*/site-packages"))
    entries = [entry for entry in source.iterdir() if not is_qt(entry.name)]
    for entry in entries:
        (target / entry.name).symlink_to(entry)
    return len(entries)


if __name__ == "__main__":
    print(f"{make(Path(sys.argv[1]))} packages linked, Qt left out")
