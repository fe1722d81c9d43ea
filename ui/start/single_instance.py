"""One window per reader and screen: a second start hands its file over, and ends.

The two processes speak over a local socket that only this user may open: a file of this computer,
no network. Nobody listening costs the start one look at a file.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

CONNECT_MS = 300
ANSWER_MS = 2000
LONGEST_REQUEST = 64 * 1024
# Of Linux's <asm-generic/socket.h>; Python's own module for them is a network module.
_SOCKET_LEVEL, _PEER_CREDENTIALS = 1, 17
_TAKEN = b"taken\n"


def address() -> str:
    """Return where the first window of this user on this screen listens."""
    screen = os.environ.get("WAYLAND_DISPLAY", "") + os.environ.get("DISPLAY", "")
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    mark = hashlib.sha256(f"{user}\n{screen}".encode()).hexdigest()[:12]
    if sys.platform == "win32":
        return f"dateline-{mark}"
    folder = _folder()
    return str(folder / f"dateline-{mark}") if folder is not None else ""


def _folder() -> Path | None:
    """Return a folder that nobody but this user can look into; None where there is none.

    Where the session gives none, one of our own stands in the folder for temporary files. Somebody
    else may have made it, or a link in its place: then no window is shared.
    """
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and _is_own(Path(given)):
        return Path(given)
    own = Path(tempfile.gettempdir()) / f"dateline-{os.getuid()}"
    try:
        own.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return None
    return own if _is_own(own) else None


def _is_own(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except (OSError, ValueError):
        return False
    return (
        stat.S_ISDIR(found.st_mode)
        and found.st_uid == os.getuid()
        and not stat.S_IMODE(found.st_mode) & 0o077
    )


def is_own_peer(socket: QLocalSocket) -> bool:
    """Tell whether this user is at the other end, as the system knows it; only Linux is asked."""
    if not sys.platform.startswith("linux"):
        return True
    import ctypes

    credentials = (ctypes.c_uint32 * 3)()
    size = ctypes.c_uint32(ctypes.sizeof(credentials))
    asked = ctypes.CDLL(None).getsockopt(
        int(socket.socketDescriptor()), _SOCKET_LEVEL, _PEER_CREDENTIALS, credentials,
        ctypes.byref(size),
    )  # fmt: skip
    return asked == 0 and credentials[1] == os.getuid()


def handed_over(file: str | None, *, to: str | None = None) -> bool:
    """Tell whether another window took `file` (None: only to be raised); then this one may go.

    False where nobody listens, or where the one who does gives no answer within two seconds.
    """
    name = to or address()
    if not name:
        return False
    if sys.platform != "win32" and not Path(name).exists():
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(CONNECT_MS):
        return False
    if not is_own_peer(socket):
        socket.abort()
        return False
    request = {
        "open": os.path.abspath(file) if file else None,
        "token": os.environ.get("XDG_ACTIVATION_TOKEN", ""),
    }
    socket.write(json.dumps(request).encode() + b"\n")
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(ANSWER_MS):
            return False
    return bytes(socket.readLine().data()) == _TAKEN


class Listener(QObject):
    """The first window's ear.

    Signals:
        asked(str): another start wants this file opened; empty: it only wants to see the window.
    """

    asked = Signal(str)

    def __init__(self, parent: QObject | None = None, *, at: str | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        name = at or address()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # Reached only when nobody answered there: what is left is a dead window's.
        if name:
            QLocalServer.removeServer(name)
        self._server.newConnection.connect(self._welcome)
        if name:
            self._server.listen(name)

    @property
    def is_listening(self) -> bool:
        """Whether other starts can reach this window."""
        return self._server.isListening()

    def close(self) -> None:
        """Hear nothing more, and take the socket's file away."""
        self._server.close()

    def _welcome(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        if not is_own_peer(socket):
            socket.abort()
            return
        socket.readyRead.connect(lambda: self._hear(socket))

    def _hear(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LONGEST_REQUEST:
            socket.abort()
        if not socket.canReadLine():
            return
        request = _understood(bytes(socket.readLine().data()))
        if request is None:
            socket.abort()
            return
        socket.write(_TAKEN)
        socket.flush()
        file, token = request
        if token:
            # Wayland lets a window come forward only with the token of the click that asked.
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.asked.emit(file)


def _understood(line: bytes) -> tuple[str, str] | None:
    """Return file and token of a request, or None where it makes no sense."""
    try:
        request = json.loads(line)
        file, token = request["open"] or "", request["token"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(file, str) or not isinstance(token, str) or "\0" in file + token:
        return None
    if file and not os.path.isabs(file):
        return None
    return file, token
