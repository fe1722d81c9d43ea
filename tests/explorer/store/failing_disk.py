"""A disk that fails once at a chosen moment, under SQLite: full, broken, read-only, cut from power.

Every open, write, sync, truncation and deletion that SQLite asks for is a point; at the chosen one
the fault happens, before and after it the disk is sound. After a power cut the program goes on, but
nothing that it does from then on is on the disk: `lose` leaves what was synced, and what was only
written is gone, or there in part.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw

FAULTS = {
    "open": ("denied", "read-only", "broken"),
    "write": ("full", "broken", "short", "power lost", "power torn"),
    "sync": ("broken", "power lost", "power torn"),
    "truncate": ("broken",),
    "delete": ("broken", "denied"),
}
_ERRORS = {
    "denied": apsw.CantOpenError,
    "read-only": apsw.ReadOnlyError,
    "broken": apsw.IOError,
    "full": apsw.FullError,
    "short": apsw.FullError,
}


class FailingDisk(apsw.VFS):
    """SQLite's files for as long as a block runs; `points` says what was asked for, in order."""

    def __init__(self, point: int = -1, fault: str = "") -> None:
        self.point, self.fault = point, fault
        self.points: list[tuple[str, str]] = []
        self.is_dead = False
        self.synced: dict[str, bytes] = {}
        self.unsynced: dict[str, list[tuple[int, bytes]]] = {}
        self.sound = apsw.vfs_names()[0]
        super().__init__("failing", self.sound, makedefault=True)

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: N802
        """Open a file."""
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self.reach("open", path or "")
        return _File(self, path or "", name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        """Delete a file."""
        self.reach("delete", filename)
        super().xDelete(filename, syncdir)
        if not self.is_dead:
            self.synced.pop(filename, None)
            self.unsynced.pop(filename, None)

    def reach(self, what: str, path: str) -> str:
        """Note a point; raise where the fault is there, or return it where it is a write's own."""
        if self.is_dead:
            return ""
        self.points.append((what, Path(path).name))
        if len(self.points) - 1 != self.point:
            return ""
        if self.fault.startswith("power"):
            self.is_dead = True
            return ""
        if self.fault == "short":
            return self.fault
        raise _ERRORS[self.fault](self.fault)

    @property
    def failed(self) -> str:
        """The name of the file that the fault befell."""
        return self.points[self.point][1] if self.point < len(self.points) else ""

    def lose(self) -> None:
        """Leave of each file what a power cut would."""
        for path in self.synced.keys() | self.unsynced.keys():
            writes = self.unsynced.get(path, [])
            data = bytearray(self.synced.get(path, b""))
            kept = writes[::2] if self.fault == "power torn" else []
            for offset, part in kept:
                data[len(data) :] = bytes(max(0, offset - len(data)))
                data[offset : offset + len(part)] = part
            Path(path).write_bytes(data)
        for folder in {Path(path).parent for path in self.synced.keys() | self.unsynced.keys()}:
            for file in (*folder.glob("*-shm"), *folder.glob(".dateline-*")):
                file.unlink()


class _File(apsw.VFSFile):
    def __init__(self, disk: FailingDisk, path: str, name: Any, flags: list[int]) -> None:
        self.disk, self.path = disk, path
        file = Path(path)
        if path and not disk.is_dead and path not in disk.synced and file.exists():
            disk.synced[path] = file.read_bytes()
        super().__init__(disk.sound, name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        """Write, or half of it."""
        if self.disk.reach("write", self.path):
            super().xWrite(data[: len(data) // 2], offset)
            raise _ERRORS["short"]("short")
        super().xWrite(data, offset)
        if self.path and not self.disk.is_dead:
            self.disk.unsynced.setdefault(self.path, []).append((offset, bytes(data)))

    def xSync(self, flags: int) -> None:  # noqa: N802
        """Have all that was written on the disk."""
        self.disk.reach("sync", self.path)
        super().xSync(flags)
        if self.path and not self.disk.is_dead:
            self.disk.synced[self.path] = Path(self.path).read_bytes()
            self.disk.unsynced[self.path] = []

    def xTruncate(self, size: int) -> None:  # noqa: N802
        """Shorten a file."""
        self.disk.reach("truncate", self.path)
        super().xTruncate(size)


@contextmanager
def failing(point: int = -1, fault: str = "") -> Iterator[FailingDisk]:
    """Give SQLite a disk that fails at `point`, counted from 0; -1: it never does."""
    disk = FailingDisk(point, fault)
    try:
        yield disk
    finally:
        disk.unregister()
