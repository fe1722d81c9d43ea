"""Every action of the window in one table: its words, its keys, its menu."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from explorer.i18n.messages import QT_TRANSLATE_NOOP, translate

Slots = dict[str, Callable[[], None]]


class ActionSpec(msgspec.Struct, frozen=True):
    """One action. `group` makes it one of several that exclude each other; `shortcuts` are Qt's."""

    id: str
    menu: str
    text: str
    shortcuts: tuple[str, ...] = ()
    group: str = ""


SPECS = (
    ActionSpec("undo", "Edit", QT_TRANSLATE_NOOP("actions", "&Undo"), ("Ctrl+Z",)),
    ActionSpec("redo", "Edit", QT_TRANSLATE_NOOP("actions", "&Redo"), ("Ctrl+Shift+Z",)),
    ActionSpec(
        "copy_with_source",
        "Edit",
        QT_TRANSLATE_NOOP("actions", "&Copy Quote with Source"),
        ("Ctrl+Shift+C",),
    ),
    ActionSpec(
        "collect", "Edit", QT_TRANSLATE_NOOP("actions", "&Put into Collection…"), ("Ctrl+B",)
    ),
    ActionSpec(
        "cite_plain",
        "Edit",
        QT_TRANSLATE_NOOP("actions", "Cite as &Outlet, Title, Day"),
        (),
        "citation",
    ),
    ActionSpec("cite_apa", "Edit", QT_TRANSLATE_NOOP("actions", "Cite in &APA"), (), "citation"),
    ActionSpec("cite_mla", "Edit", QT_TRANSLATE_NOOP("actions", "Cite in M&LA"), (), "citation"),
    ActionSpec(
        "cite_chicago", "Edit", QT_TRANSLATE_NOOP("actions", "Cite in C&hicago"), (), "citation"
    ),
    ActionSpec("copy_map", "Edit", QT_TRANSLATE_NOOP("actions", "Copy &Map Picture")),
    ActionSpec(
        "search",
        "Edit",
        QT_TRANSLATE_NOOP("actions", "&Search Quotes"),
        ("Ctrl+K", "Ctrl+F", "Ctrl+2"),
    ),
    ActionSpec("next_hit", "Edit", QT_TRANSLATE_NOOP("actions", "&Next Hit"), ("F3",)),
    ActionSpec(
        "previous_hit", "Edit", QT_TRANSLATE_NOOP("actions", "&Previous Hit"), ("Shift+F3",)
    ),
    ActionSpec("clear", "Edit", QT_TRANSLATE_NOOP("actions", "C&lear Selection"), ("Esc",)),
    ActionSpec("fit", "View", QT_TRANSLATE_NOOP("actions", "&Fit Map to Article"), ("Ctrl+0",)),
    ActionSpec(
        "theme_system", "View", QT_TRANSLATE_NOOP("actions", "Colours as the &System"), (), "theme"
    ),
    ActionSpec("theme_light", "View", QT_TRANSLATE_NOOP("actions", "&Light"), (), "theme"),
    ActionSpec("theme_dark", "View", QT_TRANSLATE_NOOP("actions", "&Dark"), (), "theme"),
    ActionSpec(
        "theme_high_contrast", "View", QT_TRANSLATE_NOOP("actions", "&High Contrast"), (), "theme"
    ),
    ActionSpec(
        "fold_timeline",
        "View",
        QT_TRANSLATE_NOOP("actions", "Fold or Unfold &Timeline"),
        ("Ctrl+T",),
    ),
    ActionSpec(
        "read_article", "View", QT_TRANSLATE_NOOP("actions", "Read Article &Aloud or Stop"), ("F8",)
    ),
    ActionSpec(
        "read_choice", "View", QT_TRANSLATE_NOOP("actions", "Read &Choice Aloud"), ("Shift+F8",)
    ),
    ActionSpec("reset_layout", "View", QT_TRANSLATE_NOOP("actions", "&Reset Layout")),
    ActionSpec("back", "Go", QT_TRANSLATE_NOOP("actions", "&Back"), ("Alt+Left",)),
    ActionSpec("forward", "Go", QT_TRANSLATE_NOOP("actions", "&Forward"), ("Alt+Right",)),
    ActionSpec("turn_back", "Go", QT_TRANSLATE_NOOP("actions", "Page &Before"), ("Alt+Up",)),
    ActionSpec(
        "next_country", "Go", QT_TRANSLATE_NOOP("actions", "&Next Country"), ("Ctrl+PgDown",)
    ),
    ActionSpec(
        "previous_country", "Go", QT_TRANSLATE_NOOP("actions", "Pre&vious Country"), ("Ctrl+PgUp",)
    ),
    ActionSpec("next_pane", "Go", QT_TRANSLATE_NOOP("actions", "Next &Pane"), ("F6",)),
    ActionSpec(
        "previous_pane", "Go", QT_TRANSLATE_NOOP("actions", "P&revious Pane"), ("Shift+F6",)
    ),
    ActionSpec("go_map", "Go", QT_TRANSLATE_NOOP("actions", "&Map"), ("Ctrl+1",)),
    ActionSpec("go_countries", "Go", QT_TRANSLATE_NOOP("actions", "&Countries"), ("Ctrl+3",)),
    ActionSpec("go_people", "Go", QT_TRANSLATE_NOOP("actions", "P&eople"), ("Ctrl+4",)),
    ActionSpec("go_panel", "Go", QT_TRANSLATE_NOOP("actions", "&Open Page"), ("Ctrl+6",)),
    ActionSpec("go_reader", "Go", QT_TRANSLATE_NOOP("actions", "A&rticle Text"), ("Ctrl+8",)),
    ActionSpec("go_original", "Go", QT_TRANSLATE_NOOP("actions", "Ori&ginal"), ("Ctrl+9",)),
    ActionSpec("go_articles", "Go", QT_TRANSLATE_NOOP("actions", "&Articles"), ("Ctrl+5",)),
    ActionSpec("go_timeline", "Go", QT_TRANSLATE_NOOP("actions", "&Timeline"), ("Ctrl+7",)),
    ActionSpec(
        "review", "Review", QT_TRANSLATE_NOOP("actions", "&Review What Is Doubtful"), ("Ctrl+R",)
    ),
    ActionSpec(
        "review_library",
        "Review",
        QT_TRANSLATE_NOOP("actions", "Review the &Whole Library"),
        ("Ctrl+Shift+R",),
    ),
    ActionSpec(
        "decisions", "Review", QT_TRANSLATE_NOOP("actions", "&Corrections of This Article…")
    ),
    ActionSpec("rules", "Review", QT_TRANSLATE_NOOP("actions", "Rules for &Every Article…")),
    ActionSpec("save_pack", "Review", QT_TRANSLATE_NOOP("actions", "&Save Corrections as Pack…")),
    ActionSpec("apply_pack", "Review", QT_TRANSLATE_NOOP("actions", "&Apply Pack…")),
    ActionSpec("shortcuts", "Help", QT_TRANSLATE_NOOP("actions", "&Keyboard Shortcuts"), ("F1",)),
    ActionSpec("remove_sample", "Help", QT_TRANSLATE_NOOP("actions", "&Remove the Sample")),
    ActionSpec("restore_sample", "Help", QT_TRANSLATE_NOOP("actions", "Re&store the Sample")),
    ActionSpec("about", "Help", QT_TRANSLATE_NOOP("actions", "&About Dateline")),
    ActionSpec("open", "File", QT_TRANSLATE_NOOP("actions", "&Open Articles…"), ("Ctrl+O",)),
    ActionSpec(
        "open_folder", "File", QT_TRANSLATE_NOOP("actions", "Open &Folder…"), ("Ctrl+Shift+O",)
    ),
    ActionSpec("paste", "File", QT_TRANSLATE_NOOP("actions", "&Paste Article"), ("Ctrl+V",)),
    ActionSpec("save", "File", QT_TRANSLATE_NOOP("actions", "&Save Document"), ("Ctrl+S",)),
    ActionSpec(
        "save_as", "File", QT_TRANSLATE_NOOP("actions", "Save Document &As…"), ("Ctrl+Shift+S",)
    ),
    ActionSpec("export", "File", QT_TRANSLATE_NOOP("actions", "&Export…"), ("Ctrl+E",)),
    ActionSpec("print", "File", QT_TRANSLATE_NOOP("actions", "&Print…"), ("Ctrl+P",)),
    ActionSpec("save_map", "File", QT_TRANSLATE_NOOP("actions", "Save &Map Picture…")),
    ActionSpec(
        "particulars", "File", QT_TRANSLATE_NOOP("actions", "Article &Details…"), ("Ctrl+I",)
    ),
    ActionSpec("back_up", "File", QT_TRANSLATE_NOOP("actions", "&Back up Library…")),
    ActionSpec("restore", "File", QT_TRANSLATE_NOOP("actions", "&Restore Library…")),
    ActionSpec(
        "compare", "Library", QT_TRANSLATE_NOOP("actions", "&Compare Articles…"), ("Ctrl+D",)
    ),
    ActionSpec(
        "details_table",
        "Library",
        QT_TRANSLATE_NOOP("actions", "&Table of Details…"),
        ("Ctrl+Shift+I",),
    ),
    ActionSpec(
        "read_all_again", "Library", QT_TRANSLATE_NOOP("actions", "&Read All Articles Again…")
    ),
    ActionSpec("overview", "Library", QT_TRANSLATE_NOOP("actions", "&Overview"), ("Ctrl+Shift+V",)),
    ActionSpec("then", "Library", QT_TRANSLATE_NOOP("actions", "&Then and Now"), ("Ctrl+Shift+T",)),
    ActionSpec(
        "accounts",
        "Library",
        QT_TRANSLATE_NOOP("actions", "T&wo Accounts…"),
        ("Ctrl+Shift+D",),
    ),
    ActionSpec(
        "check", "Library", QT_TRANSLATE_NOOP("actions", "Check &Quotations…"), ("Ctrl+Shift+K",)
    ),
    ActionSpec("collections", "Library", QT_TRANSLATE_NOOP("actions", "Co&llections"), ("Ctrl+L",)),
    ActionSpec("show_bin", "Library", QT_TRANSLATE_NOOP("actions", "&Show the Bin")),
    ActionSpec("empty_bin", "Library", QT_TRANSLATE_NOOP("actions", "&Empty Bin…")),
    ActionSpec("quit", "File", QT_TRANSLATE_NOOP("actions", "&Quit"), ("Ctrl+Q",)),
)
MENUS = {
    "File": QT_TRANSLATE_NOOP("actions", "&File"),
    "Edit": QT_TRANSLATE_NOOP("actions", "&Edit"),
    "View": QT_TRANSLATE_NOOP("actions", "&View"),
    "Go": QT_TRANSLATE_NOOP("actions", "&Go"),
    "Review": QT_TRANSLATE_NOOP("actions", "&Review"),
    "Library": QT_TRANSLATE_NOOP("actions", "&Library"),
    "Help": QT_TRANSLATE_NOOP("actions", "&Help"),
}


def install(window: QMainWindow, slots: Slots) -> dict[str, QAction]:
    """Give the window its menus; `slots` has what each action does, by id."""
    menus = {
        name: window.menuBar().addMenu(translate("actions", text)) for name, text in MENUS.items()
    }
    actions = {spec.id: _make(window, spec, slots[spec.id], menus) for spec in SPECS}
    actions["quit"].setMenuRole(QAction.MenuRole.QuitRole)
    actions["about"].setMenuRole(QAction.MenuRole.AboutRole)
    return actions


def _make(
    window: QMainWindow, spec: ActionSpec, slot: Callable[[], None], menus: dict[str, QMenu]
) -> QAction:
    action = QAction(translate("actions", spec.text), window)
    action.setObjectName(spec.id)
    action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
    action.setCheckable(bool(spec.group))
    action.triggered.connect(slot)
    menus[spec.menu].addAction(action)
    return action
