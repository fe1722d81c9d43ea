"""The start's surgery can be left out, all of it or either operation."""

from __future__ import annotations

import enum
import subprocess
import sys
from pathlib import Path

import pytest

from ui.start import surgery

SAID = """
import sys
from ui.start import surgery
import enum
before = enum.EnumType._create_
with surgery.quick_bindings():
    surgery.import_bindings()
    print(enum.EnumType._create_ is not before)
    from PySide6.QtCore import Qt
    assert Qt.AlignmentFlag.AlignLeft.value == 1
print(any(type(m).__name__ == "_Late" for m in sys.modules.values()))
"""


def said(root: Path, value: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", SAID],
        cwd=root,
        env={surgery.SWITCH: value},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("", (True, True)),
        ("1", (False, False)),
        ("enums", (False, True)),
        ("signatures", (True, False)),
    ],
)
def test_a_start_does_what_the_switch_leaves(
    root: Path, value: str, expected: tuple[bool, bool]
) -> None:
    quick, late = said(root, value)
    assert late == str(expected[1])
    if sys.version_info[:2] == (3, 11):
        assert quick == str(expected[0])


def test_python_makes_enumerations_as_before_once_it_is_over() -> None:
    before = enum.EnumType._create_
    with surgery.quick_bindings():
        pass
    assert enum.EnumType._create_ == before
