"""What the reader is told of an article's language: its name, and what is not read in it."""

from __future__ import annotations

from explorer.extract.languages import pack
from explorer.extract.languages.pack import Part
from explorer.i18n.language_names import language_name
from explorer.i18n.messages import translate


def sentence(code: str) -> str:
    """Return what is not read in the language (ISO 639-1), or nothing where all is."""
    parts = pack.unread(code)
    if not parts:
        return ""
    words = translate("language", "Not read in {language}: {parts}.")
    listed = ", ".join(_name(part) for part in parts)
    return words.format(language=language_name(code), parts=listed)


def _name(part: Part) -> str:
    names = {
        "countries": translate("language", "countries"),
        "quotes": translate("language", "quotes"),
        "speakers": translate("language", "speakers"),
        "people": translate("language", "people"),
        "dates": translate("language", "dates and events"),
    }
    return names[part]
