"""Which articles of the library are listed: starred, unread, of a tag, or what is in the bin."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from explorer.store.catalog import Wanted
from ui.look import tooltips
from ui.look.flow_layout import FlowLayout

LONGEST_TAG = 14
NARROW_PANE = 254

Tags = Callable[[], list[tuple[str, int]]]
"""Returns each tag and how many articles have it."""


class FilterBar(QWidget):
    """Buttons that narrow the list; several together narrow it more, the bin is for itself.

    Signals:
        changed(): other articles are wanted.
    """

    changed = Signal()

    def __init__(self, tags: Tags, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filters")
        self._tags = tags
        self.tag: str | None = None
        self.starred = self._button("★", self.tr("Only starred articles"))
        self.unread = self._button(self.tr("Unread"), self.tr("Only unread articles"))
        self.tagged = self._button("", "")
        self.bin = self._button(self.tr("Bin"), self.tr("Show the deleted articles"))
        self._menu = QMenu(self.tagged)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.tagged.setMenu(self._menu)
        self.tagged.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._show_tag()
        for button in (self.starred, self.unread, self.bin):
            button.toggled.connect(lambda _: self.changed.emit())
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Return the room for the lines that a narrow pane needs."""
        return QSize(NARROW_PANE, self.heightForWidth(NARROW_PANE))

    @property
    def is_narrowing(self) -> bool:
        """Whether anything but the whole list is wanted."""
        return self.wanted("") != Wanted()

    def wanted(self, words: str) -> Wanted:
        """Return which articles to list, of those whose title has `words`."""
        if self.bin.isChecked():
            return Wanted(words=words, deleted=True)
        return Wanted(
            words=words,
            tag=self.tag,
            starred=self.starred.isChecked(),
            unread=self.unread.isChecked(),
        )

    def set_tag(self, name: str | None) -> None:
        """List only articles with that tag; None for all."""
        if name != self.tag:
            self.tag = name
            self._show_tag()
            self.changed.emit()

    def clear(self) -> None:
        """List everything on the shelf again."""
        before = self.blockSignals(True)
        for button in (self.starred, self.unread, self.bin):
            button.setChecked(False)
        self.set_tag(None)
        self.blockSignals(before)
        self.changed.emit()

    def _button(self, words: str, spoken: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setAccessibleName(spoken)
        button.setToolTip(spoken)
        button.setCheckable(True)
        button.setMinimumHeight(26)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        return button

    def _lay_out(self) -> None:
        # In lines: in long words, one line of them would decide how wide all panes at its side are.
        layout = FlowLayout(self)
        layout.setContentsMargins(6, 0, 6, 4)
        for button in (self.starred, self.unread, self.tagged, self.bin):
            layout.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _show_tag(self) -> None:
        words = self.tr("Tag") if self.tag is None else f"#{self.tag}"
        shown = words if len(words) <= LONGEST_TAG else f"{words[: LONGEST_TAG - 1]}…"
        self.tagged.setText(f"{shown.replace('&', '&&')} ▾")
        spoken = (
            self.tr("Only articles with a tag")
            if self.tag is None
            else self.tr("Only articles with the tag {name}").format(name=self.tag)
        )
        self.tagged.setAccessibleName(spoken)
        self.tagged.setToolTip(tooltips.plain(spoken))
        self.tagged.setChecked(self.tag is not None)

    def _fill_menu(self) -> None:
        self._menu.clear()
        tags = self._tags()
        everything = self._menu.addAction(self.tr("Any or none"), partial(self.set_tag, None))
        everything.setCheckable(True)
        everything.setChecked(self.tag is None)
        self._menu.addSeparator()
        for name, count in tags:
            words = f"{name.replace('&', '&&')}\t{count}"
            action = self._menu.addAction(words, partial(self.set_tag, name))
            action.setCheckable(True)
            action.setChecked(name == self.tag)
        if not tags:
            self._menu.addAction(self.tr("No article has a tag yet")).setEnabled(False)
        # A button of a menu is pressed by it; it stays so only while a tag is chosen.
        self._show_tag()
