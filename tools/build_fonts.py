"""Bring the fonts out of npm's @fontsource packages: for the map's page and for the window.

The page takes the subsets that names on the map need as they are (resources/web/fonts). The window
gets the same subsets of each of its faces joined in one file (resources/fonts): of several files
with one family and weight Qt uses a single one. Each has its licence beside it. Re-runnable; needs
npm, and fontTools with brotli for the joining; prints names and sizes. The product needs neither.
"""

from __future__ import annotations

import subprocess
import tarfile
import tempfile
from pathlib import Path

_RESOURCES = Path(__file__).resolve().parents[1] / "resources"
TARGET = _RESOURCES / "web" / "fonts"
WINDOW = _RESOURCES / "fonts"
SUBSETS = ("latin", "latin-ext", "cyrillic", "cyrillic-ext")
WANTED = {
    "@fontsource/noto-sans@5.3.0": ["noto-sans-{}-500-normal", "noto-sans-{}-600-normal"],
    "@fontsource/noto-serif@5.3.0": ["noto-serif-{}-400-italic"],
}
JOINED = {
    "@fontsource/noto-sans@5.3.0": ["noto-sans-{}-400", "noto-sans-{}-500", "noto-sans-{}-600"],
    "@fontsource/noto-serif@5.3.0": ["noto-serif-{}-400"],
}


def main() -> None:
    """Fetch each package, take its wanted files and its licence."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for package, patterns in WANTED.items():
        with tempfile.TemporaryDirectory() as folder:
            _take(package, patterns, Path(folder))
            _join(JOINED[package], Path(folder))


def _take(package: str, patterns: list[str], folder: Path) -> None:
    subprocess.run(["npm", "pack", "--silent", package], cwd=folder, check=True)
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        for name in (pattern.format(subset) for pattern in patterns for subset in SUBSETS):
            _write(archive, f"package/files/{name}.woff2", f"{name}.woff2")
        family = package.split("/")[1].split("@", maxsplit=1)[0]
        _write(archive, "package/LICENSE", f"LICENSE-{family}.txt")


def _join(patterns: list[str], folder: Path) -> None:
    # Late: nobody has fontTools but who makes the fonts anew.
    from fontTools.merge import Merger
    from fontTools.ttLib import TTFont

    WINDOW.mkdir(parents=True, exist_ok=True)
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        archive.extractall(folder, filter="data")
    for pattern in patterns:
        parts = []
        for subset in SUBSETS:
            part = TTFont(folder / f"package/files/{pattern.format(subset)}-normal.woff2")
            part.flavor = None
            parts.append(folder / f"{pattern.format(subset)}.ttf")
            part.save(parts[-1])
        whole = Merger().merge([str(part) for part in parts])
        # Not packed: Qt maps such a file in no time, and unpacks the other kind at each start.
        name = pattern.replace("{}-", "") + ".ttf"
        whole.save(WINDOW / name)
        print(f"{name}: {(WINDOW / name).stat().st_size} bytes")


def _write(archive: tarfile.TarFile, member: str, name: str) -> None:
    file = archive.extractfile(member)
    if file is None:
        raise FileNotFoundError(member)
    content = file.read()
    (TARGET / name).write_bytes(content)
    print(f"{name}: {len(content)} bytes")


if __name__ == "__main__":
    main()
