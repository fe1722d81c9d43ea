"""``./run install`` and ``./run uninstall`` as people use them: an ordinary user with a copy."""

from __future__ import annotations

import configparser
import shlex
import shutil
from pathlib import Path

from tests.packaging.ordinary_user import USER, Reader


def files(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


def test_install_then_start_then_uninstall(reader: Reader) -> None:
    before = files(reader.home) - {name for name in files(reader.home) if "__pycache__" in name}
    done = reader.run(str(reader.copy / "run"), "install")
    assert done.returncode == 0, done.stderr
    there = files(reader.share)
    assert "applications/dateline.desktop" in there
    assert "mime/packages/dateline.xml" in there
    assert "icons/hicolor/scalable/apps/dateline.svg" in there
    assert (reader.share / "applications/dateline.desktop").owner() == USER

    started = reader.run(*command_of(reader.share / "applications/dateline.desktop"), "--version")
    assert started.returncode == 0, started.stderr
    assert started.stdout.startswith("Dateline ")

    if shutil.which("gio") and shutil.which("update-mime-database"):
        document = reader.home / "a.dateline"
        document.write_text("{}", encoding="utf-8")
        kind = reader.run("gio", "info", "-a", "standard::content-type", str(document))
        assert "application/x-dateline" in kind.stdout, kind.stderr
        document.unlink()
    # Which program opens what is a cache of its own, made by another tool.
    if shutil.which("gio") and shutil.which("update-desktop-database"):
        opens = reader.run("gio", "mime", "application/x-dateline")
        assert "dateline.desktop" in opens.stdout, opens.stderr

    gone = reader.run(str(reader.copy / "run"), "uninstall")
    assert gone.returncode == 0, gone.stderr
    after = {name for name in files(reader.home) if "__pycache__" not in name}
    assert after == before
    assert list(reader.share.iterdir()) == []


def command_of(launcher: Path) -> list[str]:
    """The command of a launcher, as a desktop reads it."""
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.read_string(launcher.read_text(encoding="utf-8"))
    line = parser["Desktop Entry"]["exec"].replace("\\\\", "\\").replace("%%", "%")
    return [part for part in shlex.split(line) if part != "%f"]
