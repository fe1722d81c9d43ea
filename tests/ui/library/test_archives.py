"""Tables ask for their columns, and what is left out of an archive is named."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.articles.imports import Imports
from ui.jobs import Jobs
from ui.library.archives import Archives
from ui.notices import Notice
from ui.workspace import Workspace

STORY = "The talks ended on Monday. “We go on,” said Ana Prata, the minister of Portugal. " * 4


@pytest.fixture
def archives(qtbot: QtBot, workspace: Workspace) -> Archives:
    window = QWidget()
    qtbot.addWidget(window)
    jobs = Jobs(window)
    made = Archives(workspace, Imports(jobs, window), window)
    window.show()
    return made


def test_a_table_is_read_as_its_columns_are_chosen(
    qtbot: QtBot, archives: Archives, tmp_path: Path
) -> None:
    path = tmp_path / "rows.csv"
    path.write_text(f'headline,words,body\nTalks end,"{STORY}",x\n', encoding="utf-8")
    intake = archives._intake
    intake.open_paths([path])
    assert archives.dialog is not None
    assert archives.dialog.columns.fields == ("title", "", "text")
    archives.dialog.choices[1].setCurrentIndex(1)
    assert archives.dialog.columns.fields == ("title", "text", "")
    QTest.keyClick(archives.dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [a.stage for a in intake.arrivals] == ["done"], timeout=20_000)
    dossier = intake.arrivals[0].dossier
    assert dossier is not None
    assert (dossier.article.title, dossier.article.body) == ("Talks end", STORY)


def test_what_is_left_out_of_an_archive_is_named(
    qtbot: QtBot, archives: Archives, workspace: Workspace, tmp_path: Path
) -> None:
    told: list[Notice] = []
    workspace.notice_posted.connect(told.append)
    path = tmp_path / "news.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("one.txt", STORY)
        for name in ("a.png", "b.png", "c.png", "d.exe"):
            archive.writestr(name, b"x")
    archives._intake.open_paths([path])
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[0].sentence.startswith("Left out: news.zip: a.png, news.zip: b.png")
    assert "1 more" in told[0].sentence and told[0].act is not None
    qtbot.waitUntil(lambda: not archives._intake.pending, timeout=20_000)
