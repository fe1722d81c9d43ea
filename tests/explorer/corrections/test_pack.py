"""Correction packs: readable, strict, and useful for other articles by name only."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from explorer.corrections import edits, targets
from explorer.corrections import pack as packs
from explorer.errors import UserError
from tests.explorer.corrections.samples import DOSSIER

NUROVA, BEK, BEKOV = (targets.of_person(person) for person in DOSSIER.people)
EDITS = (
    edits.EditPerson(person=NUROVA, role="president"),
    edits.MergePeople(keep=BEK, others=(BEKOV,)),
    edits.Accept(items=(targets.of_quote(DOSSIER.quotes[0]),)),
)


def test_saved_and_loaded(tmp_path: Path) -> None:
    pack = packs.of(DOSSIER.article, EDITS, decided_by="Class 9b")
    path = tmp_path / ("talks" + packs.SUFFIX)
    packs.save(path, pack)
    assert packs.load(path) == pack
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    text = path.read_text("utf-8")
    assert '"edit": "merge-people"' in text
    assert '"decided_by": "Class 9b"' in text
    assert packs.is_of(pack, DOSSIER.article)
    assert not packs.is_of(pack, replace(DOSSIER.article, sha256="1" * 64))


def test_for_another_article_only_people_by_name() -> None:
    pack = packs.of(DOSSIER.article, EDITS)
    nurova = replace(DOSSIER.people[0], id="person-9")
    other = replace(DOSSIER, people=(nurova, DOSSIER.people[1]))
    [edit] = packs.for_other(pack, other)
    assert edit == edits.EditPerson(person=targets.of_person(nurova), role="president")
    twice = replace(other, people=(nurova, replace(nurova, id="person-10")))
    assert packs.for_other(pack, twice) == ()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "damaged"),
        (b'{"format": "dateline-corrections/9"}', "newer"),
        (b'{"format": "dateline-dossier/1"}', "no corrections"),
        (b'{"format": "dateline-corrections/1", "edits": [{"edit": "run"}]}', "damaged"),
    ],
)
def test_bad_packs(tmp_path: Path, data: bytes, sentence: str) -> None:
    path = tmp_path / "pack"
    path.write_bytes(data)
    with pytest.raises(UserError, match=sentence):
        packs.load(path)
    with pytest.raises(UserError, match="cannot be read"):
        packs.load(tmp_path / "gone")
    with pytest.raises(UserError, match="cannot be written"):
        packs.save(tmp_path / "no" / "pack", packs.Pack())
