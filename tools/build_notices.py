"""Write THIRD_PARTY_NOTICES.md: every locked package with its licence, and every data source.

Usage: ``python -m tools.build_notices``, in the environment of ``requirements-test.lock``: it reads
the installed packages' own metadata. Data sources are read from the SOURCES.md files.
"""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "THIRD_PARTY_NOTICES.md"
HEAD = """# Third-party notices

Dateline itself is under the MIT licence (LICENSE). It is built on the work of others; nothing of
theirs is copied into this project but the data listed below. The packages are installed from their
own releases, where their full licence texts are.

"""
# Packages whose metadata names no licence in a form that can be read.
KNOWN = {
    "colorama": "BSD-3-Clause (Windows only)",
    "macholib": "MIT (macOS only)",
    "pefile": "MIT (Windows only)",
    "pyinstaller": "GPL-2.0-or-later, with an exception that leaves the bundle free",
    "pyside6-addons": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only (with Qt; holds Chromium)",
    "pyside6-essentials": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only (with Qt)",
    "pywin32-ctypes": "BSD-3-Clause (Windows only)",
    "shiboken6": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "xstatic-leaflet": "MIT (package), BSD-2-Clause (Leaflet)",
}


def locked(lock: str) -> dict[str, str]:
    """Return the packages of a lock file with their versions."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE))


def licence(name: str) -> str:
    """Return a package's licence as its metadata states it."""
    if name in KNOWN:
        return KNOWN[name]
    try:
        facts = distribution(name).metadata
    except PackageNotFoundError:
        return "not installed on the machine this list was made on"
    stated = _first(facts.get_all("License-Expression"))
    classified = [
        c.rpartition("::")[2].strip()
        for c in facts.get_all("Classifier") or []
        if c.startswith("License ::")
    ]
    short = _first(facts.get_all("License")).strip().partition("\n")[0]
    return stated or ", ".join(classified) or short or "see the package"


def _first(values: list[str] | None) -> str:
    return values[0] if values else ""


def table(packages: dict[str, str]) -> str:
    """Return the packages as a Markdown table."""
    rows = [f"| {name} | {version} | {licence(name)} |" for name, version in packages.items()]
    return "\n".join(["| package | version | licence |", "|---|---|---|", *rows])


def data_sources() -> str:
    """Return what the SOURCES.md files say, one section a folder."""
    parts = []
    for path in sorted((ROOT / "resources").rglob("SOURCES.md")):
        folder = path.parent.relative_to(ROOT).as_posix()
        body = re.sub(r"^# .*\n+", "", path.read_text(encoding="utf-8"))
        parts.append(f"### `{folder}/`\n\n{re.sub(r'^#', '###', body, flags=re.MULTILINE)}".strip())
    return "\n\n".join(parts)


def main() -> None:
    """Write the file and print how many packages it names."""
    runtime = locked("requirements.lock")
    tests = {n: v for n, v in locked("requirements-test.lock").items() if n not in runtime}
    known = {**runtime, **tests}
    bundle = {n: v for n, v in locked("requirements-bundle.lock").items() if n not in known}
    sections = [
        HEAD + "## Packages the app uses\n\n" + table(runtime),
        "## Packages only the tests use\n\n" + table(tests),
        "## Packages only the bundle is made with\n\n" + table(bundle),
        "## Data\n\n" + data_sources(),
    ]
    TARGET.write_text("\n\n".join(sections).rstrip() + "\n", encoding="utf-8")
    print(f"{len(runtime)} packages of the app, {len(tests)} of the tests, {len(bundle)} bundle's")


if __name__ == "__main__":
    main()
