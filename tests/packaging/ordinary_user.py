"""An ordinary user of this machine with a copy of the project: made and taken away, so as root."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

USER = f"dateline-t{os.getpid()}"
TOOLS = ("useradd", "userdel", "runuser", "cksum")
COPIED = ("explorer", "ui", "packaging", "resources")


class Reader:
    """An ordinary user with a copy of the project in a folder of theirs, its name with blanks."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.copy = home / "my programs" / "dateline"
        self.share = home / ".local" / "share"

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command as that user, with nothing of this process's surroundings."""
        plain = {"HOME": str(self.home), "USER": USER, "PATH": "/usr/local/bin:/usr/bin:/bin"}
        settings = [f"{name}={value}" for name, value in plain.items()]
        return subprocess.run(
            ["runuser", "-u", USER, "--", "env", "-i", *settings, *command],
            cwd="/",
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )


@contextmanager
def made(root: Path) -> Iterator[Reader]:
    """Have that user, and nothing of theirs afterwards; skips saying so where it cannot."""
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    if lacking or os.geteuid() != 0:
        pytest.skip(f"makes a user of its own: needs root and {', '.join(TOOLS)}")
    home = Path(tempfile.mkdtemp(prefix="dateline-home-"))
    home.chmod(0o755)
    subprocess.run(["useradd", "--home-dir", str(home), "--no-create-home", USER], check=True)
    try:
        found = Reader(home)
        copy_of(root, found.copy)
        subprocess.run(["chown", "-Rh", f"{USER}:", str(home)], check=True)
        if found.run(str(found.copy / ".venv/bin/python"), "-c", "import msgspec").returncode:
            pytest.skip("the packages of this run lie where no other user may read")
        yield found
    finally:
        subprocess.run(["userdel", USER], check=False)
        shutil.rmtree(home)


def copy_of(root: Path, copy: Path) -> None:
    """Copy the project; its packages are those of this run, so that none are fetched again."""
    copy.mkdir(parents=True)
    for name in COPIED:
        shutil.copytree(root / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("run", "main.py", "requirements.lock"):
        shutil.copy(root / name, copy / name)
    packages = copy / ".venv"
    (packages / "bin").mkdir(parents=True)
    # The system's Python where it fits these packages: this run's own may lie in a closed folder.
    system = Path(f"/usr/bin/python{sys.version_info[0]}.{sys.version_info[1]}")
    python = system if system.exists() else Path(sys.executable).resolve()
    (packages / "bin/python").symlink_to(python)
    (packages / "pyvenv.cfg").write_text(f"home = {python.parent}\n", encoding="utf-8")
    (packages / "lib").symlink_to((root / ".venv/lib").resolve())
    with (copy / "requirements.lock").open("rb") as lock:
        stamp = subprocess.run(["cksum"], stdin=lock, capture_output=True, text=True, check=True)
    (copy / ".venv" / "stamp-requirements.lock").write_text(stamp.stdout, encoding="utf-8")
