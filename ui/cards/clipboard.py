"""A quote on the clipboard: plain and rich, with its speaker and source in the style chosen."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from explorer.i18n.messages import translate
from explorer.model import Dossier, Quote
from ui.cards.card import Card
from ui.notices import Notice
from ui.workspace import Workspace


def copy(workspace: Workspace, *taken: tuple[Dossier, Quote]) -> None:
    """Put quotes, each of its dossier, on the clipboard, in the style chosen, and say so."""
    # Late: what cites loads with the first quote that is copied.
    from explorer.export import copied

    data, style = QMimeData(), workspace.citation
    data.setText("\n\n".join(copied.plain(dossier, quote, style) for dossier, quote in taken))
    data.setHtml("".join(copied.rich(dossier, quote, style) for dossier, quote in taken))
    QGuiApplication.clipboard().setMimeData(data)
    said = translate("CardCommands", "Copied with its source.")
    if len(taken) > 1:
        said = translate("CardCommands", "%n quote(s) copied, each with its source.", len(taken))
    workspace.post(Notice(sentence=said))


def taken(card: Card, dossier: Dossier | None) -> list[tuple[Dossier, Quote]]:
    """Return the quotes that a card and those chosen with it stand for, each with its dossier.

    `dossier` is the open one.
    """
    found = []
    for each in card.together or (card,):
        own = each.elsewhere.dossier if each.elsewhere is not None else dossier
        if isinstance(each.item, Quote) and own is not None:
            found.append((own, each.item))
    return found
