"""Whatever SQLite asks of the disk fails once: the library opens, nothing told as kept is lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from itertools import cycle
from pathlib import Path

import pytest
from msgspec.structs import replace

from explorer.corrections.rules import NeverPerson, Standing
from explorer.errors import UserError
from explorer.extract.version import VERSION
from explorer.model import Dossier
from explorer.store import collections, joining, packs, readings, upkeep
from explorer.store.library import Library
from tests.explorer.store.crash_child import edited, made
from tests.explorer.store.failing_disk import FAULTS, FailingDisk, failing

# What SQLite does without, as when it closes a file, Python tells as an exception nobody caught.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
NAME = "library.sqlite"
Step = Callable[[Library], object]
Check = Callable[[Library], bool]
Scenario = Callable[[Path, FailingDisk, list[Check]], None]


def _collect(library: Library) -> None:
    with library.changing() as file:
        number = collections.make(file, "Roads")
        collections.put(file, number, 1, made(1).quotes[0], "mine")


def _join(library: Library) -> None:
    with library.changing() as file:
        joining.join(file, 1, 2)


def _rule(library: Library) -> None:
    with library.changing() as file:
        packs.keep(file, [Standing(rule=NeverPerson(name="Nobody"), by="Ada")], "pack")


def _read_again(library: Library) -> None:
    with library.changing() as file:
        readings.put(file, 2, fresh())


def _back_up(library: Library) -> None:
    library.back_up(library.path.with_name("backup.sqlite"))


def fresh() -> Dossier:
    """The second article, read anew."""
    return replace(made(2), quotes=made(2).quotes * 1, events=())


def _rows(sql: str, library: Library) -> int:
    with library.reading() as file:
        return int(file.execute(sql).get)


def _has(number: int, library: Library) -> bool:
    return any(library.dossier(entry.id) == made(number) for entry in library.entries())


STEPS: tuple[tuple[Step, Check], ...] = (
    (lambda library: library.add(made(3)), partial(_has, 3)),
    (
        lambda library: library.correct(1, b"{}", edited(1, 1)),
        lambda library: library.dossier(1) == edited(1, 1),
    ),
    (_join, lambda library: _rows("SELECT count(*) FROM person WHERE same_as = 1", library) == 1),
    (_collect, lambda library: _rows("SELECT count(*) FROM collected", library) == 1),
    (_rule, lambda library: _rows("SELECT count(*) FROM standing", library) == 1),
    (
        _read_again,
        lambda library: _rows("SELECT rules FROM reading WHERE article = 2", library) == VERSION,
    ),
    (_back_up, lambda library: library.path.with_name("backup.sqlite").exists()),
)
"""What the reader does, and how it is told that it was kept."""


def opened(path: Path) -> Library:
    """Open the library; a disk that failed once is asked once more."""
    try:
        return Library.open(path)
    except UserError as error:
        assert NAME in f"{error}" or "disk is full" in f"{error}", error
        return Library.open(path)


def use(path: Path, disk: FailingDisk, kept: list[Check]) -> None:
    """Do every step; note how to check those that were told as done."""
    library = opened(path)
    for step, check in STEPS:
        try:
            step(library)
        except UserError as error:
            named = "backup.sqlite" if ".part" in disk.failed else NAME
            assert named in f"{error}" or (named == NAME and "disk is full" in f"{error}"), error
        else:
            if not disk.is_dead:
                kept.append(check)
    library.close()


def begin(path: Path, disk: FailingDisk, kept: list[Check]) -> None:
    """Make a library and put two articles in it."""
    library = opened(path)
    for number in (1, 2):
        try:
            library.add(made(number))
            if not disk.is_dead:
                kept.append(partial(_has, number))
        except UserError as error:
            assert NAME in f"{error}" or "disk is full" in f"{error}"
    library.close()


def look(folder: Path, kept: list[Check]) -> None:
    """Check the library and what stands beside it, on a sound disk."""
    with Library.open(folder / NAME) as library:
        with library.reading() as file:
            assert upkeep.integrity(file) == "ok"
        for check in kept:
            assert check(library)
    left = {file.name for file in folder.iterdir()}
    assert left <= {NAME, "backup.sqlite"}, left
    if "backup.sqlite" in left:
        with Library.open(folder / "backup.sqlite", for_reading=True) as library:
            assert len(library.entries()) >= 2


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """A library of two articles."""
    with Library.open(tmp_path / "template" / NAME) as library:
        library.add_all([made(1), made(2)])
    return tmp_path / "template" / NAME


def every_point(scenario: Scenario, folder: Path, template: Path | None, *, writes: int = 1) -> int:
    """Run a scenario once for each point at which the disk may fail, or each so many-th write."""
    points = _try(scenario, folder / "whole", template, -1, "").points
    faults = {what: cycle(kinds) for what, kinds in FAULTS.items()}
    for number, (what, _) in enumerate(points):
        if what == "write" and number % writes:
            continue
        _try(scenario, folder / str(number), template, number, next(faults[what]))
        shutil.rmtree(folder / str(number))
    return len(points)


def _try(
    scenario: Scenario,
    folder: Path,
    template: Path | None,
    point: int,
    fault: str,
) -> FailingDisk:
    folder.mkdir()
    if template is not None:
        shutil.copy(template, folder / NAME)
    kept: list[Check] = []
    try:
        with failing(point, fault) as disk:
            scenario(folder / NAME, disk, kept)
        if disk.is_dead:
            disk.lose()
        look(folder, kept)
    except BaseException as error:
        error.add_note(f"point {point}: {fault} at {disk.points[point]}")
        raise
    return disk


def test_nothing_is_lost_in_a_library_in_use(tmp_path: Path, template: Path) -> None:
    assert every_point(use, tmp_path, template) > 100


def test_nothing_is_lost_in_a_new_library(tmp_path: Path) -> None:
    # Its tables are made in one go, a hundred writes of one kind: every fifth stands for them.
    assert every_point(begin, tmp_path, None, writes=5) > 100
