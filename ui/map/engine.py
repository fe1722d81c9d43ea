"""What the web engine must find in the environment before Qt is imported.

Holds no Qt itself, so that it can run first of all.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

FLAGS = (
    # Double quotes keep the blanks together; the engine takes single ones for part of the rule.
    '--host-resolver-rules="MAP * ~NOTFOUND"',
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-background-networking",
    # Else a script that asks for the computer's addresses has it join a group of the network.
    "--disable-features=WebRtcHideLocalIpsWithMdns",
)
"""Resolver and WebRTC: two of the four defences that together let nothing out of the page."""


_DEVICES = (Path("/dev/dri"), Path("/dev/nvidiactl"), Path("/dev/dxg"))
"""What a graphics card looks like on Linux, and inside Windows."""


def prepare() -> None:
    """Set the engine's flags and close its debugging door. Call before the first Qt import."""
    os.environ.pop("QTWEBENGINE_REMOTE_DEBUGGING", None)
    present = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
    wanted: tuple[str, ...] = FLAGS
    if not has_graphics_card():
        # Qt and the engine find that out by themselves, by loading every driver in vain: a fifth of
        # the time an empty web view takes to start, and 60 MB of a compiler that nobody calls.
        # Two threads that paint: with two cores the engine takes one, and each new picture of the
        # map after a zoom is waited for half as long again.
        wanted = (*FLAGS, "--disable-gpu", "--num-raster-threads=2")
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
        os.environ.setdefault("QT_XCB_GL_INTEGRATION", "none")
    missing = [flag for flag in wanted if flag not in present]
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join(filter(None, [present, *missing]))
    if _is_root():
        # Chromium refuses to run as root with its sandbox on; everyone else keeps the sandbox.
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"


def version() -> str:
    """Return the version of the browser inside. Imports Qt: for a window that is up."""
    from PySide6.QtWebEngineCore import qWebEngineChromiumVersion

    return str(qWebEngineChromiumVersion())


def has_graphics_card() -> bool:
    """Tell whether there may be a graphics card; only Linux can say that there is none."""
    return not sys.platform.startswith("linux") or any(device.exists() for device in _DEVICES)


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
