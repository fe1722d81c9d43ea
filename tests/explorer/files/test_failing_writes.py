"""Whatever a file needs of the disk fails once: the old one stays whole, the sentence names it."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from explorer.corrections import pack as packs
from explorer.corrections.rules import NeverPerson, Standing
from explorer.errors import UserError
from explorer.export import forms
from explorer.files import atomic, dossier_file
from explorer.model import Dossier
from explorer.store.library import Library
from tests.explorer.store.crash_child import made

ERRORS = (errno.ENOSPC, errno.EIO, errno.EROFS, errno.EACCES)
OLD = b"what was there before"


class FailingSystem:
    """The system's calls, of which the one at `point` fails; a write leaves half of it behind."""

    def __init__(self, point: int, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.point, self.code, self.calls = point, code, 0
        for name in ("open", "fsync", "replace", "chmod", "close"):
            monkeypatch.setattr(atomic.os, name, self.watched(getattr(os, name)))
        self.whole_open = io.open
        monkeypatch.setattr(io, "open", self.open)

    def watched(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """Return a call that fails at the chosen point."""

        def watched(*given: Any, **named: Any) -> Any:
            self.reach()
            return call(*given, **named)

        return watched

    def reach(self) -> None:
        """Note a call; raise if it is the chosen one."""
        self.calls += 1
        if self.calls - 1 == self.point:
            raise OSError(self.code, os.strerror(self.code))

    def open(self, file: Any, mode: str = "r", *given: Any, **named: Any) -> Any:
        """Open a file, which may fail to be opened, or to be written to."""
        if ".part" not in str(file):
            return self.whole_open(file, mode, *given, **named)
        self.reach()
        opened = self.whole_open(file, mode, *given, **named)
        return _Short(opened, self) if "w" in mode else opened


class _Short:
    """A file whose writing may fail with half of it done."""

    def __init__(self, file: Any, system: FailingSystem) -> None:
        self.file, self.system = file, system

    def write(self, data: bytes) -> int:
        """Write half, then the other half."""
        self.file.write(data[: len(data) // 2])
        self.file.flush()
        self.system.reach()
        return int(self.file.write(data[len(data) // 2 :]))

    def __enter__(self) -> _Short:
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()
        self.system.reach()


def _pack(path: Path) -> None:
    rule = Standing(rule=NeverPerson(name="Nobody"), by="Ada")
    packs.save(path, packs.Pack(rules=(rule,)))


def _export(form: str) -> Callable[[Path], None]:
    return lambda path: forms.write(path, [made(1)], form)


def _settings(path: Path) -> None:
    atomic.write(path, b"[General]\ntheme=dark\n", private=True)


WRITERS: dict[str, Callable[[Path], None]] = {
    "document": lambda path: dossier_file.write(path, made(1)),
    "pack": _pack,
    "small file": _settings,
    **{form: _export(form) for form in forms.FORMS},
}


CASES = [*((kind, OLD) for kind in WRITERS), ("document", None), ("pack", None)]


@pytest.mark.parametrize(("kind", "old"), CASES)
def test_a_file_is_whole_or_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, old: bytes | None
) -> None:
    path, write = tmp_path / "a file", WRITERS[kind]
    with monkeypatch.context() as patched:
        calls = FailingSystem(-1, 0, patched)
        write(path)
    whole = path.stat().st_size
    assert calls.calls >= 6
    for point in range(calls.calls):
        code = ERRORS[point % len(ERRORS)]
        path.unlink()
        if old is not None:
            path.write_bytes(old)
        failed = _fails(write, path, point, code, monkeypatch)
        if failed is None:
            # The folder is synced where the system knows such a thing. Some formats tell the time.
            assert abs(path.stat().st_size - whole) < 100
        else:
            assert "a file" in failed.sentence and os.strerror(code) in failed.sentence
            assert (path.read_bytes() if path.exists() else None) == old
        assert {file.name for file in tmp_path.iterdir()} <= {"a file"}
        path.touch()


def _fails(
    write: Callable[[Path], None],
    path: Path,
    point: int,
    code: int,
    monkeypatch: pytest.MonkeyPatch,
) -> UserError | None:
    with monkeypatch.context() as patched:
        FailingSystem(point, code, patched)
        try:
            write(path)
        except UserError as error:
            return error
    return None


def test_a_collection_is_exported_whole_or_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from explorer.store import collections

    with Library.open(tmp_path / "library.sqlite") as library:
        library.add(made(1))
        with library.changing() as file:
            number = collections.make(file, "Roads")
            collections.put(file, number, 1, made(1).quotes[0], "mine")
        chosen: list[Dossier] = list(collections.dossiers(library, "Roads"))
    path = tmp_path / "roads.csv"
    path.write_bytes(OLD)
    failed = _fails(lambda to: forms.write(to, chosen, "csv"), path, 1, errno.ENOSPC, monkeypatch)
    assert failed is not None and "roads.csv" in failed.sentence
    assert path.read_bytes() == OLD
    assert list(tmp_path.glob("*.part")) == []
