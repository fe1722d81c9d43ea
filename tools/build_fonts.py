"""Bring the map's fonts out of npm's @fontsource packages into resources/web/fonts.

Only the subsets that names on the map need, each with its licence beside it. Re-runnable; needs
npm; prints names and sizes. The product itself never needs npm.
"""

from __future__ import annotations

import subprocess
import tarfile
import tempfile
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "resources" / "web" / "fonts"
SUBSETS = ("latin", "latin-ext", "cyrillic", "cyrillic-ext")
WANTED = {
    "@fontsource/noto-sans@5.3.0": ["noto-sans-{}-500-normal", "noto-sans-{}-600-normal"],
    "@fontsource/noto-serif@5.3.0": ["noto-serif-{}-400-italic"],
}


def main() -> None:
    """Fetch each package, take its wanted files and its licence."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for package, patterns in WANTED.items():
        with tempfile.TemporaryDirectory() as folder:
            _take(package, patterns, Path(folder))


def _take(package: str, patterns: list[str], folder: Path) -> None:
    subprocess.run(["npm", "pack", "--silent", package], cwd=folder, check=True)
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        for name in (pattern.format(subset) for pattern in patterns for subset in SUBSETS):
            _write(archive, f"package/files/{name}.woff2", f"{name}.woff2")
        family = package.split("/")[1].split("@", maxsplit=1)[0]
        _write(archive, "package/LICENSE", f"LICENSE-{family}.txt")


def _write(archive: tarfile.TarFile, member: str, name: str) -> None:
    file = archive.extractfile(member)
    if file is None:
        raise FileNotFoundError(member)
    content = file.read()
    (TARGET / name).write_bytes(content)
    print(f"{name}: {len(content)} bytes")


if __name__ == "__main__":
    main()
