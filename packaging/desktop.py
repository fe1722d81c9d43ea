"""A desktop to click on: a screen of its own, a window manager, a file manager, one user at it.

For `double_click`. Icons are found by their colour, and the mouse is worked as a hand works it.
Each wait is for something that can be seen: how long that takes is the machine's affair.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

import desktop_picture as picture  # type: ignore[import-not-found]  # scripts beside this one
from desktop_user import User  # type: ignore[import-not-found]

TOOLS = ("Xvfb", "openbox", "pcmanfm", "xdotool", "runuser", "useradd", "userdel")
SCREEN = "2100x900x24"
FOLDER_AT = ("1330", "40", "740", "600")
"""Where the file manager stands, in pixels: beside the window of Dateline, never under it."""
PATIENCE = 60.0
ONE_TRY = 20.0
TRIES = 3

T = TypeVar("T")


def missing() -> list[str]:
    """Return what this machine lacks for it."""
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    return lacking if os.geteuid() == 0 else [*lacking, "root"]


class Desktop:
    """What is on the screen, and the hand on its mouse.

    Args:
        user: whose programs they are.
        pictures: the folder for what was seen.
    """

    def __init__(self, user: User, pictures: Path) -> None:
        self.user = user
        self._pictures = pictures

    @contextmanager
    def managed(self) -> Iterator[None]:
        """Have a window manager, at work: a window that comes while it begins may never be seen."""
        with self.user.running("openbox"):
            # The last thing it does before it begins its work is to take the focus.
            patiently(lambda: _xdotool("getwindowfocus").strip(), "the window manager")
            yield

    @contextmanager
    def double_clicked(self, folder: Path, has_come: Callable[[], bool]) -> Iterator[float]:
        """Double-click our icon in a folder; give the seconds until `has_come`.

        A machine that is busy elsewhere may make two single clicks of it: tried again then, in a
        file manager begun anew.

        Raises:
            SystemExit: when that was in vain three times.
        """
        for _ in range(TRIES):
            with self.user.running("pcmanfm", "--no-desktop", str(folder)):
                place = waited(self._icon, ONE_TRY)
                started = time.monotonic()
                if place is not None:
                    _xdotool("mousemove", *map(str, place))
                    _xdotool("click", "--repeat", "2", "--delay", "60", "1")
                    if waited(has_come, ONE_TRY):
                        yield time.monotonic() - started
                        return
                self.seen("in vain")
        raise SystemExit(f"Waited in vain for a window from {folder}; windows: {self.titles()}")

    def seen(self, what: str) -> Path:
        """Keep a picture of the screen, and return where it is."""
        path = self._pictures / f"{what.replace(' ', '-')}.png"
        picture.keep(path)
        return path

    def close(self, kind: str) -> None:
        """Have the program quit by its keys, and wait until its windows are gone."""
        if not waited(lambda: self._is_closed(kind), PATIENCE):
            raise SystemExit(f"{kind} does not close; see {self.seen('in vain')}")

    def titles(self) -> list[str]:
        """Return the titles of Dateline's windows."""
        return [_xdotool("getwindowname", window).strip() for window in self.windows("Dateline")]

    def windows(self, kind: str) -> list[str]:
        """Return the windows of a class, by the X server's numbers."""
        return _xdotool("search", "--onlyvisible", "--class", f"^{kind}$").split()

    def _is_closed(self, kind: str) -> bool:
        windows = self.windows(kind)
        if not windows:
            return True
        _xdotool("windowactivate", windows[0])
        # A key goes to whom the window manager has given the focus by now.
        if waited(lambda: _xdotool("getactivewindow").strip() == windows[0], 2):
            _xdotool("key", "ctrl+q")
        return bool(waited(lambda: not self.windows(kind), 3))

    def _icon(self) -> tuple[int, int] | None:
        window = self._window_of_folder()
        if window is None:
            return None
        seen = picture.middle_of_icon(window)
        time.sleep(0.3)
        return seen if seen == picture.middle_of_icon(window) else None

    def _window_of_folder(self) -> picture.Box | None:
        windows = self.windows("Pcmanfm")
        if not windows:
            return None
        left, top, width, height = FOLDER_AT
        # Without waiting for it: a window that is there already and as large never answers.
        _xdotool("windowactivate", windows[-1])
        _xdotool("windowsize", windows[-1], width, height)
        _xdotool("windowmove", windows[-1], left, top)
        return tuple(map(int, FOLDER_AT))


@contextmanager
def screen() -> Iterator[None]:
    """Have a screen of its own in DISPLAY."""
    before = os.environ.get("DISPLAY")
    answer, number = os.pipe()
    # As it is, the server would begin anew whenever the last program leaves it, and xdotool does.
    command = ["Xvfb", "-displayfd", str(number), "-noreset", "-nolisten", "tcp"]
    command += ["-screen", "0", SCREEN]
    server = subprocess.Popen(command, pass_fds=[number], stderr=subprocess.DEVNULL)  # noqa: S603
    os.close(number)
    with os.fdopen(answer) as line:
        os.environ["DISPLAY"] = ":" + line.readline().strip()
    try:
        yield
    finally:
        picture.put_away()
        server.send_signal(signal.SIGTERM)
        server.wait()
        os.environ.pop("DISPLAY")
        if before is not None:
            os.environ["DISPLAY"] = before


def waited(ask: Callable[[], T | None], seconds: float) -> T | None:
    """Ask until there is an answer or the time is over; return the last answer."""
    end = time.monotonic() + seconds
    while not (answer := ask()) and time.monotonic() < end:
        time.sleep(0.02)
    return answer


def waited_out(ask: Callable[[], T]) -> T:
    """Ask until there is nothing left, or a minute is over; return what is left."""
    waited(lambda: not ask(), PATIENCE)
    return ask()


def patiently(ask: Callable[[], T | None], what: str) -> T:
    """Ask until there is an answer, and return it.

    Raises:
        SystemExit: after a minute without.
    """
    answer = waited(ask, PATIENCE)
    if not answer:
        raise SystemExit(f"Waited in vain for {what}.")
    return answer


def _xdotool(*arguments: str) -> str:
    with suppress(subprocess.TimeoutExpired):
        done = subprocess.run(  # noqa: S603
            ["xdotool", *arguments],  # noqa: S607
            capture_output=True,
            text=True,
            check=False,
            timeout=20,
        )
        return done.stdout
    return ""
