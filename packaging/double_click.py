"""Proves on a real desktop that a double-click starts Dateline.

``double_click.py PICTURES --package FILE.deb`` installs the package and makes an ordinary user;
``double_click.py PICTURES --user NAME`` takes one for whom ``./run install`` was done. Then a
window manager and a file manager run on a screen of its own, and a document, a second document and
the launcher are double-clicked. It prints seconds and keeps a picture of each. Needs root, since it
acts for someone else; takes away again what it brought.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from desktop import (  # type: ignore[import-not-found]  # scripts beside this one
    Desktop,
    missing,
    screen,
    waited_out,
)
from desktop_user import User, made  # type: ignore[import-not-found]

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "dossiers" / "russia-regional-clout.json"
NAME = "dateline-reader"


def main(arguments: list[str]) -> int:
    """Do it; 0 where every double-click brought its window."""
    options = _options(arguments)
    if lacking := missing():
        sys.stderr.write(f"Not tried: {', '.join(lacking)} missing.\n")
        return 2
    options.pictures.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        if options.package:
            stack.enter_context(installed(options.package))
            user = stack.enter_context(made(NAME))
            launchers = Path("/usr/share/applications")
        else:
            user = User(options.user)
            stack.callback(user.end_programs)
            launchers = user.home / ".local/share/applications"
        user.prepare()
        stack.enter_context(screen())
        desktop = Desktop(user, options.pictures)
        stack.enter_context(desktop.managed())
        try_everything(desktop, launchers)
    return 0


def try_everything(desktop: Desktop, launchers: Path) -> None:
    """Double-click a document, another one while the first is open, and the launcher."""
    for what, title in (("document", "The first one"), ("second document", "The second one")):
        prove(desktop, what, document(desktop.user, title).parent, title)
    _close(desktop)
    # What was open comes back.
    prove(desktop, "launcher", launchers, "The second one")
    _close(desktop)


def prove(desktop: Desktop, what: str, folder: Path, title: str) -> None:
    """Double-click our icon in a folder: one window is there then, with that title."""

    def has_come() -> bool:
        return any(title in one for one in desktop.titles())

    with desktop.double_clicked(folder, has_come) as seconds:
        shown = desktop.seen(what)
        if len(desktop.titles()) != 1:
            raise SystemExit(f"Expected one window, not {desktop.titles()}")
    sys.stdout.write(f"{what}: window after {seconds:.2f} s; {shown}\n")


def document(user: User, title: str) -> Path:
    """Write the sample under another title into a folder of the user's own."""
    dossier = json.loads(SAMPLE.read_text(encoding="utf-8"))
    dossier["article"]["title"] = title
    written: Path = user.write(Path(title) / "reading.dateline", json.dumps(dossier))
    return written


@contextmanager
def installed(package: Path) -> Iterator[None]:
    """Have the package installed, and gone afterwards."""
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", str(package)]
    started = time.monotonic()
    _run(command, env=environment)
    sys.stdout.write(f"installed in {time.monotonic() - started:.0f} s\n")
    try:
        yield
    finally:
        _run(["dpkg", "--remove", "dateline"])


def _close(desktop: Desktop) -> None:
    desktop.close("Dateline")
    if still := waited_out(lambda: desktop.user.running_with("dateline")):
        raise SystemExit(f"Closed, and yet running: {still}")


def _options(arguments: list[str]) -> Namespace:
    parser = ArgumentParser(description="Double-clicks Dateline on a real desktop.")
    parser.add_argument("pictures", type=lambda path: Path(path).resolve())
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--package", type=lambda path: Path(path).resolve())
    who.add_argument("--user")
    return parser.parse_args(arguments)


def _run(command: list[str], env: dict[str, str] | None = None) -> None:
    subprocess.run(command, check=True, env=env, stdout=subprocess.DEVNULL)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
