"""The keys that hold in one pane alone, as the page of shortcuts lists them."""

from __future__ import annotations

import msgspec

from explorer.i18n.messages import QT_TRANSLATE_NOOP


class Row(msgspec.Struct, frozen=True):
    """One thing to do, and its keys as Qt writes them; two spaces stand between equal ways."""

    text: str
    keys: str


class Group(msgspec.Struct, frozen=True):
    """The keys of one pane."""

    title: str
    rows: tuple[Row, ...]


ARROWS = "Left  Right  Up  Down"
MAP = Group(
    QT_TRANSLATE_NOOP("shortcuts", "On the map"),
    (
        Row(QT_TRANSLATE_NOOP("shortcuts", "Move"), ARROWS),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Zoom"), "+  -"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Next or previous country"), "Tab  Shift+Tab"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Open the country"), "Return"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Events at their places"), "E"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Show the whole article"), "0  Home"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Why? (with the pointer: Alt+click)"), "?"),
    ),
)
CARD = Group(
    QT_TRANSLATE_NOOP("shortcuts", "On a card, a hit, a mark, in ledger and timeline"),
    (
        Row(QT_TRANSLATE_NOOP("shortcuts", "Show in the article"), "Return  Space"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Copy the quote with its source"), "Ctrl+C"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Put the quote into a collection"), "C"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Fix the speaker"), "F"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Correct anything else of it"), "E"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "The same person as somebody else"), "S"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Accept what the card says"), "A"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Reject it"), "X"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Why? (with the pointer: Alt+click)"), "?"),
    ),
)
SEARCH = Group(
    QT_TRANSLATE_NOOP("shortcuts", "In the search"),
    (
        Row(QT_TRANSLATE_NOOP("shortcuts", "Next or previous result"), "Down  Up"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Show in the article"), "Return"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Copy the quote with its source"), "Ctrl+C"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Return to where you were"), "Esc"),
    ),
)
ARTICLE = Group(
    QT_TRANSLATE_NOOP("shortcuts", "In the article"),
    (
        Row(QT_TRANSLATE_NOOP("shortcuts", "Next or previous item"), "Right  Left"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Open the item"), "Return"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Scroll"), "Up  Down  PgUp  PgDown  Home  End"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Next page"), "Space"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Larger or smaller letters"), "Ctrl++  Ctrl+-"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Letters of the usual size"), "Ctrl+0"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Find in the article"), "Ctrl+F"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Next or previous find"), "F3  Shift+F3"),
    ),
)
TIMELINE = Group(
    QT_TRANSLATE_NOOP("shortcuts", "On the timeline"),
    (
        Row(QT_TRANSLATE_NOOP("shortcuts", "Next or previous in time"), "Right  Left"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Zoom"), "+  -"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Open"), "Return"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Filter by time"), "Shift+Right  Shift+Left"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Remove the filter"), "Del  Backspace"),
    ),
)
ARTICLES = Group(
    QT_TRANSLATE_NOOP("shortcuts", "In the list of articles"),
    (
        Row(QT_TRANSLATE_NOOP("shortcuts", "Open"), "Return"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Star, or take the star away"), "S"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Rename"), "F2"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Compare two articles"), "C"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Delete"), "Del"),
        Row(QT_TRANSLATE_NOOP("shortcuts", "Take the deletion back"), "Ctrl+Z"),
    ),
)
GROUPS = (MAP, CARD, SEARCH, ARTICLE, TIMELINE, ARTICLES)
