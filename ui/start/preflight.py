"""What must be there before Qt starts: a screen, and the system libraries it is built on.

Without them Qt ends the process with words that name the wrong library. Holds no Qt at its head:
whether there is a screen is known before Qt is.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

_HINT = (
    "Install the package of your system that has it, then start again."
    if getattr(sys, "frozen", False)
    else "Run ./run from a terminal: it names the system package, or installs it as root."
)


def complaint() -> str | None:
    """Return one sentence about a missing screen, with a next step, or None."""
    if not sys.platform.startswith("linux"):
        return None
    if not os.environ.get("QT_QPA_PLATFORM") and not _has_display():
        return (
            "Dateline needs a screen and found none. "
            "Start it from a desktop session, or set DISPLAY."
        )
    return None


def of_import(error: ImportError) -> str:
    """Return the sentence for a library that Qt's own modules could not load."""
    return f"A system library is missing: {str(error).partition(':')[0]}. {_HINT}"


def missing_library(plugin: Path | None = None) -> str | None:
    """Return a sentence that names the library the X11 plug-in lacks, or None.

    Call once Qt's own modules are imported. Qt loads the same file a moment later: looking first
    costs next to nothing.

    Args:
        plugin: the plug-in, where it is not Qt's own.
    """
    if plugin is None and not _uses_x11():
        return None
    from PySide6.QtCore import QLibrary, QLibraryInfo

    if plugin is None:
        plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
        plugin = Path(plugins) / "platforms" / "libqxcb.so"
    library = QLibrary(str(plugin))
    if library.load():
        return None
    # Qt says "Cannot load library FILE: LIBRARY: cannot open shared object file: …".
    named = re.search(r"([^\s:/(]+): cannot open shared object", library.errorString())
    return f"A system library is missing: {named[1] if named else plugin.name}. {_HINT}"


def _uses_x11() -> bool:
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    x11 = platform.startswith("xcb") or (not platform and "DISPLAY" in os.environ)
    return x11 and sys.platform.startswith("linux")


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
