"""What else a reader does to a library when the process is killed: read again, join, undo, share.

Each is a kind as in `crash_child`: a child that does it over and over, and a check of what is left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import apsw
from msgspec.structs import replace

from explorer.corrections import edits, pack
from explorer.corrections.history import Decision
from explorer.corrections.rules import NeverPerson, Standing
from explorer.files import dossier_file
from explorer.model import Article, Dossier, Person, Quote
from explorer.store import collections, decisions, joining, packs, readings
from explorer.store.library import Library
from tests.explorer.store.crash_child import sound

Say = Callable[[str], None]
PEOPLE = 6


def read(number: int) -> Dossier:
    """An article as its reading of that number gives it."""
    person = Person(id="p", name="Aida Bek", country="KG")
    words = "We will build the road."
    return Dossier(
        article=Article(title=f"Reading {number}", text=f"{words} She said so.", sha256="1" * 64),
        people=(person,),
        quotes=(Quote(id="q", text=words, kind="sentence", speaker_id="p"),),
    )


def _laid_over(fresh: Dossier, made: Sequence[bytes]) -> Dossier:
    return replace(fresh, article=replace(fresh.article, outlet=f"{len(made)} edits"))


class Reread:
    """An article is read again and the reading taken back, in turn."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "reread.sqlite"
        with Library.open(self.path) as library:
            library.add(read(0))
            library.correct(1, b"{}", read(0))
        self.base = 0

    def child(self, say: Say) -> None:
        """Read again, and take it back, until killed."""
        with Library.open(self.path) as library:
            number = 0
            while True:
                number += 1
                with library.changing() as file:
                    readings.put(file, 1, read(number))
                say(str(number))
                with library.changing() as file:
                    readings.put_back(file, 1, _laid_over)
                say("back")

    def check(self, said: list[str]) -> None:
        """The article is that of the last reading, of the one before, or of the next."""
        with sound(self.path) as library:
            with library.reading() as file:
                assert readings.of(file, 1).corrections == 1
            found = library.dossier(1)
        last = max((int(word) for word in said if word != "back"), default=0)
        number = int(str(found.article.title).removeprefix("Reading "))
        is_back = not said or said[-1] == "back"
        # What was done last may have been kept and not yet told.
        assert number in ((self.base, last + 1) if is_back else (last, self.base))
        assert found.quotes == read(0).quotes
        self.base = number


class Join:
    """People are taken for one and parted again."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "join.sqlite"
        with Library.open(self.path) as library:
            for number in range(1, PEOPLE + 1):
                person = Person(id="p", name=f"Nurova Bek{chr(96 + number)}", country="KG")
                article = Article(title=f"Road {number}", text=f"Road {number} is open.")
                library.add(Dossier(article=article, people=(person,)))

    def child(self, say: Say) -> None:
        """Join all to the first, then part them, until killed."""
        with Library.open(self.path) as library:
            while True:
                former = []
                for other in range(2, PEOPLE + 1):
                    with library.changing() as file:
                        former.append(joining.join(file, 1, other))
                    say(f"joined {other}")
                for number, undo in reversed(list(enumerate(former, start=2))):
                    with library.changing() as file:
                        joining.restore(file, undo)
                    say(f"parted {number}")

    def check(self, said: list[str]) -> None:
        """As many are joined as was told, or one step further."""
        with sound(self.path) as library, library.changing() as file:
            found = file.execute("SELECT id FROM person WHERE same_as = 1 ORDER BY id")
            joined = [row[0] for row in found]
            act, _, number = (said[-1] if said else "parted 2").partition(" ")
            last = int(number) if act == "joined" else int(number) - 1
            assert joined in [list(range(2, end + 1)) for end in (last - 1, last, last + 1)]
            for other in joined:
                joining.part(file, other)


class Undo:
    """What an earlier run decided is undone after a restart, and decided again."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "undo.sqlite"
        with Library.open(self.path) as library:
            library.add(read(0))

    def child(self, say: Say) -> None:
        """Decide twice, undo the first one after opening anew, until killed."""
        while True:
            with Library.open(self.path) as library:
                for outlet in ("The Road", "The Lake"):
                    edit = edits.EditArticle(outlet=outlet)
                    with library.changing() as file:
                        decisions.make(file, 1, Decision(edit=edit, by="Ada"))
                    say("made")
            with Library.open(self.path) as library:
                with library.reading() as file:
                    many = len(decisions.of(file, 1))
                for _ in range(many):
                    with library.changing() as file:
                        assert decisions.take_back(file, 1, 0) is not None
                    say("undone")

    def check(self, said: list[str]) -> None:
        """The article is what the decisions that are left make of it; they are as many as told."""
        expected = 0
        for word in said:
            expected += 1 if word == "made" else -1
        with sound(self.path) as library:
            with library.reading() as file:
                kept, left = decisions.history(file, 1), decisions.of(file, 1)
            assert abs(len(left) - expected) <= 1
            assert kept is not None or not left
            if kept is not None:
                assert library.dossier(1) == kept.after(len(left)).dossier
            with library.changing() as file:
                for _ in left:
                    decisions.take_back(file, 1, 0)
            assert library.dossier(1).article.outlet is None


class Share:
    """A pack is applied and taken back, its file written, and quotes are collected."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "share.sqlite"
        self.file = folder / "rules.dateline-corrections"
        self.document = folder / "shared.dateline"
        with Library.open(self.path) as library:
            library.add(read(0))
        made = Decision(edit=edits.EditArticle(outlet="The Road"), by="Ada")
        self.pack = pack.of(
            [pack.part_of(read(0).article, [made])],
            [Standing(rule=NeverPerson(name="Nobody"), by="Ada")],
        )

    def child(self, say: Say) -> None:
        """Apply, collect, write and take back until killed."""
        with Library.open(self.path) as library:
            while True:
                with library.changing() as file:
                    planned = packs.preview(file, self.pack, "class")
                    made = packs.carry_out(file, planned)
                    packs.keep(file, self.pack.rules, "class")
                    number = collections.make(file, "Roads")
                    collections.put(file, number, 1, read(0).quotes[0], "mine")
                say("applied")
                pack.save(self.file, self.pack)
                dossier_file.write(self.document, read(0))
                with library.changing() as file:
                    self._take_back(file, made)
                say("taken back")

    def _take_back(self, file: apsw.Connection, made: dict[int, int]) -> None:
        packs.take_back(file, made)
        packs.forget(file, self.pack.rules)
        for each in collections.listed(file):
            collections.remove(file, each.id)

    def check(self, said: list[str]) -> None:
        """All of a pack is there or nothing of it; files are whole."""
        with sound(self.path) as library, library.changing() as file:
            made = len(decisions.of(file, 1))
            rules = packs.standing(file)
            shelf = collections.listed(file)
            assert (made, len(rules), len(shelf)) in ((0, 0, 0), (1, 1, 1))
            assert [each.quotes for each in shelf] == [1] * made
            assert library.dossier(1).article.outlet == ("The Road" if made else None)
            self._take_back(file, {1: made} if made else {})
        for path, whole in ((self.file, pack.load), (self.document, dossier_file.read)):
            if path.exists():
                whole(path)
