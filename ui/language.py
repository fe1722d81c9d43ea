"""Which language the window speaks: the ones there are, the one chosen, and Qt told of it.

English is in the program itself: it loads no file, and nothing here is imported for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from explorer.i18n import messages

ENGLISH = "en"
LANGUAGES: tuple[tuple[str, str], ...] = (
    (ENGLISH, "English"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fr", "Français"),
    ("kk", "Қазақша"),
    ("ru", "Русский"),
    ("uk", "Українська"),
)
"""Code (ISO 639-1) and own name, by the alphabet: Latin, then Cyrillic."""

FOLDER = Path(__file__).resolve().parent.parent / "resources/translations"

_installed: list[QTranslator] = []


def chosen(setting: str, system: Sequence[str] | None = None) -> str:
    """Return the code of the language to speak.

    Args:
        setting: a code of `LANGUAGES`, or anything else for the system's language.
        system: the languages the system prefers (BCP 47), best first; asked of Qt if left out.
    """
    known = [code for code, _ in LANGUAGES]
    if setting in known:
        return setting
    tags = QLocale.system().uiLanguages() if system is None else system
    codes = (tag.replace("_", "-").partition("-")[0].lower() for tag in tags)
    return next((code for code in codes if code in known), ENGLISH)


def current() -> str:
    """Return the code of the language that dates and numbers are written in."""
    return QLocale().name().partition("_")[0]


def install(app: QApplication, code: str) -> None:
    """Have the application speak a language of `LANGUAGES` from now on; widgets made before do not.

    A language whose file is not there leaves the words English, and changes dates all the same.
    """
    _take_out(app)
    _set_locale(code)
    if code == ENGLISH:
        return
    app.setLayoutDirection(QLocale(code).textDirection())
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Ours last: Qt asks the translator that came last first.
    _load(app, f"{qt}/qtbase_{code}.qm")
    own = _load(app, str(FOLDER / f"dateline_{code}.qm"))
    if own is None:
        messages.speak_through(None, code)
    else:
        messages.speak_through(lambda *asked: _said(own, *asked), code)


def _take_out(app: QApplication) -> None:
    messages.speak_through(None)
    while _installed:
        app.removeTranslator(_installed.pop())


def _set_locale(code: str) -> None:
    system = QLocale.system()
    language = QLocale(code).language()
    # Where the language is the system's own, so are its ways of writing dates and numbers.
    own = system.language() in (language, QLocale.Language.C if code == ENGLISH else language)
    QLocale.setDefault(system if own else QLocale(language, system.territory()))


def _said(translator: QTranslator, context: str, text: str, n: int) -> str:
    return translator.translate(context, text, "", n) or ""


def _load(app: QApplication, file: str) -> QTranslator | None:
    translator = QTranslator(app)
    if not translator.load(file):
        return None
    app.installTranslator(translator)
    _installed.append(translator)
    return translator
