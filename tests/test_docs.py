"""What the project says of itself is so: paths that its pages name exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

OWN = re.compile(r"`((?:explorer|ui|resources|tests|tools|benchmarks|packaging|docs)/[\w./-]*)`")


@pytest.mark.parametrize("page", ["CONTRIBUTING.md", "README.md", "benchmarks/README.md"])
def test_paths_that_a_page_names_exist(root: Path, page: str) -> None:
    named = OWN.findall((root / page).read_text(encoding="utf-8"))
    assert [path for path in named if not (root / path).exists()] == []


def test_the_table_of_rooms_names_every_room(root: Path) -> None:
    table = (root / "CONTRIBUTING.md").read_text(encoding="utf-8")
    rooms = {
        path.parent.relative_to(root).as_posix() for path in root.glob("explorer/*/__init__.py")
    }
    assert {room for room in rooms if f"`{room}/" not in table} == set()
