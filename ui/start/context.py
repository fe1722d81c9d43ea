"""What a start knows first of all: its settings, its language, and what the last start drew."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale

from ui import language
from ui.settings import Settings
from ui.start.head_start import HeadStart


class StartContext(NamedTuple):
    """What the page and the window both begin with."""

    settings: Settings
    language: str
    head_start: HeadStart


def known(options: Namespace) -> StartContext:
    """Return what the command line and the settings file say."""
    settings = Settings(Path(options.settings) if options.settings else None)
    code = language.chosen(settings.language)
    return StartContext(settings, code, head_start(settings, code))


def head_start(settings: Settings, code: str) -> HeadStart:
    """Return what is kept for a start with these settings and this language."""
    # Not the colours that "system" stands for today: they cost half of Qt's names to ask for, and
    # a page that wears yesterday's is told better once it stands.
    circumstances = (settings.theme, code, QLocale.system().name(), settings.is_sample_removed)
    return HeadStart(settings.path.with_name("start.jsonl"), circumstances)
