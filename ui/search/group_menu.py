"""The menu that says under which headings the hits stand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from explorer.store.search.grouping import By
from ui.look.icon_button import IconButton


class GroupMenu(IconButton):
    """Offers the ways to group; the first is by kind in an article, by article in the library.

    Signals:
        changed(): another way was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("group", "", parent)
        self.setPopupMode(GroupMenu.ToolButtonPopupMode.InstantPopup)
        menu, ways = QMenu(self), QActionGroup(self)
        self._actions: dict[By, QAction] = {}
        for by in ("kind", "speaker", "country", "month"):
            action = menu.addAction("")
            action.setCheckable(True)
            action.triggered.connect(self._on_chosen)
            ways.addAction(action)
            self._actions[by] = action
        self._actions["kind"].setChecked(True)
        self.setMenu(menu)
        self.show_scope(is_library=False)

    @property
    def by(self) -> By:
        """The way that is chosen."""
        return next(by for by, action in self._actions.items() if action.isChecked())

    def choose(self, by: By) -> None:
        """Choose a way, as by the menu."""
        self._actions[by].trigger()

    def show_scope(self, *, is_library: bool) -> None:
        """Name the ways for what is searched."""
        names: dict[By, str] = {
            "kind": self.tr("By article") if is_library else self.tr("By kind"),
            "speaker": self.tr("By speaker"),
            "country": self.tr("By country"),
            "month": self.tr("By month"),
        }
        for by, name in names.items():
            self._actions[by].setText(name)
        self._say()

    def _on_chosen(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        chosen = self._actions[self.by].text()
        self.say(self.tr("Group the results: {way}").format(way=chosen))
