"""Saving and exporting write over nothing that lies open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from explorer.files import dossier_file
from explorer.model import Dossier
from ui.articles.imports import Imports
from ui.articles.saving import Saving
from ui.dialogs.export_scope import of_article
from ui.jobs import Jobs
from ui.workspace import Workspace

WORDS = "RIGA - “We will talk,” Rui Teles said in Riga on Tuesday. Latvia agreed last week."


@pytest.mark.parametrize("suffix", [".txt", ".dateline"])
def test_the_file_an_article_came_from_is_not_written_over(
    qtbot: QtBot, workspace: Workspace, sample: Dossier, tmp_path: Path, suffix: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    jobs = Jobs(window)
    intake = Imports(jobs, window)
    saving = Saving(workspace, intake, window)
    source = tmp_path / f"article{suffix}"
    if suffix == ".dateline":
        dossier_file.write(source, sample)
    else:
        source.write_text(WORDS, encoding="utf-8")
    before = source.read_bytes()
    told: list[str] = []
    workspace.notice_posted.connect(lambda notice: told.append(notice.sentence))
    with qtbot.waitSignal(intake.arrived, timeout=20_000):
        intake.open_paths([source])
    dossier = intake.arrivals[0].dossier
    assert dossier is not None
    workspace.open_dossier(dossier)
    saving._export(of_article(dossier, ""), "csv", source, "plain")
    if suffix == ".txt":
        saving._save(source)
    saving.finish()
    assert source.read_bytes() == before
    assert told and all("lies open" in sentence for sentence in told)
    saving._export(of_article(dossier, ""), "csv", tmp_path / "other.csv", "plain")
    saving.finish()
    assert (tmp_path / "other.csv").exists()
    jobs.stop()
