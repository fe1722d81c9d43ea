"""The bundle's first script: what PyInstaller's own hook for Qt then finds imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = """
import runpy, sys
runpy.run_path("packaging/bindings_first.py")
from ui.start.late_signatures import LATE
import PySide6.QtCore
print(sum(type(sys.modules[name]).__name__ == "module" for name in LATE))
"""


def test_qt_is_imported_without_its_signature_parser(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == "0\n"
