"""What the last start told the page: kept while the circumstances are the same, never trusted."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.start.head_start import HeadStart

TEXTS = ('{"t":"theme","name":"dark"}', '{"t":"show","plate":"Ünïcode"}')


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "start.jsonl"


def test_the_first_start_knows_nothing(path: Path) -> None:
    assert HeadStart(path, ("light",)).texts() == ()


def test_the_next_start_of_the_same_kind_gets_the_texts_in_order(path: Path) -> None:
    HeadStart(path, ("light", "en")).keep(TEXTS)
    assert HeadStart(path, ("light", "en")).texts() == TEXTS


@pytest.mark.parametrize("others", [("dark", "en"), ("light", "fr"), ()])
def test_other_circumstances_get_nothing(path: Path, others: tuple[object, ...]) -> None:
    HeadStart(path, ("light", "en")).keep(TEXTS)
    assert HeadStart(path, others).texts() == ()


@pytest.mark.parametrize("broken", [b"", b"\xff\xfe", b"no key\n"])
def test_a_broken_file_is_no_file(path: Path, broken: bytes) -> None:
    path.write_bytes(broken)
    start = HeadStart(path, ("light",))
    assert start.texts() == ()
    start.keep(TEXTS)
    assert start.texts() == TEXTS


def test_a_folder_that_is_not_there_is_no_failure(tmp_path: Path) -> None:
    start = HeadStart(tmp_path / "none" / "start.jsonl", ())
    start.keep(TEXTS)
    assert start.texts() == ()
