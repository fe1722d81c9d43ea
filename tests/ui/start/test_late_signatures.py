"""The start of the program in a process of its own: what it may do without, and still can do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BEGIN = (
    "from ui.start.late_signatures import LATE, import_bindings; import_bindings(); import sys; "
)
COUNT = "print(sum(type(sys.modules[name]).__name__ == 'module' for name in LATE)); "
MISTAKE = """
from PySide6.QtCore import QPoint
try:
    QPoint("a")
except TypeError as error:
    print(error)
"""


def run(root: Path, script: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout


def test_no_parser_is_executed_by_the_import(root: Path) -> None:
    script = BEGIN + "from PySide6 import QtWidgets; " + COUNT
    assert run(root, script) == "0\n"
    assert run(root, "import PySide6.QtCore\n" + script) == "7\n"


@pytest.mark.parametrize("late", [True, False])
def test_a_call_with_wrong_arguments_says_what_is_right(root: Path, late: bool) -> None:
    said = run(root, (BEGIN if late else "") + MISTAKE)
    assert "called with wrong argument types" in said
    assert "QPoint.__init__(xpos: int, ypos: int" in said


def test_signatures_are_the_same_as_ever(root: Path) -> None:
    script = (
        "from PySide6.QtWidgets import QWidget; "
        "print(QWidget.__doc__[:2000], QWidget.resize.__doc__, QWidget.grab.__doc__)"
    )
    ever = run(root, script)
    assert "QSize" in ever
    assert run(root, BEGIN + script) == ever


def test_no_source_is_read_for_the_modules_that_come_after(root: Path) -> None:
    script = (
        BEGIN
        + "import inspect; asked = []; inspect.getsource = lambda one: asked.append(one) or ''; "
        + "import explorer.model, ui.workspace; print(asked)"
    )
    assert run(root, script) == "[]\n"
    # PySide6 by itself does look; should it stop, this can go.
    assert run(root, "import PySide6.QtCore\n" + script) != "[]\n"
