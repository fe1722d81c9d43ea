"""Packs over a library: the same corrections on another machine, previewed, and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from explorer.__main__ import main
from explorer.corrections import apply, edits, targets
from explorer.corrections import pack as packs
from explorer.corrections.history import Decision
from explorer.corrections.rules import NeverPerson, Standing
from explorer.model import Dossier
from explorer.store import decisions
from explorer.store import packs as kept
from explorer.store.library import Library
from tests.explorer.corrections.samples import DOSSIER, TEXT

ARTICLE = replace(DOSSIER.article, sha256="1" * 64, title="Other", text=f"{TEXT} All of it.")
OTHER = replace(DOSSIER, article=ARTICLE)


def decided(path: Path) -> Path:
    """A library in which somebody decided three things about one of two articles."""
    with Library.open(path) as library:
        number = library.add(DOSSIER).article
        library.add(OTHER)
        made = (
            edits.EditPerson(person=targets.of_person(DOSSIER.people[1]), role="envoy"),
            edits.Reject(items=(targets.of_person(DOSSIER.people[2]),)),
            apply.set_speaker(DOSSIER, DOSSIER.quotes[2], "nurova"),
        )
        with library.changing() as connection:
            for edit in made:
                assert decisions.make(connection, number, Decision(edit=edit, by="Ada"))
    return path


def dossiers(path: Path) -> list[Dossier]:
    with Library.open(path) as library:
        return [library.dossier(number) for number in (1, 2)]


def test_a_pack_gives_the_same_corrections_on_another_machine(tmp_path: Path) -> None:
    here, there = decided(tmp_path / "here.sqlite"), tmp_path / "there.sqlite"
    with Library.open(here) as library, library.reading() as connection:
        pack = packs.decode(packs.encode(kept.gather(connection)))
    with Library.open(there) as library:
        library.add_all([DOSSIER, OTHER])
        with library.reading() as connection:
            planned = kept.preview(connection, pack, "class")
        assert [len(each.plan.decisions) for each in planned] == [3, 2]
        assert [library.dossier(1), library.dossier(2)] == [DOSSIER, OTHER]
        with library.changing() as connection:
            made = kept.carry_out(connection, planned)
        assert made == {1: 3, 2: 2}
        with library.reading() as connection:
            assert {each.by for each in decisions.of(connection, 1)} == {"Ada"}
            assert kept.preview(connection, pack, "class") == []
    assert dossiers(there)[0] == dossiers(here)[0]
    assert [person.name for person in dossiers(there)[1].people] == ["Aziza Nurova", "Timur Bek"]
    with Library.open(there) as library, library.changing() as connection:
        assert kept.take_back(connection, made) == 5
    assert dossiers(there) == [DOSSIER, OTHER]


def test_standing_rules_hold_for_what_comes_in_later(tmp_path: Path) -> None:
    rule = Standing(rule=NeverPerson(name="Bekov"), by="Ada")
    with Library.open(tmp_path / "library.sqlite") as library:
        with library.changing() as connection:
            assert kept.keep(connection, [rule]) == 1
            assert kept.keep(connection, [rule]) == 0
        number = library.add(DOSSIER).article
        assert [p.name for p in library.dossier(number).people] == ["Aziza Nurova", "Timur Bek"]
        with library.changing() as connection:
            [made] = decisions.of(connection, number)
            assert (made.by, made.pack) == ("Ada", "rules")
            assert decisions.take_back(connection, number, 0) is not None
            kept.forget(connection, [rule])
            assert kept.standing(connection) == ()
        assert library.dossier(number) == DOSSIER
        assert library.dossier(library.add(OTHER).article) == OTHER


def test_by_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here, there = decided(tmp_path / "here.sqlite"), tmp_path / "there.sqlite"
    file = tmp_path / "class.dateline-corrections"
    assert main(["corrections", "save", str(file), "--library", str(here)]) == 0
    assert capsys.readouterr().out == "3 decisions about 1 articles, 2 rules\n"
    with Library.open(there) as library:
        library.add(DOSSIER)
    use = ["corrections", "apply", str(file), "--library", str(there)]
    assert main([*use, "--preview"]) == 0
    assert "Talks: 3 to make, 0 decided otherwise here" in capsys.readouterr().out
    assert main([*use, "--future"]) == 0
    assert "2 rules stand from now on" in capsys.readouterr().out
    with Library.open(there) as library:
        assert library.dossier(1) == dossiers(here)[0]
        # Its rules stand, and hold for what comes in now.
        added = library.dossier(library.add(OTHER).article)
        assert added.people[1].role == "envoy"
    file.write_bytes(b"{}")
    assert main(use) == 2
    assert "holds no corrections" in capsys.readouterr().err
