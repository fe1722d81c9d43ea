"""What every test may use; nothing here may import Qt."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

# A busy machine makes one example slow; that says nothing about what is tested. The examples are
# the same in every run: whoever changed nothing finds nothing new. `benchmarks.fuzz_extract` does.
settings.register_profile("dateline", deadline=None, derandomize=True)
settings.load_profile("dateline")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's top folder."""
    return ROOT


@pytest.fixture(scope="session")
def seed_article() -> str:
    """The text behind the curated dossier, where this machine has it."""
    for shared in (ROOT.parent / "shared", ROOT.parent.parent / "shared"):
        path = shared / "seed-article.txt"
        if path.exists():
            return path.read_text(encoding="utf-8")
    pytest.skip("the curated article's text is not on this machine")
