"""Many articles at once: files in, lines of JSON out, in order, a few in memory at a time."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import msgspec

from explorer.errors import DatelineError, UserError
from explorer.i18n.messages import translate

FEW_FILES = 6  # below that, starting processes costs more than it saves
LARGE = 1_000_000  # bytes in all from which processes pay off whatever the number
_AHEAD = 3  # files under way for each process


class Line(msgspec.Struct, frozen=True):
    """One file's outcome: its dossier as JSON, or the sentence that says what is wrong with it."""

    file: str
    json: bytes
    error: str | None = None


class _Failed(msgspec.Struct):
    file: str
    error: str


def failed(file: str, sentence: str) -> Line:
    """Return the line for a file that could not be read."""
    return Line(file, msgspec.json.encode(_Failed(file, sentence)), sentence)


def _too_large(file: str) -> str:
    said = translate("batch", "{name} is too large for this machine’s memory.")
    return said.format(name=Path(file).name)


def _stopped(file: str) -> str:
    said = translate("batch", "{name} stopped the process that read it.")
    return said.format(name=Path(file).name)


def read_line(file: str, published: str | None = None) -> Line:
    """Read one file and return its line; whatever is wrong with the file becomes its error."""
    from explorer import api

    try:
        article = api.read_article(Path(file), published=published)
        dossier = api.without_text(api.extract(article))
        return Line(file, msgspec.json.encode(dossier))
    except DatelineError as error:
        return failed(file, error.sentence if isinstance(error, UserError) else str(error))
    except MemoryError:
        return failed(file, _too_large(file))


def cores() -> int:
    """Return how many processes this one may keep busy."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1


def _total(files: Sequence[str]) -> int:
    return sum(Path(f).stat().st_size for f in files if Path(f).is_file())


def read_all(
    files: Sequence[str], published: str | None = None, jobs: int | None = None
) -> Iterator[Line]:
    """Yield the lines of the files, in the order given, read by several processes.

    Args:
        files: the files' paths.
        published: the day of publication of them all, ISO 8601, if it is known.
        jobs: how many processes; by default as many as there are cores, for few files none.
    """
    wanted = jobs or cores()
    if wanted < 2 or len(files) < 2:
        yield from (read_line(file, published) for file in files)
        return
    if jobs is None and len(files) < FEW_FILES and _total(files) < LARGE:
        yield from (read_line(file, published) for file in files)
        return
    _warm_up()
    yield from _in_processes(files, published, min(wanted, len(files)))


def _warm_up() -> None:
    """Load what reading needs before processes split off, so that they share it."""
    from explorer import api
    from explorer.model import Article

    api.extract(Article(text="Warm-up.\n\nOn Monday, “yes,” said Ann Lee of Kenya."))


def _in_processes(files: Sequence[str], published: str | None, jobs: int) -> Iterator[Line]:
    waiting = deque(files)
    again: set[str] = set()
    while waiting:
        with ProcessPoolExecutor(jobs) as pool:
            try:
                yield from _drain(pool, waiting, published, jobs * _AHEAD)
            except BrokenProcessPool:
                # A process was killed. The first file not yet told goes once more, alone.
                file = waiting.popleft()
                if file in again:
                    yield failed(file, _stopped(file))
                else:
                    again.add(file)
                    yield _alone(file, published)


def _drain(
    pool: ProcessPoolExecutor, waiting: deque[str], published: str | None, ahead: int
) -> Iterator[Line]:
    """Yield lines in order; a file leaves `waiting` only when its line is out."""
    running: deque[Future[Line]] = deque()
    while waiting:
        while len(running) < min(ahead, len(waiting)):
            running.append(pool.submit(read_line, waiting[len(running)], published))
        line = running.popleft().result()
        waiting.popleft()
        yield line


def _alone(file: str, published: str | None) -> Line:
    try:
        with ProcessPoolExecutor(1) as pool:
            return pool.submit(read_line, file, published).result()
    except BrokenProcessPool:
        return failed(file, _stopped(file))


def in_order(
    submit: Callable[[str], Future[Line]], files: Iterable[str], ahead: int
) -> Iterator[Line]:
    """Yield the lines of futures in the order of the files, at most `ahead` of them under way."""
    running: deque[Future[Line]] = deque()
    for file in files:
        running.append(submit(file))
        if len(running) >= ahead:
            yield running.popleft().result()
    while running:
        yield running.popleft().result()
