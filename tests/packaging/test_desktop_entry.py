"""What the desktop is told: launcher, icon and document type, put in place and taken away."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from tests.packaging.conftest import load


@pytest.fixture(scope="session")
def entry(root: Path) -> ModuleType:
    return load(root, "desktop_entry")


def read(text: str) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(text)
    return parser["Desktop Entry"]


def run(root: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("XDG_")}
    return subprocess.run(
        [sys.executable, str(root / "packaging" / "desktop_entry.py"), *arguments],
        env=environment | {"HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )


def paths(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_launcher_takes_a_file_and_names_what_it_opens(entry: ModuleType) -> None:
    keys = read(entry.launcher("dateline"))
    assert keys["Exec"] == "dateline %f"
    kinds = keys["MimeType"].split(";")
    assert kinds[0] == "application/x-dateline"
    assert {"text/html", "text/plain", "application/pdf"} <= set(kinds)
    assert keys["Comment[ru]"].startswith("Новость")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/opt/dateline/run", "/opt/dateline/run"),
        ("/home/a b/run", '"/home/a b/run"'),
        ("/home/100%/run", '"/home/100%%/run"'),
        ("/home/$x/run", '"/home/\\\\$x/run"'),
    ],
)
def test_paths_are_quoted_as_the_specification_says(
    entry: ModuleType, path: str, words: str
) -> None:
    assert entry.quoted(path) == words


def test_a_path_with_a_line_break_adds_no_line_to_the_launcher(root: Path, tmp_path: Path) -> None:
    told = run(root, tmp_path, "install", "/opt/a\nTerminal=true\nX=/run")
    assert told.returncode == 1
    assert told.stderr.startswith("Not installed: ") and "Traceback" not in told.stderr
    assert paths(tmp_path) == []


def test_document_type_matches_the_launcher(entry: ModuleType) -> None:
    kind = ElementTree.fromstring(entry.document_type())[0]
    assert kind.attrib["type"] == entry.DOCUMENT
    globs = [child.attrib["pattern"] for child in kind if child.tag.endswith("glob")]
    assert globs == ["*.dateline"]


def test_install_and_uninstall_leave_nothing_of_ours(root: Path, tmp_path: Path) -> None:
    share = tmp_path / ".local" / "share"
    other = share / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\nType=Application\nName=Other\nExec=true\n")
    done = run(root, tmp_path, "install", str(root / "run"))
    assert done.returncode == 0, done.stderr
    keys = read((share / "applications" / "dateline.desktop").read_text(encoding="utf-8"))
    assert keys["Exec"].removesuffix(" %f").strip('"') == str(root / "run")
    assert (share / "icons/hicolor/128x128/apps/dateline.png").read_bytes()[:4] == b"\x89PNG"
    again = run(root, tmp_path, "uninstall")
    assert again.returncode == 0, again.stderr
    assert not [p for p in paths(share) if Path(p).name.startswith("dateline.")]
    assert other.exists()
    assert "Nothing to remove" in run(root, tmp_path, "uninstall").stdout


def test_where_nothing_was_before_nothing_is_left(root: Path, tmp_path: Path) -> None:
    share = tmp_path / ".local" / "share"
    run(root, tmp_path, "install", str(root / "run"))
    assert len(paths(share)) > 10
    run(root, tmp_path, "uninstall")
    assert list(share.iterdir()) == []


def test_what_others_made_stays_with_its_caches(root: Path, tmp_path: Path) -> None:
    share = tmp_path / ".local" / "share"
    theirs = {
        "mime/packages/other.xml": "<mime-info xmlns='http://www.freedesktop.org/standards/"
        "shared-mime-info'><mime-type type='application/x-other'><glob pattern='*.other'/>"
        "</mime-type></mime-info>",
        "applications/other.desktop": "[Desktop Entry]\nType=Application\nName=Other\nExec=true\n",
        "icons/hicolor/48x48/apps/other.png": "picture",
    }
    for name, words in theirs.items():
        (share / name).parent.mkdir(parents=True, exist_ok=True)
        (share / name).write_text(words, encoding="utf-8")
    run(root, tmp_path, "install", str(root / "run"))
    run(root, tmp_path, "uninstall")
    assert set(theirs) <= set(paths(share))
    if shutil.which("update-mime-database"):
        assert "*.other" in (share / "mime/globs2").read_text(encoding="utf-8")
    assert not [name for name in paths(share) if "dateline" in name]


@pytest.mark.skipif(
    shutil.which("update-mime-database") is None,
    reason="the desktop's document types need shared-mime-info",
)
def test_the_desktop_knows_the_document_afterwards(root: Path, tmp_path: Path) -> None:
    run(root, tmp_path, "install", str(root / "run"))
    globs = (tmp_path / ".local/share/mime/globs2").read_text(encoding="utf-8")
    assert "80:application/x-dateline:*.dateline" in globs


def test_a_share_folder_of_ones_own_is_respected(root: Path, tmp_path: Path) -> None:
    share = tmp_path / "elsewhere"
    environment = os.environ | {"HOME": str(tmp_path), "XDG_DATA_HOME": str(share)}
    command = [sys.executable, str(root / "packaging" / "desktop_entry.py")]
    subprocess.run([*command, "install", "run"], env=environment, check=True, capture_output=True)
    assert "applications/dateline.desktop" in paths(share)
    assert not (tmp_path / ".local").exists()
