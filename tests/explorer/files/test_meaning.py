"""A document that contradicts itself is refused in one sentence; one that does not is read."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from explorer.errors import UserError
from explorer.files import dossier_file
from explorer.store.library import Library
from tests.explorer.corrections.samples import DOSSIER, TEXT

Tree = dict[str, Any]


def tree() -> Tree:
    return dict(msgspec.json.decode(dossier_file.encode(DOSSIER)))


def put(value: object, *way: str | int) -> Callable[[Tree], None]:
    """Return what puts `value` at a place of a document."""

    def change(document: Tree) -> None:
        here: Any = document
        for step in way[:-1]:
            here = here[step]
        here[way[-1]] = value

    return change


def twice(*way: str) -> Callable[[Tree], None]:
    def change(document: Tree) -> None:
        items = document[way[0]]
        items.append(items[0])

    return change


WRONG = {
    "day of no calendar": put("9999-99-99", "article", "published"),
    "words for a day": put("next week}}@s", "article", "published"),
    "day in other digits": put("２０２２-11-30", "article", "published"),
    "year alone": put("2022", "events", 0, "date"),
    "no such day of an event": put("2023-02-29", "events", 0, "date"),
    "interval backwards": put("2022-11-30/2022-11-01", "events", 0, "date"),
    "interval of three": put("2022-11-01/2022-11-02/2022-11-03", "events", 0, "date"),
    "day of a quote": put("2022-13-01", "quotes", 0, "date"),
    "end before start": put(1, "quotes", 0, "end"),
    "before the text": put(-5, "quotes", 0, "start"),
    "after the text": put(10**9, "events", 0, "end"),
    "beyond any number": put(10**30, "events", 0, "end"),
    "start alone": lambda document: document["events"][0].pop("end"),
    "paragraph nought": put(0, "events", 0, "paragraph"),
    "other words": put("We never said so.", "quotes", 0, "text"),
    "other words of the same length": put("We wanb to be heard,", "quotes", 0, "text"),
    "mention of other words": put("Wakanda", "countries", 0, "mentions", 0, "text"),
    "reason outside": put(
        {"rule": "x", "reason": "y", "spans": [{"start": 0, "end": 10**7}]}, "quotes", 0, "why"
    ),
    "kind unknown": put("shout", "quotes", 0, "kind"),
    "code of three": put("UZB", "countries", 0, "code"),
    "code in small letters": put("uz", "people", 0, "country"),
    "country twice": twice("countries"),
    "quote twice": twice("quotes"),
    "person twice": twice("people"),
    "event twice": twice("events"),
    "speaker nobody": put("nobody", "quotes", 0, "speaker_id"),
    "quote in no quote": put("q-none", "quotes", 0, "in"),
    "event of nobody": put(["nobody"], "events", 0, "people"),
    "share beyond the whole": put(7.5, "countries", 0, "focus"),
    "north of the pole": put({"name": "X", "lat": 91.0, "lon": 0.0}, "events", 0, "place"),
    "half a point": put({"name": "X", "lat": 9.0}, "events", 0, "place"),
    "title without end": put("x" * 30_000, "article", "title"),
    "items without end": put([{"from": "UZ", "to": "KZ", "kind": "aid"}] * 250_000, "relations"),
    "half a character": None,
}


def encoded(change: Callable[[Tree], None] | None) -> bytes:
    if change is None:
        return dossier_file.encode(DOSSIER).replace(b'"Talks"', b'"Ta\\ud800lks"')
    document = tree()
    change(document)
    return msgspec.json.encode(document)


def test_the_document_itself_is_read() -> None:
    assert dossier_file.decode(encoded(lambda _: None)) == DOSSIER


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG)
def test_what_contradicts_itself_is_refused_in_one_sentence(
    change: Callable[[Tree], None] | None,
) -> None:
    with pytest.raises(UserError, match=r"^odd\.dateline (contradicts itself|is damaged)") as told:
        dossier_file.decode(encoded(change), "odd.dateline")
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG)
def test_nothing_that_cannot_be_shown_is_kept(
    change: Callable[[Tree], None] | None, tmp_path: Path
) -> None:
    from explorer import api

    file = tmp_path / "odd.dateline"
    file.write_bytes(encoded(change))
    with Library.open(tmp_path / "library.sqlite") as library:
        with pytest.raises(UserError):
            library.add(api.read_dossier(file))
        assert library.entries() == []


@pytest.mark.parametrize(
    "version",
    ["²", "٣", "9" * 5000, "-1", "1.5", "", " 2", "1e3"],
)
def test_a_version_without_sense_is_no_newer_one(version: str) -> None:
    document = tree() | {"format": f"dateline-dossier/{version}"}
    with pytest.raises(UserError, match="is not a Dateline dossier"):
        dossier_file.decode(msgspec.json.encode(document))


def test_a_newer_version_is_told() -> None:
    document = tree() | {"format": "dateline-dossier/12"}
    with pytest.raises(UserError, match="newer"):
        dossier_file.decode(msgspec.json.encode(document))


@pytest.mark.parametrize("inside", ["[" * 100_000, '{"format":' * 50_000, '{"a":' * 50_000])
def test_depth_without_end_is_damage(inside: str) -> None:
    for data in (inside, '{"format": "dateline-dossier/1", "article": ' + inside):
        with pytest.raises(UserError, match="damaged"):
            dossier_file.decode(data.encode())


def test_a_forged_hash_takes_no_ones_place(tmp_path: Path) -> None:
    genuine = hashlib.sha256(TEXT.encode()).hexdigest()
    other = {"title": "Forged", "sha256": genuine, "text": "Nobody spoke."}
    forged = dossier_file.decode(
        msgspec.json.encode({"format": "dateline-dossier/1", "article": other})
    )
    bare = dossier_file.decode(
        msgspec.json.encode({"format": "dateline-dossier/1", "article": other | {"text": ""}})
    )
    assert forged.article.sha256 == hashlib.sha256(b"Nobody spoke.").hexdigest()
    with Library.open(tmp_path / "library.sqlite") as library:
        assert library.add(forged).is_new
        assert library.add(bare).is_new
        assert library.add(DOSSIER).is_new
        assert library.dossier(3) == DOSSIER
