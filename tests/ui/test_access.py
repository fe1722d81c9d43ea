"""Access: every control has a name and a role, colours can be told apart, large text is whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QDialog,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from explorer.model import Dossier
from explorer.why import explain
from tests.ui.conftest import app
from tests.ui.reading import every_sheet
from ui.dialogs.about import AboutDialog
from ui.dialogs.crash_report import CrashReport
from ui.dialogs.export import ExportDialog
from ui.dialogs.export_scope import of_article
from ui.dialogs.particulars import ParticularsSheet
from ui.dialogs.shortcuts import Shortcuts
from ui.dialogs.why import show_why
from ui.look import tooltips
from ui.look.theme import THEMES, Theme
from ui.review.fix_speaker import FixSpeaker
from ui.start.session import Session
from ui.workspace import Workspace

TEXT, SHAPE = 4.5, 3.0
CONTROLS = (QAbstractButton, QLineEdit, QAbstractItemView)


def luminance(colour: str) -> float:
    """WCAG 2.2's relative luminance of ``#rrggbb``."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_formula_gives_the_known_ends() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_words_stand_out_from_every_ground_they_stand_on(theme: Theme) -> None:
    grounds = ("window", "surface", "card")
    pairs = [
        *product(("ink", "muted", "accent", "warm"), grounds),
        ("ink", "selected"),
        ("on_accent", "accent"),
        ("on_mark", "mark"),
    ]
    poor = {
        pair: round(contrast(getattr(theme, pair[0]), getattr(theme, pair[1])), 2)
        for pair in pairs
        if contrast(getattr(theme, pair[0]), getattr(theme, pair[1])) < TEXT
    }
    assert poor == {}


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_the_focus_stands_out_from_what_it_surrounds(theme: Theme) -> None:
    for ground in ("window", "surface", "card", "selected"):
        assert contrast(theme.accent, getattr(theme, ground)) >= SHAPE, ground


def own_widgets(window: QWidget) -> list[QWidget]:
    """All widgets of a window, shown or not, but the web engine's and Qt's inner ones."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if not is_of_the_engine(widget) and not widget.objectName().startswith("qt_")
    ]


def is_of_the_engine(widget: QWidget) -> bool:
    names = []
    at: QWidget | None = widget
    while at is not None:
        names.append(at.metaObject().className())
        at = at.parentWidget()
    return any("WebEngine" in name or "RenderWidget" in name for name in names)


def about(_: Dossier) -> QDialog:
    return AboutDialog()


def particulars(dossier: Dossier) -> QDialog:
    return ParticularsSheet(dossier.article)


def crash_report(_: Dossier) -> QDialog:
    return CrashReport("words", None)


def export(dossier: Dossier) -> QDialog:
    return ExportDialog([of_article(dossier, "Article")], Path("nowhere"))


def shortcuts(_: Dossier) -> QDialog:
    return Shortcuts()


def fix_speaker(dossier: Dossier) -> QDialog:
    popup = FixSpeaker(dossier, dossier.quotes[0], dossier.quotes[0].text, owner())
    popup.offer_others("Emomali Rahmon", 3, lambda too: 4 if too else 1)
    return popup


def why_sheet(dossier: Dossier) -> QDialog:
    workspace = Workspace()
    workspace.open_dossier(dossier)
    # It stands within its window, so that is what has to be seen.
    owner().resize(900, 700)
    owner().show()
    sheet = show_why(workspace, owner(), explain.of_counts(dossier, "KZ"))
    assert sheet is not None
    return sheet


@cache
def owner() -> QWidget:
    """A window for dialogs that must have one."""
    return QWidget()


DIALOGS = [about, particulars, crash_report, export, shortcuts, fix_speaker, why_sheet]


def can_be_used(widget: QWidget) -> bool:
    """Whether a reader can act on it; a blank button waits for its words, hidden."""
    if isinstance(widget, QAbstractButton) and not widget.text() and widget.icon().isNull():
        return widget.isVisible()
    takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return isinstance(widget, CONTROLS) or bool(takes_keys)


def test_every_control_has_a_name_and_a_role(session: Session) -> None:
    controls = [widget for widget in own_widgets(session.window) if can_be_used(widget)]
    assert len(controls) > 30
    assert [words for widget in controls if (words := what_is_nameless(widget))] == []


@pytest.mark.parametrize("open_dialog", DIALOGS)
def test_so_has_every_control_of_a_dialog(
    qtbot: QtBot, sample: Dossier, open_dialog: Callable[[Dossier], QDialog]
) -> None:
    dialog = open_dialog(sample)
    qtbot.addWidget(dialog)
    controls = [widget for widget in own_widgets(dialog) if can_be_used(widget)]
    assert controls
    assert [words for widget in controls if (words := what_is_nameless(widget))] == []


def what_is_nameless(widget: QWidget) -> str | None:
    """Return which control a screen reader could not name, or None."""
    seen = QAccessible.queryAccessibleInterface(widget)
    if seen.text(QAccessible.Text.Name).strip() and seen.role() != QAccessible.Role.NoRole:
        return None
    return f"{type(widget).__name__} {widget.objectName()} in {where(widget)}"


def where(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return f"{type(parent).__name__} {parent.objectName()}" if parent is not None else "nothing"


@pytest.fixture
def large_letters(qapp: object) -> Iterator[None]:
    before = app().font()
    font = app().font()
    font.setPointSizeF(before.pointSizeF() * 2)
    app().setFont(font)
    yield
    app().setFont(before)


@pytest.fixture
def large_text(qtbot: QtBot, large_letters: None, session: Session) -> Session:
    session.window.resize(1600, 1200)
    session.commands.theme_changed.emit()
    qtbot.wait(300)
    return session


def test_text_at_200_percent_is_cut_in_no_pane(qtbot: QtBot, large_text: Session) -> None:
    window = large_text.window
    cut = []
    for _sheet in every_sheet(window):
        qtbot.wait(50)
        shown = [widget for widget in own_widgets(window) if not widget.visibleRegion().isEmpty()]
        cut += [words for widget in shown if (words := what_is_cut(widget))]
    assert cut == []


@pytest.mark.parametrize("open_dialog", DIALOGS)
def test_text_at_200_percent_is_cut_in_no_dialog(
    qtbot: QtBot, sample: Dossier, large_letters: None, open_dialog: Callable[[Dossier], QDialog]
) -> None:
    dialog = open_dialog(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.wait(50)
    shown = [widget for widget in own_widgets(dialog) if widget.isVisible()]
    assert [words for widget in shown if (words := what_is_cut(widget))] == []
    screen = dialog.screen().availableGeometry()
    assert dialog.width() <= screen.width() and dialog.height() <= screen.height()


def what_is_cut(widget: QWidget) -> str | None:
    """Return what of a label or button does not fit into it, or None.

    A label with a tool tip that says the same is whole there; one that wraps needs the height.
    """
    if isinstance(widget, QLabel) and widget.text():
        words = widget.text()
        if widget.toolTip() in (words, tooltips.plain(words)):
            return None
        if widget.wordWrap():
            is_cut = widget.heightForWidth(widget.width()) > widget.height() + 1
        else:
            is_cut = widget.sizeHint().width() > widget.width() + 1
    elif isinstance(widget, QAbstractButton) and widget.text():
        words = widget.text().replace("&", "")
        if isinstance(widget, QToolButton) and widget.toolTip() in (words, tooltips.plain(words)):
            return None
        is_cut = QFontMetrics(widget.font()).horizontalAdvance(words) > widget.width() + 1
    else:
        return None
    in_a_scroll_area = isinstance(widget.parentWidget(), QAbstractScrollArea)
    return f"{where(widget)}: {words!r}" if is_cut and not in_a_scroll_area else None


def test_rows_grow_with_the_text(large_text: Session) -> None:
    height = QFontMetrics(app().font()).height()
    window = large_text.window
    for view in (window.countries.table, window.panes.articles.list, window.panel.cards):
        index = view.model().index(0, 0)
        assert view.visualRect(index).height() >= height or not view.isVisible(), view
