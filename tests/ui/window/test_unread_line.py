"""The status bar says what is not read in an article's language, and nothing for English."""

from pytestqt.qtbot import QtBot

from explorer.model import Article, Dossier
from ui.window.unread_line import UnreadLine
from ui.workspace import Workspace


def test_the_window_says_what_is_not_read(qtbot: QtBot) -> None:
    workspace = Workspace()
    line = UnreadLine(workspace)
    qtbot.addWidget(line)
    workspace.open_dossier(Dossier(article=Article(title="Liman", language="tr")))
    assert not line.isHidden()
    assert "Turkish" in line.text() and "speakers" in line.text()
    workspace.open_dossier(Dossier(article=Article(title="Pier", language="en")))
    assert line.isHidden()
