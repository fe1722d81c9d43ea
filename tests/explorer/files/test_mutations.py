"""Five thousand wrong documents and packs, drawn from a seed: each is read, or one sentence."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest

from explorer.corrections import edits, pack, targets
from explorer.corrections.history import Decision
from explorer.errors import UserError
from explorer.export import FORMS, encode
from explorer.files import dossier_file
from explorer.model import Dossier
from explorer.views import counts
from tests.explorer.corrections.samples import DOSSIER

ODD: tuple[Any, ...] = (
    None, True, -1, 0, 1, 10**9, 2**63, 10**40, 0.5, -1e308, 1e999, "", " ", "x" * 30_000, "\0",
    "9999-99-99", "2022-02-30", "²", "\u202e", [], {}, [[]], [None], {"": ""}, [0] * 1000,
)  # fmt: skip


def places(tree: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to everything in a tree."""
    if way:
        yield way
    steps: Any = ()
    if isinstance(tree, dict):
        steps = tree.items()
    elif isinstance(tree, list):
        steps = enumerate(tree)
    for step, inner in steps:
        yield from places(inner, (*way, step))


def mutated(tree: Any, dice: random.Random) -> Any:
    """Return a tree with one to three things changed: odd, gone, twice, or of another place."""
    tree = copy.deepcopy(tree)
    for _ in range(dice.randint(1, 3)):
        ways = list(places(tree))
        way = dice.choice(ways)
        holder = tree
        for step in way[:-1]:
            holder = holder[step]
        act = dice.randrange(4)
        if act == 0:
            holder[way[-1]] = copy.deepcopy(dice.choice(ODD))
        elif act == 1:
            holder.pop(way[-1])
        elif act == 2 and isinstance(holder, list):
            holder.append(copy.deepcopy(holder[way[-1]]))
        else:
            other = tree
            for step in dice.choice(ways):
                other = other[step] if isinstance(other, dict | list) else other
            holder[way[-1]] = copy.deepcopy(other)
    return tree


def shown(dossier: Dossier) -> None:
    """Do with a document what is done with any that was opened."""
    counts.of_dossier(dossier)
    counts.most_to_show(dossier)
    for form in FORMS:
        if form in ("csv", "json", "geojson", "bibtex", "ris", "csl"):
            encode([dossier], form)
    assert dossier_file.decode(dossier_file.encode(dossier)) == dossier


def packed() -> bytes:
    first = DOSSIER.quotes[0]
    made = (
        edits.SetSpeaker(quotes=(targets.of_quote(first),), speaker_id="bek"),
        edits.Accept(items=(targets.of_quote(first),)),
        edits.EditArticle(published="2022-11-30", title="Other"),
    )
    decided = [Decision(edit=edit, by="A class", made="2026-11-30T10:00:00+00:00") for edit in made]
    return pack.encode(pack.of([pack.part_of(DOSSIER.article, decided)]))


def document(data: bytes) -> None:
    shown(dossier_file.decode(data, "odd.dateline"))


def correction_pack(data: bytes) -> None:
    pack.encode(pack.decode(data, "odd"))


@pytest.mark.parametrize(
    ("whole", "read", "many"),
    [
        (dossier_file.encode(DOSSIER), document, 4_000),
        (packed(), correction_pack, 1_000),
    ],
    ids=["documents", "packs"],
)
def test_each_is_read_or_one_sentence(
    whole: bytes, read: Callable[[bytes], None], many: int
) -> None:
    dice = random.Random(20221130)
    tree = msgspec.json.decode(whole)
    refused = 0
    for _ in range(many):
        changed = mutated(tree, dice)
        try:
            read(msgspec.json.encode(changed))
        except UserError as error:
            refused += 1
            assert "\n" not in str(error)
    assert many // 4 < refused < many
    for _ in range(many // 10):
        cut = bytearray(whole)
        cut[dice.randrange(len(cut))] = dice.randrange(256)
        try:
            read(bytes(cut[: dice.randrange(1, len(cut))] if dice.random() < 0.5 else cut))
        except UserError as error:
            assert "\n" not in str(error)
