"""An ordinary user of this machine: made and taken away, and what they have running. Needs root."""

from __future__ import annotations

import os
import pwd
import re
import shlex
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

SETTINGS = {
    "pcmanfm/default/pcmanfm.conf": """[ui]
always_show_tabs=0
side_pane_mode=hidden;places;
view_mode=icon
show_statusbar=0
""",
    # Without it this file manager asks "Execute or open?" for every launcher shown in a folder.
    "libfm/libfm.conf": """[config]
single_click=0
quick_exec=1
""",
}
"""The file manager's, below ~/.config: two clicks open, and only the folder is shown."""
GENTLE_S = 10.0


class User:
    """A user by their name."""

    def __init__(self, name: str) -> None:
        entry = pwd.getpwnam(name)
        self.name = name
        self.home = Path(entry.pw_dir)
        self._number = entry.pw_uid

    def prepare(self) -> None:
        """Write the file manager's settings, and make a folder for sockets."""
        for name, words in SETTINGS.items():
            self.write(Path(".config") / name, words)
        # One of their own: a file manager finds an earlier run's otherwise.
        self._sockets.mkdir(mode=0o700, exist_ok=True)
        self._give(self._sockets)

    def write(self, name: Path, words: str) -> Path:
        """Write a file of theirs, by its path below their home, and return where it is."""
        path = self.home / name
        for folder in reversed(path.relative_to(self.home).parents[:-1]):
            (self.home / folder).mkdir(exist_ok=True)
            self._give(self.home / folder)
        path.write_text(words, encoding="utf-8")
        self._give(path)
        return path

    @contextmanager
    def running(self, *command: str) -> Iterator[None]:
        """Have a program of theirs running on the screen in DISPLAY."""
        surroundings = {
            "DISPLAY": os.environ["DISPLAY"],
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(self._sockets),
            **self._without_sandbox(),
        }
        settings = [f"{name}={value}" for name, value in surroundings.items()]
        program = subprocess.Popen(  # noqa: S603
            ["runuser", "-l", self.name, "-c", "exec " + shlex.join(["env", *settings, *command])],  # noqa: S607
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield
        finally:
            # runuser does not pass on a signal by itself.
            for child in _children(program.pid):
                _signal(child, signal.SIGTERM)
            program.wait()

    def programs(self) -> list[int]:
        """Return the numbers of their processes.

        By their home as well: beside another root, as in a container, a stranger may have the same
        number.
        """
        theirs = re.compile(rf"^Uid:\s+{self._number}\s", re.MULTILINE)
        home = f"HOME={self.home}\0".encode()
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                words = (folder / "status").read_text(encoding="utf-8")
                is_theirs = theirs.search(words) and "State:\tZ" not in words
                if is_theirs and home in (folder / "environ").read_bytes():
                    found.append(int(folder.name))
        return found

    def running_with(self, words: str) -> list[str]:
        """Return those of their command lines that have these words in them."""
        lines = []
        for number in self.programs():
            with suppress(OSError):
                line = Path(f"/proc/{number}/cmdline").read_text(encoding="utf-8")
                lines.append(line.replace("\0", " "))
        return [line for line in lines if words in line]

    def end_programs(self) -> None:
        """End whatever they have running: asked first, and made to after ten seconds."""
        end = time.monotonic() + GENTLE_S
        while there := self.programs():
            gently = time.monotonic() < end
            for number in there:
                _signal(number, signal.SIGTERM if gently else signal.SIGKILL)
            time.sleep(0.1)

    def _without_sandbox(self) -> dict[str, str]:
        """Say so to the web engine where the machine, as many a container, allows no sandbox."""
        asked = ["runuser", "-u", self.name, "--", "unshare", "--user", "true"]
        done = subprocess.run(asked, check=False, capture_output=True)  # noqa: S603
        return {"QTWEBENGINE_DISABLE_SANDBOX": "1"} if done.returncode else {}

    @property
    def _sockets(self) -> Path:
        return self.home / "run"

    def _give(self, path: Path) -> None:
        os.chown(path, self._number, -1)


@contextmanager
def made(name: str) -> Iterator[User]:
    """Have a user with a home of their own, and neither afterwards."""
    subprocess.run(["useradd", "--create-home", "--shell", "/bin/sh", name], check=True)  # noqa: S603, S607
    user = User(name)
    try:
        yield user
    finally:
        user.end_programs()
        gone = ["userdel", "--force", "--remove", name]
        # It complains of a mailbox that nobody made.
        subprocess.run(gone, check=True, stderr=subprocess.DEVNULL)  # noqa: S603


def _children(number: int) -> list[int]:
    words = Path(f"/proc/{number}/task/{number}/children").read_text(encoding="ascii")
    return [int(child) for child in words.split()]


def _signal(number: int, what: signal.Signals) -> None:
    with suppress(ProcessLookupError):
        os.kill(number, what)
