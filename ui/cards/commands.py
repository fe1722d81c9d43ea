"""What the reader does with a card, wherever it is: copy, collect, accept, reject, correct it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from explorer.model import Dossier, Event, Located, Organisation, Origin, Person, Quote
from explorer.views.panel import Item
from ui.cards import actions
from ui.cards.card import Card, find, is_rejected, item_key
from ui.notices import Notice
from ui.workspace import Workspace


class CardCommands(QObject):
    """Carries out the actions of the cards; what needs a question first is asked for.

    Signals:
        fix_asked(Quote, QRect): the quote's speaker is wrong; where the action is on the screen.
        edit_asked(Item, QRect, str): something else of the item is wrong; the field to begin at,
            blank for the first.
        same_asked(Person, QRect): the person is somebody else of the article.
        part_asked(Person, QRect): the person is two.
        rule_asked(Person | CountryMention, QRect): what is decided is to hold for every article:
            this is never a person, these words always mean one country.
        restore_asked(Item): a rejected item is to come back.
        collect_asked(Quote, Elsewhere | None): the quote is to go into a collection; it is of the
            open article, or of another one.
    """

    fix_asked = Signal(object, object)
    edit_asked = Signal(object, object, str)
    same_asked = Signal(object, object)
    part_asked = Signal(object, object)
    rule_asked = Signal(object, object)
    restore_asked = Signal(object)
    collect_asked = Signal(object, object)

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window

    def do(self, action: str, card: Card) -> None:
        """Do one of `actions` with a card; nothing where it cannot be done with such an item."""
        meant = actions.meant(action, card.item)
        if meant == "more":
            self.show_menu(card)
        elif meant in ("copy", "collect"):
            self._take(meant, card)
        elif meant is not None and (here := self._opened(card)) is not None:
            self._do_here(meant, here)

    def show_menu(self, card: Card, where: QPoint | None = None) -> None:
        """Show everything that can be done with a card, at a point of the screen or below it."""
        at = card.where.bottomLeft() if where is None else where
        dossier = card.elsewhere.dossier if card.elsewhere is not None else self._workspace.dossier
        has_original = dossier is not None and isinstance(dossier.article.origin, Origin)

        def do(action: actions.ActionId) -> None:
            self.do(action, card)

        actions.show_menu(self._window, at, card.item, do, has_original=has_original)

    def show(self, item: Item) -> None:
        """Choose the item, and ask for its place in the article even where it is chosen already."""
        kind, id = item_key(item)
        if kind != "nothing":
            self._workspace.choose(kind, id)
        place = _place_of(item)
        if place is not None:
            self._workspace.ask_for_source(place)

    def _do_here(self, action: str, card: Card) -> None:
        item, dossier = card.item, self._workspace.dossier
        if dossier is None:
            return
        if is_rejected(dossier, item) and action in ("accept", "reject", "fix", "edit"):
            self.restore_asked.emit(item)
        elif action == "show":
            self.show(item)
        elif action == "original":
            if (place := _place_of(item)) is not None:
                self._workspace.ask_for_original(place)
        elif action in ("accept", "reject"):
            self._judge(dossier, card, is_right=action == "accept")
        elif action == "why":
            self._explain(dossier, card)
        else:
            self._ask(action, card)

    def _ask(self, action: str, card: Card) -> None:
        """Have what the action needs asked of the reader."""
        if action == "edit" or (action == "fix" and isinstance(card.item, Event)):
            self.edit_asked.emit(card.item, card.where, "date" if action == "fix" else "")
            return
        signals = {
            "fix": self.fix_asked,
            "same": self.same_asked,
            "part": self.part_asked,
            "never": self.rule_asked,
            "always": self.rule_asked,
        }
        signals[action].emit(card.item, card.where)

    def _take(self, action: str, card: Card) -> None:
        """Take quotes along, of whichever article they are: all that are chosen together."""
        from ui.cards import clipboard

        if action == "copy":
            if found := clipboard.taken(card, self._workspace.dossier):
                clipboard.copy(self._workspace, *found)
        elif isinstance(card.item, Quote):
            self.collect_asked.emit(card.item, card.elsewhere)

    def _opened(self, card: Card) -> Card | None:
        """Return the card as one of the open article, which is opened where it is not yet."""
        if card.elsewhere is None:
            return card
        if not card.elsewhere.open() or self._workspace.dossier is None:
            return None
        item = find(self._workspace.dossier, *item_key(card.item))
        return Card(item, card.where) if item is not None else None

    def _explain(self, dossier: Dossier, card: Card) -> None:
        # Late: reasons are looked up when asked for, not at the start.
        from ui.cards import reasons
        from ui.dialogs.why import show_why

        found = reasons.of_item(dossier, card.item, card.code)
        show_why(self._workspace, self._window.window(), found, card.where)

    def _judge(self, dossier: Dossier, card: Card, *, is_right: bool) -> None:
        """Say that an item is right, or none; the second is told, since its card goes."""
        from explorer.corrections import apply

        edit = (apply.accept if is_right else apply.reject)(dossier, card.item, card.code)
        if self._workspace.apply(edit) and not is_right:
            words = self.tr("{what}: taken out. Ctrl+Z brings it back.")
            what = actions.text_of("reject", card.item)
            self._workspace.post(Notice(sentence=words.format(what=what)))


def _place_of(item: Item) -> Located | None:
    if isinstance(item, Person | Organisation):
        return item.mentions[0] if item.mentions else None
    return item
