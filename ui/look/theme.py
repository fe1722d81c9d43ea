"""The colours of the window: light, dark and high contrast; the map page has its own."""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import Literal, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.look import type_scale

_RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_STYLE_FILE = _RESOURCES / "window.qss"
_ICONS = _RESOURCES / "icons"

ThemeName = Literal["light", "dark", "high-contrast"]
ThemeChoice = Literal["system", "light", "dark", "high-contrast"]


class Theme(NamedTuple):
    """The colours of one theme, as ``#rrggbb``; text on every ground meets 4.5:1.

    `line` only parts what is apart already; `edge`, at 3:1, shows where a control is (WCAG 1.4.11).
    Three grounds: the map's own, the sheets' (`window`, `surface`) and the cards'. `talks`,
    `friction`, `force`, `trade` and `other` are kinds of events, `…_bar` the grounds of their bars
    on the timeline, `dimmed` that of a bar not tied to the choice;
    `tied` marks a cell of the ledger.
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
    dimmed: str
    talks: str
    talks_bar: str
    friction: str
    friction_bar: str
    force: str
    force_bar: str
    trade: str
    trade_bar: str
    other: str
    other_bar: str
    tied: str


LIGHT = Theme(
    name="light",
    window="#f5f7f8",
    surface="#f5f7f8",
    card="#ffffff",
    line="#d9e0e5",
    edge="#75838f",
    ink="#1c252e",
    muted="#53606d",
    accent="#0b6f78",
    on_accent="#ffffff",
    selected="#d8eef0",
    warm="#a8472f",
    mark="#ffe08a",
    on_mark="#1c252e",
    dimmed="#e6ebee",
    talks="#33518f",
    talks_bar="#e3e8f3",
    friction="#8a5a00",
    friction_bar="#f3e9d6",
    force="#a3243b",
    force_bar="#f6e3e6",
    trade="#5b3f8c",
    trade_bar="#ebe6f3",
    other="#4d5863",
    other_bar="#e5e9ec",
    tied="#82909b",
)
DARK = Theme(
    name="dark",
    window="#131f29",
    surface="#131f29",
    card="#1b2935",
    line="#293a47",
    edge="#7890a0",
    ink="#e8edf1",
    muted="#a5b4c0",
    accent="#5fd6cb",
    on_accent="#06201f",
    selected="#163f45",
    warm="#f0a06a",
    mark="#7a5c10",
    on_mark="#fff6dc",
    dimmed="#1d2b36",
    talks="#7f9fe6",
    talks_bar="#24344f",
    friction="#d9a441",
    friction_bar="#3d3320",
    force="#f0788c",
    force_bar="#47222b",
    trade="#b79ae6",
    trade_bar="#30284a",
    other="#94a3af",
    other_bar="#2a3843",
    tied="#667786",
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
    dimmed="#1c1c1c",
    talks="#66a3ff",
    talks_bar="#00204d",
    friction="#ffb000",
    friction_bar="#3d2a00",
    force="#ff8095",
    force_bar="#4d0010",
    trade="#c9a6ff",
    trade_bar="#2a1050",
    other="#ffffff",
    other_bar="#2b2b2b",
    tied="#9a9a9a",
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
    type_scale.adopt(app.font())
    app.setFont(type_scale.font(type_scale.ROW))
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
