"""The colours of the window: light, dark and high contrast; the map page has its own."""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import Literal, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

_RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_STYLE_FILE = _RESOURCES / "window.qss"
_ICONS = _RESOURCES / "icons"

ThemeName = Literal["light", "dark", "high-contrast"]
ThemeChoice = Literal["system", "light", "dark", "high-contrast"]


class Theme(NamedTuple):
    """The colours of one theme, as ``#rrggbb``; text on every ground meets 4.5:1.

    `line` only parts what is apart already; `edge`, at 3:1, shows where a control is (WCAG 1.4.11).
    """

    name: ThemeName
    window: str
    surface: str
    card: str
    line: str
    edge: str
    ink: str
    muted: str
    accent: str
    on_accent: str
    selected: str
    warm: str
    mark: str
    on_mark: str


LIGHT = Theme(
    name="light",
    window="#eef2f4",
    surface="#f8fafb",
    card="#ffffff",
    line="#d3dce2",
    edge="#75838f",
    ink="#222b35",
    muted="#566372",
    accent="#0b6f78",
    on_accent="#ffffff",
    selected="#d8eef0",
    warm="#a8472f",
    mark="#ffe08a",
    on_mark="#222b35",
)
DARK = Theme(
    name="dark",
    window="#0f1a23",
    surface="#15222d",
    card="#1c2b37",
    line="#2f4250",
    edge="#7890a0",
    ink="#e7ecf1",
    muted="#a3b3c0",
    accent="#5fd6cb",
    on_accent="#06201f",
    selected="#17444a",
    warm="#f0a06a",
    mark="#7a5c10",
    on_mark="#fff6dc",
)
HIGH_CONTRAST = Theme(
    name="high-contrast",
    window="#000000",
    surface="#000000",
    card="#000000",
    line="#ffffff",
    edge="#ffffff",
    ink="#ffffff",
    muted="#ffffff",
    accent="#ffff00",
    on_accent="#000000",
    selected="#003a70",
    warm="#ffb000",
    mark="#ffff00",
    on_mark="#000000",
)
THEMES: dict[ThemeName, Theme] = {t.name: t for t in (LIGHT, DARK, HIGH_CONTRAST)}


def resolve(choice: ThemeChoice) -> Theme:
    """Return the theme for a choice; ``system`` follows the desktop, its contrast setting first."""
    if choice != "system":
        return THEMES[choice]
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def apply(app: QApplication, theme: Theme) -> None:
    """Give every widget of the application the theme's colours."""
    app.setPalette(_palette(theme))
    style = Template(_STYLE_FILE.read_text(encoding="utf-8"))
    app.setStyleSheet(style.substitute(theme._asdict(), icons=_ICONS.as_posix()))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: theme.window,
        roles.WindowText: theme.ink,
        roles.Base: theme.surface,
        roles.AlternateBase: theme.card,
        roles.Text: theme.ink,
        roles.Button: theme.window,
        roles.ButtonText: theme.ink,
        roles.Highlight: theme.selected,
        roles.HighlightedText: theme.ink,
        roles.Accent: theme.accent,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.accent,
        roles.ToolTipBase: theme.card,
        roles.ToolTipText: theme.ink,
        roles.PlaceholderText: theme.muted,
        roles.Mid: theme.line,
        roles.BrightText: theme.warm,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return palette
