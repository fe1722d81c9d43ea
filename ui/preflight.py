"""What must be there before Qt starts: a screen, and the system libraries it is built on.

Holds no Qt: without its libraries Qt ends the process with words that name the wrong one.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from pathlib import Path

_HINT = (
    "Install the package of your system that has it, then start again."
    if getattr(sys, "frozen", False)
    else "Run ./run from a terminal: it names the system package, or installs it as root."
)


def complaint() -> str | None:
    """Return one sentence about what is missing, with a next step, or None."""
    if not sys.platform.startswith("linux"):
        return None
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if not platform and not _has_display():
        return (
            "Dateline needs a screen and found none. "
            "Start it from a desktop session, or set DISPLAY."
        )
    x11 = platform.startswith("xcb") or (not platform and "DISPLAY" in os.environ)
    return missing_library() if x11 else None


def of_import(error: ImportError) -> str:
    """Return the sentence for a library that Qt's own modules could not load."""
    return f"A system library is missing: {str(error).partition(':')[0]}. {_HINT}"


def missing_library() -> str | None:
    """Return a sentence that names the library the X11 plug-in lacks, or None."""
    found = importlib.util.find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        return f"PySide6 is not installed. {_HINT}"
    plugin = Path(found.submodule_search_locations[0]) / "Qt/plugins/platforms/libqxcb.so"
    try:
        # Qt loads the same file a moment later: looking first costs next to nothing.
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return f"A system library is missing: {str(error).partition(':')[0]}. {_HINT}"
    return None


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
