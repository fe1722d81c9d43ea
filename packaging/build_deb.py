"""Makes a Debian package of the bundle: ``build_deb.py BUNDLE OUTPUT_FOLDER [--fast]``.

Standard library and dpkg-deb. No maintainer scripts: the triggers of the packages it depends on
refresh the desktop's caches.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import desktop_entry  # type: ignore[import-not-found]  # a script beside this one

ROOT = Path(__file__).resolve().parent.parent
SYSTEM = {
    "libEGL": "libegl1",
    "libGL": "libgl1",
    "libdrm": "libdrm2",
    "libpulse": "libpulse0",
    "libspeechd": "libspeechd2",
    "libwayland-client": "libwayland-client0",
    "libwayland-cursor": "libwayland-cursor0",
    "libwayland-egl": "libwayland-egl1",
    "libwayland-server": "libwayland-server0",
    "libxcb-dri3": "libxcb-dri3-0",
    "libxcb": "libxcb1",
    "libz": "zlib1g",
}
"""Libraries that must be the system's own, for its graphics card and screen, and their packages."""

PACKAGES = ("desktop-file-utils", "fontconfig-config", "hicolor-icon-theme", "shared-mime-info")
RECOMMENDED = ("tesseract-ocr", "speech-dispatcher")
"""What reads scans, and what reads aloud: the program does without, and says so."""
_LIBC = re.compile(r"ld-linux|lib(c|m|dl|rt|pthread|resolv|util)\.so")


def main(arguments: list[str]) -> int:
    """Write the package, print its name and sizes."""
    fast = "--fast" in arguments
    bundle, output = (Path(argument) for argument in arguments if argument != "--fast")
    with tempfile.TemporaryDirectory(prefix="dateline-deb-") as folder:
        tree = Path(folder)
        tree.chmod(0o755)
        lay_out(bundle, tree)
        package = output / f"dateline_{version()}_{architecture()}.deb"
        # xz is smallest and every dpkg reads it; zstd is for trials.
        form = ["-Zzstd", "-z6"] if fast else ["-Zxz"]
        _run("dpkg-deb", *form, "--root-owner-group", "--build", str(tree), str(package))
        installed = _kilobytes(tree)
    size = package.stat().st_size
    sys.stdout.write(f"{package}: {size / 1e6:.0f} MB, {installed / 1000:.0f} MB installed\n")
    return 0


def lay_out(bundle: Path, tree: Path) -> None:
    """Put the files of the package below `tree`, as they will stand on a machine."""
    program = tree / "opt" / "dateline"
    shutil.copytree(bundle, program, symlinks=True)
    share = tree / "usr" / "share"
    desktop_entry.write(share, "dateline")
    link = tree / "usr" / "bin" / "dateline"
    link.parent.mkdir(parents=True)
    link.symlink_to("/opt/dateline/dateline")
    papers = share / "doc" / "dateline"
    papers.mkdir(parents=True)
    (papers / "copyright").write_text(_copyright(), encoding="utf-8")
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(_control(bundle, _kilobytes(tree)), encoding="utf-8")


def version() -> str:
    """Return the project's version."""
    found = re.search(r'^version = "(.+)"', _text("pyproject.toml"), re.MULTILINE)
    assert found is not None
    return found[1]


def architecture() -> str:
    """Return Debian's name for this machine's kind."""
    return _run("dpkg", "--print-architecture").strip()


def system_packages(bundle: Path) -> list[str]:
    """Return the packages whose libraries `bundle` leaves to the system.

    Raises:
        SystemExit: a library is needed that is neither inside nor known here.
    """
    inside = {path.name for path in bundle.rglob("*.so*")}
    needed = {name for file in _programs(bundle) for name in _needed(file)}
    outside = {n for n in needed - inside if not _LIBC.match(n)}
    unknown = {name for name in outside if name.partition(".so")[0] not in SYSTEM}
    if unknown:
        raise SystemExit(f"Neither in the bundle nor known: {', '.join(sorted(unknown))}")
    return sorted({SYSTEM[name.partition(".so")[0]] for name in outside})


def _control(bundle: Path, kilobytes: int) -> str:
    libc = ".".join(os.confstr("CS_GNU_LIBC_VERSION").split()[1].split(".")[:2])  # type: ignore[union-attr]
    depends = [f"libc6 (>= {libc})", *system_packages(bundle), *PACKAGES]
    return f"""Package: dateline
Version: {version()}
Architecture: {architecture()}
Maintainer: Dateline <dateline@localhost>
Section: education
Priority: optional
Installed-Size: {kilobytes}
Depends: {", ".join(depends)}
Recommends: {", ".join(RECOMMENDED)}
Description: map explorer for the news
 Opens a news article as a map: click a country, read who said what about it,
 what happened there, and where exactly the article says so. Everything
 happens on this computer; nothing leaves it.
"""


def _copyright() -> str:
    return f"{_text('LICENSE')}\n\n{_text('THIRD_PARTY_NOTICES.md')}"


def _programs(bundle: Path) -> Iterator[Path]:
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _needed(file: Path) -> list[str]:
    return re.findall(r"^\s+NEEDED\s+(\S+)$", _run("objdump", "-p", str(file)), re.MULTILINE)


def _kilobytes(tree: Path) -> int:
    sizes = (path.lstat().st_size for path in tree.rglob("*") if not path.is_dir())
    return sum((size + 1023) // 1024 for size in sizes)


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _run(*command: str) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
