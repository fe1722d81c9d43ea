"""What can be done with a card: the actions drawn on it, and all of them in its menu with keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import msgspec
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from explorer.i18n.messages import translate
from explorer.model import CountryMention, Event, Organisation, Person, Quote
from explorer.views.panel import Item

ActionId = Literal[
    "show",
    "original",
    "copy",
    "collect",
    "fix",
    "edit",
    "same",
    "part",
    "accept",
    "reject",
    "never",
    "always",
    "why",
    "more",
]
HEIGHT = 24
BETWEEN = 16
CLOSEST = 6

KEYS: dict[Qt.Key, ActionId] = {
    Qt.Key.Key_F: "fix",
    Qt.Key.Key_E: "edit",
    Qt.Key.Key_S: "same",
    Qt.Key.Key_C: "collect",
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_X: "reject",
}
_KEY_NAMES: dict[ActionId, str] = {
    "copy": "Ctrl+C",
    "collect": "C",
    "fix": "F",
    "edit": "E",
    "same": "S",
    "accept": "A",
    "reject": "X",
    "why": "?",
}


def text_of(action: ActionId, item: Item | None = None) -> str:
    """Return what the action is called on a card of `item`."""
    texts: dict[ActionId, str] = {
        "show": translate("country", "Show in article"),
        "original": translate("country", "Show in the original"),
        "copy": translate("country", "Copy with source"),
        "collect": translate("country", "Put into collection…"),
        "fix": _fix(item),
        "edit": translate("country", "Edit…"),
        "same": translate("country", "Same as…"),
        "part": translate("country", "Part in two…"),
        "accept": translate("country", "Accept"),
        "reject": _rejection(item),
        "never": translate("country", "Never a person, in any article"),
        "always": translate("country", "Always this country…"),
        "why": translate("country", "Why?"),
        "more": "⋯",
    }
    return texts[action]


def hint_of(action: ActionId, item: Item | None = None) -> str:
    """Return the action in words with its key."""
    words = {
        "fix": translate("country", "Fix the speaker"),
        "same": translate("country", "The same person as somebody else"),
        "more": translate("country", "More to do with this card"),
    }
    text = words.get(action) or text_of(action, item)
    return f"{text} ({_key_of(action)})" if action in _KEY_NAMES else text


def _key_of(action: ActionId) -> str:
    """Return the action's key as keyboards of the reader's language have it ("Strg+C")."""
    keys = QKeySequence(_KEY_NAMES.get(action, ""))
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _fix(item: Item | None) -> str:
    if isinstance(item, Event):
        return translate("country", "Fix the date…")
    return translate("country", "Fix…")


def _rejection(item: Item | None) -> str:
    if isinstance(item, Quote):
        return translate("country", "Not a quote")
    if isinstance(item, Person):
        return translate("country", "Not a person")
    if isinstance(item, Event):
        return translate("country", "Not an event")
    if isinstance(item, Organisation):
        return translate("country", "Not an organisation")
    return translate("country", "Not this country")


def drawn(item: Item | None) -> tuple[ActionId, ...]:
    """Return the actions drawn in the last line of a card."""
    return ("show", "copy", "fix", "why") if isinstance(item, Quote) else ()


def possible(item: Item | None) -> tuple[ActionId, ...]:
    """Return all that can be done with a card."""
    if isinstance(item, Quote):
        return ("show", "original", "copy", "collect", "fix", "edit", "accept", "reject", "why")
    if isinstance(item, Person):
        parted = ("part",) if len(item.mentions) > 1 else ()
        return ("show", "original", "edit", "same", *parted, "accept", "reject", "never", "why")
    if isinstance(item, Organisation):
        return ("show", "edit", "accept", "reject", "why")
    if isinstance(item, Event):
        return ("show", "original", "fix", "edit", "accept", "reject", "why")
    return ("show", "original", "accept", "reject", "always", "why") if item is not None else ()


def meant(action: str, item: Item | None) -> str | None:
    """Return what an action comes to on a card of `item`; None where it cannot be done with it.

    Of a person or body no one thing is most often wrong: to fix one is to correct anything of it.
    """
    wanted = "edit" if action == "fix" and isinstance(item, Person | Organisation) else action
    return wanted if wanted == "more" or wanted in possible(item) else None


def has_tick(item: Item | None) -> bool:
    """Tell whether the card shows if it was checked; mentions are too many for that."""
    return item is not None and not isinstance(item, CountryMention)


class Placed(msgspec.Struct, frozen=True):
    """An action and where it is drawn and hit, from the top left of the actions' own room."""

    id: ActionId
    text: str
    rect: QRect


def flow(item: Item | None, width: int, metrics: QFontMetrics) -> list[Placed]:
    """Return the drawn actions in as many lines as `width` pixels need."""
    texts = [(action, text_of(action, item)) for action in drawn(item)]
    wide = [max(metrics.horizontalAdvance(text), HEIGHT) for _, text in texts]
    breaks, between = _lines(wide, width)
    placed: list[Placed] = []
    left = top = 0
    for number, (action, text) in enumerate(texts):
        if number in breaks:
            left, top = 0, top + HEIGHT
        placed.append(Placed(action, text, QRect(left, top, wide[number], HEIGHT)))
        left += wide[number] + between
    return placed


def _lines(wide: list[int], width: int) -> tuple[set[int], int]:
    """Return which actions begin a line, and how far apart they are."""
    gaps = max(len(wide) - 1, 1)
    spare = (width - sum(wide)) // gaps
    if spare >= CLOSEST:
        return set(), min(spare, BETWEEN)
    breaks, left = set(), 0
    for number, each in enumerate(wide):
        if left and left + each > width:
            breaks.add(number)
            left = 0
        left += each + BETWEEN
    # The three dots do not stand alone in a line: nobody would see what they are the rest of.
    last = len(wide) - 1
    if last in breaks and last > 1:
        breaks = (breaks - {last}) | {last - 1}
    return breaks, BETWEEN


def show_menu(
    parent: QWidget,
    where: QPoint,
    item: Item,
    do: Callable[[ActionId], None],
    *,
    has_original: bool = True,
) -> QMenu:
    """Show all actions of a card at a point of the screen until one is chosen."""
    menu = QMenu(parent)
    wanted = (one for one in possible(item) if one != "original" or has_original)
    for action in wanted:
        keys = _key_of(action)
        entry = menu.addAction(f"{text_of(action, item)}\t{keys}".strip())
        entry.setObjectName(action)
        entry.triggered.connect(lambda _=False, action=action: do(action))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(where)
    return menu
