"""A quote on the clipboard: plain and rich, with its speaker and source in the style chosen."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from explorer.i18n.messages import translate
from explorer.model import Dossier, Quote
from ui.notices import Notice
from ui.workspace import Workspace


def copy(workspace: Workspace, dossier: Dossier, quote: Quote) -> None:
    """Put a quote of `dossier` on the clipboard, in the style chosen, and say so."""
    # Late: what cites loads with the first quote that is copied.
    from explorer.export import copied

    data = QMimeData()
    data.setText(copied.plain(dossier, quote, workspace.citation))
    data.setHtml(copied.rich(dossier, quote, workspace.citation))
    QGuiApplication.clipboard().setMimeData(data)
    workspace.post(Notice(sentence=translate("CardCommands", "Copied with its source.")))
