"""View > Language: kept for the next start, told in one sentence, with a way to start again."""

from __future__ import annotations

import atexit
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from ui.language import LANGUAGES
from ui.start.session import Session
from ui.window import restart


def entry(session: Session, code: str) -> QAction:
    assert session.furniture is not None
    found = session.furniture.languages.menu.findChild(QAction, f"language_{code}")
    assert isinstance(found, QAction)
    return found


def test_every_language_is_there_by_its_own_name(session: Session) -> None:
    assert session.furniture is not None
    words = [action.text() for action in session.furniture.languages.menu.actions()]
    assert words == ["As the &System", *(name for _, name in LANGUAGES)]
    assert {"Русский", "Қазақша", "Українська", "Français", "Deutsch", "Español"} <= set(words)
    assert entry(session, "system").isChecked()
    assert session.furniture.languages.menu.title() == "Lan&guage"


def test_a_choice_is_kept_and_told(session: Session) -> None:
    entry(session, "kk").trigger()
    assert session.settings.language == "kk"
    assert "next start" in session.window.notices.words
    assert session.window.notices.action.text() == "Start Again Now"
    assert session.settings.path.read_text(encoding="utf-8").count("language=kk") == 1


def test_the_same_language_again_tells_nothing(session: Session) -> None:
    entry(session, "system").trigger()
    assert not session.window.notices.isVisible()


def test_starting_again_closes_first_and_starts_at_the_very_end(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_the_end: list[list[str]] = []
    monkeypatch.setattr(atexit, "register", lambda _, line: at_the_end.append(line))
    monkeypatch.setattr(sys, "argv", ["main.py", "news.txt", "--settings", "mine.ini"])
    entry(session, "de").trigger()
    session.window.notices.action.click()
    qtbot.waitUntil(lambda: not session.window.isVisible())
    assert at_the_end == [[sys.executable, "main.py", "--settings", "mine.ini"]]


@pytest.mark.parametrize(
    ("argv", "is_bundle", "rest"),
    [
        (["main.py"], False, ["main.py"]),
        (["dateline", "a.dateline"], True, []),
        (["main.py", "--settings=x.ini", "a.txt"], False, ["main.py", "--settings=x.ini"]),
    ],
)
def test_the_next_start_is_this_one_without_its_file(
    argv: list[str], is_bundle: bool, rest: list[str]
) -> None:
    assert restart.command(argv, is_bundle=is_bundle) == [sys.executable, *rest]


def test_a_start_really_follows(qtbot: QtBot, tmp_path: Path, root: Path) -> None:
    note = tmp_path / "started"
    script = (
        "import atexit\nfrom ui.window import restart\n"
        f"atexit.register(restart._start, ['touch', {str(note)!r}])\n"
    )
    subprocess.run([sys.executable, "-c", script], cwd=root, check=True, timeout=60)
    qtbot.waitUntil(note.exists)
