"""A failure keeps the work and tells of itself; the log stays small."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from explorer.files import dossier_file
from explorer.model import Dossier
from ui.start.crash import CrashGuard
from ui.start.log_file import LARGEST, LogFile
from ui.workspace import Workspace


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def guard(window: QMainWindow, workspace: Workspace, sample: Dossier, tmp_path: Path) -> CrashGuard:
    workspace.open_dossier(sample)
    return CrashGuard(window, workspace, tmp_path / "kept")


def fail(guard: CrashGuard) -> None:
    try:
        raise ZeroDivisionError(f"in {Path.home()}/reading.html")
    except ZeroDivisionError:
        guard.catch(*sys.exc_info())  # type: ignore[arg-type]


def test_a_failure_keeps_the_work_and_shows_a_report(
    guard: CrashGuard, sample: Dossier, tmp_path: Path
) -> None:
    fail(guard)
    report = guard.dialog.report.toPlainText()
    assert "ZeroDivisionError" in report
    assert "test_crash.py" in report
    assert str(Path.home()) + "/" not in report
    (kept,) = (tmp_path / "kept").iterdir()
    assert dossier_file.read(kept) == sample
    assert str(kept) in guard.dialog.words.text()
    guard.dialog.copy.click()
    assert QGuiApplication.clipboard().text() == report
    guard.dialog.save_to(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == report
    guard.dialog.save_to(tmp_path / "no" / "report.txt")
    assert "cannot be written" in guard.dialog.words.text()


def test_many_failures_show_one_report(guard: CrashGuard) -> None:
    fail(guard)
    first = guard.dialog
    fail(guard)
    assert guard.dialog is first
    first.reject()
    fail(guard)
    assert guard.dialog is not first


def test_a_failure_in_another_thread_is_shown_in_this_one(
    qtbot: QtBot, guard: CrashGuard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    guard.install()
    worker = threading.Thread(target=lambda: [][0])
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: hasattr(guard, "dialog"))
    assert "IndexError" in guard.dialog.report.toPlainText()


def record(words: str) -> logging.LogRecord:
    return logging.LogRecord("ui", logging.WARNING, "", 1, words, None, None)


def test_the_log_is_opened_by_its_first_message_and_stays_small(tmp_path: Path) -> None:
    file = tmp_path / "logs" / "dateline.log"
    log = LogFile(file)
    assert not file.parent.exists()
    for number in range(10):
        log.emit(record(f"{number} " + "x" * (LARGEST // 4)))
    sizes = {path.name: path.stat().st_size for path in file.parent.iterdir()}
    assert set(sizes) == {"dateline.log", "dateline.old.log"}
    assert max(sizes.values()) < 1.5 * LARGEST
    assert "9 xxx" in file.read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_goes_to_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("in the way")
    log = LogFile(tmp_path / "logs" / "dateline.log")
    log.emit(record("one"))
    log.emit(record("two"))
    assert "two" in capsys.readouterr().err
