"""Loads the scripts of packaging/ by their files: the folder is no package, its name is taken.

And has an ordinary user for the tests that act as one.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.ordinary_user import Reader, made


@pytest.fixture(scope="module")
def reader(root: Path) -> Iterator[Reader]:
    """An ordinary user with a copy of the project, who lasts for a file of tests."""
    with made(root) as found:
        yield found


def load(root: Path, name: str) -> ModuleType:
    """Return the module made of ``packaging/NAME.py``."""
    folder = root / "packaging"
    spec = spec_from_file_location(name, folder / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[name] = module
    sys.path.insert(0, str(folder))
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(folder))
    return module
