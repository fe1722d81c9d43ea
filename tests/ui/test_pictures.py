"""What leaves the window names the border view that the map shows: pictures and exports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from ui.dialogs.export_scope import of_article

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from ui.start.session import Session


def test_the_menu_copies_and_saves_the_map(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    QGuiApplication.clipboard().clear()
    session.window.actions_by_id["copy_map"].trigger()
    qtbot.waitUntil(lambda: not QGuiApplication.clipboard().image().isNull(), timeout=5000)
    chosen = (str(tmp_path / "map"), "Pictures (*.png)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    qtbot.wait(200)
    session.window.actions_by_id["save_map"].trigger()
    qtbot.waitUntil((tmp_path / "map.png").is_file, timeout=5000)


def test_an_export_names_the_view_on_the_map(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    documents, dossier = session.furniture.documents, session.workspace.dossier
    assert dossier is not None
    for view, said in (("un-based", "UN-based view"), ("de-facto", "De-facto view")):
        file = tmp_path / f"{view}.csv"
        session.window.map.set_borders(view)
        documents._export(of_article(dossier, ""), "csv", file, "plain")
        qtbot.waitUntil(file.is_file, timeout=5000)
        assert said in file.read_text("utf-8-sig")
