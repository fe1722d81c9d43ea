"""Every rule of every language's table reads its examples and leaves its counter-examples."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from explorer.extract.dates.find import Dated, find_dates
from explorer.extract.dates.table import RuleRow, rows, table_of
from explorer.gazetteer import tables
from explorer.model import Span

WEDNESDAY = "2022-11-30"
FOLDERS = sorted(path.parent for path in (tables.RESOURCES / "reading").glob("*/dates.toml"))


def each_rule() -> list[tuple[Path, RuleRow]]:
    return [(folder, row) for folder in FOLDERS for row in rows(folder).rule]


def read(folder: Path, text: str, published: str = WEDNESDAY) -> list[Dated]:
    day = date.fromisoformat(published)
    return find_dates(text, Span(0, len(text)), day, language=folder.name)


@pytest.mark.parametrize(
    ("folder", "row", "example"),
    [
        pytest.param(folder, row, example, id=f"{folder.name}-{row.name}-{example[0]}")
        for folder, row in each_rule()
        for example in row.examples
    ],
)
def test_a_rule_reads_its_examples(folder: Path, row: RuleRow, example: tuple[str, ...]) -> None:
    text, meant, *published = example
    found = read(folder, text, *published)
    assert row.name in [each.rule for each in found]
    assert " ".join(each.period.iso() for each in found if each.period) == meant


@pytest.mark.parametrize(
    ("folder", "row", "text"),
    [
        pytest.param(folder, row, text, id=f"{folder.name}-{row.name}-{text}")
        for folder, row in each_rule()
        for text in row.nothing
    ],
)
def test_a_rule_leaves_its_counter_examples(folder: Path, row: RuleRow, text: str) -> None:
    found = read(folder, text)
    assert row.name not in [each.rule for each in found if each.period is not None]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_rule_has_examples_of_both_kinds(folder: Path) -> None:
    table = rows(folder)
    assert all(row.examples and row.nothing for row in table.rule)
    assert len({row.name for row in table.rule}) == len(table.rule)
    assert table_of(folder.name).rules
