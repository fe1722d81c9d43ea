"""Proves on a real desktop that a double-click starts Dateline.

``double_click.py PACKAGE.deb PICTURES`` installs the package, makes an ordinary user, starts a
window manager and a file manager on a screen of its own, finds the icons by their colour, and
double-clicks a document, a second document, and the launcher. It prints seconds and keeps a
picture of each. Needs root, since it installs; takes away again what it brought.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication, QImage

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "dossiers" / "russia-regional-clout.json"
TOOLS = ("Xvfb", "openbox", "pcmanfm", "xdotool", "dpkg", "runuser", "useradd")
USER = "dateline-reader"
TEAL = 0x0B6F78
"""The icon's globe; nothing else on that screen has exactly this colour."""

T = TypeVar("T")
PATIENCE = 40.0
LAUNCHERS_START = """[config]
single_click=0
quick_exec=1
"""
"""Without it this file manager asks "Execute or open?" for every launcher shown in a folder."""

FILE_MANAGER = """[ui]
always_show_tabs=0
side_pane_mode=hidden;places;
view_mode=icon
show_statusbar=0
"""


def missing() -> list[str]:
    """Return what this machine lacks for the proof."""
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    return lacking if os.geteuid() == 0 else [*lacking, "root"]


def main(arguments: list[str]) -> int:
    """Do it; 0 where every double-click brought its window."""
    package, pictures = (Path(argument).resolve() for argument in arguments)
    if lacking := missing():
        sys.stderr.write(f"Not tried: {', '.join(lacking)} missing.\n")
        return 2
    pictures.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        stack.enter_context(installed(package))
        home = stack.enter_context(ordinary_user())
        stack.enter_context(screen())
        stack.enter_context(running("openbox"))
        try:
            Reader(home, pictures).try_everything()
        except SystemExit:
            _grab().save(str(pictures / "failed.png"))
            raise
    return 0


class Reader:
    """The ordinary user at that screen."""

    def __init__(self, home: Path, pictures: Path) -> None:
        self._home = home
        self._pictures = pictures

    def try_everything(self) -> None:
        """Double-click a document, another one while the first is open, and the launcher."""
        first = self._document("first", "The first document")
        second = self._document("second", "The second document")
        with running("pcmanfm", "--no-desktop", str(first.parent)):
            self._double_click("document", "The first document")
        with running("pcmanfm", "--no-desktop", str(second.parent)):
            self._double_click("second document", "The second document")
            _expect(len(_windows("Dateline")) == 1, "one window for both documents")
        self._close()
        with running("pcmanfm", "--no-desktop", "/usr/share/applications"):
            self._double_click("launcher", "Setbacks in Ukraine war")
        self._close()

    def _document(self, folder: str, title: str) -> Path:
        dossier = json.loads(SAMPLE.read_text(encoding="utf-8"))
        dossier["article"]["title"] = title
        path = self._home / folder / "reading.dateline"
        path.parent.mkdir()
        path.write_text(json.dumps(dossier), encoding="utf-8")
        shutil.chown(path.parent, USER, USER)
        shutil.chown(path, USER, USER)
        return path

    def _double_click(self, what: str, title: str) -> None:
        place = _patiently(self._icon, f"the icon of the {what}")
        started = time.monotonic()
        _xdotool("mousemove", *map(str, place), "click", "--repeat", "2", "--delay", "90", "1")
        _patiently(lambda: title in _titles(), f"a window for the {what}")
        seconds = time.monotonic() - started
        # The window is there; the map needs a moment more, and the picture should show it.
        time.sleep(4)
        picture = self._pictures / f"{what.replace(' ', '-')}.png"
        _grab().save(str(picture))
        sys.stdout.write(f"{what}: window after {seconds:.2f} s; {picture}\n")

    def _icon(self) -> tuple[int, int] | None:
        time.sleep(0.7)
        window = _windows("Pcmanfm")
        if not window:
            return None
        # Without waiting for it: a window that is there already and as large never answers.
        _xdotool("windowactivate", window[-1])
        _xdotool("windowsize", window[-1], "900", "600")
        time.sleep(0.7)
        return _middle_of_teal(window[-1])

    def _close(self) -> None:
        for window in _windows("Dateline"):
            _xdotool("windowactivate", window)
            time.sleep(0.5)
            _xdotool("key", "ctrl+q")
        _patiently(lambda: not _windows("Dateline"), "the window to close")
        _patiently(lambda: "dateline" not in _programs_of_user(), "the program to end")


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


@contextmanager
def ordinary_user() -> Iterator[Path]:
    """Have a user with a home of their own, and neither afterwards."""
    _run(["useradd", "--create-home", "--shell", "/bin/sh", USER])
    home = Path("~" + USER).expanduser()
    try:
        for name, words in (
            ("pcmanfm/default/pcmanfm.conf", FILE_MANAGER),
            ("libfm/libfm.conf", LAUNCHERS_START),
        ):
            settings = home / ".config" / name
            settings.parent.mkdir(parents=True)
            settings.write_text(words, encoding="utf-8")
        (home / "run").mkdir(mode=0o700)
        _run(["chown", "-R", f"{USER}:{USER}", str(home)])
        yield home
    finally:
        _patiently(lambda: not _processes_of_user(end=True), "the user's programs to end")
        _run(["userdel", "--remove", USER])


@contextmanager
def screen() -> Iterator[None]:
    """Have a screen of its own in DISPLAY."""
    before = os.environ.get("DISPLAY")
    answer, number = os.pipe()
    command = ["Xvfb", "-displayfd", str(number), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[number], stderr=subprocess.DEVNULL)  # noqa: S603
    os.close(number)
    with os.fdopen(answer) as line:
        os.environ["DISPLAY"] = ":" + line.readline().strip()
    try:
        yield
    finally:
        if _camera.cache_info().currsize:
            # Qt ends the program when the screen goes away under it.
            _camera().shutdown()
        server.terminate()
        server.wait()
        os.environ.pop("DISPLAY")
        if before is not None:
            os.environ["DISPLAY"] = before


@contextmanager
def running(*command: str) -> Iterator[None]:
    """Have a program of the ordinary user's running."""
    # A folder of its own for sockets: a file manager finds an earlier run's otherwise.
    own = str(Path("~" + USER).expanduser() / "run")
    environment = {"DISPLAY": os.environ["DISPLAY"], "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": own}
    settings = [f"{name}={value}" for name, value in environment.items()]
    program = subprocess.Popen(  # noqa: S603
        ["runuser", "-l", USER, "-c", " ".join(["exec env", *settings, *command])],  # noqa: S607
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        _end_children(program.pid)
        program.wait()


def _end_children(pid: int) -> None:
    """End the program behind runuser, which does not pass on the signal by itself."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    for child in children:
        os.kill(int(child), signal.SIGTERM)


def _processes_of_user(*, end: bool = False) -> list[int]:
    name = re.escape(str(_uid()))
    found = []
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            words = status.read_text(encoding="utf-8")
        except OSError:
            continue
        if re.search(rf"^Uid:\s+{name}\s", words, re.MULTILINE) and "State:\tZ" not in words:
            found.append(int(status.parent.name))
    for pid in found if end else []:
        os.kill(pid, signal.SIGTERM)
    return found


def _programs_of_user() -> list[str]:
    found = []
    for pid in _processes_of_user():
        with suppress(OSError):
            found.append(Path(f"/proc/{pid}/comm").read_text(encoding="utf-8").strip())
    return found


def _uid() -> int:
    import pwd

    return pwd.getpwnam(USER).pw_uid


def _middle_of_teal(window: str) -> tuple[int, int] | None:
    """Return where on the screen the first icon of ours in the window is, or None."""
    words = _xdotool("getwindowgeometry", "--shell", window)
    place = {k: int(v) for k, _, v in (line.partition("=") for line in words.split()) if k in "XY"}
    picture = _grab()
    spots = [
        (x, y)
        for y in range(place["Y"], min(place["Y"] + 600, picture.height()))
        for x in range(place["X"], min(place["X"] + 900, picture.width()))
        if picture.pixel(x, y) & 0xFFFFFF == TEAL
    ]
    if len(spots) < 20:
        return None
    middle = spots[len(spots) // 2]
    near = [spot for spot in spots if abs(spot[0] - middle[0]) < 40 > abs(spot[1] - middle[1])]
    return (sum(x for x, _ in near) // len(near), sum(y for _, y in near) // len(near))


@cache
def _camera() -> QGuiApplication:
    """Connect to the screen; imported late, since Qt reads DISPLAY when it starts."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication(["double-click"])


def _grab() -> QImage:
    from PySide6.QtGui import QGuiApplication

    _camera()
    return QGuiApplication.primaryScreen().grabWindow(0).toImage()


def _windows(kind: str) -> list[str]:
    return _xdotool("search", "--onlyvisible", "--class", f"^{kind}$").split()


def _titles() -> str:
    return " | ".join(_xdotool("getwindowname", window) for window in _windows("Dateline"))


def _xdotool(*arguments: str) -> str:
    done = subprocess.run(  # noqa: S603
        ["xdotool", *arguments],  # noqa: S607
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )
    return done.stdout


def _patiently(ask: Callable[[], T | None], what: str) -> T:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if answer := ask():
            return answer
        time.sleep(0.02)
    raise SystemExit(f"Waited in vain for {what}.")


def _expect(truth: bool, what: str) -> None:
    if not truth:
        raise SystemExit(f"Expected {what}; windows: {_titles()}")


def _run(command: list[str], env: dict[str, str] | None = None) -> None:
    subprocess.run(command, check=True, env=env, stdout=subprocess.DEVNULL)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
