"""The environment of spaCy's small English model: beside the product, never a part of it.

Its packages are pinned by hash in ``tools/critic.lock``, made of ``tools/critic.in`` with
``uv pip compile --generate-hashes --universal --no-header --no-annotate --python-version 3.11``.
"""

from __future__ import annotations

import subprocess
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "build" / "critic"
LOCK = ROOT / "tools" / "critic.lock"


def interpreter(folder: Path = FOLDER) -> Path | None:
    """Return the Python of the environment, or None where it was not made yet."""
    python = folder / "bin" / "python"
    return python if (folder / LOCK.name).exists() and python.exists() else None


def make(folder: Path = FOLDER) -> Path:
    """Make the environment, unless it is there with this very lock, and return its Python.

    Raises:
        subprocess.CalledProcessError: pip could not install what the lock names.
    """
    found = interpreter(folder)
    if found is not None and (folder / LOCK.name).read_bytes() == LOCK.read_bytes():
        return found
    venv.create(folder, with_pip=True, clear=True)
    python = folder / "bin" / "python"
    install = ["-m", "pip", "install", "--quiet", "--require-hashes", "-r", str(LOCK)]
    subprocess.run([str(python), *install], check=True)
    (folder / LOCK.name).write_bytes(LOCK.read_bytes())
    return python
