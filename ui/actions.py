"""Every action of the window in one table: its words, its keys, its menu."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

Slots = dict[str, Callable[[], None]]


class ActionSpec(msgspec.Struct, frozen=True):
    """One action. `group` makes it one of several that exclude each other; `shortcuts` are Qt's."""

    id: str
    menu: str
    text: str
    shortcuts: tuple[str, ...] = ()
    group: str = ""


SPECS = (
    ActionSpec("undo", "Edit", "&Undo", ("Ctrl+Z",)),
    ActionSpec("redo", "Edit", "&Redo", ("Ctrl+Shift+Z",)),
    ActionSpec("copy_with_source", "Edit", "&Copy Quote with Source", ("Ctrl+Shift+C",)),
    ActionSpec("copy_map", "Edit", "Copy &Map Picture"),
    ActionSpec("search", "Edit", "&Search Quotes", ("Ctrl+K", "Ctrl+F", "Ctrl+3")),
    ActionSpec("next_hit", "Edit", "&Next Hit", ("F3",)),
    ActionSpec("previous_hit", "Edit", "&Previous Hit", ("Shift+F3",)),
    ActionSpec("clear", "Edit", "C&lear Selection", ("Esc",)),
    ActionSpec("fit", "View", "&Fit Map to Article", ("Ctrl+0",)),
    ActionSpec("theme_system", "View", "Colours as the &System", (), "theme"),
    ActionSpec("theme_light", "View", "&Light", (), "theme"),
    ActionSpec("theme_dark", "View", "&Dark", (), "theme"),
    ActionSpec("theme_high_contrast", "View", "&High Contrast", (), "theme"),
    ActionSpec("reset_layout", "View", "&Reset Layout"),
    ActionSpec("back", "Go", "&Back", ("Alt+Left",)),
    ActionSpec("forward", "Go", "&Forward", ("Alt+Right",)),
    ActionSpec("next_pane", "Go", "Next &Pane", ("F6",)),
    ActionSpec("previous_pane", "Go", "P&revious Pane", ("Shift+F6",)),
    ActionSpec("go_map", "Go", "&Map", ("Ctrl+1",)),
    ActionSpec("go_countries", "Go", "&Countries", ("Ctrl+2",)),
    ActionSpec("go_panel", "Go", "C&ountry Panel", ("Ctrl+4",)),
    ActionSpec("go_reader", "Go", "A&rticle Text", ("Ctrl+7",)),
    ActionSpec("go_articles", "Go", "&Articles", ("Ctrl+6",)),
    ActionSpec("go_timeline", "Go", "&Timeline", ("Ctrl+5",)),
    ActionSpec("shortcuts", "Help", "&Keyboard Shortcuts", ("F1",)),
    ActionSpec("remove_sample", "Help", "&Remove the Sample"),
    ActionSpec("restore_sample", "Help", "Re&store the Sample"),
    ActionSpec("about", "Help", "&About Dateline"),
    ActionSpec("open", "File", "&Open Articles…", ("Ctrl+O",)),
    ActionSpec("open_folder", "File", "Open &Folder…", ("Ctrl+Shift+O",)),
    ActionSpec("paste", "File", "&Paste Article", ("Ctrl+V",)),
    ActionSpec("save", "File", "&Save Document", ("Ctrl+S",)),
    ActionSpec("save_as", "File", "Save Document &As…", ("Ctrl+Shift+S",)),
    ActionSpec("export", "File", "&Export…", ("Ctrl+E",)),
    ActionSpec("save_map", "File", "Save &Map Picture…"),
    ActionSpec("particulars", "File", "Article &Details…", ("Ctrl+I",)),
    ActionSpec("back_up", "File", "&Back up Library…"),
    ActionSpec("restore", "File", "&Restore Library…"),
    ActionSpec("quit", "File", "&Quit", ("Ctrl+Q",)),
)
MENUS = ("File", "Edit", "View", "Go", "Help")


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)


def install(window: QMainWindow, slots: Slots) -> dict[str, QAction]:
    """Give the window its menus; `slots` has what each action does, by id."""
    menus = {name: window.menuBar().addMenu(f"&{_tr(name)}") for name in MENUS}
    actions = {spec.id: _make(window, spec, slots[spec.id], menus) for spec in SPECS}
    actions["quit"].setMenuRole(QAction.MenuRole.QuitRole)
    actions["about"].setMenuRole(QAction.MenuRole.AboutRole)
    return actions


def _make(
    window: QMainWindow, spec: ActionSpec, slot: Callable[[], None], menus: dict[str, QMenu]
) -> QAction:
    action = QAction(_tr(spec.text), window)
    action.setObjectName(spec.id)
    action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
    action.setCheckable(bool(spec.group))
    action.triggered.connect(slot)
    menus[spec.menu].addAction(action)
    return action
