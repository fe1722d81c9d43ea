"""The engine's half of the critic: what the parser is given, and when the two disagree."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import critic, critic_environment

TEXT = "It rained.\n\n“We go home,” said Ann Reed. “Now.” Tom Lind called it “a long night.”"


def test_a_word_stands_for_each_quote() -> None:
    [paragraph] = critic.masked("a", TEXT)
    assert paragraph.text == "“This,” said Ann Reed. “This,” Tom Lind called it “This,”"
    assert [paragraph.text[at : at + 4] for at in paragraph.at] == ["This"] * 3
    assert [quote.speaker for quote in paragraph.quotes] == ["Ann Reed", "Ann Reed", "Tom Lind"]


def test_only_other_subjects_are_told() -> None:
    [paragraph] = critic.masked("a", TEXT)
    found = critic.disagreements([paragraph], [["Ann Reed", None, "Mr. Sale"]])
    assert [(quote.text, subject) for _, quote, subject in found] == [("a long night.", "Mr. Sale")]


@pytest.mark.parametrize(
    ("speaker", "subject", "same"),
    [
        ("Ann Reed", "mayor Reed", True),
        ("Ann Reed’s office", "Reed office", True),
        ("Ann Reed", "the mayor", True),
        ("a baker", "the baker", True),
        ("a baker", "the mayor", False),
        ("Ann Reed", "Tom Lind", False),
        (None, "Tom Lind", False),
    ],
)
def test_what_agrees(speaker: str | None, subject: str, same: bool) -> None:
    assert critic.agree(speaker, subject) is same


def test_an_environment_that_was_not_made_is_none(tmp_path: Path) -> None:
    assert critic_environment.interpreter(tmp_path) is None


def test_every_package_is_pinned_by_hash_and_names_no_registry() -> None:
    lock = critic_environment.LOCK.read_text(encoding="utf-8")
    named = [line for line in lock.splitlines() if line and not line.startswith((" ", "#"))]
    assert all("==" in line for line in named)
    assert "--hash=sha256:" in lock
    assert "://" not in lock
