"""What the reader does with a card: show, copy, accept or reject it, ask for another speaker."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from explorer.model import CountryMention, Dossier, Located, Person, Quote
from explorer.views.panel import Item
from ui.country import card_actions
from ui.country.items import Row, item_key
from ui.notices import Notice
from ui.workspace import Workspace


class CardCommands(QObject):
    """Carries out the actions of the cards; what needs a question first is asked for.

    Signals:
        fix_asked(Quote, QRect): the quote's speaker is wrong; where the action is on the screen.
        edit_asked(Item, QRect): something else of the item is wrong.
        same_asked(Person, QRect): the person is somebody else of the article.
        part_asked(Person, QRect): the person is two.
        rule_asked(Person | CountryMention, QRect): what is decided is to hold for every article:
            this is never a person, these words always mean one country.
    """

    fix_asked = Signal(object, object)
    edit_asked = Signal(object, object)
    same_asked = Signal(object, object)
    part_asked = Signal(object, object)
    rule_asked = Signal(object, object)

    def __init__(self, workspace: Workspace, panel: QWidget) -> None:
        super().__init__(panel)
        self._workspace = workspace
        self._panel = panel

    def do(self, action: str, row: Row, where: QRect) -> None:
        """Do one of `card_actions` with a row's card, which is drawn at `where` on the screen."""
        item, dossier = row.item, self._workspace.dossier
        if item is None or dossier is None:
            return
        if action == "show":
            self.show(item)
        elif action == "copy" and isinstance(item, Quote):
            self.copy(item)
        elif action == "fix" and isinstance(item, Quote):
            self.fix_asked.emit(item, where)
        elif action in ("fix", "edit") and not isinstance(item, CountryMention):
            self.edit_asked.emit(item, where)
        elif action == "same" and isinstance(item, Person):
            self.same_asked.emit(item, where)
        elif action == "part" and isinstance(item, Person):
            self.part_asked.emit(item, where)
        elif (action == "never" and isinstance(item, Person)) or (
            action == "always" and isinstance(item, CountryMention)
        ):
            self.rule_asked.emit(item, where)
        elif action in ("accept", "reject"):
            self.judge(dossier, item, is_right=action == "accept")
        elif action == "why":
            # Late: reasons are looked up when asked for, not at the start.
            from ui.country import reasons
            from ui.dialogs.why import show_why

            found = reasons.of_panel(dossier, self._workspace.selection.country, row)
            show_why(self._workspace, self._panel.window(), found)
        elif action == "more":
            below = where.bottomLeft()
            card_actions.show_menu(self._panel, below, item, lambda a: self.do(a, row, where))

    def show(self, item: Item) -> None:
        """Choose the item, and ask for its place in the article even where it is chosen already."""
        kind, id = item_key(item)
        if kind != "nothing":
            self._workspace.choose(kind, id)
        place = _place_of(item)
        if place is not None:
            self._workspace.ask_for_source(place)

    def copy(self, quote: Quote) -> None:
        """Put the quote with its speaker and source on the clipboard."""
        # Late: what cites loads with the first quote that is copied.
        from explorer.export import copied

        dossier, style = self._workspace.dossier, self._workspace.citation
        if dossier is not None:
            data = QMimeData()
            data.setText(copied.plain(dossier, quote, style))
            data.setHtml(copied.rich(dossier, quote, style))
            QGuiApplication.clipboard().setMimeData(data)
            self._workspace.post(Notice(sentence=self.tr("Copied with its source.")))

    def judge(self, dossier: Dossier, item: Item, *, is_right: bool) -> None:
        """Say that an item is right, or none; the second is told, since its card goes."""
        from explorer.corrections import apply

        code = self._workspace.selection.country
        edit = (apply.accept if is_right else apply.reject)(dossier, item, code)
        if self._workspace.apply(edit) and not is_right:
            words = self.tr("{what}: taken out. Ctrl+Z brings it back.")
            what = card_actions.text_of("reject", item)
            self._workspace.post(Notice(sentence=words.format(what=what)))


def _place_of(item: Item) -> Located | None:
    if isinstance(item, Person):
        return item.mentions[0] if item.mentions else None
    return item
