"""The memory a family of processes holds, as if nobody else on the machine used their libraries.

Linux counts a page that several processes share to each of them by its part. On a machine that
others use too, their browsers would so make ours look smaller than it is for someone who has one
alone. Here a file's clean pages count once for the whole family, and in full.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

File = tuple[str, str]
"""Device and inode; the anonymous memory of a process has none."""


def by(pids: Iterable[int], books: Path = Path("/proc")) -> float:
    """Return the megabytes that processes hold together: their own pages, and each file once."""
    own, shared = 0, defaultdict[File, int](int)
    for pid in pids:
        mine, files = _of(pid, books)
        own += mine
        for file, size in files.items():
            shared[file] = max(shared[file], size)
    return (own + sum(shared.values())) / 1024


def _of(pid: int, books: Path) -> tuple[int, dict[File, int]]:
    """Return the kilobytes that are the process's own, and those it has of each file."""
    try:
        lines = (books / str(pid) / "smaps").read_text().splitlines()
    except OSError:
        return 0, {}
    own, files, file = 0, defaultdict[File, int](int), ("", "0")
    for line in lines:
        name, *rest = line.split()
        if not name.endswith(":"):
            file = (rest[2], rest[3])
        elif name == "Rss:":
            resident = int(rest[0])
        elif name == "Anonymous:":
            anonymous = int(rest[0])
            own += anonymous
            if file[1] != "0":
                files[file] += resident - anonymous
            else:
                own += resident - anonymous
    return own, files


def family(pid: int) -> list[int]:
    """Return a process and all that it started, and what those started."""
    parents: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    family, todo = [], [pid]
    while todo:
        here = todo.pop()
        family.append(here)
        todo += parents.get(here, [])
    return family
