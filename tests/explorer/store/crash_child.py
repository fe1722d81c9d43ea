"""Kills a process that changes a library, again and again, and looks at what is left.

Run as a script: ``crash_child.py FOLDER KILLS SEED``. One warm process forks a child for each kill;
the child says on a pipe what it was told is kept; the parent ends it with SIGKILL at a random
moment and checks the file. Prints one JSON object: how many kills, how often something was kept.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from explorer.files import dossier_file
from explorer.model import Article, Dossier, Person, Quote
from explorer.store import articles, migrations, upkeep
from explorer.store.library import Library
from explorer.store.sqlite import connection

Say = Callable[[str], None]
OPENINGS = 3.0  # how many times as long as opening and adding takes a child lives at most


def made(number: int, text: str = "") -> Dossier:
    """A small dossier, another one for each number."""
    words = text or f"We will build road {number}, " + "mile after mile, " * 30
    return Dossier(
        article=Article(title=f"Road {number}", text=f"{number} {words}"),
        people=(Person(id="p", name=f"Aida Bek{number}", country="KG"),),
        quotes=(Quote(id="q", text=words, kind="sentence", speaker_id="p"),),
    )


def edited(number: int, edit: int) -> Dossier:
    """The dossier as it is after an edit."""
    return replace(made(number), quotes=(Quote(id="q", text=f"Edit {edit}.", kind="sentence"),))


class Import:
    """Articles are added one by one, some of them several at once."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "import.sqlite"
        self.kept = 0

    def child(self, say: Say) -> None:
        """Add articles until killed."""
        with Library.open(self.path) as library:
            number = len(library.entries())
            while True:
                size = 1 + number % 3
                library.add_all(made(n) for n in range(number, number + size))
                number += size
                say(str(number))

    def check(self, said: list[str]) -> None:
        """Every article told as kept is there, and found."""
        self.kept = max([self.kept, *map(int, said)])
        with sound(self.path) as library:
            count = len(library.entries())
            assert count >= self.kept, f"{self.kept - count} articles lost"
            assert len(library.quotes("road", -1)) == count
            for number in range(max(0, count - 3), count):
                assert library.dossier(number + 1) == made(number)


class Edit:
    """One article is corrected again and again."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "edit.sqlite"
        self.kept = 0
        with Library.open(self.path) as library:
            library.add(made(0))

    def child(self, say: Say) -> None:
        """Correct until killed."""
        with Library.open(self.path) as library:
            with library.reading() as file:
                edit = len(articles.corrections(file, 1))
            while True:
                edit += 1
                library.correct(1, str(edit).encode(), edited(0, edit))
                say(str(edit))

    def check(self, said: list[str]) -> None:
        """Every edit told as kept is there, in order, and the dossier is that of the last one."""
        self.kept = max([self.kept, *map(int, said)])
        with sound(self.path) as library, library.reading() as file:
            edits = [int(edit) for edit in articles.corrections(file, 1)]
            assert edits == list(range(1, len(edits) + 1)), "edits out of order"
            assert len(edits) >= self.kept, "an edit was lost"
            if edits:
                assert library.dossier(1) == edited(0, edits[-1])
                assert len(library.quotes(f"edit {edits[-1]} ")) == 1


class Migration:
    """A library of the first format is opened."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "old.sqlite"
        session = connection.open_file(self.path)
        migrations.bring_up(session, target=1)
        with session.changing() as file:
            for number in range(12):
                _put_in_first_format(file, made(number))
        session.close()
        run = connection.open_file(self.path)
        run.connection.execute("PRAGMA journal_mode = DELETE").fetchall()
        run.close()
        self.old = self.path.read_bytes()

    def child(self, say: Say) -> None:
        """Bring the library up until killed."""
        while True:
            Library.open(self.path).close()
            say("2")
            self._start_anew()

    def check(self, said: list[str]) -> None:
        """All articles are there in the old format or the new one, and opening goes on."""
        if self.path.exists() and self.path.stat().st_size == len(self.old):
            assert self.path.read_bytes() == self.old or self._opens()
        elif self.path.exists():
            assert self._opens()
        self._start_anew()

    def _opens(self) -> bool:
        with sound(self.path) as library:
            return len(library.entries()) == 12 == len(library.quotes("road", -1))

    def _start_anew(self) -> None:
        for file in self.folder.glob("old*"):
            file.unlink()
        part = self.folder / "next"
        part.write_bytes(self.old)
        part.replace(self.path)


class Backup:
    """A library is backed up while it grows, and restored from the last backup."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "backed.sqlite"
        self.target = folder / "backup.sqlite"
        self.folder = folder
        with Library.open(self.path) as library:
            library.add_all(made(number) for number in range(40))
            library.back_up(self.target)

    def child(self, say: Say) -> None:
        """Back up and restore until killed."""
        with Library.open(self.path) as library:
            while True:
                library.back_up(self.target)
                library.restore(self.target)
                say("done")
                for file in self.folder.glob("backed-before-restore*"):
                    file.unlink()

    def check(self, said: list[str]) -> None:
        """The library and its backup are whole, whatever was going on."""
        for path in (self.path, self.target):
            with sound(path) as library:
                assert len(library.entries()) == 40
                assert len(library.quotes("road", -1)) == 40


class sound:  # noqa: N801
    """A library that opens and passes every check."""

    def __init__(self, path: Path) -> None:
        self.library = Library.open(path)

    def __enter__(self) -> Library:
        with self.library.reading() as file:
            assert upkeep.integrity(file) == "ok"
        with self.library.changing() as file:
            for table in ("words", "more_words", "titles"):
                file.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
        return self.library

    def __exit__(self, *_: object) -> None:
        self.library.close()


def _put_in_first_format(file, dossier: Dossier) -> None:  # type: ignore[no-untyped-def]
    file.execute(
        "INSERT INTO article (sha256, title, added, quotes, events, people, about) "
        "VALUES (?, ?, '', 0, 0, 0, '')",
        (articles.identity(dossier), dossier.article.title),
    )
    body = zlib.compress(dossier_file.encode(dossier))
    file.execute("INSERT INTO dossier VALUES (?, ?)", (file.last_insert_rowid(), body))


def kill_once(child: Callable[[Say], None], delay: float) -> list[str]:
    """Run `child` in a process of its own for `delay` seconds; return what it said."""
    out, into = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(out)
        try:
            child(lambda word: os.write(into, f"{word}\n".encode()) and None)
        finally:
            os._exit(1)
    os.close(into)
    time.sleep(delay)
    os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    assert os.WIFSIGNALED(status), "the child failed by itself"
    with os.fdopen(out, "rb") as pipe:
        return pipe.read().decode().split("\n")[:-1]


def _opening_takes(folder: Path) -> float:
    """Seconds that a child takes to open a library and keep something, on this machine now."""
    taken = []
    for number in range(7):
        start = time.perf_counter()
        process = os.fork()
        if process == 0:
            with Library.open(folder / f"trial-{number}.sqlite") as library:
                library.add(made(1))
            os._exit(0)
        os.waitpid(process, 0)
        taken.append(time.perf_counter() - start)
    return sorted(taken)[3]


def main(folder: Path, kills: int, seed: int) -> None:
    """Kill and check, in turn for each kind of change."""
    from tests.explorer.store.crash_more import Join, Reread, Share, Undo

    chance = random.Random(seed)
    longest = OPENINGS * _opening_takes(folder)
    kinds = [kind(folder) for kind in (
        Import, Edit, Migration, Backup, Reread, Join, Undo, Share
    )]  # fmt: skip
    said = 0
    for number in range(kills):
        kind = kinds[number % len(kinds)]
        words = kill_once(kind.child, chance.uniform(0, longest))
        said += len(words)
        try:
            kind.check(words)
        except BaseException as error:
            error.add_note(f"kill {number} of {type(kind).__name__}, told {words[-3:]}")
            raise
    print(json.dumps({"kills": kills, "told_as_kept": said}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
