"""The keys and the menu of cards, for any widget that can tell which item is under them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.cards import actions
from ui.cards.card import Card
from ui.cards.commands import CardCommands

Focused = Callable[[QPoint | None], Card | None]
"""Returns the card under a point of the widget that is asked, or of its current item for None."""


class CardKeys(QObject):
    """Does with a pane's items what is done with cards: by letter, Ctrl+C, right click, Menu key.

    Install it on the widget that has the focus, and for a scroll area on its viewport too. What
    the pane itself does with a key or a click goes on where no item is at hand.
    """

    def __init__(
        self,
        commands: CardCommands,
        focused: Focused,
        *widgets: QWidget,
        letters: Mapping[Qt.Key, str] = actions.KEYS,
    ) -> None:
        """`letters` are those that are not the pane's own."""
        super().__init__(widgets[0])
        self._commands, self._focused = commands, focused
        self._letters = letters
        self.widgets = widgets
        for widget in widgets:
            widget.installEventFilter(self)

    def card(self, point: QPoint | None = None) -> Card | None:
        """Return the card at a point, or the current one."""
        return self._focused(point)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: take the keys and the menu of an item; all else is the pane's."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._show_menu(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        action = self._action(event)
        card = self._focused(None) if action else None
        if action is None or card is None or actions.meant(action, card.item) is None:
            return False
        self._commands.do(action, card)
        return True

    def _action(self, event: QKeyEvent) -> str | None:
        if event.matches(QKeySequence.StandardKey.Copy):
            return "copy"
        if event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return None
        return self._letters.get(Qt.Key(event.key()))

    def _show_menu(self, event: QContextMenuEvent) -> bool:
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        card = self._focused(None if is_key else event.pos())
        if card is None:
            return False
        self._commands.show_menu(card, None if is_key else event.globalPos() + QPoint(1, 1))
        return True
